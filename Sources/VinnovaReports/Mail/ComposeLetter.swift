public import GrantAccounting

/// Writes the letter that goes with a report to one person.
///
/// What it is, what is asked of this person and by when, the key figures, what the checks found, and
/// who else has got it. Every amount is taken from `report`, every sentence on it from the report's
/// own wording.
///
/// - Parameters:
///   - occasion: Why it is written.
///   - report: Computed from `project`; the one that is attached.
///   - project: Whose persons it is for.
///   - role: As what the recipient gets it.
///   - language: Of all wording.
///   - setting: Sender, contact and who gets copies.
/// - Returns: The letter's three texts; gender, mobile numbers and addresses other than the project
///   leader's are in none.
public func composeLetter(
  _ occasion: LetterOccasion, about report: FinancialReport, of project: GrantProject,
  to role: LetterRole, in language: ReportLanguage, setting: LetterSetting
) -> Letter {
  let status: ReportStatus =
    switch occasion {
    case .due: .draft
    case .ready: .ready
    case .registered: .registered
    }
  let letter = LetterComposition(
    occasion: occasion, role: role, setting: setting,
    report: FinancialComposition(
      report: report, project: project, words: language.words, fingerprint: "", status: status))
  return letter.letter
}

/// A letter being composed.
struct LetterComposition {
  let occasion: LetterOccasion
  let role: LetterRole
  let setting: LetterSetting
  let report: FinancialComposition

  var words: any Wording { report.words }
  private var application: Application { report.project.application }
  private var leader: (name: String, address: String) { application.recipient(.projectLeader) }

  /// What the words need to know of the matter.
  private var matter: LetterMatter {
    LetterMatter(
      kind: report.kind, title: report.projectTitle,
      registrationNumber: report.project.decision?.registrationNumber, due: report.report.due,
      isPast: isPast,
      errors: report.count(of: .error), warnings: report.count(of: .warning),
      leader: leader.name)
  }

  private var isPast: Bool {
    if case .due(let isLate) = occasion { return isLate }
    return report.report.due.map { $0 < report.report.asOf } ?? false
  }

  var letter: Letter {
    let subject = oneLine(words.subject(occasion, matter))
    let blocks = blocks
    return Letter(
      subject: subject, plainText: plainText(blocks),
      html: html(blocks, subject: subject, language: words.language.tag),
      language: words.language.tag)
  }

  private var blocks: [LetterBlock] {
    [.paragraph(words.greeting(application.recipient(role).name))] + opening
      + [.heading(words.whatToDo), .paragraph(words.asked(of: role, occasion, matter))]
      + figures + findings + identity + foot
  }

  private var opening: [LetterBlock] {
    let first =
      words.opening(occasion, matter) + " "
      + words.attached(
        occasion, asOf: report.report.asOf, costsThrough: report.report.cutOff)
    guard case .ready(_, let reason?) = occasion else { return [.paragraph(first)] }
    return [.paragraph(first), .paragraph(words.acceptedWarnings(reason))]
  }

  private var identity: [LetterBlock] {
    let project = report.project
    var rows = [
      LetterBlock.Row(label: words.project, value: report.projectTitle),
      LetterBlock.Row(label: words.registrationNumber, value: report.registrationNumber),
    ]
    if let own = project.ownReference {
      rows.append(LetterBlock.Row(label: words.ownReference, value: own))
    }
    rows += [
      LetterBlock.Row(label: words.coordinator, value: project.coordinator.name),
      LetterBlock.Row(label: words.report, value: words.name(of: report.kind)),
      LetterBlock.Row(label: words.reportingPeriod, value: report.report.period.text),
      LetterBlock.Row(
        label: words.due, value: report.report.due?.description ?? NumberFormat.nothing),
    ]
    return [.heading(words.aboutTheReport), .table(rows, isNews: false)]
  }

  /// Who else has got it, that a program writes, and whom to answer.
  private var foot: [LetterBlock] {
    var notes = copies.isEmpty ? [] : [words.copies(copies, signatory: application.signatory.role)]
    notes.append(words.automatic(sender: setting.sender))
    if role != .projectLeader, leader.address != application.recipient(role).address {
      notes.append(words.answer(to: leader.name, address: leader.address))
    }
    if let contact = setting.contact { notes.append(words.contact(contact)) }
    return notes.map { .note($0) }
  }

  /// The other recipients, each person once with all their roles.
  private var copies: [(roles: [LetterRole], name: String)] {
    let own = application.recipient(role).address.lowercased()
    var persons: [(roles: [LetterRole], name: String, address: String)] = []
    for role in LetterRole.allCases where setting.copies.contains(role) {
      let (name, address) = application.recipient(role)
      guard address.lowercased() != own else { continue }
      if let index = persons.firstIndex(where: { $0.address == address.lowercased() }) {
        persons[index].roles.append(role)
      } else {
        persons.append(([role], name, address.lowercased()))
      }
    }
    return persons.map { ($0.roles, $0.name) }
  }
}
