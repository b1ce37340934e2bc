/// How a value follows from its parts.
public enum DerivationStep: Hashable, Sendable {
  /// Written in the project's data.
  case stated(StatedIn)
  /// The voucher rows added up, in öre.
  case rows
  case sum
  /// The first part less the others.
  case difference
  /// ``difference``, at least 0.
  case excess
  /// The lowest part.
  case lowest
  /// The lowest part in whole kronor, at least 0: the grant.
  case grant
  /// The part in whole kronor, half a krona away from zero.
  case rounded
  /// The first part, a share, of the second: whole kronor, rounded down.
  case shareRoundedDown
  /// The first part, a share, of the second: whole kronor, half a krona away from zero.
  case shareRounded
  /// A share of an amount, or an amount for each hour: whole kronor, rounded down, at least 0.
  case ceiling
  /// The first part as a share of the second.
  case ratio
  /// Ledger less left out, with computed costs, less cuts, with rounding.
  case reconciliation
  /// The highest part.
  case highest
  /// The first part over a number, in whole kronor, half a krona away from zero.
  case average
  /// The first part, and the second so many times as the third says.
  case drawnOut
  /// The lowest cost in whole kronor whose share, rounded down, is the first part.
  case usingUp
  /// The last day that the first part covers: cost before and after a month, its first day, and a
  /// day before which it cannot be.
  case lastDay
  /// The earliest of the parts' days.
  case earliest

  /// What the parts give; `nil` where they are of another kind than the step takes.
  func result(of parts: [FigureValue], rows: [Transaction]) -> FigureValue? {
    let amounts = parts.compactMap(\.amount)
    let areAmounts = amounts.count == parts.count
    switch self {
    case .stated: return nil
    case .lastDay: return lastDay(parts)
    case .rows: return .amount(rows.map(\.amount).sum())
    case .sum: return areAmounts ? .amount(amounts.sum()) : nil
    case .difference, .excess:
      guard areAmounts, let first = amounts.first else { return nil }
      let difference = first - amounts.dropFirst().sum()
      return .amount(self == .excess ? max(.zero, difference) : difference)
    case .lowest: return areAmounts ? amounts.min().map { .amount($0) } : nil
    case .grant:
      return areAmounts ? amounts.min().map { .amount(max(.zero, .kr($0.kronor))) } : nil
    case .rounded: return areAmounts ? amounts.first.map { .amount($0.roundedToKronor) } : nil
    case .reconciliation:
      guard areAmounts, amounts.count == 5 else { return nil }
      return .amount(amounts[0] - amounts[1] + amounts[2] - amounts[3] + amounts[4])
    case .ratio:
      return areAmounts && parts.count == 2
        ? FigureValue(Share(amounts[0], of: amounts[1])) : nil
    case .shareRoundedDown, .shareRounded, .ceiling: return product(of: parts)
    case .highest: return areAmounts ? amounts.max().map { .amount($0) } : nil
    case .average, .drawnOut, .usingUp: return forecast(parts)
    case .earliest:
      let days = parts.compactMap { if case .day(let day) = $0 { day } else { nil } }
      return days.min().map { .day($0) }
    }
  }

  private func product(of parts: [FigureValue]) -> FigureValue? {
    guard parts.count == 2 else { return nil }
    switch (self, parts[0], parts[1]) {
    case (.shareRoundedDown, .share(let share), .amount(let base)):
      return .amount(share.floor(of: base))
    case (.shareRounded, .share(let share), .amount(let base)):
      return .amount(share.rounded(of: base))
    case (.ceiling, .share(let share), .amount(let base)):
      return FigureValue(LimitBasis.share(share, of: base).ceiling)
    case (.ceiling, .amount(let limit), .hours(let hours)):
      return FigureValue(LimitBasis.hours(hours, at: limit).ceiling)
    default: return nil
    }
  }

}

/// Where in the project's data a value is written.
public enum StatedIn: Hashable, Sendable {
  case budget
  /// The budget that Vinnova approved on a day.
  case budgetChange(CalendarDate)
  /// The decision of a day.
  case decision(CalendarDate)
  case call
  /// An edition of the general terms.
  case terms(String)
  case hours
  /// The party's time sheets, with or without hours in the project file.
  case timeSheets
  case payments
  case otherFinancing
  /// How the party's indirect costs are computed.
  case bookkeeping
  /// The project's days and the report's.
  case period
}

extension Derivation {
  /// Every step, from here down, that does not give its value; empty for a sound derivation.
  public func checkSteps() -> [String] {
    let below = parts.flatMap { $0.checkSteps() }
    let name = figure.map(\.path) ?? "\(term)"
    if !rows.isEmpty, step != .rows { return below + ["\(name): rows that nothing adds up"] }
    switch step {
    case .stated: return parts.isEmpty ? below : below + ["\(name): stated, but has parts"]
    default: break
    }
    let result = step.result(of: parts.map(\.value), rows: rows)
    return result == value
      ? below
      : below + ["\(name): \(value), but \(step) of its parts is \(String(describing: result))"]
  }
}
