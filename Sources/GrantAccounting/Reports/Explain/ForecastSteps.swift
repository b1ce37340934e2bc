extension DerivationStep {
  /// What an average month costs, and what more of them add.
  func forecast(_ parts: [FigureValue]) -> FigureValue? {
    let amounts = parts.compactMap(\.amount)
    switch (self, parts.last) {
    case (.average, .number(let count)) where amounts.count == 1 && parts.count == 2:
      guard count > 0 else { return .amount(.zero) }
      let divisor = Int64(count) * 100
      let (kronor, rest) = amounts[0].ore.quotientAndRemainder(dividingBy: divisor)
      let carry: Int64 = rest.magnitude * 2 < divisor.magnitude ? 0 : rest < 0 ? -1 : 1
      return .amount(.kr(kronor + carry))
    case (.drawnOut, .number(let count)) where amounts.count == 2 && parts.count == 3:
      return .amount(Money(ore: amounts[0].ore + amounts[1].ore * Int64(count)))
    case (.usingUp, .share(let share)) where amounts.count == 1 && share.basisPoints > 0:
      let wide = amounts[0].ore.multipliedFullWidth(by: 100)
      let (kronor, rest) = share.basisPoints.dividingFullWidth(wide)
      return .amount(.kr(rest > 0 ? kronor + 1 : kronor))
    default: return nil
    }
  }

  /// A month's cost is spread evenly over its days.
  func lastDay(_ parts: [FigureValue]) -> FigureValue? {
    guard parts.count == 5, let limit = parts[0].amount, let before = parts[1].amount,
      let after = parts[2].amount, case .day(let first) = parts[3],
      case .day(let cutOff) = parts[4],
      let last = first.yearMonth.lastDay, limit < after
    else { return nil }
    var days = 0
    if limit > before {
      let wide = (limit - before).ore.multipliedFullWidth(by: Int64(last.day))
      days = Int((after - before).ore.dividingFullWidth(wide).quotient)
    }
    let day = days == 0 ? first.previous : first.adding(days: days - 1)
    return day.map { .day(max($0, cutOff)) }
  }
}
