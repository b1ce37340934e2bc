import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

/// Personnel 218 000 and other direct 120 000 are eligible.
///
/// Of booked indirect 70 000 the rule lets 30 % of personnel, 65 400, be reported. Left out are 500
/// before the project and 41 000 of consultants.
@Suite("What is left out and cut adds up to the reconciliation")
struct NotEligibleTests {
  static let document: Document = {
    var party = Sample.party()
    party.bookkeeping.indirectCosts = .booked
    party.bookkeeping.ownRules.append(
      AccountRule(first: "66", last: "66", treatment: .cost(.indirect)))
    let rows =
      Sample.rows + [
        Sample.row("2021-11-30", "4010", 500_00, voucher: "A 0", text: "Early"),
        Sample.row("2022-06-01", "7551", 1_000_00, voucher: "A 5", text: "More advice"),
        Sample.row("2022-07-01", "6600", 70_000_00, voucher: "A 6", text: "Overhead"),
      ]
    return Sample.document(
      Sample.project(parties: [party]), ledgers: ["rjh": Sample.ledger(rows)])
  }()

  private var table: Table? {
    Self.document.table(captioned: "Utelämnade rader och avdrag")
  }

  @Test("one table: reasons as groups, cuts last, then the sums that the reconciliation has")
  func rows() throws {
    let table = try #require(table)
    #expect(
      table.rows.map { $0.cells.map(\.withPlainBlanks) } == [
        ["Före projekttiden", "", "", "", ""],
        ["A 0", "2021-11-30", "4010", "Early", "500,00"],
        [
          "Konsultkostnader, licenser m.m.: utlysningen ger inte bidrag till kostnadsslaget", "",
          "", "", "",
        ],
        ["A 3", "2022-05-01", "7551", "Consultant", "40 000,00"],
        ["A 5", "2022-06-01", "7551", "More advice", "1 000,00"],
        ["Summa", "", "", "", "41 000,00"],
        ["Avdrag över gräns", "", "", "", ""],
        [
          "Avdrag", "", "", "Indirekta kostnader över 30 % av personalkostnaderna", "4 600,00",
        ],
        ["Summa utelämnade rader", "", "", "", "41 500,00"],
        ["Summa avdrag", "", "", "", "4 600,00"],
        ["Summa ej stödberättigande", "", "", "", "46 100,00"],
      ])
    #expect(
      table.rows.map(\.kind) == [
        .group, .body, .group, .body, .body, .subtotal, .group, .body, .subtotal, .subtotal, .total,
      ])
    let walk = try #require(Self.document.table(captioned: "Från bokfört till redovisat"))
    #expect(walk.rows[1].cells[1].withPlainBlanks == "−41 500,00")
    // Nothing is computed, so no row says so.
    #expect(walk.rows[2].cells[1].withPlainBlanks == "−4 600,00")
    #expect(
      walk.rows.map { $0.cells[0] } == [
        "Bokfört på projektet", "Utelämnade rader", "Avdrag över gränser", "Avrundning",
        "Redovisat",
      ])
  }

  @Test("one heading for what one reason says, whichever rules said it; days and call first")
  func groupsOfReasons() throws {
    var party = Sample.party()
    party.bookkeeping.ownRules = ["56", "57"].map {
      AccountRule(first: $0, last: $0, treatment: .notEligible, reason: "Representation")
    }
    let rows = [
      Sample.row("2022-01-01", "5610", 1_00, voucher: "A 1"),
      Sample.row("2022-02-01", "7551", 2_00, voucher: "A 2"),
      Sample.row("2022-03-01", "5710", 3_00, voucher: "A 3"),
    ]
    func groups(_ language: ReportLanguage) -> [[String]] {
      let document = Sample.document(
        Sample.project(parties: [party]), ledgers: ["rjh": Sample.ledger(rows)], in: language)
      let table = document.tables.first { $0.rows.first?.kind == .group }
      return table?.rows.filter { $0.kind != .total }.map { $0.cells.filter { !$0.isEmpty } } ?? []
    }
    #expect(
      groups(.swedish).map { $0[0] } == [
        "Konsultkostnader, licenser m.m.: utlysningen ger inte bidrag till kostnadsslaget", "A 2",
        "Representation", "A 1", "A 3", "Summa",
      ])
    // A party's own reason stays in its own language.
    #expect(groups(.english)[2] == ["Representation (in Swedish)"])
  }

  @Test(
    "sums carried from page to page count each row once",
    arguments: [(row: 0, sum: "0,00"), (row: 3, sum: "40 500,00"), (row: 5, sum: "41 500,00")])
  func carriedForward(row: Int, sum: String) throws {
    let cells = try #require(table?.carriedForward?(row))
    #expect(cells.map(\.withPlainBlanks) == ["", "", "", "Transport", sum])
  }

  /// Of 403 400 the grant pays 75 %, 302 550, and leaves 100 850; consultants and what was cut are
  /// 45 600 more, but the row before the project is not.
  @Test("own financing of actual costs is a sum that can be followed")
  func ownFinancing() throws {
    let table = try #require(Self.document.table(captioned: "Egen finansiering med kostnader"))
    #expect(
      table.rows.map { $0.cells.map(\.withPlainBlanks) } == [
        ["Egen finansiering enligt tabellen", "100 850"],
        ["Verkliga kostnader som inte är stödberättigande", "45 600"],
        ["Summa egen finansiering", "146 450"],
      ])
    // No account is undecided and no share is computed: the note speaks of one thing alone.
    #expect(Self.document.text.contains("Här ingår inte kostnader utanför projekttiden."))
  }

  @Test("several parties with something left out: their sums are added up")
  func severalParties() throws {
    var project = ThreeParties.project
    project.call.allowedCategories = [.otherDirect]
    let document = Sample.document(project, ledgers: ThreeParties.ledgers)
    let headings = document.headings
    let start = try #require(headings.firstIndex(of: "1 Ej stödberättigande"))
    #expect(headings[start + 4] == "2 Kommun Fyra")
    #expect(headings[start + 5].hasPrefix("1 "))
    // 3 000 000 + 210 000 + 90 000 + 50 000, all of it personnel: one amount is no table.
    let text = document.text.withPlainBlanks
    #expect(text.contains("För alla projektparter är de sammanlagt 3 350 000 kr."))
  }

  /// Rows of 210 000, 90 000 and 50 000; of the first party's 3 000 000 an hourly limit leaves
  /// 800 x 1 000 = 800 000, so 2 200 000 are cut.
  @Test("rows and cuts of several parties are a table of their own")
  func rowsAndCuts() throws {
    var project = ThreeParties.project
    project.call.limits.hourlyCost = .kr(800)
    project.participants[0].bookkeeping.hours = [
      YearMonth(year: 2022, month: 3): Hours(hundredths: 1_000_00)
    ]
    for index in 1...3 {
      project.participants[index].bookkeeping.ownRules = [
        AccountRule(first: "4010", last: "4010", treatment: .notEligible)
      ]
    }
    let document = Sample.document(project, ledgers: ThreeParties.ledgers)
    #expect(document.headings.contains("2 Alla projektparter"))
    let sums = document.tables.flatMap(\.rows).map { $0.cells.map(\.withPlainBlanks) }
    #expect(sums.contains(["Summa utelämnade rader", "350 000,00"]))
    #expect(sums.contains(["Summa avdrag", "2 200 000,00"]))
    #expect(sums.contains(["Summa ej stödberättigande", "2 550 000,00"]))
  }
}
