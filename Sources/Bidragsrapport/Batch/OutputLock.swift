internal import Foundation
internal import Glibc
internal import GrantAccounting

/// Keeps two commands from working in one output folder at once.
///
/// The lock ends with the program, however that ends; the file stays.
struct OutputLock: ~Copyable {
  private let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  /// Takes the lock of an output folder.
  ///
  /// - Throws: `output.busy` where another command has it, `file.not-writable`.
  static func take(of folder: String) throws(Diagnostic) -> OutputLock {
    let file = path(of: ".lock", in: folder)
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotLock(file)
    }
    let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .cannotLock(file) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isBusy = errno == EWOULDBLOCK
      close(descriptor)
      throw isBusy ? .outputBusy(folder) : .cannotLock(file)
    }
    return OutputLock(descriptor: descriptor)
  }

  deinit { close(descriptor) }
}

extension Diagnostic {
  fileprivate static func outputBusy(_ folder: String) -> Diagnostic {
    Diagnostic(
      code: "output.busy", location: SourceLocation(file: folder),
      message: "another command is at work in this output folder",
      hint: "wait until it has ended, and run the command again")
  }

  fileprivate static func cannotLock(_ file: String) -> Diagnostic {
    Diagnostic(
      code: "file.not-writable", location: SourceLocation(file: file),
      message: "the file could not be written: nothing can be made in the output folder",
      hint: "check that the folder exists, that you may write in it and that the disk has room")
  }
}
