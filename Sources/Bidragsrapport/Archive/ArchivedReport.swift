internal import GRDB
internal import GrantAccounting

/// How far a report has come, as the archive writes it.
enum Stage: String, Codable, Sendable {
  case draft
  case ready
  case registered
}

/// Which report of which project: `samverket`, `interim-1`.
struct ReportKey: Hashable, Sendable {
  let project: String
  let kind: ReportKind

  /// `interim-1` or `final`.
  var report: String { name(of: kind) }
}

/// `interim-1` or `final`: how commands and the archive name a report.
func name(of kind: ReportKind) -> String {
  switch kind {
  case .interim(let number): "interim-\(number)"
  case .final: "final"
  }
}

extension ReportKind {
  /// Reads what ``name(of:)`` writes.
  init?(archived name: String) {
    if name == "final" {
      self = .final
      return
    }
    guard name.hasPrefix("interim-"), let number = Int(name.dropFirst("interim-".count)) else {
      return nil
    }
    self = .interim(number: number)
  }
}

/// A file that was produced; never changed and never removed.
struct ReportVersion: Codable, Hashable, Sendable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "version"

  var id: Int64?
  var project: String
  var report: String
  /// From 1 for each report.
  var number: Int
  var stage: Stage
  /// Relative to the output folder.
  var file: String
  var sha256: String
  /// Of all that the file depends on but the as-of day.
  var fingerprint: String
  /// Of the figures and data alone, whatever program drew them.
  var content: String
  var asOf: String
  /// The last day to hand it in, where the decision states one.
  var due: String?
  /// Seconds since 1970.
  var madeAt: Int64
  var program: String
  var errors: Int
  var warnings: Int
  /// Why the warnings of a ready report were accepted.
  var accepted: String?
}

/// Where a report stands now.
struct ArchivedReport: Codable, Hashable, Sendable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "report"

  var project: String
  var report: String
  var stage: Stage
  /// The number of its newest version.
  var version: Int
  /// The day it was marked ready or handed in.
  var day: String?
  /// Under which it was handed in.
  var reference: String?
}

/// Who did what to a report, and when.
struct Step: Codable, Hashable, Sendable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "step"

  var id: Int64?
  /// Seconds since 1970.
  var at: Int64
  var person: String
  var action: Action
  var project: String
  var report: String
  var version: Int?
  var detail: String?

  enum Action: String, Codable, Sendable {
    case drawn
    case ready
    case unlocked
    case registered
    case mailSent
    case mailCancelled
    case mailRetried
  }
}
