public import Foundation
public import GrantAccounting

/// Writes a commented example project that can be checked and reported at once.
///
/// - Parameters:
///   - folder: Made if it does not exist; files already there are never overwritten.
///   - shownAs: How diagnostics name the folder; as `folder` was given if left out.
/// - Returns: The files written, `project.yaml` first.
/// - Throws: `file.already-there`, before anything is written; `file.not-writable`.
public func initProject(
  at folder: URL, shownAs: String? = nil
) throws(Diagnostic) -> [URL] {
  let place = shownAs ?? folder.relativePath
  let files = [
    (ProjectFile.name, starterProject), ("project.schema.json", projectSchema()),
    ("ledger/2025.csv", starterLedger),
  ]
  for (name, _) in files {
    guard !FileManager.default.fileExists(atPath: folder.appending(path: name).path) else {
      throw Diagnostic(
        code: "file.already-there", location: SourceLocation(file: shown(name, in: place)),
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
      // Half a file would stop the next try; a file that another program has just put there stays.
      if (error as? CocoaError)?.code != .fileWriteFileExists { removeIfThere(url) }
      throw Diagnostic(
        code: "file.not-writable", location: SourceLocation(file: shown(name, in: place)),
        message: "the file could not be written",
        hint: "choose a folder where you may save files, and whose name is not taken by a file")
    }
    return url
  }
}

private func removeIfThere(_ file: URL) {
  do {
    try FileManager.default.removeItem(at: file)
  } catch {
    // Nothing was written, so nothing is left to remove.
  }
}
