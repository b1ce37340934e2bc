/// Size of an enterprise by the EU's definition (*företagsstorlek*), as the decision counts it.
public enum CompanySize: String, CaseIterable, Hashable, Sendable {
  /// *Litet*.
  case small
  /// *Medelstort*.
  case medium
  /// *Stort*; public bodies count as large.
  case large
}

/// *Försumbart stöd* received before, a row of the certificate (*intyg om försumbart stöd*).
public struct EarlierAid: Hashable, Sendable {
  /// *Beviljande myndighet*.
  public var authority: String
  /// *Beviljat belopp*.
  public var granted: Money
  /// *Beslutsdatum*.
  public var decided: CalendarDate
  /// *Utbetalt belopp*, where anything is paid.
  public var paid: Money?
  /// *Utbetalningsdatum*.
  public var paidOn: CalendarDate?

  public init(
    authority: String, granted: Money, decided: CalendarDate, paid: Money?, paidOn: CalendarDate?
  ) {
    self.authority = authority
    self.granted = granted
    self.decided = decided
    self.paid = paid
    self.paidOn = paidOn
  }
}

/// Kronor for a euro on a day, as someone published it.
public struct EuroRate: Hashable, Sendable {
  /// Ten-thousandths of a krona: 10.9385 kr is 109 385.
  public var tenThousandths: Int64
  public var date: CalendarDate
  /// Who published it.
  public var source: String

  public init(tenThousandths: Int64, date: CalendarDate, source: String) {
    (self.tenThousandths, self.date, self.source) = (tenThousandths, date, source)
  }

  /// Whole ten thousands of euro in kronor, exact.
  public func kronor(forTenThousands count: Int64) -> Money { .kr(count * tenThousandths) }
}
