internal import GrantAccounting

/// Everything that a report is made from, whether it was loaded from a folder or read back from a
/// PDF.
struct ReportData: Sendable {
  var project: GrantProject
  /// By party id.
  var ledgers: [String: ProjectLedger]
  /// The files behind it, in the order of the fingerprint.
  var sources: [SourceDigest]
  /// The project file's bytes.
  var projectFile: [UInt8]

  init(
    project: GrantProject, ledgers: [String: ProjectLedger], sources: [SourceDigest],
    projectFile: [UInt8]
  ) {
    (self.project, self.ledgers, self.sources) = (project, ledgers, sources)
    self.projectFile = projectFile
  }

  init(_ loaded: LoadedProject) {
    self.init(
      project: loaded.project, ledgers: loaded.ledgers,
      sources: loaded.sources.map { SourceDigest($0) },
      projectFile: loaded.sources.first { $0.name == ProjectFile.name }?.bytes ?? [])
  }
}

/// A source file by its name and the SHA-256 of its bytes, in hexadecimal.
struct SourceDigest: Codable, Hashable, Sendable {
  var name: String
  var sha256: String
}

extension SourceDigest {
  init(_ file: SourceFile) { self.init(name: file.name, sha256: file.sha256) }
}
