import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("What one page says another does not deny")
struct TruthOfPagesTests {
  @Test("the signature page counts what the checks list")
  func countedFindings() throws {
    for document in [Sample.document(), ThreeParties.document()] {
      let labels = document.flattened.flatMap { part -> [String] in
        if case .list(let items) = part { items.map(\.label) } else { [] }
      }
      let (errors, warnings) = (labels.count { $0 == "Fel" }, labels.count { $0 == "Varning" })
      let fact = try #require(document.facts.first { $0.label == "Att rätta eller bedöma" })
      #expect(fact.lines[0].withPlainBlanks.hasPrefix("\(errors) fel, \(warnings) varning"))
    }
    // The repayments of two recipients are one item.
    let report = Sample.report(
      ThreeParties.project, ledgers: ThreeParties.ledgers, Sample.final, asOf: "2023-07-01")
    let repayments = report.findings.filter { $0.rule == "vinnova.disbursed-above-earned" }
    #expect(repayments.count == 2)
  }

  @Test(
    "the account mapping lists late rows where the project has ended, no longer than the ledger is known",
    arguments: [
      (complete: "2023-05-31", late: nil, caption: ""),
      (complete: "2023-06-30", late: nil, caption: ", efter projekttiden till och med 2023-06-30"),
      (complete: "2023-08-31", late: nil, caption: ", efter projekttiden till och med 2023-07-01"),
      // A row says that the ledger is known so far, whatever is stated.
      (
        complete: "2023-05-31", late: "2023-06-12",
        caption: ", efter projekttiden till och med 2023-06-12"
      ),
    ] as [(complete: String, late: String?, caption: String)])
  func lateRows(complete: String, late: String?, caption: String) {
    let interim = Sample.document().tables.map(\.caption)
    #expect(interim.contains("Bokfört per konto till och med 2022-11-30, kr"))
    let rows = Sample.rows + [late.map { Sample.row($0, "5510", 100_00) }].compactMap(\.self)
    let ledger = ProjectLedger(transactions: rows, completeThrough: Sample.date(complete))
    let final = Sample.document(
      Sample.project(), ledgers: ["rjh": ledger], Sample.final, asOf: "2023-07-01")
    #expect(
      final.tables.map(\.caption).contains(
        "Bokfört per konto till och med 2023-05-31\(caption), kr"))
  }

  @Test("an account is reported as what the call and a computed share leave of its rule")
  func reportedAs() throws {
    var party = Sample.party()
    party.bookkeeping.ownRules.append(
      AccountRule(first: "66", last: "66", treatment: .cost(.indirect)))
    let rows = Sample.rows + [Sample.row("2022-07-01", "6600", 70_000_00)]
    let document = Sample.document(
      Sample.project(parties: [party]), ledgers: ["rjh": Sample.ledger(rows)])
    let table = try #require(document.table(captioned: "Bokfört per konto"))
    func reported(_ account: String) -> String? {
      table.rows.first { $0.cells[0] == account }?.cells[2]
    }
    #expect(reported("4010") == "Personalkostnader")
    // The call funds no consultants; indirect costs are 10 % of personnel costs.
    #expect(reported("7551") == "Ej stödberättigande enligt utlysningen")
    #expect(reported("6600") == "Ersätts av en beräknad andel")
  }

  @Test("only costs are added up in the account table; financing and balance stand below")
  func accountSums() throws {
    var party = Sample.party()
    party.bookkeeping.ownRules += [
      AccountRule(first: "39", last: "39", treatment: .financing),
      AccountRule(first: "17", last: "17", treatment: .balance),
    ]
    let others = [
      Sample.row("2022-07-01", "3999", -70_000_00), Sample.row("2022-07-01", "1799", 5_00),
    ]
    let document = Sample.document(
      Sample.project(parties: [party]), ledgers: ["rjh": Sample.ledger(Sample.rows + others)])
    let rows = try #require(document.table(captioned: "Bokfört per konto")).rows
    #expect(rows.filter { $0.kind != .body }.map { $0.cells[1] } == ["Kostnader"])
    #expect(rows.suffix(3).map { $0.cells[0] } == ["Summa", "1799", "3999"])
  }

  /// Own financing is 10 000 at the second party, 50 000 at the fourth and none at the others; an
  /// account of 22 000 at the second is not eligible.
  @Test("own financing of actual costs has every party and a sum")
  func ownFinancing() throws {
    var project = ThreeParties.project
    project.participants[1].bookkeeping.ownRules.append(
      AccountRule(first: "7551", last: "7551", treatment: .notEligible))
    var ledgers = ThreeParties.ledgers
    ledgers["two"] = Sample.ledger([
      Sample.row("2022-03-01", "4010", 210_000_00), Sample.row("2022-03-02", "7551", 22_000_00),
    ])
    let document = Sample.document(project, ledgers: ledgers, Sample.final, asOf: "2023-07-01")
    let table = try #require(document.table(captioned: "Egen finansiering med kostnader"))
    #expect(
      table.rows.map { $0.cells.map(\.withPlainBlanks) } == [
        ["Myndigheten Ett", "0", "0", "0"], ["Myndigheten Två", "10 000", "22 000", "32 000"],
        ["Myndigheten Tre", "0", "0", "0"], ["Kommun Fyra", "50 000", "0", "50 000"],
        ["Summa", "60 000", "22 000", "82 000"],
      ])
    #expect(ThreeParties.document().table(captioned: "Egen finansiering med kostnader") == nil)
  }

  @Test("the table of limits lacks those that the checks say are not known, no others")
  func limitsNotKnown() throws {
    for (project, ledgers) in [
      (Sample.project(), ["rjh": Sample.ledger()]), (ThreeParties.project, ThreeParties.ledgers),
    ] {
      let report = Sample.report(project, ledgers: ledgers)
      let missing = report.findings.flatMap { finding -> [LimitKind] in
        if case .limitsNotKnown(let kinds) = finding.evidence { kinds } else { [] }
      }
      let table = try #require(
        Sample.document(project, ledgers: ledgers).tables.first { $0.columns[0].title == "Gräns" })
      let rows = table.rows.filter { $0.cells[1] == "Inte känt" }.map { $0.cells[0] }
      #expect(!rows.isEmpty)
      #expect(rows == missing.map { Swedish().name(of: $0) })
    }
  }

  @Test("nothing hashed goes unsaid, nothing computed is called booked, a share is no deduction")
  func words() {
    #expect(Swedish().fingerprintMeaning.contains("sist eventuella tidredovisningar"))
    #expect(English().fingerprintMeaning.contains("last any time sheets"))
    for words in [Swedish(), English()] as [any Wording] {
      let meaning = words.definitions(.final, withPeriod: false)
        .first { $0.term == words.eligibleCost }?.meaning
      #expect(meaning?.contains(words.language == .swedish ? "beräknad" : "computed") ?? false)
    }
    #expect(Swedish().forecastIndirect.hasSuffix("beräknas på de väntade personalkostnaderna."))
    #expect(
      English().forecastIndirect.hasSuffix("a share of the expected personnel costs."))
  }
}
