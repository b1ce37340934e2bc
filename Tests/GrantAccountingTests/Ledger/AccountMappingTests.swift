import GrantAccounting
import Testing

@Suite("Account mapping: own rules, then the chart, first match wins")
struct AccountMappingTests {
  @Test(
    "the chart decides by the account's group",
    arguments: [
      (chart: AccountChart.bas, account: "7010", treatment: AccountTreatment.cost(.personnel)),
      (.bas, "7290", .cost(.personnel)),
      (.bas, "7321", .undecided),
      (.bas, "7510", .cost(.personnel)),
      (.bas, "7610", .undecided),
      (.bas, "7832", .cost(.equipment)),
      (.bas, "7990", .notEligible),
      (.bas, "4010", .cost(.otherDirect)),
      (.bas, "4600", .cost(.consultants)),
      (.bas, "5010", .undecided),
      (.bas, "5210", .cost(.equipment)),
      (.bas, "5410", .cost(.otherDirect)),
      (.bas, "5420", .undecided),
      (.bas, "5430", .cost(.otherDirect)),
      (.bas, "5800", .cost(.otherDirect)),
      (.bas, "6069", .cost(.otherDirect)),
      (.bas, "6071", .undecided),
      (.bas, "6080", .cost(.otherDirect)),
      (.bas, "6310", .notEligible),
      (.bas, "6530", .undecided),
      (.bas, "6540", .cost(.consultants)),
      (.bas, "6550", .cost(.consultants)),
      (.bas, "6560", .undecided),
      (.bas, "6800", .cost(.consultants)),
      (.bas, "6980", .cost(.otherDirect)),
      (.bas, "6992", .notEligible),
      (.bas, "8410", .notEligible),
      (.bas, "3980", .financing),
      (.bas, "1930", .balance),
      (.bas, "2640", .balance),
      (.kommunBas, "5011", .cost(.personnel)),
      (.kommunBas, "5410", .undecided),
      (.kommunBas, "5510", .cost(.otherDirect)),
      (.kommunBas, "5610", .cost(.personnel)),
      (.kommunBas, "4520", .notEligible),
      (.kommunBas, "6310", .cost(.equipment)),
      (.kommunBas, "7050", .cost(.otherDirect)),
      (.kommunBas, "7100", .undecided),
      (.kommunBas, "7430", .cost(.consultants)),
      (.kommunBas, "7910", .cost(.equipment)),
      (.kommunBas, "8710", .notEligible),
      (.kommunBas, "3510", .financing),
      (.regionBas, "4011", .cost(.personnel)),
      (.regionBas, "4599", .cost(.personnel)),
      (.regionBas, "4600", .undecided),
      (.regionBas, "5831", .undecided),
      (.regionBas, "7549", .undecided),
      (.regionBas, "7551", .cost(.consultants)),
      (.regionBas, "7560", .undecided),
      (.regionBas, "8591", .notEligible),
      (.regionBas, "2411", .balance),
      (.state, "4111", .cost(.personnel)),
      (.state, "5011", .undecided),
      (.state, "5511", .cost(.otherDirect)),
      (.state, "5711", .cost(.consultants)),
      (.state, "6911", .cost(.equipment)),
      (.state, "6811", .undecided),
      (.state, "3511", .financing),
    ])
  func chartDefault(chart: AccountChart, account: String, treatment: AccountTreatment) throws {
    let match = try #require(findRule(for: account, own: [], chart: chart))
    #expect(match.rule.treatment == treatment)
    #expect(!match.isOwn)
  }

  @Test(
    "an account no rule names is unmapped",
    arguments: [
      (AccountChart.bas, "DIFF"), (.bas, "0010"), (.bas, "9010"), (.bas, "6600"), (.bas, ""),
      (.bas, "7"), (.kommunBas, "4900"), (.kommunBas, "9110"), (.regionBas, "8410"),
      (.state, "7111"),
      // Text that only begins like a group is no account of the chart.
      (.bas, "3-PROJ"), (.bas, "40A1"), (.bas, "1X00"), (.regionBas, "N4011"),
    ])
  func unmapped(chart: AccountChart, account: String) {
    #expect(findRule(for: account, own: [], chart: chart) == nil)
  }

