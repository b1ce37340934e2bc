import GrantAccounting
import Testing

/// A day that the test wrote correctly.
func day(_ iso: String) -> CalendarDate {
  guard let date = CalendarDate(iso: iso) else {
    preconditionFailure("\(iso) is no day")
  }
  return date
}

func period(_ start: String, _ end: String) -> Period { Period(start: day(start), end: day(end)) }

/// One voucher row; rows in one test differ in `line`.
func row(
  _ date: String, _ account: String, ore: Int64, voucher: String = "A 1", text: String = "",
  objects: [DimensionObject] = [], line: Int = 1
) -> Transaction {
  Transaction(
    voucher: voucher, date: day(date), account: account, accountName: "Konto \(account)",
    amount: Money(ore: ore), text: text, objects: objects,
    location: GrantAccounting.SourceLocation(file: "ledger.se", line: line))
}

func row(_ date: String, _ account: String, kr: Int64, line: Int = 1) -> Transaction {
  row(date, account, ore: kr * 100, line: line)
}

/// Accounts for tests: 1 personnel, 2 equipment, 3 consultants, 4 other direct, 5 indirect,
/// 6 not eligible, 7 financing, 8 undecided; 0 and 9 are unmapped.
let testRules: [AccountRule] = [
  AccountRule(first: "T1", last: "T1", treatment: .cost(.personnel)),
  AccountRule(first: "T2", last: "T2", treatment: .cost(.equipment)),
  AccountRule(first: "T3", last: "T3", treatment: .cost(.consultants)),
  AccountRule(first: "T4", last: "T4", treatment: .cost(.otherDirect)),
  AccountRule(first: "T5", last: "T5", treatment: .cost(.indirect)),
  AccountRule(first: "T6", last: "T6", treatment: .notEligible),
  AccountRule(first: "T7", last: "T7", treatment: .financing),
  AccountRule(first: "T8", last: "T8", treatment: .undecided),
]

/// The seed application's project, Dec 2021 to May 2023, as tests bend it.
struct Sample {
  var parties: [Participant]
  var call = Call(
    title: "Testutlysning", registrationNumber: nil,
    allowedCategories: Set(CostCategory.allCases),
    limits: StatedLimits())
  var hasDecision = true
  var terms = "2021"
  var decided = day("2021-11-18")
  var decidedLimits = StatedLimits()
  var euroRate: EuroRate?
  var period = GrantAccountingTests.period("2021-12-01", "2023-05-31")
  var awards: [Award]
  var schedule: [ScheduledReport] = []
  var disbursements: [Disbursement] = []
  var ledgers: [String: [Transaction]] = [:]
  var completeThrough: CalendarDate? = day("2023-12-31")
  var doubts: [LedgerDoubt] = []
  var asOf = day("2023-07-01")

  /// One party, `rjh`, with the seed's budget, 402 300 kr at 75 %.
  init() throws {
    parties = [try party("rjh", budget: seedBudget())]
    awards = [
      Award(
        participant: "rjh", maximumGrant: .kr(402_300), maximumIntensity: .percent(75),
        basis: .notStateAid)
    ]
  }

  var project: GrantProject {
    get throws {
      let decision = try Decision(
        registrationNumber: "2021-01234", date: decided,
        terms: #require(TermsVersion.named(terms)), period: period, awards: awards,
        paymentPlan: [], reportSchedule: schedule, limits: decidedLimits, euroRate: euroRate)
      return GrantProject(
        id: "test", ownReference: nil, application: application(period), participants: parties,
        call: call, decision: hasDecision ? decision : nil, disbursements: disbursements,
        comments: [])
    }
  }

  /// Computes `wanted` and insists on its invariants.
  func report(
    _ wanted: ReportWanted = .final, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> FinancialReport {
    let project = try project
    let report = computeReport(
      of: project,
      ledgers: ledgers.mapValues {
        ProjectLedger(transactions: $0, completeThrough: completeThrough, doubts: doubts)
      },
      report: try selectReport(wanted, of: project, asOf: asOf), asOf: asOf)
    #expect(report.checkInvariants() == [], sourceLocation: sourceLocation)
    return report
  }
}

/// A party whose accounts are `testRules`.
func party(_ id: String, budget: Budget = Budget(costs: CostTable(), financing: FinancingTable()))
  throws -> Participant
{
  Participant(
    id: id, name: "Part \(id)", organisationNumber: try OrganisationNumber("232100-0214"),
    workplace: nil, address: nil, telephone: nil, budget: budget,
    bookkeeping: Bookkeeping(
      chart: .regionBas, ownRules: testRules, indirectCosts: .booked, hours: [:],
      otherFinancing: []))
}

/// *Budgeterade kostnader och stöd* of the seed application.
func seedBudget() -> Budget {
  var costs = CostTable()
  var financing = FinancingTable()
  let rows: [(year: Int, personnel: Int64, other: Int64, indirect: Int64, grant: Int64)] = [
    (2021, 18_000, 10_000, 1_800, 22_350),
    (2022, 216_000, 120_000, 21_600, 268_200),
    (2023, 90_000, 50_000, 9_000, 111_750),
  ]
  for row in rows {
    costs[.personnel, row.year] = .kr(row.personnel)
    costs[.otherDirect, row.year] = .kr(row.other)
    costs[.indirect, row.year] = .kr(row.indirect)
    financing[.grant, row.year] = .kr(row.grant)
    financing[.own, row.year] = .kr(row.personnel + row.other + row.indirect - row.grant)
  }
  return Budget(costs: costs, financing: financing)
}

private func application(_ period: Period) -> Application {
  let person = Person(name: "Test Testsson", email: "test@example.org")
  return Application(
    title: BilingualText(swedish: "Prov", english: "Test"),
    summary: BilingualText(swedish: "", english: ""), goal: "",
    genderPerspective: GenderPerspective(isRelevant: false, motivation: ""), confidential: false,
    period: period,
    classification: Classification(needAreas: [], researchAreas: [], productAreas: []),
    signatory: AuthorisedSignatory(
      name: "Test Testsson", email: "test@example.org", role: .firmatecknare),
    projectLeader: person, accountHolder: person, questions: [], attachments: [],
    filledInBy: person)
}
