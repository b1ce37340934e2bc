extension Rule {
  /// VAT (*moms*) with the project's code, and VAT counted as a cost.
  ///
  /// Public bodies report without VAT, since it is deducted or compensated. Vinnova's guide has a
  /// chapter on it whose text could not be found, so the finding asks for a look and cuts nothing.
  ///
  /// An account is taken for VAT by the chart's group or by its own name in the ledger.
  static let valueAddedTax = Rule(
    "vinnova.vat",
    source: "Vinnova, Guide till Vinnovas villkor om stödberättigande kostnader",
    section: "Mervärdesskatt", inForce: YearsInForce(from: 2012)
  ) { report, _ in
    report.participants.flatMap { part in
      part.doubts(.warning, .vatAsCost) { $0.isOwnCost && isVAT($0, of: part.chart) }
        + part.doubts(.note, .vatOnProject) {
          $0.rule?.treatment == .balance && isVAT($0, of: part.chart)
        }
    }
  }
}

/// Whether the account holds VAT.
func isVAT(_ use: AccountUse, of chart: AccountChart) -> Bool {
  if chart.groups.vat.hold(use.account) { return true }
  // Names of costs speak of VAT as well: a cost account is taken for one by its group alone.
  guard chart.defaultRule(for: use.account)?.treatment == .balance else { return false }
  let name = use.name.lowercased()
  return name.contains("moms") || name.contains("mervärdesskatt")
}
