import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("project.yaml: every key is read into its place")
struct EveryKeyTests {
  let file: ProjectFile
  let project: GrantProject

  init() throws {
    let bytes = try [UInt8](Data(contentsOf: fixtures.appending(path: "Loading/every-key.yaml")))
    file = readProjectFile(bytes)
    #expect(file.project.diagnostics.map(\.description) == [])
    project = try #require(file.project.value)
  }

  @Test("application")
  func application() {
    #expect(project.id == "alla-nycklar")
    #expect(project.ownReference == "RUN/513/2022")
    let application = project.application
    #expect(
      application.title == BilingualText(swedish: "Projekt: alla nycklar", english: "All keys"))
    #expect(application.summary.swedish == "Första stycket.\n\nAndra stycket.")
    #expect(application.summary.english == "One paragraph on two lines.")
    #expect(application.goal == "Att läsa allt.")
    #expect(
      application.genderPerspective == GenderPerspective(isRelevant: true, motivation: "Därför."))
    #expect(!application.confidential)
    #expect(application.period.start.description == "2022-02-01")
    #expect(application.period.end.description == "2023-03-31")
    #expect(application.classification.needAreas.map(\.code) == ["15", "7"])
    #expect(
      application.classification.productAreas == [
        ClassificationCode(code: "84.11", name: "Tjänster, offentlig förvaltning")
      ])
    #expect(
      application.signatory
        == AuthorisedSignatory(name: "Ada Ek", email: "ada.ek@example.org", role: .prefekt))
    #expect(
      application.projectLeader
        == Person(
          name: "Bo Alm", email: "bo.alm@example.org", mobile: "070-174 06 05", gender: "Man"))
    #expect(application.accountHolder == Person(name: "Cia Ask", email: "cia.ask@example.org"))
    #expect(application.filledInBy == application.accountHolder)
    #expect(
      application.questions == [
        Question(letter: "a", question: "Hur många?", answer: "7"),
        Question(letter: "b", question: "Varför?", answer: "Rad ett.\nRad två."),
      ])
    #expect(
      application.attachments == [
        Attachment(title: "Intyg", isMandatory: true, isIncluded: false, note: "Kommer senare")
      ])
  }

  @Test("call and decision")
  func decision() throws {
    #expect(
      project.call
        == Call(
          title: "Utlysning", registrationNumber: "2021-0123",
          allowedCategories: Set(CostCategory.allCases),
          limits: StatedLimits(
            indirectCosts: .percent(30), hourlyCost: Money(ore: 80_050), hourlyCostBase: .gross,
            consultants: .percent(20), auditCertificateFrom: .kr(3_000_000),
            auditCertificateBasis: .perProject, purchasesBetweenParties: false,
            budgetDeviation: .percent(120))))
    let decision = try #require(project.decision)
    #expect(decision.registrationNumber == "2022-02892")
    #expect(decision.date.description == "2022-01-10")
    #expect(decision.terms.id == "2021")
    #expect(project.period.start.description == "2022-03-01")
    #expect(project.period.end.description == "2023-04-30")
    #expect(
      decision.awards == [
        Award(
          participant: "region", maximumGrant: .kr(87_500), maximumIntensity: .percent(50),
          basis: .deMinimis, hasBonus: false)
      ])
    #expect(
      decision.limits == StatedLimits(indirectCosts: .percent(25), hourlyCost: .kr(700)))
    #expect(decision.euroRate?.tenThousandths == 102_913)
    #expect(decision.euroRate?.date.description == "2022-01-10")
    #expect(decision.euroRate?.source == "ECB")
    #expect(decision.paymentPlan.map(\.amount) == [.kr(50_000), .kr(37_500)])
    #expect(decision.paymentPlan.map(\.afterFinalReport) == [false, true])
    #expect(decision.reportSchedule.map(\.kind) == [.interim(number: 1), .final])
    #expect(decision.reportSchedule.map { $0.due?.description } == [nil, "2023-06-30"])
    #expect(project.disbursements.map(\.participant) == ["skolan", "region"])
    #expect(project.disbursements.map(\.amount) == [.kr(-1), .kr(50_000)])
    #expect(
      project.comments == [
        ReportComment(
          report: .final, paragraphs: ["Första stycket\npå två rader.", "Andra."],
          results: ["Mycket."])
      ])
  }

  @Test("parties and their bookkeeping")
  func parties() {
    let region = project.coordinator
    #expect(project.participants.map(\.id) == ["region", "skolan"])
    #expect(region.name == "Regionen")
    #expect(region.organisationNumber.description == "232100-0214")
    #expect(region.workplace == "Kontoret")
    #expect(
      region.address
        == Address(street: "Gatan 1", postcode: "83150", city: "ÖSTERSUND", country: "Norge"))
    #expect(region.telephone == "+46 8 465 004 00")
    let costs = region.budget.costs
    #expect(
      CostCategory.allCases.map { costs[$0, 2022].kronor } == [100_000, 1000, 2000, 3000, 10_000])
    #expect(CostCategory.allCases.map { costs[$0, 2023].kronor } == [50_000, 0, 0, 4000, 5000])
    let financing = region.budget.financing
    #expect(FinancingSource.allCases.map { financing[$0, 2022].kronor } == [58_000, 8000, 50_000])
    let books = region.bookkeeping
    #expect(books.chart == .kommunBas)
    #expect(books.ownRules.map(\.first) == ["5010", "4011", "6", "3", "1", "7"])
    #expect(books.ownRules.map(\.last) == ["5019", "4011", "6", "3", "2", "7"])
    #expect(
      books.ownRules.map(\.treatment) == [
        .cost(.otherDirect), .cost(.personnel), .notEligible, .financing, .balance, .undecided,
      ])
    #expect(books.ownRules.map(\.reason) == ["Lokaler", nil, nil, nil, nil, nil])
    #expect(
      books.ownRules.map(\.filter) == [
        DimensionFilter(dimension: 1, codes: ["0120", "13*", "1400-1499"]), nil, nil, nil, nil, nil,
      ])
    #expect(
      books.counterparties == [
        Counterparty(
          participant: "skolan", filter: DimensionFilter(dimension: 9, codes: ["2021"]))
      ])
    #expect(region.size == .medium)
    #expect(region.deMinimisAid.map(\.authority) == ["Tillväxtverket", "Energimyndigheten"])
    #expect(region.deMinimisAid.map(\.granted) == [.kr(100_000), .kr(20_000)])
    #expect(region.deMinimisAid.map(\.paid) == [.kr(50_000), nil])
    #expect(region.deMinimisAid.map { $0.paidOn?.description } == ["2021-06-01", nil])
    #expect(books.indirectCosts == .shareOfPersonnel(Share(basisPoints: 1250)))
    #expect(
      books.hours == [
        YearMonth(year: 2022, month: 2): Hours(hundredths: 1250),
        YearMonth(year: 2022, month: 3): Hours(hundredths: 825),
      ])
    #expect(books.fullTime?.hours(in: YearMonth(year: 2022, month: 3)) == Hours(hundredths: 17_550))
    #expect(books.fullTime?.hours(in: YearMonth(year: 2022, month: 4)) == nil)
    #expect(project.participants[1].bookkeeping.fullTime == nil)
    #expect(books.otherFinancing.map(\.amount) == [Money(ore: -10_050), .kr(5000)])
    #expect(project.participants[1].bookkeeping.indirectCosts == .booked)
  }

  @Test("approved changes of the budget")
  func budgetChanges() throws {
    #expect(project.coordinator.budgetChanges == [])
    let change = try #require(project.participants[1].budgetChanges.first)
    #expect(project.participants[1].budgetChanges.count == 1)
    #expect(change.approved.description == "2022-09-15")
    #expect(change.reference == "2022-02892-2")
    let costs = change.budget.costs
    #expect(CostCategory.allCases.map { costs[$0, 2023].kronor } == [9000, 0, 0, 1000, 0])
    #expect(costs.total(in: 2022) == .kr(500))
    #expect(change.budget.financing.total(of: .own) == .kr(10_500))
  }

  @Test("ledger files")
  func ledgers() throws {
    let ledgers = try #require(file.ledgers["region"])
    #expect(ledgers.map(\.file) == ["ledger/2022.se", "ledger/2023.txt"])
    #expect(ledgers.map(\.format) == [.sie, .csv])
    #expect(ledgers.map(\.project) == ["0471", nil])
    #expect(ledgers.map(\.dimension) == [7, 6])
    #expect(ledgers.map(\.isPartial) == [true, false])
    #expect(ledgers[0].columns == CSVColumns())
    #expect(
      ledgers[1].columns
        == CSVColumns(
          date: "Dag", account: "Kto", accountName: "Ktonamn", amount: "Kr", debit: "D",
          credit: "K", side: "DK", text: "Anm", voucher: "Vernr", series: "Serie",
          project: "Proj",
          dimensions: [1: "Ansvar", 20: "Verksamhet"], decimalSign: .comma, dateOrder: .dayFirst))
    #expect(ledgers.map { $0.completeThrough?.description } == [nil, "2023-03-31"])
    #expect(file.ledgers["skolan"] == [])
  }

  @Test("time sheets")
  func timeSheets() throws {
    let sheets = try #require(file.timeSheets["region"])
    #expect(sheets.map(\.file) == ["hours/2022.csv"])
    #expect(sheets.map(\.project) == ["0471"])
    #expect(
      sheets.map(\.columns) == [
        TimeSheetColumns(
          person: "Anst", date: "Dag", month: "Mån", hours: "Tim", project: "Proj", group: "Roll",
          workPackage: "AP")
      ])
  }

  @Test("the file has every key that the loader knows")
  func complete() throws {
    let text = try String(
      contentsOf: fixtures.appending(path: "Loading/every-key.yaml"), encoding: .utf8)
    for name in Self.names(in: .project) {
      #expect(text.contains("\(name):"), "no example of \(name)")
    }
  }

  /// Every key at any depth.
  static func names(in group: ProjectGroup) -> Set<String> {
    func names(_ kind: ProjectField.Kind) -> Set<String> {
      switch kind {
      case .group(let group), .wordOrGroup(_, let group): Self.names(in: group)
      case .list(let kind, _): names(kind)
      default: []
      }
    }
    return group.fields.reduce(into: []) { result, field in
      result.insert(field.name)
      result.formUnion(names(field.kind))
    }
  }

  @Test("a list in a comment keeps a line for each item")
  func listInComment() {
    #expect(
      paragraphs("Vi har\n- prövat\n- lärt\n\n\nSlut.\n") == ["Vi har\n- prövat\n- lärt", "Slut."])
  }
}
