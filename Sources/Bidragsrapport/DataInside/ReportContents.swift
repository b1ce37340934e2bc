internal import GrantAccounting

/// What a PDF of ours says of its own making: which report, of what, in which files.
///
/// It is attached as `bidragsrapport.json`; see the article DataInside.
struct ReportContents: Codable, Hashable, Sendable {
  static let fileName = "bidragsrapport.json"
  static let currentVersion = 1

  /// Raised when a key changes its meaning or disappears; new keys do not raise it.
  var schemaVersion = Self.currentVersion
  /// The version of the program that made the file.
  var program = programVersion
  var kind: Kind
  /// Of an interim report.
  var number: Int?
  var asOf: String
  var language: String
  var isPublic: Bool
  /// Left out of a draft.
  var ready: Ready?
  var parties: [Party]
  var sources: [SourceDigest]
  /// The other attachments.
  var files: [File]

  enum Kind: String, Codable, Sendable {
    case interim
    case final
    case application
  }

  /// That a report is marked ready, and why with warnings.
  struct Ready: Codable, Hashable, Sendable {
    var accepting: String?
  }

  struct Party: Codable, Hashable, Sendable {
    var id: String
    /// Left out where the ledgers do not tell.
    var ledgerCompleteThrough: String?
    /// Left out where the ledgers left nothing in doubt.
    var ledgerDoubts: [Doubt]?
  }

  /// What reading a party's ledgers left in doubt.
  struct Doubt: Codable, Hashable, Sendable {
    var kind: String
    var file: String
    var line: Int?
  }

  struct File: Codable, Hashable, Sendable {
    var role: Role
    var name: String
    var sha256: String
  }

  /// What an attachment holds.
  enum Role: String, Codable, CaseIterable, Sendable {
    case figures
    case rows
    case timeSheet
    case project
  }
}

extension ReportContents {
  /// The order that draws the report again; `nil` where a value is none that this program knows.
  var order: Order? {
    guard let asOf = CalendarDate(iso: asOf), let language = Order.Language(rawValue: language)
    else { return nil }
    let kind: Order.Kind =
      switch kind {
      case .interim: .interim(number: number)
      case .final: .final
      case .application: .application
      }
    let stage = ready.map { Order.Stage.ready(accepting: $0.accepting) } ?? .draft
    return Order(kind: kind, asOf: asOf, language: language, isPublic: isPublic, stage: stage)
  }
}
