import GrantAccounting

extension ChartUnit {
  /// The step in which `count` labels side by side stay short enough to read.
  static func fitting(_ largest: Money, labels count: Int) -> ChartUnit {
    let kronor = largest.ore.magnitude / 100
    if kronor >= 100_000_000 { return .millions }
    if kronor >= 10_000_000 || (count > 4 && kronor >= 10_000) { return .thousands }
    return .kronor
  }

  /// An amount in this step, rounded half away from zero to whole steps.
  ///
  /// Only the charts round so; the same amount stands in full in the table beside them.
  func label(_ money: Money, _ format: NumberFormat) -> String {
    let step = rawValue * 100
    let half = money.ore < 0 ? -step / 2 : step / 2
    return self == .kronor ? format.amount(money) : format.whole((money.ore + half) / step)
  }

  /// A tick of `kronor`, which the axis chose; one decimal where the step needs it.
  func tick(_ kronor: Int64, _ format: NumberFormat) -> String {
    let tenths = kronor * 10 / rawValue
    guard tenths % 10 != 0 else { return format.whole(tenths / 10) }
    return format.tenths(tenths)
  }
}

extension NumberFormat {
  /// `0,5` from 5.
  func tenths(_ tenths: Int64) -> String {
    let sign = tenths < 0 ? Self.minus : ""
    let magnitude = Int64(tenths.magnitude)
    return "\(sign)\(whole(magnitude / 10))\(decimalMark)\(magnitude % 10)"
  }
}
