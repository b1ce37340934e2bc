/// What became of a mail that was handed over.
///
/// No reason or reply holds an address; see ``withoutAddresses(_:recipient:)``.
public enum HandOver: Hashable, Sendable {
  /// The mail system has taken it over; what it said.
  case accepted(reply: String)
  /// Not taken, but it may be another time.
  case temporary(reason: String)
  /// The mail system cannot be reached, does not answer or lets nobody in: other mails would fare
  /// alike now.
  case unavailable(reason: String)
  /// Not taken, and it never will be as it is.
  case refused(reason: String)
  /// All of it was handed over and no answer came: to send it again could send it twice.
  case unknown(reason: String)
}

/// A way to hand a mail to a mail system.
public protocol MailTransport: Sendable {
  /// Hands over one whole message to one recipient, and waits for the answer.
  ///
  /// - Parameters:
  ///   - mime: What ``composeMIME(_:)`` returned.
  ///   - from: Who gets notices of mail that could not be delivered.
  ///   - to: The recipient.
  /// - Returns: What became of it; it is never handed over twice in one call.
  func handOver(_ mime: [UInt8], from: String, to: String) -> HandOver
}

/// What a server or program said, fit for the archive and a log: one line, no addresses.
///
/// Blanked out are words with an `@`, what stands in angle brackets and the recipient's name before
/// the `@`; a long text is cut.
func withoutAddresses(_ text: String, recipient: String) -> String {
  let local = recipient.prefix { $0 != "@" }.lowercased()
  var inBrackets = false
  let words = text.split { $0.isWhitespace || $0.isNewline || $0.isASCIIControl }.map { word in
    let bare = word.lowercased().trimmingMarks
    let starts = word.contains("<")
    let hides = inBrackets || starts || word.contains("@") || (!local.isEmpty && bare == local)
    if starts { inBrackets = true }
    if word.contains(">") { inBrackets = false }
    return hides ? "(address)" : String(word)
  }
  return String(words.joined(separator: " ").prefix(200))
}

extension Character {
  fileprivate var isASCIIControl: Bool { asciiValue.map { $0 < 0x20 || $0 == 0x7F } ?? false }
}

extension String {
  fileprivate var trimmingMarks: String {
    let isMark = { (mark: Character) in "<>()[]'\"`,;:.".contains(mark) }
    return String(drop(while: isMark).reversed().drop(while: isMark).reversed())
  }
}
