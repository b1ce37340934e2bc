import GrantAccounting
import Testing

@Suite("Rules on the mapping: the traps of a chart, each with an account beside it that is none")
struct MappingRuleTests {
  /// One party with `own` rules and `rows` on a chart.
  private func report(
    _ own: [AccountRule], _ rows: [Transaction], chart: AccountChart = .bas,
    indirect: IndirectCostMethod = .booked, paid: [Disbursement] = []
  ) throws -> FinancialReport {
    var sample = try Sample()
    sample.parties[0].bookkeeping = Bookkeeping(
      chart: chart, ownRules: own, indirectCosts: indirect, hours: [:], otherFinancing: [])
    sample.ledgers["rjh"] = rows
    sample.disbursements = paid
    return try sample.report()
  }

  private func own(_ account: String, _ treatment: AccountTreatment) -> AccountRule {
    AccountRule(first: account, last: account, treatment: treatment)
  }

  /// `warning travelAsPersonnel 7331 900` for each doubt of the rule.
  private func doubts(_ rule: String, _ report: FinancialReport) -> [String] {
    report.findings.filter { $0.rule == rule }.map { finding in
      guard case .mappingDoubt(let doubt, let account, _, let amount) = finding.evidence else {
        return "other"
      }
      return "\(finding.severity) \(doubt.rawValue) \(account) \(amount.kronor)"
    }
  }

