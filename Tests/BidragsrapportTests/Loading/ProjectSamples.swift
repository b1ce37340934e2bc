import Foundation
import GrantAccounting
import TestSupport

@testable import Bidragsrapport

/// Every key of `project.yaml`, without errors.
func everyKey() throws -> String {
  try String(contentsOf: fixtures.appending(path: "Loading/every-key.yaml"), encoding: .utf8)
}

func read(_ text: String) -> Checked<GrantProject> { readProjectFile(Array(text.utf8)).project }

/// A folder of its own for one test, with the files given; removed by the caller.
func makeFolder(_ files: [String: String] = [:]) throws -> URL {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for (name, text) in files {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
  return folder
}
