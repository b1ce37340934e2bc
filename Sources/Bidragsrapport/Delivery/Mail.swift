/// One letter to one recipient, ready to be composed.
///
/// Whoever gets a copy gets a mail of their own: each has a fate of its own, and nobody is written
/// to twice because another's server was down.
public struct Mail: Hashable, Sendable {
  /// `local@domain` of letters, digits, `.`, `-`, `_`; the same for every attempt to send it.
  public var messageID: String
  /// Seconds since 1970-01-01 00:00 UTC.
  public var date: Int64
  public var from: Mailbox
  public var to: Mailbox
  /// Where answers go, if not to `from`.
  public var replyTo: Mailbox?
  public var subject: String
  public var plainText: String
  public var html: String
  /// BCP 47.
  public var language: String
  public var attachment: MailAttachment

  public init(
    messageID: String, date: Int64, from: Mailbox, to: Mailbox, replyTo: Mailbox? = nil,
    subject: String, plainText: String, html: String, language: String,
    attachment: MailAttachment
  ) {
    self.messageID = messageID
    self.date = date
    (self.from, self.to, self.replyTo) = (from, to, replyTo)
    (self.subject, self.plainText, self.html) = (subject, plainText, html)
    self.language = language
    self.attachment = attachment
  }
}

/// A PDF that goes with a mail.
public struct MailAttachment: Hashable, Sendable {
  /// As the recipient saves it, without folder.
  public var fileName: String
  public var bytes: [UInt8]

  public init(fileName: String, bytes: [UInt8]) {
    (self.fileName, self.bytes) = (fileName, bytes)
  }
}
