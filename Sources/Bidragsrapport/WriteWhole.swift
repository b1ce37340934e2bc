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
  let path = path(of: name, in: folder)
  do {
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    try Data(bytes).write(to: directory.appending(path: name), options: .atomic)
  } catch {
    throw .cannotWrite(path, reason: reason(of: error))
  }
  return path
}

/// The path as a person sees it, the folder as it was given.
func path(of name: String, in folder: String) -> String {
  folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
}

/// Plain words for what the system refused.
private func reason(of error: any Error) -> String {
  switch (error as? CocoaError)?.code {
  case .fileWriteNoPermission: "you may not write there"
  case .fileWriteOutOfSpace: "the disk is full"
  case .fileWriteVolumeReadOnly: "the disk can only be read"
  case .fileWriteFileExists: "a file stands where the folder should be"
  case .fileNoSuchFile, .fileWriteInvalidFileName: "no such folder can be made"
  default: "something else stands in its place, or a part of the path is a file"
  }
}

extension Diagnostic {
  fileprivate static func cannotWrite(_ file: String, reason: String) -> Diagnostic {
    Diagnostic(
      code: "file.not-writable", location: SourceLocation(file: file),
      message: "the file could not be written: \(reason)",
      hint: "check that the folder exists, that you may write in it and that the disk has room")
  }
}
