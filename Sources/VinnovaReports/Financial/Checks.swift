import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Every finding: how severe in words, what was found, what the rule says and where.
  var checks: [Content] {
    guard !report.findings.isEmpty else {
      return [.together([.heading(1, words.checks), .body(words.nothingFound)])]
    }
    return [.heading(1, words.checks), .list(grouped(report.findings).map(item))]
  }

  private func item(_ group: FindingGroup) -> ListItem {
    let rule = Paragraph(
      .note,
      [Span("\(group.rule) \(words.rule(group.first.rule)). ")] + sourceSpans(group.first.source))
    return ListItem(
      label: words.name(of: group.first.severity), paragraphs(of: group) + [rule])
  }

  func name(ofParticipant id: String) -> String {
    project.participants.first { $0.id == id }?.name ?? id
  }
}
