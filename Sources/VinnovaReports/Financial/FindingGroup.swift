import GrantAccounting
import Typesetting

/// Findings that one rule made and explains in one wording, such as one for each party.
struct FindingGroup {
  let first: Finding
  /// Stands once, above everything that was found.
  let title: String
  /// What the rule says.
  let rule: String
  /// What was found, and the parties it was found at.
  var found: [(text: String, parties: [String])]
  /// Names of the accounts that what was found speaks of.
  var accountNames: [String]
}

extension FinancialComposition {
  /// Findings in their order; those that one rule explains alike, under one title, share an item
  /// where the first of them stands.
  func grouped(_ findings: [Finding]) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    for finding in findings {
      let text = words.text(of: finding.evidence, in: kind)
      let parties =
        isOneParty ? [] : [finding.participant.map(name(ofParticipant:))].compactMap(\.self)
      let place = groups.firstIndex {
        $0.first.rule == finding.rule && $0.first.severity == finding.severity
          && $0.rule == text.rule && $0.title == text.title
      }
      guard let place else {
        groups.append(
          FindingGroup(
            first: finding, title: text.title, rule: text.rule, found: [(text.found, parties)],
            accountNames: [finding.evidence.accountName].compactMap(\.self)))
        continue
      }
      if let name = finding.evidence.accountName { groups[place].accountNames.append(name) }
      if let index = groups[place].found.firstIndex(where: { $0.text == text.found }) {
        groups[place].found[index].parties += parties
      } else {
        groups[place].found.append((text.found, parties))
      }
    }
    return groups
  }

  /// What was found, a paragraph for each; the title of several lines stands above them.
  func paragraphs(of group: FindingGroup) -> [Paragraph] {
    let lines = group.found.map(line)
    let heading = Span("\(group.title).", strong: true)
    return lines.count == 1
      ? [Paragraph(.body, [heading, Span(" \(lines[0])")])]
      : [Paragraph(.body, [heading])] + lines.map { Paragraph(.body, $0) }
  }

  /// `Region Norr: en rad …`; a name first in the text, as Vinnova's, keeps its capital.
  private func line(_ found: (text: String, parties: [String])) -> String {
    guard !found.parties.isEmpty else { return found.text }
    let names = ["Vinnova", "Formas"] + project.participants.map(\.name)
    let isWord = found.text.dropFirst().first?.isLowercase ?? false
    let isName = names.contains { found.text.hasPrefix($0) }
    return "\(words.enumeration(found.parties)): "
      + (isWord && !isName ? found.text.lowercasedFirst : found.text)
  }
}

extension Evidence {
  /// Name of the account that was found, as the ledger writes it.
  fileprivate var accountName: String? {
    switch self {
    case .undecidedAccount(_, let name, _), .unmappedAccount(_, let name, _),
      .mappingDoubt(_, _, let name, _):
      name
    default: nil
    }
  }
}
