internal import Foundation
internal import Glibc
internal import GrantAccounting

/// Puts a finished file into a folder, whole or not at all, and on disk when the call returns.
///
/// Slower than ``writeWhole(_:named:into:)``; for files that an archive vouches for.
///
/// - Throws: `file.not-writable`.
func writeDurably(
  _ bytes: [UInt8], named name: String, into folder: String
) throws(Diagnostic) {
  let path = try writeWhole(bytes, named: name, into: folder)
  // The name is in the folder, the bytes in the file: both must reach the disk.
  for place in [path, folder] where !synchronize(place) {
    throw Diagnostic(
      code: "file.not-writable", location: SourceLocation(file: path),
      message: "the file could not be written: the disk did not take it",
      hint: "check that the folder exists, that you may write in it and that the disk has room")
  }
}

/// Brings a file's bytes, or a folder's names, to the disk; wraps `fsync`.
func synchronize(_ path: String) -> Bool {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return false }
  let result = fsync(file)
  close(file)
  return result == 0
}
