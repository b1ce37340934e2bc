import GrantAccounting

/// What a letter is about, as its words need it.
struct LetterMatter: Hashable, Sendable {
  let kind: ReportKind
  let title: String
  let registrationNumber: String?
  let due: CalendarDate?
  /// Whether the due day has passed on the report's as-of day.
  let isPast: Bool
  let errors: Int
  let warnings: Int
  /// The project leader's name.
  let leader: String
}

/// The letter that goes with a report.
protocol MailWording: TermWording {
  /// What has happened, and which project; short enough for a list of mails.
  func subject(_ occasion: LetterOccasion, _ matter: LetterMatter) -> String
  func greeting(_ name: String) -> String
  func opening(_ occasion: LetterOccasion, _ matter: LetterMatter) -> String
  /// What is attached, after the opening.
  func attached(
    _ occasion: LetterOccasion, asOf: CalendarDate, costsThrough: CalendarDate
  ) -> String
  func acceptedWarnings(_ reason: String) -> String
  var whatToDo: String { get }
  /// What is asked of this person, and by when.
  func asked(of role: LetterRole, _ occasion: LetterOccasion, _ matter: LetterMatter) -> String
  func moreRecipients(_ count: Int) -> String
  func found(errors: Int, warnings: Int, notes: Int) -> String
  func moreFindings(_ count: Int) -> String
  /// After two that one rule found, where it found more.
  func moreOfTheSame(_ count: Int) -> String
  var aboutTheReport: String { get }
  func copies(
    _ persons: [(roles: [LetterRole], name: String)], signatory: AuthorisedSignatory.Role
  ) -> String
  func automatic(sender: String) -> String
  func answer(to leader: String, address: String) -> String
  func contact(_ contact: String) -> String
}

extension MailWording {
  /// A title that leaves room for what a subject begins with, cut at a word.
  func shortened(_ title: String) -> String {
    let limit = 60
    guard title.count > limit else { return title }
    var short = ""
    for word in title.split(separator: " ") where short.count + word.count + 1 <= limit {
      short += (short.isEmpty ? "" : " ") + word
    }
    return (short.isEmpty ? String(title.prefix(limit)) : short) + "…"
  }

  /// `2021-04123, Region Norr testar …`: after the matter in a subject.
  func place(of matter: LetterMatter) -> String {
    [matter.registrationNumber, shortened(matter.title)].compactMap(\.self)
      .joined(separator: ", ")
  }
}
