import GrantAccounting

extension English {
  func mappingDoubt(_ doubt: MappingDoubt, _ account: String, amount: Money) -> FindingText {
    let money = "Account \(account), \(format.kronor(amount.roundedToKronor)),"
    return switch doubt {
    case .travelAsPersonnel:
      FindingText(
        title: "Travel reported as personnel",
        found: "\(money) holds reimbursed expenses that the party’s own rule reports as "
          + "personnel costs.",
        rule: "Allowances and mileage are travel and are reported as other direct costs. Among "
          + "personnel costs they also raise the base of the indirect costs.")
    case .otherAsPersonnel:
      FindingText(
        title: "Another cost reported as personnel",
        found: "\(money) is outside personnel in the chart of accounts, but a rule of the party’s "
          + "own reports it as personnel costs.",
        rule: "Personnel costs are gross salary of own staff with social fees, pension, agreed "
          + "insurances and holiday pay.")
    case .assetAsCost:
      FindingText(
        title: "Purchase of an asset reported as a cost",
        found: "\(money) is an asset account that the party’s own rule reports as a cost.",
        rule: "For equipment the depreciation during the project is the cost, not the purchase. "
          + "Counting both counts the same equipment twice.")
    case .balanceAsCost:
      FindingText(
        title: "Balance sheet account reported as a cost",
        found: "\(money) is a balance sheet account in the chart, but the party’s own rule "
          + "reports it as a cost.",
        rule: "Liabilities, receivables and payments are the other side of a cost, not the cost.")
    case .costLeftOut:
      FindingText(
        title: "Cost account that is not counted",
        found: "\(money) is a cost account in the chart, but the party’s own rule does not "
          + "report it as a cost.",
        rule: "Each cost is reported in the category it belongs to.")
    case .notEligibleAsCost:
      FindingText(
        title: "Own rule counts an account that is otherwise left out",
        found:
          "\(money) is not eligible by the chart’s rules, but the party’s own rule counts "
          + "it.",
        rule: "A cost must be eligible under the terms. The party’s own rule decides and must have "
          + "a reason.")
    case .incomeAsCost:
      FindingText(
        title: "Income reported as a cost",
        found: "\(money) is an income account in the chart, but the party’s own rule reports "
          + "it as a cost.", rule: incomeRule)
    case .vatAsCost:
      FindingText(
        title: "VAT reported as a cost",
        found: "\(money) is a VAT account that the party’s own rule reports as a cost.",
        rule: vatRule)
    case .vatOnProject:
      FindingText(
        title: "VAT on the project",
        found: "\(money) is a VAT account and is not counted.", rule: vatRule)
    case .indirectBesideShare:
      FindingText(
        title: "Indirect costs in two ways",
        found: "\(money) is an indirect cost by nature but is reported as direct. The indirect "
          + "costs are computed as a share of personnel costs already.",
        rule: "Indirect costs are reported either as booked or as a computed share, never both.")
    }
  }

  private var incomeRule: String {
    "Grants and other income are financing. They are reported apart and do not lower the cost."
  }

  private var vatRule: String {
    "VAT that the organisation may deduct or is compensated for is not a cost. Amounts are "
      + "reported without it."
  }

  func assetPurchase(_ purchase: Money, depreciation: Money) -> FindingText {
    let besides =
      depreciation == .zero
      ? "No depreciation is reported on the project."
      : "Depreciation of \(format.kronor(depreciation.roundedToKronor)) is counted."
    return FindingText(
      title: "Purchase of an asset on the project",
      found:
        "\(format.kronor(purchase.roundedToKronor)) is booked on asset accounts and is not counted. "
        + besides,
      rule: "For equipment the depreciation during the project is the cost, not the purchase.")
  }

  func creditLikeFinancing(_ amount: Money, rows count: Int) -> FindingText {
    FindingText(
      title: "Credits that look like financing",
      found:
        "\(rows(count, of: amount.roundedToKronor)) \(count == 1 ? "is" : "are") credited on cost accounts and "
        + "\(count == 1 ? "looks" : "look") like financing: the amount equals a payment to the party "
        + "or the text speaks of a grant. The costs are lower by as much.", rule: incomeRule)
  }
}
