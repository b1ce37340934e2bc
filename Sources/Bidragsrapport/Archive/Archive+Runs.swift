internal import GRDB
internal import GrantAccounting

extension Archive {
  /// The as-of day of the run before, and the number that the next one gets.
  func runs() throws(Diagnostic) -> (previous: CalendarDate?, next: Int64) {
    try read { database in
      let row = try Row.fetchOne(database, sql: "SELECT id, asOf FROM run ORDER BY id DESC LIMIT 1")
      guard let row else { return (nil, 1) }
      let (id, day): (Int64, String) = (row["id"], row["asOf"])
      return (CalendarDate(iso: day), id + 1)
    }
  }

  /// What each project was like in the run before, by id.
  func keptProjects() throws(Diagnostic) -> [String: KeptProject] {
    let kept = try read { try KeptProject.fetchAll($0) }
    return Dictionary(kept.map { ($0.id, $0) }) { $1 }
  }

  /// What a project was like in the newest run.
  func keptProject(_ id: String) throws(Diagnostic) -> KeptProject? {
    try read { try KeptProject.fetchOne($0, key: id) }
  }

  /// Keeps a run and what its projects were like, and forgets those that are gone.
  func add(
    run number: Int64, at time: Int64, asOf: CalendarDate, record: String,
    projects: [PortfolioProject], gone: [PortfolioGone], in root: String
  ) throws(Diagnostic) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO run (id, at, asOf, record) VALUES (?, ?, ?, ?)",
        arguments: [number, time, asOf.description, record])
      for project in projects { try KeptProject(project, in: root).save(database) }
      for project in gone { _ = try KeptProject.deleteOne(database, key: project.id) }
    }
  }
}

/// What is kept of a project, so that the next run can tell what has changed.
struct KeptProject: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "project"

  var id: String
  /// See ``PortfolioProject/digest``.
  var digest: String
  /// Öre; `nil` in archives of before these were kept.
  var outcome: Int64?
  var earned: Int64?
  var errors: Int?
  var warnings: Int?
  var reports: String?
  /// Relative to the night's folder.
  var folder: String?
  /// The folder's path on the machine, links followed.
  var place: String?

  /// `root` is the night's folder.
  init(_ project: PortfolioProject, in root: String) {
    place = resolvedPath(of: project.folder == "." ? root : path(of: project.folder, in: root))
    let state = project.state
    (id, digest, folder) = (project.id, project.digest, project.folder)
    (outcome, earned) = (state.outcome.ore, state.earned.ore)
    (errors, warnings, reports) = (state.errors, state.warnings, state.reports)
  }

  var state: PortfolioProject.State? {
    guard let outcome, let earned, let errors, let warnings, let reports else { return nil }
    return PortfolioProject.State(
      outcome: Money(ore: outcome), earned: Money(ore: earned), errors: errors, warnings: warnings,
      reports: reports)
  }
}
