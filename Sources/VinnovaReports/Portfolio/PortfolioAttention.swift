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

  /// What the run before did not have, or had otherwise.
  var changes: [Content] {
    [.heading(1, words.changes(since: portfolio.previousRun)), .body(changesSentence)]
      + (listedChanges.isEmpty
        ? [] : [.list(listedChanges.map { ListItem([Paragraph(.body, $0)]) })])
  }

  var changesSentence: String {
    guard portfolio.previousRun != nil else { return words.firstRun }
    return words.changesCounted(
      new: projects.count(where: \.isNew), changed: projects.count(where: \.isChanged),
      unchanged: projects.count { $0.change == .unchanged })
  }

  /// New projects, then changed ones, as many as a page takes in; the rest is counted.
  var listedChanges: [String] {
    guard portfolio.previousRun != nil else { return [] }
    let moved =
      portfolio.gone.map(line)
      + projects.filter(\.isNew).map { "\(words.newProject): \(name(of: $0))" }
      + projects.filter(\.isChanged).map {
        "\(words.changedProject): \(name(of: $0)): \(what(changed: $0))"
      }
    let most = 40
    guard moved.count > most else { return moved }
    return moved.prefix(most) + [words.andMore(moved.count - most)]
  }

  /// `Borta: samverket (enhet/samverket); lägesrapport 1: Klarmarkerad 2022-12-12`.
  private func line(_ gone: PortfolioGone) -> String {
    let open = gone.reports.filter(\.isOpen).map { report in
      "; \(words.name(of: report.kind).lowercasedFirst): \(words.position(report.progress))"
    }
    return "\(words.goneProject): \(gone.id) (\(gone.folder))\(open.joined())"
  }

  /// `stödberättigande kostnad nu 80 000 kr, förut 72 000 kr`.
  private func what(changed project: PortfolioProject) -> String {
    guard case .changed(let before?) = project.change else { return words.somethingMoved }
    let now = project.state
    func moved(_ name: String, _ now: String, _ before: String) -> String? {
      now == before ? nil : words.moved(name, now: now, before: before)
    }
    let parts = [
      moved(words.eligibleCost, format.kronor(now.outcome), format.kronor(before.outcome)),
      moved(words.grantEarned, format.kronor(now.earned), format.kronor(before.earned)),
      moved(words.errors, count(now.errors), count(before.errors)),
      moved(words.warnings, count(now.warnings), count(before.warnings)),
      now.reports == before.reports ? nil : words.reportsMoved,
    ].compactMap(\.self)
    return parts.isEmpty ? words.budgetMoved : parts.joined(separator: "; ")
  }
}
