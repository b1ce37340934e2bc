import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("Charts show what their tables say")
struct FigureTests {
  @Test func costPerYear() throws {
    let figure = try #require(Sample.document().figures.first)
    #expect(figure.caption == "Kostnad per år, budget och utfall, kronor")
    #expect(
      figure.alternativeText.withPlainBlanks
        == "Stapeldiagram. Utfallet är 359 800 kr av budgeten 536 400 kr. "
        + "2021: budget 29 800 kr, utfall 19 800 kr. 2022: budget 357 600 kr, utfall 340 000 kr. "
        + "2023: budget 149 000 kr, utfall 0 kr.")
    guard case .bars(let chart) = figure.chart else {
      Issue.record("not a bar chart")
      return
    }
    #expect(chart.groups.map(\.label) == ["2021", "2022", "2023"])
    #expect(chart.groups.map(\.plan) == [29_800, 357_600, 149_000])
    #expect(chart.groups[1].parts == [200_000, 0, 0, 120_000, 20_000])
    #expect(chart.groups[1].outcomeLabel.withPlainBlanks == "340 000")
    // The report ends in 2022: the year after has no outcome yet.
    #expect(chart.groups[2].outcomeLabel.isEmpty)
  }

  @Test func accumulatedByMonth() throws {
    let figures = Sample.document().figures
    #expect(figures.count == 2)
    guard case .lines(let chart) = try #require(figures.last).chart else {
      Issue.record("not a line chart")
      return
    }
    // The start and the ends of 18 months.
    #expect(chart.steps == 19)
    #expect(
      chart.lines.map(\.name.withPlainBlanks) == [
        "Utfall 359 800", "Budget 536 400", "Prognos 1 079 402", "Högsta bidrag 402 300",
      ])
    let outcome = chart.lines[0].values
    #expect(outcome.count == 13)
    #expect(outcome.prefix(2) == [0, 19_800])
    #expect(outcome.last == 359_800)
    // One month of 2021, twelve of 2022, five of 2023, all at 29 800 kr.
    #expect(chart.lines[1].values == (0...18).map { Int64($0) * 29_800 })
    // As in the forecast's table; the line starts where costs end.
    #expect(chart.lines[2].start == 12)
    #expect(chart.lines[2].values.first == 359_800)
    #expect(chart.lines[2].values.last == 1_079_402)
    #expect(chart.lines[2].values.count == 7)
    #expect(chart.stepLabels[0] == "Start")
    #expect(
      figures.last?.source
        == "Källa: projektets bokföring till och med 2022-11-30, beslutad budget och egen prognos. "
        + "Axeln går från projektets start 2021-12-01; varje märke är slutet av månaden. Budgeten är "
        + "jämnt fördelad på varje års månader.")
    #expect(chart.stepLabels[2] == "2022-01")
    // The last month is named, and no January close before it.
    #expect(chart.stepLabels[18] == "2023-05")
    #expect(chart.stepLabels[17] == nil)
  }

  @Test(
    "the unit keeps labels short",
    arguments: [
      (kronor: Int64(357_600), labels: 3, unit: ChartUnit.kronor),
      (kronor: 357_600, labels: 8, unit: .thousands),
      (kronor: 9_000, labels: 8, unit: .kronor), (kronor: 12_345_678, labels: 2, unit: .thousands),
      (kronor: 123_456_789, labels: 2, unit: .millions),
    ])
  func units(kronor: Int64, labels: Int, unit: ChartUnit) {
    #expect(ChartUnit.fitting(.kr(kronor), labels: labels) == unit)
  }

  @Test func ticksAndLabelsInTheirUnit() {
    let swedish = NumberFormat.swedish
    #expect(ChartUnit.thousands.label(.kr(357_600), swedish) == "358")
    #expect(ChartUnit.thousands.label(.kr(-357_600), swedish) == "\u{2212}358")
    #expect(ChartUnit.kronor.label(.kr(357_600), swedish) == "357\u{A0}600")
    #expect(ChartUnit.millions.tick(2_500_000, swedish) == "2,5")
    #expect(ChartUnit.thousands.tick(1_500_000, swedish) == "1\u{A0}500")
    #expect(ChartUnit.millions.tick(-500_000, .english) == "\u{2212}0.5")
  }
}
