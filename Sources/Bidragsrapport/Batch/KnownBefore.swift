internal import GrantAccounting

/// What is known before a night's first project is opened; read once for all of them.
struct KnownBefore: Sendable {
  /// By project and report.
  let standing: [String: [String: Standing]]
  /// By project.
  let projects: [String: KeptProject]
  /// Of every mail that was ever written.
  let mails: Set<String>
  /// Folders whose id is another's, by folder.
  let twins: [String: Diagnostic]
  let claims: ProjectClaims
  /// The id that each folder had in the run before, or is in dispute for.
  private let ids: [String: String]
  /// Ids that two folders claim and neither had before.
  private let disputed: Set<String>
  /// `project report` of what has mails that have not gone out.
  let unsent: Set<String>

  init(_ archive: Archive, _ found: FoundProjects) throws(Diagnostic) {
    standing = try archive.standing()
    projects = try archive.keptProjects()
    mails = try archive.identities()
    let folders = projects.compactMapValues(\.folder)
    let owners = ProjectOwners(found, known: folders)
    twins = owners.twins
    claims = ProjectClaims(owners.owners)
    let before = Dictionary(folders.map { ($0.value, $0.key) }) { first, _ in first }
    ids = before.merging(owners.tied) { first, _ in first }
    disputed = Set(owners.tied.values)
    unsent = Set(
      try archive.mails(openOnly: true).filter { $0.state == .waiting || $0.state == .refused }.map
      {
        "\($0.project) \($0.report)"
      })
  }

  /// What the archive knows of the reports of a project that cannot be read.
  func reports(in folder: String) -> [PortfolioReport] {
    ids[folder].map { reports(of: $0) } ?? []
  }

  /// In order of their last days, those without one last.
  func reports(of project: String) -> [PortfolioReport] {
    (standing[project] ?? [:]).values.compactMap(PortfolioReport.init).sorted { one, other in
      (one.due?.dayNumber ?? .max, name(of: one.kind))
        < (other.due?.dayNumber ?? .max, name(of: other.kind))
    }
  }

  /// Projects of the run before that are not there any more, or have another id; one that could not
  /// be read is still there.
  func gone(since nights: [ProjectNight]) -> [PortfolioGone] {
    let unread = Set(nights.filter { $0.project == nil }.map(\.folder))
    let ids = Set(nights.compactMap(\.project?.id))
    return projects.values.compactMap { kept in
      guard let folder = kept.folder, !unread.contains(folder), !ids.contains(kept.id),
        !disputed.contains(kept.id)
      else {
        return nil
      }
      return PortfolioGone(id: kept.id, folder: folder, reports: reports(of: kept.id))
    }.sorted { $0.id < $1.id }
  }
}

extension PortfolioReport {
  /// As the archive knows it.
  fileprivate init?(_ standing: Standing) {
    guard let kind = ReportKind(archived: standing.report.report) else { return nil }
    let day = standing.report.day.flatMap { CalendarDate(iso: $0) }
    let progress: Progress =
      switch (standing.report.stage, day) {
      case (.ready, let day?): .ready(day, differs: false)
      case (.registered, let day?): .registered(day, reference: standing.report.reference ?? "")
      default: .draft
      }
    self.init(
      kind: kind, due: standing.version?.due.flatMap { CalendarDate(iso: $0) }, progress: progress,
      version: standing.version?.number, file: standing.version?.file)
  }
}
