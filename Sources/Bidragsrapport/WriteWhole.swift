import Foundation
import GrantAccounting

/// Puts a finished file into a folder, whole or not at all, and returns its path.
///
/// The bytes go to a temporary name in the same folder, which is then renamed over the final
/// one: a reader sees the old file or the new one, never a part. The folder is made if need be.
///
/// - Throws: `file.not-writable`.
func writeWhole(
  _ bytes: [UInt8], named name: String, into folder: String
) throws(Diagnostic) -> String {
  let directory = URL(filePath: folder, directoryHint: .isDirectory)
  let file = directory.appending(path: name)
  do {
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    try Data(bytes).write(to: file, options: .atomic)
  } catch {
    throw .cannotWrite(file.relativePath, reason: (error as NSError).localizedDescription)
  }
  return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
}

extension Diagnostic {
  fileprivate static func cannotWrite(_ file: String, reason: String) -> Diagnostic {
    Diagnostic(
      code: "file.not-writable", location: SourceLocation(file: file),
      message: "the file could not be written: \(reason)",
      hint: "check that the folder exists, that you may write in it and that the disk has room")
  }
}
