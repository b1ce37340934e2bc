/// How wide a column must, should and would like to be, in points.
struct ColumnDemand: Hashable, Sendable {
  /// No word is cut and no number wraps.
  var minimum: Double
  /// No cell wraps, and the title takes two lines at most.
  var natural: Double
  /// Not even the title wraps.
  var comfortable: Double
  /// Share of what is left, for a flexible column.
  var weight: Double?
  var isNumber = false
  /// Given in points, whatever the size of the text.
  var isFixed = false
  /// Width of each row's cell on one line, in the table's full size.
  var cells: [Double] = []

  /// The same for text of another size.
  func scaled(by factor: Double) -> ColumnDemand {
    guard !isFixed else { return self }
    var scaled = self
    scaled.minimum *= factor
    scaled.natural *= factor
    scaled.comfortable *= factor
    return scaled
  }
}

/// Divides `width` among columns; `nil` where not even the minima fit.
///
/// Natural columns come first, up to a quarter of the width; then all up to what their widest cell
/// needs; then titles are given room, number columns made even, and the rest goes to the flexible
/// columns by weight, or to all.
func columnWidths(_ demands: [ColumnDemand], width: Double) -> [Double]? {
  var widths = demands.map(\.minimum)
  var slack = width - widths.reduce(0, +)
  guard slack >= -0.001 else { return nil }

  /// Grows each column towards its target, all by the same part of what they lack.
  func grow(towards target: (Int) -> Double) {
    let lacking = widths.indices.map { max(0, target($0) - widths[$0]) }
    let sum = lacking.reduce(0, +)
    guard sum > 0, slack > 0 else { return }
    let part = min(1, slack / sum)
    for index in widths.indices { widths[index] += lacking[index] * part }
    slack -= sum * part
  }

  grow { demands[$0].weight == nil ? min(demands[$0].natural, width / 4) : 0 }
  grow { demands[$0].natural }
  grow { demands[$0].comfortable }
  let numbers = demands.indices.filter { demands[$0].isNumber && demands[$0].weight == nil }
  let widest = numbers.map { widths[$0] }.max() ?? 0
  grow { numbers.contains($0) ? widest : 0 }

  let weights = demands.reduce(0) { $0 + ($1.weight ?? 0) }
  if weights > 0 {
    shareByWeight(&widths, demands: demands, slack: max(slack, 0))
  } else if slack > 0 {
    for index in widths.indices { widths[index] += slack / Double(widths.count) }
  }
  return widths
}

/// Makes flexible columns proportional to their weights, as far as their minima allow.
private func shareByWeight(_ widths: inout [Double], demands: [ColumnDemand], slack: Double) {
  var open = demands.indices.filter { demands[$0].weight != nil }
  var room = slack + open.reduce(0) { $0 + widths[$1] }
  while !open.isEmpty {
    let weights = open.reduce(0) { $0 + (demands[$1].weight ?? 0) }
    let share = { (index: Int) in room * (demands[index].weight ?? 0) / max(weights, 1e-9) }
    let tight = open.filter { share($0) < demands[$0].minimum }
    guard !tight.isEmpty else {
      for index in open { widths[index] = share(index) }
      return
    }
    for index in tight {
      widths[index] = demands[index].minimum
      room -= demands[index].minimum
    }
    open.removeAll { tight.contains($0) }
  }
}
