public import GrantAccounting

/// A name and an address that a mail can go to or come from; always safe in a header.
public struct Mailbox: Hashable, Sendable {
  /// As a person writes it; may be empty.
  public let name: String
  /// `local@domain.top`, ASCII.
  public let address: String

  /// Checks both parts.
  ///
  /// - Throws: `mail.address`; its text repeats neither name nor address.
  public init(name: String, address: String) throws(Diagnostic) {
    guard isHeaderText(name), name.utf8.count <= 200 else {
      throw .badAddress("a name for a mail is too long, or has a line break or control character")
    }
    // One that begins with a hyphen could be taken for an option of `sendmail`.
    guard isEmail(address), !address.hasPrefix("-") else {
      throw .badAddress("an address for a mail is no e-mail address")
    }
    (self.name, self.address) = (name, address)
  }
}

/// Whether a text can stand in a header without ending it, hiding its order or bending a terminal.
///
/// Refused are control characters, separators of lines and paragraphs, and marks that turn the
/// direction of writing, with which a name can be made to look like another.
func isHeaderText(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy { scalar in
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned: false
    default: !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
    }
  }
}

extension Diagnostic {
  fileprivate static func badAddress(_ message: String) -> Diagnostic {
    Diagnostic(
      code: "mail.address", message: message,
      hint: "write the name in one line, and one address of the form name@organisation.se")
  }
}
