/// Vinnova's decision on the grant (*beslut om bidrag*).
///
/// - Source: Vinnova, *Beslut om bidrag* 2022, block 1 and table *Beviljat bidrag*.
public struct Decision: Hashable, Sendable {
  /// *Diarienummer*, `2022-02892`.
  public var registrationNumber: String
  public var date: CalendarDate
  /// The general terms (*allmänna villkor*) in force for this decision.
  public var terms: TermsVersion
  public var period: Period
  /// One row per grant recipient (*bidragsmottagare*), in the decision's order.
  public var awards: [Award]
  /// *Utbetalningsplan*.
  public var paymentPlan: [PlannedPayment]
  /// Reports to hand in, in date order.
  public var reportSchedule: [ScheduledReport]
  /// What special terms in the decision (*särskilda villkor*) state of their own.
  public var limits: StatedLimits
  /// For aid limits in euro; `nil` where the project has none.
  public var euroRate: EuroRate?

  public init(
    registrationNumber: String, date: CalendarDate, terms: TermsVersion, period: Period,
    awards: [Award], paymentPlan: [PlannedPayment], reportSchedule: [ScheduledReport],
    limits: StatedLimits = StatedLimits(), euroRate: EuroRate? = nil
  ) {
    self.registrationNumber = registrationNumber
    self.date = date
    self.terms = terms
    self.period = period
    self.awards = awards
    self.paymentPlan = paymentPlan
    self.reportSchedule = reportSchedule
    self.limits = limits
    self.euroRate = euroRate
  }

  public func award(for participant: String) -> Award? {
    awards.first { $0.participant == participant }
  }
}

/// What one recipient was granted at most.
public struct Award: Hashable, Sendable {
  /// A participant's `id`.
  public var participant: String
  /// *Maxbelopp*: the most the recipient can get.
  public var maximumGrant: Money
  /// *Max stödnivå*: the largest share of eligible costs.
  public var maximumIntensity: Share
  public var basis: AidBasis
  /// Whether the intensity rests on collaboration or dissemination; `nil` where that is not
  /// stated.
  public var hasBonus: Bool?

  public init(
    participant: String, maximumGrant: Money, maximumIntensity: Share, basis: AidBasis,
    hasBonus: Bool? = nil
  ) {
    self.participant = participant
    self.maximumGrant = maximumGrant
    self.maximumIntensity = maximumIntensity
    self.basis = basis
    self.hasBonus = hasBonus
  }
}

/// The legal ground of the aid (*stödgrund*).
public enum AidBasis: String, CaseIterable, Hashable, Sendable {
  /// *Inte statsstöd*: no economic activity.
  case notStateAid
  /// *Försumbart stöd*, de minimis.
  case deMinimis
  /// *Grundforskning*.
  case fundamentalResearch
  /// *Industriell forskning*.
  case industrialResearch
  /// *Experimentell utveckling*.
  case experimentalDevelopment
  /// *Genomförbarhetsstudie*.
  case feasibilityStudy
  /// *Stöd till nystartade företag*.
  case startUp
}

/// An instalment of the payment plan.
public struct PlannedPayment: Hashable, Sendable {
  public var date: CalendarDate
  public var amount: Money
  /// Whether it waits for an approved final report.
  public var afterFinalReport: Bool

  public init(date: CalendarDate, amount: Money, afterFinalReport: Bool) {
    (self.date, self.amount, self.afterFinalReport) = (date, amount, afterFinalReport)
  }
}

/// Money from Vinnova that one recipient has received.
public struct Disbursement: Hashable, Sendable {
  public var participant: String
  public var date: CalendarDate
  public var amount: Money

  public init(participant: String, date: CalendarDate, amount: Money) {
    (self.participant, self.date, self.amount) = (participant, date, amount)
  }
}

/// A report that the decision asks for.
public struct ScheduledReport: Hashable, Sendable {
  public var kind: ReportKind
  public var period: Period
  /// `nil` for a report that the decision gives no day for.
  public var due: CalendarDate?

  public init(kind: ReportKind, period: Period, due: CalendarDate?) {
    (self.kind, self.period, self.due) = (kind, period, due)
  }
}

/// Which financial report.
public enum ReportKind: Hashable, Sendable {
  /// *Lägesrapport*, numbered from 1.
  case interim(number: Int)
  /// *Slutrapport*.
  case final
}
