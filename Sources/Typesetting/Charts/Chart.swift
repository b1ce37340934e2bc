/// A chart as data: what to draw, not where.
public enum Chart: Sendable {
  case bars(BarChart)
  case lines(LineChart)
  case pairs(PairChart)
}

/// Groups of two bars: a hollow one for the plan beside a stacked one for the outcome.
public struct BarChart: Sendable {
  public struct Group: Sendable {
    /// Below the group: the year.
    public var label: String
    /// Height of the hollow bar; `nil` where nothing was planned.
    public var plan: Int64?
    /// Parts of the filled bar, bottom first, one for each of the chart's series; negative parts
    /// hang below the axis.
    public var parts: [Int64]
    /// Above the hollow bar.
    public var planLabel: String
    /// Above the filled bar.
    public var outcomeLabel: String

    public init(
      label: String, plan: Int64?, parts: [Int64], planLabel: String, outcomeLabel: String
    ) {
      self.label = label
      self.plan = plan
      self.parts = parts
      self.planLabel = planLabel
      self.outcomeLabel = outcomeLabel
    }
  }

  public var groups: [Group]
  /// Name of the hollow bars.
  public var planName: String
  /// Name of each part, bottom first.
  ///
  /// Series that are zero everywhere are left out.
  public var seriesNames: [String]
  /// Writes a tick's value.
  public var tickLabel: @Sendable (Int64) -> String

  public init(
    groups: [Group], planName: String, seriesNames: [String],
    tickLabel: @escaping @Sendable (Int64) -> String
  ) {
    self.groups = groups
    self.planName = planName
    self.seriesNames = seriesNames
    self.tickLabel = tickLabel
  }
}

/// Lines over a common axis of equal steps, such as months.
public struct LineChart: Sendable {
  public struct Line: Sendable {
    public enum Stroke: Hashable, Sendable {
      /// What happened.
      case strong
      /// A plan or a forecast.
      case dashed
      /// A limit.
      case thin
    }

    public var name: String
    public var stroke: Stroke
    /// Value at each step from `start`.
    public var values: [Int64]
    /// Index of the first value's step.
    public var start: Int

    public init(name: String, stroke: Stroke, values: [Int64], start: Int = 0) {
      (self.name, self.stroke, self.values, self.start) = (name, stroke, values, start)
    }
  }

  public var lines: [Line]
  /// Number of steps on the axis.
  public var steps: Int
  /// Labels below the axis by step.
  public var stepLabels: [Int: String]
  public var tickLabel: @Sendable (Int64) -> String

  public init(
    lines: [Line], steps: Int, stepLabels: [Int: String],
    tickLabel: @escaping @Sendable (Int64) -> String
  ) {
    self.lines = lines
    self.steps = steps
    self.stepLabels = stepLabels
    self.tickLabel = tickLabel
  }
}

/// Named rows of two bars from the left: a hollow one for the plan above a filled one for the
/// outcome.
public struct PairChart: Sendable {
  public struct Row: Hashable, Sendable {
    /// At the left, on two lines at most; what is longer ends in an ellipsis.
    public var name: String
    public var plan: Int64
    public var outcome: Int64
    /// At the bars' ends.
    public var planLabel: String
    public var outcomeLabel: String

    public init(
      name: String, plan: Int64, outcome: Int64, planLabel: String, outcomeLabel: String
    ) {
      (self.name, self.plan, self.outcome) = (name, plan, outcome)
      (self.planLabel, self.outcomeLabel) = (planLabel, outcomeLabel)
    }
  }

  public var rows: [Row]
  /// Name of the hollow bars.
  public var planName: String
  /// Name of the filled bars.
  public var outcomeName: String

  public init(rows: [Row], planName: String, outcomeName: String) {
    (self.rows, self.planName, self.outcomeName) = (rows, planName, outcomeName)
  }

  /// The height in points at which `rows` rows are easy to read.
  public static func height(rows: Int) -> Double { 24 + Double(rows) * 28 }
}
