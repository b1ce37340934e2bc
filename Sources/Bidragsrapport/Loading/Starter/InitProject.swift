public import Foundation
public import GrantAccounting

/// Writes a commented example project that can be checked and reported at once.
///
/// - Parameter folder: Made if it does not exist; files already there are never overwritten.
/// - Returns: The files written, `project.yaml` first.
/// - Throws: `file.already-there`, before anything is written; `file.cannot-write`.
public func initProject(at folder: URL) throws(Diagnostic) -> [URL] {
  let files = [
    (ProjectFile.name, starterProject), ("project.schema.json", projectSchema()),
    ("ledger/2025.csv", starterLedger),
  ]
  for (name, _) in files {
    guard !FileManager.default.fileExists(atPath: folder.appending(path: name).path) else {
      throw Diagnostic(
        code: "file.already-there", location: SourceLocation(file: name),
        message: "the file is already there and is not overwritten",
        hint: "choose a new folder for the new project")
    }
  }
  return try files.map { name, text throws(Diagnostic) in
    let url = folder.appending(path: name)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .withoutOverwriting)
    } catch {
      throw Diagnostic(
        code: "file.cannot-write", location: SourceLocation(file: name),
        message: "the file could not be written",
        hint: "choose a folder where you may save files, and whose name is not taken by a file")
    }
    return url
  }
}
