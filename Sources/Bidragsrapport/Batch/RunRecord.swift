internal import GrantAccounting

/// What a night did, for other programs; no personal data.
///
/// See the article Nightly for each key.
struct RunRecord: Encodable {
  /// Raised when a key changes its meaning or disappears; new keys do not raise it.
  var schemaVersion = 1
  var program = programVersion
  var number: Int64
  var asOf: String
  /// Universal time, `2026-11-26T02:15:00Z`.
  var began: String
  var ended: String
  var isDryRun: Bool
  var failed: Int
  var drawn: Int
  var mail: MailCount
  var diagnostics: [Problem]
  var projects: [Project]

  struct Problem: Encodable {
    var severity: String
    var code: String
    var place: String?
    var message: String
  }

  struct Project: Encodable {
    var folder: String
    var id: String?
    var registrationNumber: String?
    var change: String?
    var drawn: [String]
    var queued: Int
    var reports: [Report]
    var diagnostics: [Problem]
  }

  struct Report: Encodable {
    var report: String
    var due: String?
    var progress: String
    var version: Int?
    var file: String?
  }
}

extension RunRecord {
  init(_ night: Night, number: Int64, from began: Int64, _ outcome: NightOutcome) {
    self.init(
      number: number, asOf: night.asOf.description, began: universalTime(began),
      ended: universalTime(night.clock()), isDryRun: night.isDryRun, failed: outcome.failed,
      drawn: outcome.projects.map(\.drawn.count).reduce(0, +), mail: outcome.mail,
      diagnostics: outcome.diagnostics.map(Problem.init),
      projects: outcome.projects.map(Project.init))
  }
}

extension RunRecord.Problem {
  init(_ diagnostic: Diagnostic) {
    self.init(
      severity: diagnostic.severity.rawValue, code: diagnostic.code,
      place: diagnostic.location?.description, message: diagnostic.message)
  }
}

extension RunRecord.Project {
  init(_ night: ProjectNight) {
    self.init(
      folder: night.folder, id: night.project?.id,
      registrationNumber: night.project?.registrationNumber,
      change: night.project?.change.name, drawn: night.drawn, queued: night.queued,
      reports: (night.project?.reports ?? night.known).map(RunRecord.Report.init),
      diagnostics: night.diagnostics.map(RunRecord.Problem.init))
  }
}

extension RunRecord.Report {
  init(_ report: PortfolioReport) {
    let progress =
      switch report.progress {
      case .notYetDrawn: "notYetDrawn"
      case .leftAlone: "leftAlone"
      case .draft: "draft"
      case .ready(_, let differs): differs ? "readyButDiffers" : "ready"
      case .registered: "registered"
      case .failed: "failed"
      }
    self.init(
      report: name(of: report.kind), due: report.due?.description, progress: progress,
      version: report.version, file: report.file)
  }
}

extension PortfolioProject.Change {
  fileprivate var name: String {
    switch self {
    case .new: "new"
    case .changed: "changed"
    case .unchanged: "unchanged"
    }
  }
}

/// Writes a record, and returns its path relative to the output folder.
///
/// - Throws: `file.not-writable`.
func writeRecord(_ record: RunRecord, in output: String) throws(Diagnostic) -> String {
  let digits = String(record.number)
  let number = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  let name = "\(number)-\(record.asOf).json"
  try writeDurably(Array(jsonText(record).utf8), named: name, into: path(of: "runs", in: output))
  return "runs/\(name)"
}
