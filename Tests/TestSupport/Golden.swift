public import Foundation
public import Testing

/// The repository's `Fixtures` folder.
public let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../Fixtures").standardized

/// Compares `actual` with the golden file `Fixtures/<name>`.
///
/// `GOLDEN=record swift test` rewrites the file and fails on purpose: a recording is reviewed as
/// a diff, then proved by a second run. A missing file fails too.
public func expectGolden(
  _ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = fixtures.appending(path: name)
  if ProcessInfo.processInfo.environment["GOLDEN"] == "record" {
    try Data(actual.utf8).write(to: file)
    Issue.record("recorded Fixtures/\(name); review the diff", sourceLocation: sourceLocation)
    return
  }
  let golden = FileManager.default.contents(atPath: file.path).map {
    String(decoding: $0, as: UTF8.self)
  }
  if golden != actual {
    Attachment.record(actual, named: "actual-\(file.lastPathComponent)")
  }
  #expect(golden == actual, "differs from Fixtures/\(name)", sourceLocation: sourceLocation)
}
