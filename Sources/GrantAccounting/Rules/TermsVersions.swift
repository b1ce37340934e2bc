extension TermsVersion {
  /// The editions known to exist, oldest first, each with only what a source states.
  ///
  /// - The share of indirect costs, 30 %, is stated from 2016 on.
  /// - How long a limit per hour was in force is not known, so none is assumed: call or decision
  ///   states it.
  /// - The auditor's certificate is stated for the terms of 2019 alone. One text speaks of the
  ///   recipient's grant, another of the project's, so the basis is left open.
  /// - That purchases between parties are never eligible is stated for 2026 alone.
  /// - One page calls the set *before 1 January 2020* the older one; no other day is known.
  ///
  /// - Source: Vinnova, *Allmänna villkor för bidrag*, pages of 2017–2021; *Att tänka på inför
  ///   budgetering och redovisning*; *Frågor och svar* 2016; *Anvisning till stödberättigande
  ///   kostnader 2026*, dnr 2025-04644.
  public static let known: [TermsVersion] = [
    TermsVersion(id: "2012"),
    TermsVersion(id: "2015"),
    TermsVersion(id: "2016", indirectCosts),
    TermsVersion(id: "2017", indirectCosts),
    TermsVersion(id: "2018", indirectCosts),
    TermsVersion(
      id: "2019", validTo: CalendarDate(year: 2019, month: 12, day: 31),
      StatedLimits(indirectCosts: .percent(30), auditCertificateFrom: .kr(3_000_000))),
    TermsVersion(
      id: "2020", validFrom: CalendarDate(year: 2020, month: 1, day: 1), indirectCosts),
    TermsVersion(id: "2021", indirectCosts),
    TermsVersion(id: "2022", indirectCosts),
    TermsVersion(id: "2023", indirectCosts),
    TermsVersion(id: "2024", indirectCosts),
    TermsVersion(id: "2025", indirectCosts),
    TermsVersion(
      id: "2026", StatedLimits(indirectCosts: .percent(30), purchasesBetweenParties: false)),
  ]

  /// The edition called `id`, such as `2021`; `nil` if none is known by that name.
  public static func named(_ id: String) -> TermsVersion? { known.first { $0.id == id } }

  private static let indirectCosts = StatedLimits(indirectCosts: .percent(30))

  private init(
    id: String, validFrom: CalendarDate? = nil, validTo: CalendarDate? = nil,
    _ limits: StatedLimits = StatedLimits()
  ) {
    self.init(id: id, validFrom: validFrom, validTo: validTo, limits: limits)
  }
}
