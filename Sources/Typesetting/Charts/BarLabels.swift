/// The values of the bars: every label has a zone of its own, so none can meet another.
struct BarLabels {
  private enum Arrangement: Hashable {
    /// Each above its bar: the plan's over the left half of the slot, the outcome's over the right.
    case above
    /// In two rows under the groups' names, the kind of bar shown before each row.
    case below
    case none
  }

  private let base: ChartDrawing
  private let style: TextStyle
  private let arrangement: Arrangement
  private let hasPlan: Bool
  private static let swatch = 7.0
  /// Between neighbours at least: digits are grouped by a space, and two numbers are not one.
  private static let gap = 8.0

  /// Chooses the arrangement and the largest size at which all labels fit.
  init(_ groups: [BarChart.Group], step: Double, hasPlan: Bool, in base: ChartDrawing) {
    (self.base, self.hasPlan) = (base, hasPlan)
    let labels = groups.map(\.outcomeLabel) + (hasPlan ? groups.map(\.planLabel) : [])
    for (arrangement, room) in [(Arrangement.above, hasPlan ? step / 2 : step), (.below, step)] {
      for factor in [1.0, 0.94, 0.88, 0.82] {
        let style = base.label.scaled(by: factor)
        let widest = labels.map { base.width($0, style) }.max() ?? 0
        guard widest + BarLabels.gap <= room else { continue }
        (self.style, self.arrangement) = (style, arrangement)
        return
      }
    }
    (style, arrangement) = (base.label, .none)
  }

  var isShown: Bool { arrangement != .none }

  /// Room above the tallest bar.
  var heightAbove: Double { arrangement == .above ? style.leading : 0 }

  /// Room under the groups' names.
  var heightBelow: Double {
    arrangement == .below ? (hasPlan ? 2 : 1) * style.leading + 2 : 0
  }

  /// A group's labels, above its bars or in rows from `y` on.
  func commands(for group: BarChart.Group, bars: GroupBars, rows y: Double) -> [DrawCommand] {
    let (slot, middle) = (bars.slot, bars.slot.midX)
    switch arrangement {
    case .above:
      let half = style.leading / 2 + 1
      let outcome = label(
        group.outcomeLabel, x: bars.outcome, y: bars.outcomeTop - half,
        from: hasPlan ? middle : slot.minX, to: slot.maxX)
      guard hasPlan else { return outcome }
      return label(
        group.planLabel, x: bars.plan, y: bars.planTop - half, from: slot.minX, to: middle)
        + outcome
    case .below:
      return rows(hasPlan ? [group.planLabel, group.outcomeLabel] : [group.outcomeLabel], from: y)
        .flatMap { label($0, x: middle, y: $1, from: slot.minX, to: slot.maxX) }
    case .none: return []
    }
  }

  /// What stands before the rows: the hollow bar of the plan, the filled one of the outcome.
  func rowKeys(endingAt x: Double, rows y: Double) -> [DrawCommand] {
    guard arrangement == .below, hasPlan else { return [] }
    return rows([Pattern.hollow, .solid], from: y).flatMap { pattern, y in
      let size = BarLabels.swatch
      let box = Rect(x: x - size, y: y - size / 2, width: size, height: size)
      return pattern.commands(in: box, style: base.style)
    }
  }

  private func rows<Entry>(_ entries: [Entry], from y: Double) -> [(Entry, Double)] {
    entries.enumerated().map { row, entry in (entry, y + (Double(row) + 0.5) * style.leading) }
  }

  /// Centred on `x` as far as the zone allows; the grid makes way.
  private func label(
    _ string: String, x: Double, y: Double, from low: Double, to high: Double
  ) -> [DrawCommand] {
    guard !string.isEmpty else { return [] }
    let width = base.width(string, style)
    let margin = BarLabels.gap / 2
    let left = min(max(x - width / 2, low + margin), high - margin - width)
    let height = base.text.capHeight(of: style) + 2
    let ground = Rect(x: left - 1, y: y - height / 2, width: width + 2, height: height)
    return [
      .fill(ground, color: Color(hex: 0xFFFFFF)),
      base.text(string, x: left, y: y, anchor: .start, style: style),
    ]
  }
}

/// Where a group's bars stand.
struct GroupBars: Hashable, Sendable {
  /// The group's part of the plot.
  var slot: Rect
  /// Centre of the plan's bar.
  var plan: Double
  /// Centre of the outcome's bar.
  var outcome: Double
  var width: Double
  var planTop: Double
  var outcomeTop: Double
}
