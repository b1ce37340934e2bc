/// The values above the bars: every label has a zone of its own, so none can meet another.
struct BarLabels {
  private enum Arrangement: Hashable {
    /// The plan's label over the left half of the slot, the outcome's over the right.
    case sideBySide
    /// Both over the whole slot, the plan's on the upper line.
    case stacked
    /// The outcome's only.
    case outcomeOnly
    case none
  }

  private let base: ChartDrawing
  private let style: TextStyle
  private let arrangement: Arrangement

  /// Chooses the richest arrangement and the largest size at which all labels fit.
  init(_ groups: [BarChart.Group], step: Double, hasPlan: Bool, in base: ChartDrawing) {
    self.base = base
    let outcome = groups.map(\.outcomeLabel)
    let all = outcome + (hasPlan ? groups.map(\.planLabel) : [])
    var candidates: [(Arrangement, [String], Double)] = [(.outcomeOnly, outcome, step)]
    if hasPlan { candidates = [(.sideBySide, all, step / 2), (.stacked, all, step)] + candidates }
    for (arrangement, labels, room) in candidates {
      for factor in [1.0, 0.94, 0.88, 0.82, 0.76] {
        let style = base.label.scaled(by: factor)
        let widest = labels.map { base.width($0, style) }.max() ?? 0
        guard widest + 3 <= room else { continue }
        (self.style, self.arrangement) = (style, arrangement)
        return
      }
    }
    (style, arrangement) = (base.label, .none)
  }

  /// Room above the tallest bar.
  var height: Double {
    switch arrangement {
    case .sideBySide, .outcomeOnly: style.leading
    case .stacked: 2 * style.leading
    case .none: 0
    }
  }

  /// A group's labels; `plan` and `outcome` are the centres of its bars.
  func commands(
    for group: BarChart.Group, slot: Rect, plan: Double, outcome: Double, planTop: Double,
    outcomeTop: Double
  ) -> [DrawCommand] {
    let half = style.leading / 2 + 1
    let top = min(planTop, outcomeTop)
    return switch arrangement {
    case .sideBySide:
      label(group.planLabel, x: plan, y: planTop - half, from: slot.minX, to: slot.midX)
        + label(
          group.outcomeLabel, x: outcome, y: outcomeTop - half, from: slot.midX, to: slot.maxX)
    case .stacked:
      label(
        group.planLabel, x: slot.midX, y: top - half - style.leading, from: slot.minX,
        to: slot.maxX)
        + label(group.outcomeLabel, x: slot.midX, y: top - half, from: slot.minX, to: slot.maxX)
    case .outcomeOnly:
      // A plan's taller bar stands in the way of a wide label.
      label(group.outcomeLabel, x: outcome, y: top - half, from: slot.minX, to: slot.maxX)
    case .none: []
    }
  }

  /// Centred on `x` as far as the zone allows.
  private func label(
    _ string: String, x: Double, y: Double, from low: Double, to high: Double
  ) -> [DrawCommand] {
    guard !string.isEmpty else { return [] }
    let width = base.width(string, style)
    let left = min(max(x - width / 2, low + 1), high - 1 - width)
    return [base.text(string, x: left, y: y, anchor: .start, style: style)]
  }
}
