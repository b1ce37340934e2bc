import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Every finding: how severe in words, what was found, what the rule says and where.
  var checks: [Content] {
    guard !report.findings.isEmpty else {
      return [.together([.heading(1, words.checks), .body(words.nothingFound)])]
    }
    return [
      .heading(1, words.checks), .list(report.findings.map(item)),
    ]
  }

  private func item(_ finding: Finding) -> ListItem {
    let text = words.text(of: finding.evidence, in: kind)
    let party = isOneParty ? nil : finding.participant.map(name(ofParticipant:))
    let place = party.map { "\($0): " } ?? ""
    return ListItem(
      label: words.name(of: finding.severity),
      [
        Paragraph(.body, [Span("\(place)\(text.title).", strong: true), Span(" \(text.found)")]),
        Paragraph(
          .note,
          [
            Span("\(text.rule) \(words.rule(finding.rule)). "),
            Span(words.source(source(finding.source)), language: projectLanguage), Span("."),
          ]),
      ])
  }

  private func source(_ source: RuleSource) -> String {
    var parts = [source.title]
    if let section = source.section { parts.append(section) }
    if let terms = source.terms { parts.append(words.generalTerms(terms)) }
    return parts.joined(separator: ", ")
  }

  func name(ofParticipant id: String) -> String {
    project.participants.first { $0.id == id }?.name ?? id
  }
}
