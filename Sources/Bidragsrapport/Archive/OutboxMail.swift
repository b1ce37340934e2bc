internal import GRDB

/// A mail in the outbox, one for each recipient.
struct OutboxMail: Codable, Hashable, Sendable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "mail"

  var id: Int64?
  /// Without brackets; the same whenever the same mail is made again.
  var messageID: String
  var project: String
  var report: String
  /// The version that is attached.
  var version: Int
  var occasion: String
  var role: String
  var recipient: String
  var address: String
  /// Whom an answer goes to; `nil` for the sender.
  var answersTo: String?
  var language: String
  var subject: String
  var plain: String
  var html: String
  var state: State
  var attempts: Int
  /// Seconds since 1970; not tried before.
  var nextAt: Int64
  var changedAt: Int64
  /// What the server or the mail program said last, without addresses.
  var reply: String?
  /// Cancelled by the program, before it reached anybody: the same mail may be written again.
  var isOvertaken = false

  /// What makes it the same mail as another, whatever domain mails come from.
  var identity: String { String(messageID.prefix { $0 != "@" }) }

  enum State: String, Codable, CaseIterable, Sendable {
    /// To be handed over, at `nextAt` at the earliest.
    case waiting
    /// Being handed over; found in the next run it means that a run was broken off.
    case handing
    case sent
    /// For good: the server refuses it, or the configuration does.
    case refused
    /// Nobody knows whether it arrived; a person decides.
    case unknown
    case cancelled
  }
}
