/// How much *försumbart stöd* an undertaking may still get, seen from one decision.
public struct DeMinimisRoom: Hashable, Sendable {
  /// Aid decided earlier within the window.
  public let earlier: Money
  /// The decision's own grant.
  public let grant: Money
  /// The limit in euro at the stated rate.
  public let ceiling: Money
  /// Limit in tens of thousands of euro: 20 is 200 000.
  public let tenThousandEuros: Int64
  public let rate: EuroRate
  /// The days whose decisions count together.
  public let window: Period

  /// What is left; negative where the limit is exceeded.
  public var headroom: Money { ceiling - earlier - grant }
}

extension Rule {
  /// *Försumbart stöd* within the limit, over all public bodies together.
  ///
  /// - Decisions through 2023: 200 000 euro over the current and the two previous fiscal years.
  /// - Decisions from 2024: 300 000 euro over any three years.
  ///
  /// Past the limit the whole new aid is at risk, not only what lies above. Aid counts on the day
  /// it was decided. Fiscal years are taken as calendar years. The lower limit for road haulage is
  /// not tested.
  ///
  /// - Source: regulations (EU) 1407/2013 and 2023/2831, art. 3.
  static let deMinimis = Rule(
    "vinnova.de-minimis", source: "Förordning (EU) nr 1407/2013 och (EU) 2023/2831",
    section: "Artikel 3", inForce: YearsInForce(from: 2014)
  ) { _, project in
    guard let decision = project.decision else { return [] }
    return decision.awards.filter { $0.basis == .deMinimis }.compactMap { award in
      guard let rate = decision.euroRate else {
        return Observation(
          .note, award.participant, .euroRateMissing(grant: award.maximumGrant))
      }
      let limit = deMinimisLimit(on: decision.date)
      let party = project.participants.first { $0.id == award.participant }
      let earlier = (party?.deMinimisAid ?? []).filter { limit.window.contains($0.decided) }
      let room = DeMinimisRoom(
        earlier: earlier.map(\.granted).sum(), grant: award.maximumGrant,
        ceiling: rate.kronor(forTenThousands: limit.tenThousandEuros),
        tenThousandEuros: limit.tenThousandEuros, rate: rate, window: limit.window)
      return Observation(
        room.headroom < .zero ? .warning : .note, award.participant, .deMinimis(room))
    }
  }
}

/// The limit for aid decided on `day`, and the days it is shared with.
public func deMinimisLimit(on day: CalendarDate) -> (tenThousandEuros: Int64, window: Period) {
  if day.year < 2024 {
    let start = CalendarDate(year: day.year - 2, month: 1, day: 1) ?? day
    return (20, Period(start: start, end: day))
  }
  // Three years back to the day, without that day itself; 29 February counts from 1 March.
  let sameDay =
    CalendarDate(year: day.year - 3, month: day.month, day: day.day)
    ?? CalendarDate(year: day.year - 3, month: 2, day: 28)
  return (30, Period(start: sameDay?.adding(days: 1) ?? day, end: day))
}
