extension TermsVersion {
  /// The editions known to exist, oldest first, each with only what a source states.
  ///
  /// - The share of indirect costs, 30 %, is stated from 2016 on; how long an hourly limit was in
  ///   force is not known, so none is assumed: call or decision states it.
  /// - The auditor's certificate is stated for the terms of 2019 alone.
  ///
  /// - Source: Vinnova, *Allmänna villkor för bidrag*, pages of 2017–2021; *Att tänka på inför
  ///   budgetering och redovisning*; *Frågor och svar* 2016; *Anvisning till stödberättigande
  ///   kostnader 2026*, dnr 2025-04644.
  public static let known: [TermsVersion] = [
    TermsVersion(id: "2012"),
    TermsVersion(id: "2015"),
    TermsVersion(id: "2016", indirectCostShare: .percent(30)),
    TermsVersion(id: "2017", indirectCostShare: .percent(30)),
    TermsVersion(id: "2018", indirectCostShare: .percent(30)),
    TermsVersion(
      id: "2019", indirectCostShare: .percent(30), auditCertificateFrom: .kr(3_000_000)),
    TermsVersion(id: "2020", indirectCostShare: .percent(30)),
    TermsVersion(id: "2021", indirectCostShare: .percent(30)),
    TermsVersion(id: "2022", indirectCostShare: .percent(30)),
    TermsVersion(id: "2023", indirectCostShare: .percent(30)),
    TermsVersion(id: "2024", indirectCostShare: .percent(30)),
    TermsVersion(id: "2025", indirectCostShare: .percent(30)),
    TermsVersion(id: "2026", indirectCostShare: .percent(30)),
  ]

  /// The edition called `id`, such as `2021`; `nil` if none is known by that name.
  public static func named(_ id: String) -> TermsVersion? { known.first { $0.id == id } }

  private init(id: String, indirectCostShare: Share? = nil, auditCertificateFrom: Money? = nil) {
    self.init(
      id: id, indirectCostShare: indirectCostShare, hourlyCost: nil,
      auditCertificateFrom: auditCertificateFrom)
  }
}
