import GrantAccounting

/// Links between a category's accumulated cost and the vouchers behind it.
///
/// Parties are counted in the report's order, for their names need not differ.
extension FinancialComposition {
  /// What the heading above a party's costs is called.
  func costsName(ofParty party: Int) -> String { "costs-\(party)" }

  /// What the heading above a party's vouchers of a category is called.
  func vouchersName(ofParty party: Int, _ category: CostCategory) -> String {
    "vouchers-\(party)-\(category)"
  }

  /// Leads from the table's accumulated column; none where no voucher lies behind the figure.
  func voucherLinks(ofParty party: Int?, _ category: CostCategory) -> [Int: String] {
    guard let party, report.participants[party].entries.contains(where: { $0.category == category })
    else { return [:] }
    // After the name, the budget and, where there is one, the period.
    return [hasPeriodColumn ? 3 : 2: vouchersName(ofParty: party, category)]
  }
}
