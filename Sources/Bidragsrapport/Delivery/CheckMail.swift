import GrantAccounting

/// Refuses what could break out of a header or a folder.
///
/// - Throws: `mail.header`, with the field's name; its text is not repeated.
func checkHeaders(of mail: Mail) throws(Diagnostic) {
  guard isMessageID(mail.messageID) else { throw .badHeader("the Message-ID") }
  guard isHeaderText(mail.subject), !mail.subject.isEmpty, mail.subject.utf8.count <= 900 else {
    throw .badHeader("the subject")
  }
  guard isFileName(mail.attachment.fileName) else { throw .badHeader("the attachment's name") }
  guard isLanguageTag(mail.language) else { throw .badHeader("the language") }
  // 9999-12-31: later days have no form in RFC 5322.
  guard (0..<253_402_300_800).contains(mail.date) else { throw .badHeader("the date") }
}

/// `local@domain` that can stand in a header and, its local part, in a file name.
func isMessageID(_ text: String) -> Bool {
  let halves = text.split(separator: "@", omittingEmptySubsequences: false)
  return halves.count == 2 && text.utf8.count <= 200 && halves.allSatisfy(isPlainName)
}

/// Letters, digits and single marks between them: no `..`, no blank, no slash.
func isPlainName(_ text: Substring) -> Bool {
  text.split(whereSeparator: { ".-_".contains($0) }).allSatisfy { word in
    word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  } && !text.isEmpty && !text.hasPrefix(".") && !text.hasPrefix("-") && !text.hasSuffix(".")
    && !text.contains("..")
}

private func isFileName(_ text: String) -> Bool {
  isHeaderText(text) && !text.isEmpty && !text.hasPrefix(".") && text.utf8.count <= 200
    && !text.contains { "/\\:*?\"<>|".contains($0) }
}

private func isLanguageTag(_ text: String) -> Bool {
  (2...35).contains(text.utf8.count)
    && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
}

extension Diagnostic {
  fileprivate static func badHeader(_ field: String) -> Diagnostic {
    Diagnostic(
      code: "mail.header",
      message:
        "\(field) of a mail is empty or too long, or has characters that do not belong there",
      hint: "look for line breaks and control characters in the titles and names of project.yaml")
  }
}
