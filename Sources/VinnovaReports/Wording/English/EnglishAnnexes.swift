import GrantAccounting

extension English {
  func annex(_ number: Int, _ title: String) -> String { "Annex \(number). \(title)" }

  var accountMapping: String { "Account mapping" }
  func accountMappingIntroduction(_ chart: AccountChart?) -> String {
    let general = chart.map(name(of:)) ?? "the party’s chart of accounts"
    return "How each account with amounts on the project was reported. The rules follow "
      + "\(general); the party’s own rules come first and are marked \(ownRule). The table shows "
      + "all that is booked on the project; what is not reported, such as from before and after the "
      + "project, stands under \(notEligible). Account names, voucher texts, the party’s own reasons and comments are in Swedish, as written."
  }
  var incomeMapped: String {
    "Grant income follows the organisation’s accruals and may differ from what Vinnova has paid."
  }
  func chartUsed(_ chart: AccountChart) -> String {
    "Chart of accounts: \(name(of: chart))"
  }
  func accountCaption(through day: CalendarDate, late: CalendarDate?) -> String {
    "Booked by account through \(day)"
      + (late.map { ", after the project through \($0)" } ?? "") + ", SEK"
  }
  var accountName: String { "Name" }
  var reportedAs: String { "Reported as" }
  var decidedBy: String { "Rule" }
  var bookedAmount: String { "Booked,\(NumberFormat.blank)SEK" }

  func treatment(_ treatment: AccountTreatment?) -> String {
    switch treatment {
    case .cost(let category): name(of: category)
    case .notEligible: "Not eligible"
    case .financing: "Financing, not a cost"
    case .balance: "Balance sheet account, not a cost"
    case .undecided: "To be classified"
    case nil: "No cost category"
    }
  }

  var notFundedByCall: String { "Not eligible under the call" }
  var replacedByShare: String { "Replaced by a computed share" }

  var costAccounts: String { "Costs" }
  var ownRule: String { "Own" }
  var chartRule: String { "Chart of accounts" }
  func filter(_ filter: DimensionFilter) -> String {
    let codes = filter.codes.joined(separator: ", ")
    return switch filter.dimension {
    case 1: "cost centre \(codes)"
    case 2: "cost unit \(codes)"
    case 6: "project \(codes)"
    case 7: "employee \(codes)"
    default: "dimension \(filter.dimension): \(codes)"
    }
  }
  var noRule: String { "None" }
  var noAccounts: String { "No account has amounts on the project." }

  private func name(of chart: AccountChart) -> String {
    switch chart {
    case .bas: "BAS, the chart of accounts for companies"
    case .kommunBas: "Kommun-Bas, the municipal chart of accounts"
    case .regionBas: "Region-Bas, the regional chart of accounts"
    case .state: "the central-government chart of accounts"
    }
  }

  var voucherList: String { "Vouchers" }
  var voucherIntroduction: String {
    "All rows behind the reported costs, per cost category and by date. The amounts are the "
      + "ledger’s own."
  }
  var noVouchers: String { "No vouchers are part of the reported costs." }
  var carriedForward: String { "Carried forward" }
  var broughtForward: String { "Brought forward" }
  var fromBookedToReported: String { "From the vouchers’ sum to the amount reported, SEK" }
  var bookedShort: String { "Booked" }
  var computedShort: String { "Computed" }
  var cutShort: String { "Cut" }

  var year: String { "Year" }
  var months: [String] {
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  }

  var term: String { "Term" }
  var meaning: String { "Meaning" }
  var definitions: String { "Definitions" }
  func definitions(
    _ kind: ReportKind, withPeriod: Bool
  ) -> [(term: String, meaning: String)] {
    let period =
      withPeriod ? [(term: thisPeriod, meaning: "Costs during the reporting period.")] : []
    let cost =
      kind == .final
      ? [
        (accumulated(kind), "Costs of the whole project."),
        (remaining(kind), "Below zero where the cost is above the budget."),
        (used, "Cost as a share of the budget of the whole project."),
      ]
      : [
        (accumulated(kind), "Costs from the project’s start through the report’s last day."),
        (remaining(kind), "Budget of the whole project less accumulated cost."),
        (used, "Accumulated cost as a share of the budget of the whole project."),
        (
          "Even pace",
          "The same cost on each day of the project, so that the budget lasts exactly to its end."
        ),
      ]
    return [
      (
        eligibleCost,
        "A cost that meets the terms, booked or computed as they allow, after all limits. "
          + "Whole kronor."
      )
    ] + period + cost + [
      (
        "Above budget",
        "The summary names what is at least 1% above its budget. The threshold is the report’s own, "
          + "not Vinnova’s."
      ),
      (maximumGrant, "The largest grant that the decision gives a recipient."),
      (maximumIntensity, "The largest share of the cost that the grant may cover."),
      (grant(kind), "The lower of the maximum grant and cost times aid intensity."),
      ("Actual aid intensity", "The grant as a share of eligible cost."),
      ("VAT", "Amounts are as booked; VAT is included only where it is booked as a cost."),
      (name(of: .error), "Must be corrected before the report is marked ready."),
      (name(of: .warning), "To be judged by whoever answers for the report."),
      (name(of: .note), "Explains a figure or recalls a rule."),
      (
        NumberFormat.nothing,
        "Does not apply, or is not yet booked. 0 means that the amount is nought."
      ),
    ]
  }
}
