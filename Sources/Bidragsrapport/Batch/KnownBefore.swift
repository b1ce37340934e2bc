internal import GrantAccounting

/// What is known before a night's first project is opened; read once for all of them.
struct KnownBefore: Sendable {
  /// By project and report.
  let standing: [String: [String: Standing]]
  /// By project.
  let digests: [String: String]
  /// Of every mail that was ever written.
  let messageIDs: Set<String>
  /// By folder.
  let twins: [String: Diagnostic]

  init(_ archive: Archive, _ found: FoundProjects) throws(Diagnostic) {
    standing = try archive.standing()
    digests = try archive.digests()
    messageIDs = try archive.messageIDs()
    twins = found.diagnostics
  }
}
