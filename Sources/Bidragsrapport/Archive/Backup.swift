public import GrantAccounting

/// Copies an archive with all reports into another folder.
///
/// Reports never change, so those that are there already are not copied again: a backup into the
/// same folder each night costs only what is new. The database is copied first and put in its place
/// last: what a night adds meanwhile is in the next backup. A report that is damaged is named, and
/// everything else is copied.
public func backUpArchive(
  in output: String, to folder: String
) -> (lines: [String], diagnostics: [Diagnostic]) {
  do throws(Diagnostic) {
    let archive = try existingArchive(in: output)
    guard !isWithin(folder, output) else { throw .backupInside(folder) }
    let fresh = try archive.copyDatabase(to: folder)
    let versions = try versionsIn(copy: fresh)
    var (copied, problems) = (0, [Diagnostic]())
    for version in versions where !version.isThere(in: folder) {
      do throws(Diagnostic) {
        try version.put(try archive.bytes(of: version), into: folder)
        copied += 1
      } catch {
        problems.append(error)
      }
    }
    try putInPlace(fresh, in: folder)
    return (
      ["\(folder): the archive and \(counted(copied, "new report file")) of \(versions.count)"],
      problems
    )
  } catch {
    return ([], [error])
  }
}
