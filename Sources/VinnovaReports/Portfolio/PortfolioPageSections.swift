import GrantAccounting
import Typesetting

extension PortfolioPage {
  var summary: Section {
    let money =
      projects.isEmpty
      ? []
      : [
        tiles(composition.moneyFigures, "tiles wide"),
        .element(.p, [.class("note")], words.owedSeparately),
      ]
    return Section(
      name: "summary", heading: words.summary,
      content: [tiles(composition.reportFigures)]
        + composition.sentences.map { .element(.p, HTML.dated($0)) }
        + money)
  }

  private func tiles(_ figures: [KeyFigure], _ look: String = "tiles") -> HTML {
    .element(
      .dl, [.class(look)],
      figures.map { figure in
        .element(
          .div,
          [
            .element(.dt, figure.label), .element(.dd, [.class("figure")], figure.value),
            .element(.dd, [.class("note")], HTML.dated(figure.detail)),
          ])
      })
  }

  var attention: Section {
    let entries = portfolio.attention
    let table = PageTable(
      caption: words.needsAttention,
      columns: [words.project, words.reportColumn, words.due, words.daysLeft, words.toDo],
      look: "duties",
      rows: entries.map(cells))
    return Section(
      name: "attention", heading: words.needsAttention,
      content: entries.isEmpty
        ? [.element(.p, words.nothingNeedsAttention)] : [table.html])
  }

  private func cells(_ entry: Attention) -> PageTable.Row {
    switch entry {
    case .report(let report, let place):
      let project = projects[place]
      let title = HTML.element(
        .a, [.link(.place(anchor(place)))] + languageMark(project),
        composition.title(of: project))
      return PageTable.Row(
        cells: [
          [title, small(composition.number(of: project))], [fileLink(report)],
          [dated(report.due?.description ?? NumberFormat.nothing)], [daysLeft(of: report)],
          [dated(composition.toDo(report))],
        ])
    case .failure(let failure):
      let nothing = HTML.text(NumberFormat.nothing)
      let next = failure.nextDuty
      return PageTable.Row(
        cells: [
          [.text(failure.folder)], [next.map(fileLink) ?? nothing],
          [next?.due.map { dated($0.description) } ?? nothing], [next.map(daysLeft) ?? nothing],
          [.text(composition.toDo(failure))],
        ])
    }
  }

  /// The report's name, leading to its newest file.
  func fileLink(_ report: PortfolioReport) -> HTML {
    let name = words.name(of: report.kind)
    return report.file.map { link(to: $0, name) } ?? .text(name)
  }

  /// What is urgent stands out by its shape and its words.
  func daysLeft(of report: PortfolioReport) -> HTML {
    guard let days = report.daysLeft(on: asOf) else { return .text(NumberFormat.nothing) }
    let text = words.daysLeft(days)
    switch report.urgency(on: asOf) {
    case .overdue: return .element(.span, [.class("mark overdue")], text)
    case .soon: return .element(.span, [.class("mark soon")], text)
    case .later, .undated, .finished: return .text(text)
    }
  }

  /// One piece, so that a card does not lay its parts out below one another.
  func dated(_ text: String) -> HTML { .element(.span, HTML.dated(text)) }

  func small(_ text: String) -> HTML { .element(.small, HTML.dated(text)) }

  func anchor(_ place: Int) -> String { "project-\(place + 1)" }

  func anchor(_ urgency: Urgency) -> String { "due-\(urgency)" }

  func languageMark(_ project: PortfolioProject) -> [HTML.Attribute] {
    composition.titleLanguage(of: project).map { [.language($0)] } ?? []
  }

  var unreadable: [Section] {
    guard !portfolio.failures.isEmpty else { return [] }
    let language = composition.reasonLanguage.map { [HTML.Attribute.language($0)] } ?? []
    let items = portfolio.failures.map { failure in
      HTML.element(
        .li,
        [.element(.strong, failure.folder)]
          + composition.reasonLines(failure).map {
            .element(.p, [.class("note")] + language, $0)
          }
          + (composition.unlisted(failure).map { [.element(.p, [.class("note")], $0)] } ?? []))
    }
    return [
      Section(
        name: "unreadable", heading: words.unreadableProjects,
        content: [.element(.p, words.unreadableIntroduction), .element(.ul, items)])
    ]
  }

  var changes: Section {
    let listed = composition.listedChanges
    return Section(
      name: "changes", heading: words.changes(since: portfolio.previousRun),
      content: [.element(.p, composition.changesSentence)]
        + (listed.isEmpty ? [] : [.element(.ul, listed.map { .element(.li, $0) })]))
  }
}
