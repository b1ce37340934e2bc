import GrantAccounting
import Typesetting

/// Findings that one rule made and explains in one wording, such as one for each party.
struct FindingGroup {
  let first: Finding
  /// What the rule says.
  let rule: String
  /// What was found, under which title, and the parties it was found at.
  var found: [(title: String, text: String, parties: [String])]
}

extension FinancialComposition {
  /// Findings in their order; neighbours that one rule explains alike share an item.
  func grouped(_ findings: [Finding]) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    for finding in findings {
      let text = words.text(of: finding.evidence, in: kind)
      let parties =
        isOneParty ? [] : [finding.participant.map(name(ofParticipant:))].compactMap(\.self)
      if let last = groups.last, last.first.rule == finding.rule,
        last.first.severity == finding.severity, last.rule == text.rule
      {
        let index = last.found.firstIndex { $0.title == text.title && $0.text == text.found }
        if let index {
          groups[groups.count - 1].found[index].parties += parties
        } else {
          groups[groups.count - 1].found.append((text.title, text.found, parties))
        }
      } else {
        groups.append(
          FindingGroup(
            first: finding, rule: text.rule, found: [(text.title, text.found, parties)]))
      }
    }
    return groups
  }

  /// What was found, a paragraph for each; one title over several lines stands once, above them.
  func paragraphs(of group: FindingGroup) -> [Paragraph] {
    var titles: [String] = []
    for found in group.found where !titles.contains(found.title) { titles.append(found.title) }
    return titles.flatMap { title -> [Paragraph] in
      let lines = group.found.filter { $0.title == title }.map(line)
      let heading = Span("\(title).", strong: true)
      return lines.count == 1
        ? [Paragraph(.body, [heading, Span(" \(lines[0])")])]
        : [Paragraph(.body, [heading])] + lines.map { Paragraph(.body, $0) }
    }
  }

  /// `Region Norr: en rad …`; a name first in the text, as Vinnova's, keeps its capital.
  private func line(_ found: (title: String, text: String, parties: [String])) -> String {
    guard !found.parties.isEmpty else { return found.text }
    let names = ["Vinnova", "Formas"] + project.participants.map(\.name)
    let isWord = found.text.dropFirst().first?.isLowercase ?? false
    let isName = names.contains { found.text.hasPrefix($0) }
    return "\(words.enumeration(found.parties)): "
      + (isWord && !isName ? found.text.lowercasedFirst : found.text)
  }
}
