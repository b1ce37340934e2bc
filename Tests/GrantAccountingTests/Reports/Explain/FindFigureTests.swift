import Testing

@testable import GrantAccounting

@Suite("Explain: what the name of a figure means")
struct FindFigureTests {
  @Test(
    "paths, in any order, keys of the JSON, and words of the report",
    arguments: [
      ("earned.digg", "earned.digg"), ("digg.earned", "earned.digg"),
      ("Earned DIGG", "earned.digg"),
      ("earned", "earned"), ("upparbetat", "earned"), ("intjänat bidrag", "earned"),
      ("intjanat bidrag", "earned"), ("Slutligt bidrag.rjh", "earned.rjh"),
      ("repay.digg", "toRepay.digg"), ("återbetalning", "toRepay"),
      ("ÅTERBETALNING digg", "toRepay.digg"), ("maxbelopp.rjh", "maximumGrant.rjh"),
      ("cost.rjh.personnel.2022", "cost.rjh.personnel.2022"),
      ("cost.2022.personnel.rjh", "cost.rjh.personnel.2022"),
      ("personalkostnader", "cost.personnel"), ("personalkostnader 2022", "cost.personnel.2022"),
      ("indirect", "cost.indirect"), ("overhead", "cost.indirect"), ("total.2022", "cost.2022"),
      ("2022", "cost.2022"), ("rjh", "cost.rjh"), ("total", "cost"),
      ("Konsultkostnader, licenser m.m.", "cost.consultants"),
      ("Övriga direkta kostnader inkl. resor 2023", "cost.otherDirect.2023"),
      ("Utrustning, mark, byggnader", "cost.equipment"), ("period.personnel", "period.personnel"),
      ("remaining.personnel", "remaining.personnel"), ("återstår personal", "remaining.personnel"),
      ("own.2022", "own.2022"), ("egen finansiering", "own"), ("plan.own.2022", "planned.own.2022"),
      ("faktisk stödnivå", "actualIntensity"), ("notEligible.rjh", "notEligible.rjh"),
      ("ej stödberättigande.rjh.afterProject", "notEligible.rjh.afterProject"),
      ("hourlyCeiling.rjh", "hourlyCeiling.rjh"), ("account.rjh.T1", "account.rjh.T1"),
      ("konto T1 digg", "account.digg.T1"), ("month.2022-05", "month.2022-05"),
      ("costs.categories.personnel.accumulated.byYear.2022", "cost.personnel.2022"),
      ("costs.total.accumulated.total", "cost"), ("costs.total.inPeriod.total", "period"),
      ("costs.total.usedBasisPoints", "used"),
      ("financing.actual.grant.byYear.2022", "grant.2022"),
      ("financing.planned.own.total", "planned.own"),
      ("participants.0.settlement.earned", "earned.rjh"),
      ("participants.1.settlement.maximumIntensityBasisPoints", "maximumIntensity.digg"),
      ("participants.digg.reconciliation.ledgerOre", "ledger.digg"),
      ("participants.rjh.byMonth.2022-05.accumulated", "month.rjh.2022-05"),
      ("participants.rjh.accounts.T1.amountOre", "account.rjh.T1"),
    ])
  func names(typed: String, path: String) throws {
    let found = try Sample.limited().explainer().find(typed)
    guard case .figure(let figure) = found else {
      Issue.record("\(typed): \(found)")
      return
    }
    #expect(figure.path == path)
  }

  @Test(
    "an account by its number, of each party that has it",
    arguments: [
      ("X1", ["account.rjh.X1"]), ("konto x1", ["account.rjh.X1"]),
      ("Account: X1", ["account.rjh.X1"]), ("T1", ["account.rjh.T1", "account.digg.T1"]),
      ("konto T1", ["account.rjh.T1", "account.digg.T1"]), ("konto 9999", []),
    ])
  func accounts(typed: String, paths: [String]) throws {
    let found = try Sample.limited().explainer().find(typed)
    let figures: [FigureName] =
      switch found {
      case .figure(let figure): [figure]
      case .choices(let figures): figures
      default: []
      }
    #expect(figures.map(\.path) == paths)
  }

