internal import GrantAccounting
internal import Synchronization

/// What is known before a night's first project is opened; read once for all of them.
struct KnownBefore: Sendable {
  /// By project and report.
  let standing: [String: [String: Standing]]
  /// By project.
  let projects: [String: KeptProject]
  /// Of every mail that was ever written.
  let mails: Set<String>
  /// By folder.
  let twins: [String: Diagnostic]
  let claims = ProjectClaims()

  init(_ archive: Archive, _ found: FoundProjects) throws(Diagnostic) {
    standing = try archive.standing()
    projects = try archive.keptProjects()
    mails = try archive.identities()
    twins = found.diagnostics
  }
}

/// Which folder each project's id belongs to in a run.
///
/// Twins are told apart before anything is drawn, by a line that begins with `id:`. An id that is
/// written in another way shows when its file is read: the first folder then has it.
final class ProjectClaims: Sendable {
  private let owners = Mutex<[String: String]>([:])

  /// - Throws: `night.same-id` where another folder has the id.
  func claim(_ id: String, for folder: String) throws(Diagnostic) {
    let owner = owners.withLock { owners in
      let owner = owners[id] ?? folder
      owners[id] = owner
      return owner
    }
    guard owner == folder else { throw .sameID(id, as: owner, in: folder) }
  }
}
