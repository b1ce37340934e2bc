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
    let lines = group.found.map { found in
      (found.parties.isEmpty ? "" : "\(words.enumeration(found.parties)): ") + found.text
    }
    let titles = group.found.map { Span("\($0.title).", strong: true) }
    // One title over several lines stands once, above them.
    let isShared = lines.count > 1 && Set(titles).count == 1
    let paragraphs =
      isShared
      ? [Paragraph(.body, [titles[0]])] + lines.map { Paragraph(.body, $0) }
      : zip(titles, lines).map { Paragraph(.body, [$0, Span(" \($1)")]) }
    let rule = Paragraph(
      .note,
      [
        Span("\(group.rule) \(words.rule(group.first.rule)). ")
      ] + sourceSpans(group.first.source))
    return ListItem(label: words.name(of: group.first.severity), paragraphs + [rule])
  }

  /// A title that the wording does not translate is marked as the language it is in.
  private func sourceSpans(_ source: RuleSource) -> [Span] {
    let parts = [source.title, source.section].compactMap(\.self).map { part in
      let text = words.sourcePart(part, terms: source.terms)
      return Span(text, language: text == part ? projectLanguage : nil)
    }
    var spans = [Span(words.source)]
    for part in parts { spans += [spans.count == 1 ? nil : Span(", "), part].compactMap(\.self) }
    if let terms = source.terms.map(words.generalTerms),
      !spans.contains(where: { $0.text.contains(terms) })
    {
      spans.append(Span(", \(terms)"))
    }
    if let years = source.inForce { spans.append(Span(", \(words.attested(years))")) }
    return spans + [Span(".")]
  }

  func name(ofParticipant id: String) -> String {
    project.participants.first { $0.id == id }?.name ?? id
  }
}
