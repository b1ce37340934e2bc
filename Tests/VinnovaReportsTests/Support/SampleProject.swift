import GrantAccounting

/// A project built in code, with round figures that can be checked by hand.
enum Sample {
  static let region = OrganisationNumberSamples.number("232100-0214")

  static func date(_ iso: String) -> CalendarDate {
    guard let date = CalendarDate(iso: iso) else { preconditionFailure("no date: \(iso)") }
    return date
  }

  static func period(_ from: String, _ to: String) -> Period {
    Period(start: date(from), end: date(to))
  }

  /// The application's budget: 2021, 2022, 2023.
  static let budget: Budget = {
    var costs = CostTable()
    var financing = FinancingTable()
    let rows: [(Int, Int64, Int64, Int64, Int64, Int64)] = [
      (2021, 18_000, 10_000, 1_800, 22_350, 7_450),
      (2022, 216_000, 120_000, 21_600, 268_200, 89_400),
      (2023, 90_000, 50_000, 9_000, 111_750, 37_250),
    ]
    for (year, personnel, other, indirect, grant, own) in rows {
      costs[.personnel, year] = .kr(personnel)
      costs[.otherDirect, year] = .kr(other)
      costs[.indirect, year] = .kr(indirect)
      financing[.grant, year] = .kr(grant)
      financing[.own, year] = .kr(own)
    }
    return Budget(costs: costs, financing: financing)
  }()

  static func party(
    _ id: String = "rjh", name: String = "Region Norr", number: String = "232100-0214",
    budget: Budget = budget, hours: [YearMonth: Hours] = [:]
  ) -> Participant {
    Participant(
      id: id, name: name, organisationNumber: OrganisationNumberSamples.number(number),
      workplace: "Central office",
      address: Address(
        street: "Kyrkgatan 12", postcode: "83150", city: "ÖSTERSUND", country: "Sverige"),
      telephone: "08-465 004 10", budget: budget,
      bookkeeping: Bookkeeping(
        chart: .regionBas,
        ownRules: [AccountRule(first: "55", last: "55", treatment: .cost(.otherDirect))],
        indirectCosts: .shareOfPersonnel(.percent(10)), hours: hours, otherFinancing: []))
  }

  static let application = Application(
    title: BilingualText(swedish: "Norr testar hybridarbete", english: "North tests hybrid work"),
    summary: BilingualText(
      swedish: "Sammanfattning ett.\n\nSammanfattning två.", english: "Summary one.\n\nSummary two."
    ),
    goal: "Share what is learnt.",
    genderPerspective: GenderPerspective(isRelevant: true, motivation: "Even shares."),
    confidential: false, period: period("2021-12-01", "2023-05-31"),
    classification: Classification(
      needAreas: [ClassificationCode(code: "15", name: "Work organisation")],
      researchAreas: [ClassificationCode(code: "5.6.02", name: "Public administration")],
      productAreas: []),
    signatory: AuthorisedSignatory(
      name: "Anna Exempel", email: "anna@example.org", role: .firmatecknare),
    projectLeader: Person(
      name: "Bo Prov", email: "bo@example.org", mobile: "070-174 06 05", gender: "Man"),
    accountHolder: Person(name: "Cia Test", email: "cia@example.org"),
    questions: [
      Question(letter: "a", question: "Which costs?", answer: "These:\n\n- one\n- two"),
      Question(letter: "b", question: "Why?", answer: ""),
    ],
    attachments: [
      Attachment(title: "De minimis form", isMandatory: false, isIncluded: false, note: nil)
    ],
    filledInBy: Person(name: "Bo Prov", email: "bo@example.org", mobile: "070-174 06 05"))

  static let interim = ScheduledReport(
    kind: .interim(number: 1), period: period("2021-12-01", "2022-11-30"),
    due: date("2022-12-15"))
  static let final = ScheduledReport(
    kind: .final, period: period("2021-12-01", "2023-05-31"), due: date("2023-07-31"))

  static func award(_ id: String, maximum: Int64, percent: Int64) -> Award {
    Award(
      participant: id, maximumGrant: .kr(maximum), maximumIntensity: .percent(percent),
      basis: .notStateAid)
  }

  static func project(
    parties: [Participant] = [party()], period: Period = period("2021-12-01", "2023-05-31"),
    awards: [Award] = [award("rjh", maximum: 402_300, percent: 75)],
    payments: [Disbursement] = [payment("rjh", "2021-12-20", 201_150)],
    comments: [ReportComment] = []
  ) -> GrantProject {
    GrantProject(
      id: "sample", ownReference: "RUN/12/2021", application: application, participants: parties,
      call: Call(
        title: "Hybrid work", registrationNumber: nil,
        allowedCategories: [.personnel, .otherDirect, .indirect],
        limits: StatedLimits()),
      decision: Decision(
        registrationNumber: "2021-04352", date: date("2021-11-18"), terms: terms, period: period,
        awards: awards, paymentPlan: [], reportSchedule: [interim, final]),
      disbursements: payments, comments: comments)
  }

  static var terms: TermsVersion {
    guard let terms = TermsVersion.named("2021") else { preconditionFailure("no terms 2021") }
    return terms
  }

  static func payment(_ id: String, _ day: String, _ kronor: Int64) -> Disbursement {
    Disbursement(participant: id, date: date(day), amount: .kr(kronor))
  }
}

enum OrganisationNumberSamples {
  static func number(_ text: String) -> OrganisationNumber {
    do { return try OrganisationNumber(text) } catch { preconditionFailure("\(text): \(error)") }
  }
}
