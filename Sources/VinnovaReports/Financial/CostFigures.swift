import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Cost per year, and accumulated cost by month against plan and grant.
  var figures: [Content] {
    [.figure(costPerYearFigure)] + (accumulatedFigure.map { [.figure($0)] } ?? [])
  }

  private var costPerYearFigure: Figure {
    let total = report.total
    let largest = report.years.flatMap {
      [total.budget.total(in: $0), total.accumulated.total(in: $0)]
    }
    let unit = ChartUnit.fitting(
      largest.max { abs($0.ore) < abs($1.ore) } ?? .zero, labels: report.years.count)
    let format = format
    let groups = report.years.map { year in
      let planned = total.budget.total(in: year)
      return BarChart.Group(
        label: String(year), plan: planned == .zero ? nil : planned.kronor,
        parts: CostCategory.allCases.map { total.accumulated[$0, year].kronor },
        planLabel: unit.label(planned, format),
        outcomeLabel: hasOutcome(year) ? unit.label(total.accumulated.total(in: year), format) : "")
    }
    return Figure(
      caption: words.costPerYearFigure(unit),
      alternativeText: words.costPerYearAlternative(
        budget: total.budget.total, outcome: total.accumulated.total,
        years: report.years.map {
          ($0, total.budget.total(in: $0), total.accumulated.total(in: $0))
        }),
      source: words.figureSource(through: report.cutOff, withForecast: false),
      chart: .bars(
        BarChart(
          groups: groups, planName: words.budgetName,
          seriesNames: CostCategory.allCases.map { words.name(of: $0) },
          tickLabel: { unit.tick($0, format) })), height: 190)
  }

  /// A year after the cut-off has no outcome yet, which is not the same as nought.
  private func hasOutcome(_ year: Int) -> Bool {
    year <= report.cutOff.year || report.total.accumulated.total(in: year) != .zero
  }

  private var accumulatedFigure: Figure? {
    let months = report.projectPeriod.months
    let outcome = accumulatedByMonth(months)
    guard months.count > 1, !outcome.isEmpty else { return nil }
    let plan = plannedByMonth(months)
    let total = report.total
    let grant = settlements.isEmpty ? nil : settlements.map(\.maximumGrant).sum()
    let unit = ChartUnit.fitting(max(total.budget.total, total.accumulated.total), labels: 1)
    let format = format
    var lines = [
      LineChart.Line(
        name: "\(words.outcomeName) \(unit.label(total.accumulated.total, format))",
        stroke: .strong,
        values: [0] + outcome.map(\.kronor)),
      LineChart.Line(
        name: "\(words.budgetName) \(unit.label(total.budget.total, format))", stroke: .dashed,
        values: [0] + plan.map(\.kronor)),
    ]
    let expected =
      kind != .final && outcome.count < months.count ? report.forecast()?.expectedCost.total : nil
    let hasForecast = expected != nil
    if let expected {
      lines.append(
        LineChart.Line(
          name: "\(words.forecastName) \(unit.label(expected, format))", stroke: .dashed,
          values: straightLine(
            from: total.accumulated.total.kronor, to: expected.kronor,
            steps: months.count - outcome.count), start: outcome.count))
    }
    if let grant {
      lines.append(
        LineChart.Line(
          name: "\(words.maximumGrantName) \(unit.label(grant, format))", stroke: .thin,
          values: Array(repeating: grant.kronor, count: months.count + 1)))
    }
    return Figure(
      caption: words.accumulatedFigure(unit),
      alternativeText: words.accumulatedAlternative(
        outcome: total.accumulated.total, through: months[outcome.count - 1],
        planned: plan[outcome.count - 1], budget: total.budget.total, maximumGrant: grant),
      source: words.figureSource(through: report.cutOff, withForecast: hasForecast) + " "
        + words.monthAxis(from: report.projectPeriod.start),
      chart: .lines(
        LineChart(
          lines: lines, steps: months.count + 1, stepLabels: stepLabels(months),
          tickLabel: { unit.tick($0, format) })), height: 190)
  }

  /// The start, the last month, and each January as far as it leaves room; with few months every
  /// third as well.
  ///
  /// Step 0 is the project's start, where nothing is spent; a month's step is its end.
  private func stepLabels(_ months: [YearMonth]) -> [Int: String] {
    var labels = [0: words.axisStart, months.count: months[months.count - 1].text]
    let room = (months.count + 6) / 7
    for (index, month) in months.enumerated()
    where month.month == 1 || (months.count <= 30 && month.month % 3 == 1) {
      if months.count - index - 1 >= room { labels[index + 1] = month.text }
    }
    return labels
  }

  /// All parties' eligible cost at the end of each month that has begun by the cut-off.
  private func accumulatedByMonth(_ months: [YearMonth]) -> [Money] {
    guard report.participants.contains(where: { !$0.byMonth.isEmpty }) else { return [] }
    return months.filter { $0 <= report.cutOff.yearMonth }.map { month in
      report.participants.map { party in
        party.byMonth.last { $0.month <= month }?.accumulated ?? .zero
      }.sum()
    }
  }

  /// The budget of each year spread evenly over the project's months of that year.
  private func plannedByMonth(_ months: [YearMonth]) -> [Money] {
    var reached = Money.zero
    return report.years.flatMap { year -> [Money] in
      let count = months.count { $0.year == year }
      let parts = report.total.budget.total(in: year).apportioned(
        by: Array(repeating: 1, count: count))
      return parts.map { part in
        reached += part
        return reached
      }
    }
  }
}

/// Values at equal steps from `start` to `end`, both included.
private func straightLine(from start: Int64, to end: Int64, steps: Int) -> [Int64] {
  (0...steps).map { start + (end - start) * Int64($0) / Int64(steps) }
}
