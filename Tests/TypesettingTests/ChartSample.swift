import Typesetting

/// The shapes a report's charts may take.
enum ChartSample: CaseIterable {
  case threeYears, oneYear, tenYears, tenLargeYears, thirtyYears, negative, onlyNegative, zeros
  case noPlan, outlier, nothing, lines, crowdedLines, flatLines, noLines

  var chart: Chart {
    switch self {
    case .threeYears: .bars(Sample.bars)
    case .oneYear: bars([(1_200, [500, 120, 250])])
    case .tenYears: years(10, scale: 1)
    case .tenLargeYears: years(10, scale: 10_000)
    case .thirtyYears: years(30, scale: 1)
    case .negative: bars([(400, [210, -120, 60]), (300, [-200, 0, -40]), (500, [300, -40, 90])])
    case .onlyNegative: bars([(0, [-200, 0, -40])])
    case .zeros: bars([(0, [0, 0, 0]), (0, [0, 0, 0])])
    case .noPlan: bars([(nil, [210, 0, 0]), (nil, [400, 0, 0])])
    case .outlier:
      bars([(400, [210, 20, 60]), (1_200, [500_000, 120, 250]), (900, [300, 1, 1])])
    case .nothing: bars([])
    case .lines: .lines(Sample.lines)
    case .crowdedLines:
      lines([
        line("Utfall", .strong, 20, from: 0, step: 48),
        line("Plan", .dashed, 36, from: 0, step: 50),
        line("Bidrag", .thin, 36, from: 1_700, step: 0),
        line("Prognos", .dashed, 17, from: 912, step: 51, start: 19),
      ])
    case .flatLines:
      lines([
        line("Utfall", .strong, 1, from: 0, step: 0), line("Plan", .dashed, 36, from: 0, step: 0),
      ])
    case .noLines: lines([])
    }
  }

  private func years(_ count: Int64, scale: Int64) -> Chart {
    var groups: [(Int64?, [Int64])] = []
    for year in 0..<count {
      let plan = (900 + year % 4 * 150) * scale
      groups.append((plan, [400 * scale, 50 * scale, (100 + year * 20) * scale]))
    }
    return bars(groups)
  }

  private func bars(_ groups: [(plan: Int64?, parts: [Int64])]) -> Chart {
    let groups = groups.enumerated().map { index, group in
      BarChart.Group(
        label: "\(2001 + index)", plan: group.plan, parts: group.parts,
        planLabel: group.plan.map { "\($0)" } ?? "–",
        outcomeLabel: "\(group.parts.reduce(0, +))")
    }
    return .bars(
      BarChart(
        groups: groups, planName: "Budget", seriesNames: ["Personal", "Utrustning", "Konsulter"],
        tickLabel: { "\($0)" }))
  }

  private func line(
    _ name: String, _ stroke: LineChart.Line.Stroke, _ count: Int64, from first: Int64,
    step: Int64, start: Int = 0
  ) -> LineChart.Line {
    LineChart.Line(
      name: name, stroke: stroke, values: (0..<count).map { first + $0 * step }, start: start)
  }

  private func lines(_ lines: [LineChart.Line]) -> Chart {
    .lines(
      LineChart(
        lines: lines, steps: 36,
        stepLabels: [0: "jan 2021", 1: "feb 2021", 12: "jan 2022", 35: "dec 2023"],
        tickLabel: { "\($0)" }))
  }
}
