import GrantAccounting
import Typesetting

extension PortfolioComposition {
  /// What somebody should look at, one row each.
  var attention: [Content] {
    let entries = portfolio.attention
    let heading = Content.heading(1, words.needsAttention)
    guard !entries.isEmpty else { return [heading, .body(words.nothingNeedsAttention)] }
    let table = Table(
      columns: [
        .label(words.project), Table.Column(words.reportColumn, .text, .fixed(74)),
        Table.Column(words.daysLeft, .number, .fixed(34)),
        Table.Column(words.toDo, .text, .fixed(150)),
      ], rows: entries.map(row), continuedCaption: words.continued(words.needsAttention))
    return leading([heading], to: table)
  }

  private func row(_ entry: Attention) -> Table.Row {
    switch entry {
    case .report(let report, let place):
      let project = projects[place]
      return Table.Row(
        .body,
        [
          nameLines(project), lines(of: report),
          report.daysLeft(on: asOf).map { format.whole(Int64($0)) } ?? NumberFormat.nothing,
          toDo(report),
        ], languages: titleLanguage(of: project).map { [0: $0] } ?? [:])
    case .failure(let failure):
      let next = failure.nextDuty
      return Table.Row([
        failure.folder, next.map(lines) ?? NumberFormat.nothing,
        next?.daysLeft(on: asOf).map { format.whole(Int64($0)) } ?? NumberFormat.nothing,
        toDo(failure),
      ])
    }
  }

  func toDo(_ report: PortfolioReport) -> String {
    words.toDo(report.progress, isOverdue: report.urgency(on: asOf) == .overdue)
  }

  func toDo(_ failure: PortfolioFailure) -> String {
    words.unreadable(reason: failure.reasons.first.map(firstLine) ?? "", count: failure.count)
  }

  /// A reason's message without its place on further lines.
  private func firstLine(_ reason: String) -> String {
    String(reason.split(whereSeparator: \.isNewline).first ?? "")
  }

  /// Projects without figures, each with its reasons as the terminal shows them.
  var unreadable: [Content] {
    guard !portfolio.failures.isEmpty else { return [] }
    let items = portfolio.failures.map { failure in
      ListItem(
        [Paragraph(.body, [Span(failure.folder, strong: true)])]
          + reasonLines(failure).map { line in
            Paragraph(.note, [Span(line, language: reasonLanguage)])
          } + (unlisted(failure).map { [Paragraph(.note, $0)] } ?? []))
    }
    return [
      .heading(1, words.unreadableProjects), .body(words.unreadableIntroduction), .list(items),
    ]
  }

  func reasonLines(_ failure: PortfolioFailure) -> [String] {
    failure.reasons.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
  }

  func unlisted(_ failure: PortfolioFailure) -> String? {
    let rest = failure.count - failure.reasons.count
    return rest > 0 ? words.moreErrors(rest) : nil
  }

  /// Diagnostics are English.
  var reasonLanguage: String? { words.language == .english ? nil : ReportLanguage.english.tag }
}