  @Test("a project of one party needs no party in a path, and understands one")
  func oneParty() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = ComputeReportTests.seedRows
    let explainer = try sample.explainer()
    #expect(explainer.figures.allSatisfy { $0.party == nil })
    for name in ["earned", "earned.rjh", "participants.0.settlement.earned"] {
      #expect(explainer.find(name) == .figure(FigureName(.earned)), "\(name)")
    }
  }

  @Test(
    "amounts and shares as printed",
    arguments: [
      ("394609", FigureValue.amount(.kr(394_609))), ("394 609", .amount(.kr(394_609))),
      ("394\u{A0}609 kr", .amount(.kr(394_609))), ("SEK 394,609", .amount(.kr(394_609))),
      ("394.609,50", .amount(Money(ore: 394_609_50))), ("0", .amount(.zero)),
      ("-17 065,50", .amount(Money(ore: -17_065_50))),
      ("\u{2212}17 065,5", .amount(Money(ore: -17_065_50))), ("75 %", .share(.percent(75))),
      ("67,05%", .share(Share(basisPoints: 67_05))),
    ])
  func printed(text: String, value: FigureValue) {
    #expect(FigureValue(printed: text) == value)
  }

  @Test(
    "no amounts",
    arguments: [
      "", " ", "kr", "%", "-", ",", "1,", ",5", "1,,2", "1,2345", "12,34,56", "1e5", "0x10",
      "99999999999999999999", "１２", "earned",
    ])
  func notPrinted(text: String) {
    #expect(FigureValue(printed: text) == nil)
  }

  @Test("an amount finds every figure that has it, else the rows")
  func byAmount() throws {
    var sample = try Sample.limited()
    sample.ledgers["digg"]?.append(
      row("2022-06-02", "T1", ore: 77_77, voucher: "C 5", line: 10))
    let explainer = try sample.explainer()
    // rjh: 240 000 kr within the ceiling of 800 kr x 300 h, and 10 % of it.
    guard case .figures(let figures) = explainer.find("240 000") else {
      Issue.record("\(explainer.find("240 000"))")
      return
    }
    #expect(figures.map(\.path).contains("cost.rjh.personnel"))
    #expect(figures.map(\.path).contains("hourlyCeiling.rjh"))
    guard case .rows(let rows) = explainer.find("77,77") else {
      Issue.record("\(explainer.find("77,77"))")
      return
    }
    #expect(rows.map(\.row.voucher) == ["C 5"])
  }

  @Test("every listed path means its own figure, and any text is answered")
  func everyPath() throws {
    let explainer = try Sample.limited().explainer()
    for figure in explainer.figures {
      #expect(explainer.find(figure.path) == .figure(figure), "\(figure.path)")
    }
  }

  @Test("no text makes it stop", arguments: 1...20 as ClosedRange<UInt64>)
  func fuzz(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let explainer = try Sample.limited().explainer()
    let words =
      explainer.vocabulary + ["voucher", "A 104", "m.m.", "0", "-1", "9", "99999999999999999999"]
      + ["", ".", "..", ":", "ledger.se:1", "%", ",", "\u{0}", "å", "e\u{301}", "👩‍👩‍👧", "\u{FEFF}"]
    for _ in 1...100 {
      var text = ""
      for _ in 0...Int.random(in: 0...5, using: &random) {
        text += words.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { text += Bool.random(using: &random) ? "." : " " }
      }
      if case .figure(let figure) = explainer.find(text) {
        #expect(explainer.derivation(of: figure) != nil, "\(text)")
      }
    }
    let long = String(repeating: "personnel.", count: 5_000)
    #expect(explainer.find(long) == .figure(FigureName(.cost, category: .personnel)))
  }
}
