import GrantAccounting

/// The step of money that a chart is labelled in.
enum ChartUnit: Int64, CaseIterable, Hashable, Sendable {
  case kronor = 1
  case thousands = 1_000
  case millions = 1_000_000
}

/// Captions, names and alternative texts of the charts.
protocol FigureWording: TermWording {
  func name(of unit: ChartUnit) -> String
  func costPerYearFigure(_ unit: ChartUnit) -> String
  var budgetName: String { get }
  /// One sentence a year, after a first one that states the message.
  func costPerYearAlternative(
    budget: Money, outcome: Money, years: [(year: Int, budget: Money, outcome: Money)]
  ) -> String
  func accumulatedFigure(_ unit: ChartUnit) -> String
  var outcomeName: String { get }
  var maximumGrantName: String { get }
  func accumulatedAlternative(
    outcome: Money, through month: YearMonth, planned: Money, budget: Money, maximumGrant: Money?
  ) -> String
  func figureSource(through day: CalendarDate, withForecast: Bool) -> String
  /// Below the axis where the project starts.
  var axisStart: String { get }
  /// How the axis of months and the budget's line are to be read.
  func monthAxis(from start: CalendarDate) -> String
}
