import GrantAccounting

/// Links between a category's cost, accumulated or of a year, and the vouchers behind it.
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
    guard let link = voucherLink(ofParty: party, category, in: nil) else { return [:] }
    return [accumulatedColumn: link]
  }

  /// The vouchers of a category, of one year or of all; `nil` where there are none.
  func voucherLink(ofParty party: Int?, _ category: CostCategory, in year: Int?) -> String? {
    guard let party else { return nil }
    let hasVouchers = report.participants[party].entries.contains { entry in
      entry.category == category
        && (year ?? entry.transaction.date.year) == entry.transaction.date.year
    }
    return hasVouchers ? vouchersName(ofParty: party, category) : nil
  }

  /// After the name, the budget and, where there is one, the period.
  var accumulatedColumn: Int { hasPeriodColumn ? 3 : 2 }
}
