import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Every finding: how severe in words, what was found, what the rule says and where.
  var checks: [Content] {
    guard !report.findings.isEmpty else {
      return [.together([.heading(1, words.checks), .body(words.nothingFound)])]
    }
    return [.heading(1, words.checks), .list(grouped(report.findings).map(item))] + accepted
  }

  /// Why the warnings did not keep the report from being marked ready.
  private var accepted: [Content] {
    guard let acceptance else { return [] }
    return [
      .callout([
        .heading(2, words.acceptedWarnings(count: count(of: .warning))),
        .paragraph(Paragraph(.body, [Span(acceptance)])),
      ])
    ]
  }

  private func item(_ group: FindingGroup) -> ListItem {
    let rule = Paragraph(
      .note,
      [Span("\(group.rule) \(words.rule(group.first.rule)). ")] + sourceSpans(group.first.source))
    return ListItem(
      label: words.name(of: group.first.severity), found(in: group) + [rule])
  }

  /// The names of accounts in it are in the ledger's language.
  private func found(in group: FindingGroup) -> [Paragraph] {
    let paragraphs = paragraphs(of: group)
    guard let projectLanguage else { return paragraphs }
    let marking = NameMarking(group.accountNames, language: projectLanguage)
    return paragraphs.map(marking.marked)
  }

  func name(ofParticipant id: String) -> String {
    project.participants.first { $0.id == id }?.name ?? id
  }
}
