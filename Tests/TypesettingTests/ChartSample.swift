import Typesetting

/// The shapes a report's charts may take.
enum ChartSample: CaseIterable {
  case threeYears, oneYear, tenYears, tenLargeYears, thirtyYears, negative, onlyNegative, zeros
  case noPlan, outlier, nothing, lines, crowdedLines, flatLines, noLines
  case pairs, longPairs, negativePairs, noPairs

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
    case .pairs: paired([("Norr", 901, 400), ("Söder om älven", 1_000, 750), ("Väst", 0, 1_100)])
    case .longPairs:
      paired(
        (0..<6).map { row in
          let title = "Hållbar omställning av offentlig upphandling genom samverkan i glesbygd"
          return ("\(title) med tre regioner och elva kommuner \(row)", 500, Int64(row))
        })
    case .negativePairs: paired([("Kredit", 500, -200), ("Debet", 500, 300)])
    case .noPairs: paired([])
    }
  }

  private func paired(_ rows: [(name: String, plan: Int64, outcome: Int64)]) -> Chart {
    .pairs(
      PairChart(
        rows: rows.map {
          PairChart.Row(
            name: $0.name, plan: $0.plan, outcome: $0.outcome, planLabel: "\($0.plan)",
            outcomeLabel: "\($0.outcome)")
        }, planName: "Tid", outcomeName: "Pengar"))
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