  @Test(
    "mapping.travel-as-personnel: allowances beside the salaries",
    arguments: [
      (chart: AccountChart.bas, account: "7299", isFound: false), (.bas, "7300", true),
      (.bas, "7399", true), (.bas, "7400", false), (.kommunBas, "5499", false),
      (.kommunBas, "5500", true), (.kommunBas, "5600", false),
      // No list of the chart says where its allowances are.
      (.regionBas, "7331", false),
    ])
  func travel(chart: AccountChart, account: String, isFound: Bool) throws {
    let report = try report(
      [own(account, .cost(.personnel))], [row("2022-01-01", account, kr: 900)], chart: chart)
    #expect(
      doubts("mapping.travel-as-personnel", report)
        == (isFound ? ["warning travelAsPersonnel \(account) 900"] : []))
  }

  @Test("mapping.travel-as-personnel: reported as travel, or cancelled out, there is no doubt")
  func travelInPlace() throws {
    let rows = [row("2022-01-01", "7331", kr: 900)]
    let travel = try report([own("7331", .cost(.otherDirect))], rows)
    #expect(doubts("mapping.travel-as-personnel", travel) == [])
    let cancelled = try report(
      [own("7331", .cost(.personnel))], rows + [row("2022-02-01", "7331", kr: -900, line: 2)])
    #expect(doubts("mapping.travel-as-personnel", cancelled) == [])
  }

  @Test(
    "mapping.contradicts-chart: what an own rule makes of an account against its class",
    arguments: [
      (account: "1930", treatment: .cost(.otherDirect), found: ["warning balanceAsCost 1930 5"]),
      ("2440", .cost(.personnel), ["warning balanceAsCost 2440 5"]),
      ("5810", .balance, ["warning costLeftOut 5810 5"]),
      ("7010", .financing, ["warning costLeftOut 7010 5"]),
      ("6810", .cost(.personnel), ["warning otherAsPersonnel 6810 5"]),
      ("6310", .cost(.indirect), ["note notEligibleAsCost 6310 5"]),
      // Another category, a decision on an undecided account, and the reader's own no.
      ("6810", .cost(.otherDirect), []), ("5010", .cost(.indirect), []), ("5810", .notEligible, []),
      ("7010", .cost(.personnel), []), ("9010", .cost(.indirect), []),
      // Another rule speaks of these.
      ("7331", .cost(.personnel), []), ("1220", .cost(.equipment), []),
      ("2641", .cost(.otherDirect), []), ("3980", .cost(.otherDirect), []),
    ] as [(account: String, treatment: AccountTreatment, found: [String])])
  func contradictions(account: String, treatment: AccountTreatment, found: [String]) throws {
    let report = try report([own(account, treatment)], [row("2022-01-01", account, kr: 5)])
    #expect(doubts("mapping.contradicts-chart", report) == found)
  }

  @Test("mapping.depreciation-and-purchase: what was bought is no cost, the depreciation is")
  func purchase() throws {
    func found(_ rows: [Transaction], _ rules: [AccountRule] = []) throws -> [Evidence] {
      try report(rules, rows).findings.filter { $0.rule == "mapping.depreciation-and-purchase" }
        .map(\.evidence)
    }
    let bought = row("2022-01-01", "1220", kr: 50_000, line: 1)
    let worn = row("2022-12-31", "7832", kr: 10_000, line: 2)
    let accumulated = row("2022-12-31", "1229", kr: -10_000, line: 3)
    #expect(
      try found([bought, worn, accumulated]) == [
        .assetPurchase(purchase: .kr(50_000), depreciation: .kr(10_000))
      ])
    #expect(try found([bought]) == [.assetPurchase(purchase: .kr(50_000), depreciation: .zero)])
    #expect(try found([worn, accumulated]) == [])
    // Shares and receivables do not wear out.
    #expect(try found([row("2022-01-01", "1310", kr: 1), row("2022-01-01", "1510", kr: 1)]) == [])
    let counted = try report([own("1220", .cost(.equipment))], [bought, worn])
    #expect(
      doubts("mapping.depreciation-and-purchase", counted) == ["warning assetAsCost 1220 50000"])
  }

  @Test(
    "mapping.indirect-costs-twice: premises counted as direct beside a computed share",
    arguments: [
      (account: "5010", category: CostCategory.otherDirect, isShare: true, isFound: true),
      ("5199", .equipment, true, true), ("9411", .otherDirect, true, true),
      ("5200", .otherDirect, true, false), ("5010", .otherDirect, false, false),
      ("5010", .indirect, true, false),
    ])
  func twice(
    account: String, category: CostCategory, isShare: Bool, isFound: Bool
  ) throws {
    let report = try report(
      [own(account, .cost(category))], [row("2022-01-01", account, kr: 8)],
      indirect: isShare ? .shareOfPersonnel(.percent(10)) : .booked)
    #expect(
      doubts("mapping.indirect-costs-twice", report)
        == (isFound ? ["warning indirectBesideShare \(account) 8"] : []))
  }

  @Test(
    "vinnova.vat: by the chart's group, or by the account's own name in the ledger",
    arguments: [
      (chart: AccountChart.bas, account: "2599", name: "Skatt", found: [] as [String]),
      (.bas, "2600", "Utgående", ["note vatOnProject 2600 7"]),
      (.bas, "2699", "", ["note vatOnProject 2699 7"]), (.bas, "2700", "Avgifter", []),
      (.regionBas, "2411", "Ingående moms", ["note vatOnProject 2411 7"]),
      (.regionBas, "2411", "Leverantörsskulder", []),
      (.state, "1541", "Mervärdesskatt", ["note vatOnProject 1541 7"]),
      // The name of a cost or of income that only mentions it.
      (.bas, "5810", "Resor momsfria", []), (.bas, "3004", "Momsfri försäljning", []),
    ])
  func vat(chart: AccountChart, account: String, name: String, found: [String]) throws {
    var booked = row("2022-01-01", account, kr: 7)
    booked.accountName = name
    #expect(try doubts("vinnova.vat", report([], [booked], chart: chart)) == found)
  }

  @Test("vinnova.vat: counted as a cost it is a warning")
  func vatCounted() throws {
    let report = try report(
      [own("2641", .cost(.otherDirect))], [row("2022-01-01", "2641", kr: 7)])
    #expect(doubts("vinnova.vat", report) == ["warning vatAsCost 2641 7"])
  }

  @Test("mapping.income-as-cost: an income account that an own rule counts")
  func income() throws {
    let rows = [row("2022-01-01", "3980", kr: -400)]
    let counted = try report([own("3980", .cost(.otherDirect))], rows)
    #expect(doubts("mapping.income-as-cost", counted) == ["warning incomeAsCost 3980 -400"])
    #expect(try doubts("mapping.income-as-cost", report([], rows)) == [])
  }

  @Test(
    "mapping.income-as-cost: credits of a payment's amount, or that speak of a grant",
    arguments: [
      (credit: -75_000, text: "", debit: 1, isFound: true),
      (-74_999, "", 1, false), (-75_001, "", 1, false),
      // An equal debit on the account: a correction.
      (-75_000, "", 75_000, false),
      (-10, "Rekvirerat bidrag", 1, true), (-10, "VINNOVA utb 1", 1, true),
      (-10, "Rättelse", 1, false),
    ] as [(credit: Int64, text: String, debit: Int64, isFound: Bool)])
  func credits(credit: Int64, text: String, debit: Int64, isFound: Bool) throws {
    let report = try report(
      [],
      [
        row("2022-01-01", "5810", ore: credit * 100, text: text, line: 1),
        row("2022-01-01", "5810", kr: debit, line: 2),
      ],
      paid: [
        Disbursement(participant: "rjh", date: day("2022-01-01"), amount: .kr(75_000))
      ])
    let found = report.findings.filter { $0.rule == "mapping.income-as-cost" }.map(\.evidence)
    #expect(found == (isFound ? [.creditLikeFinancing(amount: .kr(-credit), rows: 1)] : []))
  }

  @Test("one account under several rules: its uses add up to the ledger, in the rules' order")
  func severalUses() throws {
    func centre(_ code: String) -> [DimensionObject] { [DimensionObject(dimension: 1, code: code)] }
    let rules = [
      AccountRule(
        first: "5810", last: "5810", filter: DimensionFilter(dimension: 1, codes: ["20"]),
        treatment: .notEligible, reason: "Ledningens resor"),
      AccountRule(
        first: "58", last: "58", filter: DimensionFilter(dimension: 1, codes: ["1*"]),
        treatment: .cost(.consultants)),
    ]
    let report = try report(
      rules,
      [
        row("2022-01-01", "5810", ore: 100, objects: centre("10"), line: 1),
        row("2022-01-01", "5810", ore: 1_000, objects: centre("20"), line: 2),
        row("2022-01-01", "5810", ore: 10_000, objects: centre("11"), line: 3),
        row("2022-01-01", "5810", ore: 100_000, line: 4),
      ])
    let part = report.participants[0]
    #expect(part.accounts.map(\.account) == ["5810", "5810", "5810"])
    #expect(part.accounts.map(\.amount.ore) == [1_000, 10_100, 100_000])
    #expect(part.accounts.map(\.isOwnRule) == [true, true, false])
    #expect(part.costs.accumulated.total(of: .consultants) == .kr(101))
    #expect(part.costs.accumulated.total(of: .otherDirect) == .kr(1_000))
    #expect(part.reconciliation.ledger == Money(ore: 111_100))
    #expect(part.notEligible.map(\.reason) == [.account(rules[0])])
  }

  @Test("mapping.undecided-account: an account's sum over the rules that leave it open")
  func undecidedOverRules() throws {
    let filter = DimensionFilter(dimension: 1, codes: ["1"])
    let report = try report(
      [AccountRule(first: "5010", last: "5010", filter: filter, treatment: .undecided)],
      [
        row(
          "2022-01-01", "5010", ore: 100, objects: [DimensionObject(dimension: 1, code: "1")],
          line: 1), row("2022-01-01", "5010", ore: 200, line: 2),
      ])
    #expect(
      report.findings.filter { $0.rule == "mapping.undecided-account" }.map(\.evidence) == [
        .undecidedAccount(account: "5010", name: "Konto 5010", amount: .kr(3))
      ])
  }
}
