import GrantAccounting

extension English {
  var checks: String { "Checks" }
  func acceptedWarnings(count: Int) -> String {
    "Why the report is marked ready despite the \(count == 1 ? "warning" : "warnings")"
  }
  var nothingFound: String {
    "The report has been tested against the ledger, the decision and the terms, without remarks."
  }
  func rule(_ id: String) -> String { "Rule \(id)" }
  var source: String { "Source: " }
  var section: String { "section " }
  func quoted(_ title: String) -> String { "“\(title)”" }

  func outsidePeriod(_ amount: Money, rows count: Int) -> FindingText {
    FindingText(
      title: "Costs outside the project period",
      found: "\(rows(count, of: amount)) \(count == 1 ? "lies" : "lie") outside the project period "
        + "and \(count == 1 ? "is" : "are") not counted.",
      rule: "Only costs that arise during the project period are eligible.")
  }

  func categoryNotAllowed(
    _ category: CostCategory, amount: Money, rows count: Int
  ) -> FindingText {
    FindingText(
      title: "Cost category that the call does not fund",
      found: "\(rows(count, of: amount)) \(count == 1 ? "belongs" : "belong") to "
        + "\(name(of: category).lowercased()) and \(count == 1 ? "is" : "are") not counted.",
      rule: "The call states which cost categories it funds. The others are left at "
        + "\(format.kronor(.zero)).")
  }

  func notEligibleAccounts(_ amount: Money, rows count: Int) -> FindingText {
    FindingText(
      title: "Accounts not eligible",
      found:
        "\(rows(count, of: amount)) \(count == 1 ? "lies" : "lie") on "
        + "\(count == 1 ? "an account" : "accounts") that the account mapping treats as not "
        + "eligible, and \(count == 1 ? "is" : "are") not counted.",
      rule: "A cost must be eligible under the terms. The account mapping in the annex shows how "
        + "each account was judged.")
  }

  func undecidedAccount(_ account: String, amount: Money) -> FindingText {
    FindingText(
      title: "Account to be classified",
      found: "Account \(account), \(format.kronor(amount)), may belong to several cost "
        + "categories. It is not counted until a rule of the party’s own states the category.",
      rule: "Each cost is reported in the category it belongs to.")
  }

  func unmappedAccount(_ account: String, amount: Money) -> FindingText {
    FindingText(
      title: "Account without a cost category",
      found: "Account \(account), \(format.kronor(amount)), is not in the account mapping. It is "
        + "not counted until a rule of the party’s own states the category.",
      rule: "Each cost is reported in the category it belongs to.")
  }

  func indirectCostsCut(
    booked: Money, personnel: Money, limit: Share, ceiling: Money
  ) -> FindingText {
    FindingText(
      title: "Indirect costs above the limit",
      found: "Indirect costs are \(format.kronor(booked)). The limit is \(format.limit(limit)) of "
        + "personnel costs of \(format.kronor(personnel)), that is \(format.kronor(ceiling)). "
        + "\(format.kronor(booked - ceiling)) is not counted.",
      rule: "Indirect costs may be at most \(format.limit(limit)) of eligible personnel costs and "
        + "must be supported by a calculation.")
  }

  func indirectCostsComputed(
    share: Share, personnel: Money, amount: Money, bookedLeftOut: Money
  ) -> FindingText {
    let isAbove = amount.exceedsBooked(bookedLeftOut)
    let booked =
      bookedLeftOut == .zero
      ? "" : " Booked indirect costs of \(format.kronor(bookedLeftOut)) are not counted."
    let above =
      isAbove
      ? " The computed amount exceeds the booked one by \(format.kronor(amount - bookedLeftOut))."
      : ""
    let rounded =
      share.rounded(of: personnel) == amount ? "" : ", rounded to whole kronor year by year"
    return FindingText(
      title: isAbove
        ? "Computed indirect costs are above the booked ones"
        : "How the indirect costs were computed",
      found: "\(format.limit(share)) of personnel costs of \(format.kronor(personnel)) is "
        + "\(format.kronor(amount))\(rounded).\(booked)\(above)",
      rule: "The limit on indirect costs is a ceiling, not a flat rate. The share must be "
        + "supported by a calculation on the organisation’s real costs.")
  }

  func hourlyCostCut(
    cost: Money, hours: Hours, limit: Money, ceiling: Money
  ) -> FindingText {
    FindingText(
      title: "Personnel cost per hour above the limit",
      found:
        "Personnel costs are \(format.kronor(cost)) for \(format.hours(hours))\(NumberFormat.blank)hours. At most "
        + "\(format.kronor(limit)) an hour on average allows \(format.kronor(ceiling)). "
        + "\(format.kronor(cost - ceiling)) is not counted.",
      rule: "Personnel costs may be at most \(format.kronor(limit)) an hour on average. If the "
        + "real cost is lower, it is the one reported.")
  }

  func hoursMissing(limit: Money) -> FindingText {
    FindingText(
      title: "Hours worked are missing",
      found: "The limit of \(format.kronor(limit)) an hour cannot be tested, because no hours "
        + "worked are stated.",
      rule: "Personnel costs may be at most \(format.kronor(limit)) an hour on average.")
  }
}
