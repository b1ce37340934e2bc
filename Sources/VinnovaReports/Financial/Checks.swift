import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Every finding: how severe in words, what was found, what the rule says and where.
  var checks: [Content] {
    guard !report.findings.isEmpty else {
      return [.together([.heading(1, words.checks), .body(words.nothingFound)])]
    }
    return [.heading(1, words.checks), .list(groupedFindings.map(item))]
  }

  /// Findings that one rule made and explains in one wording, such as one for each party.
  private struct FindingGroup {
    let first: Finding
    /// What the rule says.
    let rule: String
    /// What was found, under which title, and the parties it was found at.
    var found: [(title: String, text: String, parties: [String])]
  }

  /// Findings in their order; neighbours that one rule explains alike share an item.
  private var groupedFindings: [FindingGroup] {
    var groups: [FindingGroup] = []
    for finding in report.findings {
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

  private func item(_ group: FindingGroup) -> ListItem {
    var titles: [String] = []
    for found in group.found where !titles.contains(found.title) { titles.append(found.title) }
    let paragraphs = titles.flatMap { title -> [Paragraph] in
      let lines = group.found.filter { $0.title == title }.map(line)
      let heading = Span("\(title).", strong: true)
      // One title over several lines stands once, above them.
      return lines.count == 1
        ? [Paragraph(.body, [heading, Span(" \(lines[0])")])]
        : [Paragraph(.body, [heading])] + lines.map { Paragraph(.body, $0) }
    }
    let rule = Paragraph(
      .note,
      [
        Span("\(group.rule) \(words.rule(group.first.rule)). ")
      ] + sourceSpans(group.first.source))
    return ListItem(label: words.name(of: group.first.severity), paragraphs + [rule])
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

  func name(ofParticipant id: String) -> String {
    project.participants.first { $0.id == id }?.name ?? id
  }
}
