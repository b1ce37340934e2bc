public import GrantAccounting

/// A letter that goes with a report: the same words as plain text and as HTML.
public struct Letter: Hashable, Sendable {
  /// One line, without control characters.
  public let subject: String
  /// Lines of at most 72 columns, unless one word is longer.
  public let plainText: String
  /// A whole document that loads nothing and runs nothing.
  public let html: String
  /// BCP 47.
  public let language: String
}

/// Why a letter is written.
public enum LetterOccasion: Hashable, Sendable {
  /// The report is to be handed in, or its last day is past.
  ///
  /// Days that are left are not counted: a mail may wait before it goes out, and be read later.
  case due(isLate: Bool)
  /// *Klarmarkerad*: who did it, and why the warnings were accepted.
  case ready(by: String?, acceptedWarnings: String?)
  /// *Registrerad*: when it was handed in, and Vinnova's reference.
  case registered(on: CalendarDate, reference: String?)
}

/// As what a person gets a letter.
public enum LetterRole: String, CaseIterable, Hashable, Sendable {
  /// *Firmatecknare* or *prefekt*.
  case signatory
  /// *Projektledare*.
  case projectLeader
  /// Who stands for the user account at Vinnova.
  case accountHolder
}

/// What a letter needs to know beside the report.
public struct LetterSetting: Hashable, Sendable {
  /// The organisation that the letter comes from.
  public var sender: String
  /// Whom to ask about the sending itself, such as an address; printed as it is.
  public var contact: String?
  /// Who else gets the report on this occasion.
  public var copies: [LetterRole]

  public init(sender: String, contact: String? = nil, copies: [LetterRole] = []) {
    (self.sender, self.contact, self.copies) = (sender, contact, copies)
  }
}

extension Application {
  /// Name and address of who has a role.
  public func recipient(_ role: LetterRole) -> (name: String, address: String) {
    switch role {
    case .signatory: (signatory.name, signatory.email)
    case .projectLeader: (projectLeader.name, projectLeader.email)
    case .accountHolder: (accountHolder.name, accountHolder.email)
    }
  }
}