  @Test(
    "an account with the organisation's own suffix is the chart's",
    arguments: ["7010-01", "7010.2", "7010 A", "7010/3"])
  func suffix(account: String) {
    #expect(
      findRule(for: account, own: [], chart: .bas)?.rule.treatment == .cost(.personnel))
  }

  @Test(
    "a filter lets through rows by the code of one dimension, as text",
    arguments: [
      (codes: ["1200"], objects: [(1, "1200")], isMeant: true),
      (["1200"], [(6, "1200")], false), (["1200"], [(1, "01200")], false),
      (["1200"], [(1, "120")], false), (["1200"], [], false),
      (["1200"], [(6, "4711"), (1, "1200")], true), (["1", "1200"], [(1, "1200")], true),
      // Below, at and above both ends; of other lengths never.
      (["1200-1299"], [(1, "1199")], false), (["1200-1299"], [(1, "1200")], true),
      (["1200-1299"], [(1, "1299")], true), (["1200-1299"], [(1, "1300")], false),
      (["1200-1299"], [(1, "12500")], false), (["1200-1299"], [(1, "125")], false),
      (["12*"], [(1, "12")], true), (["12*"], [(1, "12AB")], true), (["12*"], [(1, "1")], false),
      // A code that is written out is meant whatever signs it has.
      (["A-1"], [(1, "A-1")], true), (["A-9"], [(1, "A-5")], false),
      (["10-20"], [(1, "10-20")], true), (["1*"], [(1, "1*")], true),
    ] as [(codes: [String], objects: [(Int, String)], isMeant: Bool)])
  func filter(codes: [String], objects: [(Int, String)], isMeant: Bool) {
    let filter = DimensionFilter(dimension: 1, codes: codes)
    let objects = objects.map { DimensionObject(dimension: $0.0, code: $0.1) }
    #expect(filter.matches(objects) == isMeant)
  }

  @Test("rows that a filter does not let through fall to the next rule, at last to the chart")
  func filterFallsThrough() {
    let own = [
      AccountRule(
        first: "5610", last: "5619", filter: DimensionFilter(dimension: 1, codes: ["1200"]),
        treatment: .notEligible),
      AccountRule(
        first: "56", last: "56", filter: DimensionFilter(dimension: 6, codes: ["9"]),
        treatment: .cost(.equipment)),
    ]
    func decides(_ account: String, _ objects: [DimensionObject]) -> AccountTreatment? {
      findRule(for: account, objects: objects, own: own, chart: .bas)?.rule.treatment
    }
    let (centre, project) = (
      DimensionObject(dimension: 1, code: "1200"), DimensionObject(dimension: 6, code: "9")
    )
    #expect(decides("5615", [centre, project]) == .notEligible)
    #expect(decides("5615", [project]) == .cost(.equipment))
    #expect(decides("5620", [centre]) == .cost(.otherDirect))
    #expect(decides("5615", []) == .cost(.otherDirect))
    #expect(decidingRules(for: "5615", own: own, chart: .bas).map(\.isOwn) == [true, true, false])
  }

  @Test(
    "a rule covers those it leaves nothing to decide",
    arguments: [
      (first: "40", last: "45", other: "4011", covers: true),
      (first: "40", last: "45", other: "4600", covers: false),
      (first: "4010", last: "4019", other: "40", covers: false),
    ])
  func covers(first: String, last: String, other: String, covers: Bool) {
    let rule = AccountRule(first: first, last: last, treatment: .balance)
    let narrow = AccountRule(
      first: other, last: other, filter: DimensionFilter(dimension: 1, codes: ["1"]),
      treatment: .balance)
    #expect(rule.covers(narrow) == covers)
    #expect(!narrow.covers(AccountRule(first: other, last: other, treatment: .balance)))
  }

  @Test(
    "a rule compares as many digits as its first account has",
    arguments: [
      (first: "5010", last: "5019", account: "5009", matches: false),
      (first: "5010", last: "5019", account: "5010", matches: true),
      (first: "5010", last: "5019", account: "5019", matches: true),
      (first: "5010", last: "5019", account: "50199", matches: true),
      (first: "5010", last: "5019", account: "5020", matches: false),
      (first: "5010", last: "5019", account: "501", matches: false),
      (first: "40", last: "45", account: "3999", matches: false),
      (first: "40", last: "45", account: "4000", matches: true),
      (first: "40", last: "45", account: "45", matches: true),
      (first: "40", last: "45", account: "460100", matches: false),
      (first: "DIFF", last: "DIFF", account: "DIFF", matches: true),
      (first: "", last: "", account: "4010", matches: false),
    ])
  func prefix(first: String, last: String, account: String, matches: Bool) {
    let rule = AccountRule(first: first, last: last, treatment: .undecided)
    #expect(rule.matches(account) == matches)
  }

  @Test("the party's own rule wins over the chart's, the first of its own over the second")
  func ownFirst() throws {
    let own = [
      AccountRule(
        first: "6815", last: "6815", treatment: .cost(.otherDirect), reason: "Medlemskap"),
      AccountRule(first: "68", last: "68", treatment: .notEligible),
    ]
    let member = try #require(findRule(for: "6815", own: own, chart: .regionBas))
    #expect(member.rule == own[0])
    #expect(member.isOwn)
    #expect(findRule(for: "6810", own: own, chart: .regionBas)?.rule == own[1])
    #expect(findRule(for: "4011", own: own, chart: .regionBas)?.isOwn == false)
  }

  @Test(
    "every rule of a chart decides about some account and says why",
    arguments: AccountChart.allCases)
  func noDeadRule(chart: AccountChart) {
    for rule in chart.defaultRules {
      #expect(rule.first.count == rule.last.count && rule.first <= rule.last)
      #expect(rule.reason?.isEmpty == false)
      let start = Int(rule.first + String(repeating: "0", count: 4 - rule.first.count)) ?? 0
      let end = Int(rule.last + String(repeating: "9", count: 4 - rule.last.count)) ?? 0
      let decides = (start...end).contains { account in
        findRule(for: String(account), own: [], chart: chart)?.rule == rule
      }
      #expect(decides, "\(chart) \(rule.first)-\(rule.last) is shadowed")
    }
  }
}
