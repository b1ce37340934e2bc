import GrantAccounting
import Typesetting

extension PortfolioComposition {
  /// Cost per year over all projects, drawn and in figures.
  var costPerYear: [Content] {
    guard !sums.years.isEmpty else { return [] }
    return [.heading(1, words.costPerYear), .figure(costPerYearFigure), .table(yearTable)]
  }

  var yearUnit: ChartUnit {
    let largest = sums.years.flatMap { [$0.budget, $0.outcome] }
    return .fitting(
      largest.max { $0.ore.magnitude < $1.ore.magnitude } ?? .zero, labels: sums.years.count)
  }

  private var costPerYearFigure: Figure {
    let (unit, format) = (yearUnit, format)
    let groups = sums.years.map { year in
      BarChart.Group(
        label: String(year.year), plan: year.budget == .zero ? nil : year.budget.kronor,
        parts: [year.outcome.kronor], planLabel: unit.label(year.budget, format),
        outcomeLabel: hasOutcome(year) ? unit.label(year.outcome, format) : "")
    }
    return Figure(
      caption: words.costPerYearFigure(unit), alternativeText: costPerYearAlternative,
      source: words.portfolioSource(asOf),
      chart: .bars(
        BarChart(
          groups: groups, planName: words.budgetName, seriesNames: [words.outcomeName],
          tickLabel: { unit.tick($0, format) })), height: 190)
  }

  var costPerYearAlternative: String {
    words.costPerYearAlternative(
      budget: sums.budget, outcome: sums.outcome,
      years: sums.years.map { ($0.year, $0.budget, $0.outcome) })
  }

  /// A year that has not begun has no outcome yet, which is not the same as nought.
  func hasOutcome(_ year: PortfolioYear) -> Bool {
    year.year <= asOf.year || year.outcome != .zero
  }

  /// Year, budget, outcome and the share used, the sums last.
  var yearRows: [[String]] {
    let rows = sums.years.map { year in
      [
        String(year.year), format.amount(year.budget),
        hasOutcome(year) ? format.amount(year.outcome) : NumberFormat.nothing,
        hasOutcome(year)
          ? format.percent(Share(year.outcome, of: year.budget)) : NumberFormat.nothing,
      ]
    }
    let total = [
      words.sum, format.amount(sums.budget), format.amount(sums.outcome),
      format.percent(Share(sums.outcome, of: sums.budget)),
    ]
    return rows + [total]
  }

  var yearColumns: [String] { [words.year, words.budgetName, words.outcomeName, words.used] }

  var yearCaption: String {
    let years = sums.years.map(\.year)
    return words.costPerYearOfAll((years.first ?? asOf.year)...(years.last ?? asOf.year))
  }

  private var yearTable: Table {
    let rows = yearRows
    return Table(
      caption: yearCaption,
      columns: [.label(yearColumns[0])] + yearColumns.dropFirst().map { .number($0) },
      rows: rows.enumerated().map { index, cells in
        Table.Row(index == rows.count - 1 ? .total : .body, cells)
      }, maximumWidth: narrowTable)
  }

  /// So many projects are compared; more would not be read.
  static let comparedProjects = 15

  /// Projects whose shares of money and of time differ most.
  var compared: [(project: PortfolioProject, money: Share)] {
    portfolio.furthestFromPace(Self.comparedProjects).compactMap { place in
      projects[place].shareOfMoney.map { (projects[place], $0) }
    }
  }

  /// Shares of money beside shares of time, the projects furthest from an even pace first.
  var shares: [Content] {
    guard !projects.isEmpty else { return [] }
    let heading = Content.heading(1, words.moneyBesideTime)
    let compared = compared
    guard !compared.isEmpty else { return [heading, .body(words.noShares)] }
    let note = words.moneyBesideTimeNote(shown: compared.count, of: projects.count)
    let table = Table(
      caption: words.figuresOfChart,
      columns: [.label(words.project)]
        + [words.money, words.time, words.moneyAheadOfTime].map { .number($0) },
      rows: compared.map { project, money in
        Table.Row(
          .body,
          [
            nameLines(project), format.percent(money), format.percent(project.shareOfTime),
            points(project.lead),
          ], languages: titleLanguage(of: project).map { [0: $0] } ?? [:])
      }, continuedCaption: words.continued(words.moneyBesideTime))
    return [.together([heading, .body(note), .figure(sharesFigure(compared))]), .table(table)]
  }

  private func sharesFigure(
    _ compared: [(project: PortfolioProject, money: Share)]
  ) -> Figure {
    let rows = compared.map { project, money in
      PairChart.Row(
        name: label(of: project), plan: project.shareOfTime.basisPoints,
        outcome: money.basisPoints, planLabel: format.percent(project.shareOfTime),
        outcomeLabel: format.percent(money))
    }
    return Figure(
      caption: words.moneyBesideTimeCaption(asOf),
      alternativeText: words.moneyBesideTimeAlternative(
        compared.map { (label(of: $0.project), $0.money, $0.project.shareOfTime) }),
      source: words.portfolioSource(asOf),
      chart: .pairs(PairChart(rows: rows, planName: words.time, outcomeName: words.money)),
      height: PairChart.height(rows: rows.count))
  }

  /// Percentage points with one decimal, half away from zero.
  func points(_ lead: Int64?) -> String {
    lead.map { format.tenths(($0 + ($0 < 0 ? -5 : 5)) / 10) } ?? NumberFormat.nothing
  }
}
