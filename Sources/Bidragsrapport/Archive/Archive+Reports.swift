internal import GRDB
internal import GrantAccounting

extension Archive {
  /// Every report and its newest version, as they stood before a run.
  func standing() throws(Diagnostic) -> [String: [String: Standing]] {
    try read { database in
      var found: [String: [String: Standing]] = [:]
      let versions = try ReportVersion.fetchAll(
        database,
        sql: """
          SELECT version.* FROM version JOIN report
          ON report.project = version.project AND report.report = version.report
          AND report.version = version.number
          """)
      let reports = try ArchivedReport.fetchAll(database)
      for report in reports {
        found[report.project, default: [:]][report.report] = Standing(report: report)
      }
      for version in versions {
        found[version.project]?[version.report]?.version = version
      }
      return found
    }
  }

  func standing(of key: ReportKey) throws(Diagnostic) -> Standing? {
    try read { database in
      let report = try ArchivedReport.fetchOne(
        database, sql: "SELECT * FROM report WHERE project = ? AND report = ?",
        arguments: [key.project, key.report])
      guard let report else { return nil }
      let version = try ReportVersion.fetchOne(
        database, sql: "SELECT * FROM version WHERE project = ? AND report = ? AND number = ?",
        arguments: [key.project, key.report, report.version])
      return Standing(report: report, version: version)
    }
  }

  /// Keeps a new version, where its report stands, who made it and the mails that tell of it:
  /// all or nothing.
  func add(
    _ version: ReportVersion, day: String?, by person: String, mails: [OutboxMail]
  ) throws(Diagnostic) {
    try write { database in
      if version.stage != .draft { try cancelOpen(version.project, version.report, database) }
      try version.insert(database)
      try ArchivedReport(
        project: version.project, report: version.report, stage: version.stage,
        version: version.number, day: day, reference: nil
      ).save(database)
      try Step(
        at: version.madeAt, person: person, action: version.stage == .draft ? .drawn : .ready,
        project: version.project, report: version.report, version: version.number,
        detail: version.accepted
      ).insert(database)
      try insert(mails, database)
    }
  }

  /// Moves a report to another stage without a new file.
  func move(
    _ report: ArchivedReport, at time: Int64, by person: String, action: Step.Action,
    detail: String?, mails: [OutboxMail]
  ) throws(Diagnostic) {
    try write { database in
      try cancelOpen(report.project, report.report, database)
      try report.save(database)
      try Step(
        at: time, person: person, action: action, project: report.project, report: report.report,
        version: report.version, detail: detail
      ).insert(database)
      try insert(mails, database)
    }
  }

  /// What was done to a project's reports, oldest first.
  func steps(of project: String?) throws(Diagnostic) -> [Step] {
    try read { database in
      guard let project else {
        return try Step.fetchAll(database, sql: "SELECT * FROM step ORDER BY id")
      }
      return try Step.fetchAll(
        database, sql: "SELECT * FROM step WHERE project = ? ORDER BY id", arguments: [project])
    }
  }
}

/// A mail that waits, was refused or has no known fate while its report moves on would tell what is no
/// longer so; what the server said of it stays.
///
/// With `returns` the same mail may be written again, unless it may have arrived.
func cancelOpen(
  _ project: String, _ report: String, returns: Bool = true, _ database: Database
) throws {
  try database.execute(
    sql: """
      UPDATE mail SET isOvertaken = ? AND state <> 'unknown', state = 'cancelled',
        reply = 'overtaken' || coalesce('; before that: ' || reply, '')
      WHERE project = ? AND report = ? AND state IN ('waiting', 'refused', 'unknown')
      """, arguments: [returns, project, report])
}

/// A report and its newest version.
struct Standing: Hashable, Sendable {
  var report: ArchivedReport
  var version: ReportVersion?
}
