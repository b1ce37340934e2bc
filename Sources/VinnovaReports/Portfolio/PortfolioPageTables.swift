import GrantAccounting

extension PortfolioPage {
  /// One row a project, by what is due first, a part that can be folded away for each.
  var allProjects: [Section] {
    guard !projects.isEmpty else { return [] }
    let groups = portfolio.firstNeeded.map { urgency, places -> HTML in
      let name = composition.name(of: urgency, places.count)
      let table = PageTable(
        caption: name,
        columns: [
          words.project, words.money, words.time, words.nextReport, words.daysLeft, words.position,
          words.files,
        ], look: "projects", numbers: [1, 2], rows: places.map(row))
      return .element(
        .details, [.init("open", ""), .id(anchor(urgency))],
        [.element(.summary, [.element(.h3, name)]), table.html])
    }
    let parts = portfolio.firstNeeded.map { urgency, places in
      (name: anchor(urgency), heading: composition.name(of: urgency, places.count))
    }
    return [
      Section(name: "projects", heading: words.allProjects, content: groups, parts: parts)
    ]
  }

  private func row(_ place: Int) -> PageTable.Row {
    let project = projects[place]
    let next = project.nextDuty
    let due = next?.due.map { [small($0.description)] } ?? []
    let title = HTML.element(
      .span, [.class("title")] + languageMark(project), composition.title(of: project))
    let mark =
      project.isNew ? words.newProject : project.isChanged ? words.changedProject : nil
    let change =
      portfolio.previousRun == nil
      ? [] : mark.map { [HTML.element(.span, [.class("mark")], $0)] } ?? []
    return PageTable.Row(
      name: anchor(place),
      cells: [
        [title, small("\(composition.number(of: project)) · \(project.coordinator)")] + change,
        [.text(format.percent(project.shareOfMoney))], [.text(format.percent(project.shareOfTime))],
        [.text(next.map { words.name(of: $0.kind) } ?? NumberFormat.nothing)] + due,
        [next.map(daysLeft) ?? .text(NumberFormat.nothing)],
        [dated(composition.position(of: project))]
          + composition.findings(of: project).map(small),
        files(of: project),
      ])
  }

  /// Every report that has a file, and what became of it.
  private func files(of project: PortfolioProject) -> [HTML] {
    let drawn = project.reports.filter { $0.file != nil }
    guard !drawn.isEmpty else { return [.text(words.noFile)] }
    let items = drawn.map { report in
      HTML.element(.li, [fileLink(report), small(words.position(report.progress))])
    }
    return [.element(.ul, [.class("files")], items)]
  }

  var amounts: [Section] {
    guard !projects.isEmpty else { return [] }
    let rows = portfolio.firstNeeded.flatMap(\.projects).map { place in
      let project = projects[place]
      return PageTable.Row(
        cells: [
          [
            .element(
              .a, [.link(.place(anchor(place)))] + languageMark(project),
              composition.title(of: project)), small(composition.number(of: project)),
          ]
        ] + composition.amounts(of: project).map { [.text($0)] })
    }
    let total = PageTable.Row(
      cells: ([words.sum] + composition.amountSums).map { [.text($0)] }, isTotal: true)
    let table = PageTable(
      caption: words.amountsCaption, isCaptionShown: true,
      columns: [
        words.project, words.budgetName, words.outcomeName, words.earnedColumn, words.notYetPaid,
        words.paidInAdvance,
      ], numbers: [1, 2, 3, 4, 5], rows: rows + [total])
    return [Section(name: "amounts", heading: words.amounts, content: [table.html])]
  }

  /// Budget beside outcome, a bar each, with the figures they stand for.
  var costPerYear: [Section] {
    let years = composition.sums.years
    guard !years.isEmpty else { return [] }
    let largest = years.flatMap { [$0.budget, $0.outcome] }.max() ?? .zero
    let rows = composition.yearRows.enumerated().map { index, cells in
      let bars =
        years.indices.contains(index)
        ? [bars(Share(years[index].budget, of: largest), Share(years[index].outcome, of: largest))]
        : []
      return PageTable.Row(
        cells: cells.map { [.text($0)] } + [bars], isTotal: index == years.count)
    }
    let table = PageTable(
      caption: composition.yearCaption, isCaptionShown: true,
      columns: composition.yearColumns + [words.barsOf(words.budgetName, words.outcomeName)],
      look: "plain", numbers: [1, 2, 3], rows: rows)
    return [
      Section(
        name: "years", heading: words.costPerYear,
        content: [table.html, .element(.p, [.class("note")], words.portfolioSource(asOf))])
    ]
  }

  /// Time passed beside money used, a bar each.
  var shares: [Section] {
    guard !projects.isEmpty else { return [] }
    let compared = composition.compared
    let largest = compared.flatMap { [$0.money, $0.project.shareOfTime] }.max() ?? .percent(100)
    let scale = max(largest, .percent(100))
    func part(_ share: Share) -> Share {
      Share(basisPoints: share.basisPoints * 10_000 / scale.basisPoints)
    }
    let rows = compared.map { project, money in
      PageTable.Row(
        cells: [
          [
            .element(
              .span, [.class("title")] + languageMark(project), composition.title(of: project)),
            small(composition.number(of: project)),
          ], [.text(format.percent(project.shareOfTime))], [.text(format.percent(money))],
          [.text(composition.points(project.lead))],
          [bars(part(project.shareOfTime), part(money))],
        ])
    }
    let table = PageTable(
      caption: words.moneyBesideTimeCaption(asOf), isCaptionShown: true,
      columns: [
        words.project, words.time, words.money, words.moneyAheadOfTime,
        words.barsOf(words.time, words.money),
      ], numbers: [1, 2, 3], rows: rows)
    let note = words.moneyBesideTimeNote(shown: compared.count, of: projects.count)
    return [
      Section(
        name: "shares", heading: words.moneyBesideTime,
        content: compared.isEmpty
          ? [.element(.p, words.noShares)] : [.element(.p, note), table.html])
    ]
  }

  /// A hollow bar above a filled one; the row's figures say the same, so it is not read aloud.
  private func bars(_ hollow: Share?, _ filled: Share?) -> HTML {
    func bar(_ share: Share?, y: String, _ name: String) -> HTML {
      let width = max(0, min(share?.basisPoints ?? 0, 10_000))
      return .element(
        .rect,
        [
          .class(name), .init("x", "0"), .init("y", y), .init("width", hundredths(width)),
          .init("height", "8"),
        ], [])
    }
    return .element(
      .svg,
      [
        .class("bars"), .init("viewBox", "0 0 100 20"), .init("preserveAspectRatio", "none"),
        .init("aria-hidden", "true"), .init("focusable", "false"),
      ], [bar(hollow, y: "1", "plan"), bar(filled, y: "11", "outcome")])
  }

  private func hundredths(_ basisPoints: Int64) -> String {
    let rest = basisPoints % 100
    return "\(basisPoints / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
