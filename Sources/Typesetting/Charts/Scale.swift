/// A linear axis from whole numbers to points, with ticks at 1, 2 or 5 times a power of ten.
///
/// Ticks are integers throughout, so none drifts and none is a negative zero.
struct Scale: Hashable, Sendable {
  /// Ascending, at least one; the first and the last bound the axis, and 0 is among them.
  let ticks: [Int64]
  /// Where the first tick stands.
  let start: Double
  /// Where the last tick stands.
  let end: Double

  /// The shortest axis that holds `values` and 0 in about `intervals` intervals.
  init(covering values: [Int64], intervals: Int, from start: Double, to end: Double) {
    (self.start, self.end) = (start, end)
    let low = min(0, values.min() ?? 0)
    let high = max(0, values.max() ?? 0)
    let span = UInt64(bitPattern: high &- low)
    let step = Scale.step(span: span, intervals: UInt64(max(1, intervals)))
    var ticks: [Int64] = [0]
    while let last = ticks.last, last < high { ticks.append(last.addingClamped(step)) }
    while let first = ticks.first, first > low {
      ticks.insert(first.subtractingClamped(step), at: 0)
    }
    self.ticks = ticks
  }

  /// An axis without ticks between its ends; longer bars need no room for a round number.
  init(from low: Int64, to high: Int64, startingAt start: Double, endingAt end: Double) {
    ticks = low < 0 && high > 0 ? [low, 0, high] : [low, high]
    (self.start, self.end) = (start, end)
  }

  /// The smallest of 1, 2, 5, 10, 20 and so on, of which `intervals` cover `span`.
  static func step(span: UInt64, intervals: UInt64) -> Int64 {
    var power: UInt64 = 1
    while true {
      for factor: UInt64 in [1, 2, 5] {
        let step = power * factor
        let covered = step.multipliedReportingOverflow(by: intervals)
        if covered.overflow || covered.partialValue >= span { return Int64(clamping: step) }
      }
      // The largest power of ten an Int64 holds is also the last.
      guard power < 1_000_000_000_000_000_000 else { return Int64(power) }
      power *= 10
    }
  }

  func position(_ value: Int64) -> Double {
    let low = Double(ticks.first ?? 0)
    let high = Double(ticks.last ?? 0)
    guard high > low else { return start }
    return start + (Double(value) - low) / (high - low) * (end - start)
  }
}

extension Int64 {
  fileprivate func addingClamped(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }

  fileprivate func subtractingClamped(_ other: Int64) -> Int64 {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? .min : difference
  }
}
