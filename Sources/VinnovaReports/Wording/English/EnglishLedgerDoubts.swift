import GrantAccounting

extension English {
  func ledgerDoubt(_ kind: LedgerDoubt.Kind, places: [SourceLocation]) -> FindingText {
    let (title, found) = words(about: kind)
    return FindingText(
      title: title, found: "\(found) See \(enumeration(places.map(words(for:)))).",
      rule: "A cost counts once, with the amount and the sign it was booked with. Compare with the "
        + "accounting system.")
  }

  private func words(about kind: LedgerDoubt.Kind) -> (title: String, found: String) {
    switch kind {
    case .alikeRows:
      (
        "Rows may be counted twice",
        "Rows in two files agree in day, account and amount, while their vouchers differ. They "
          + "count in both files."
      )
    case .missingVoucher:
      (
        "Vouchers missing from newer books",
        "An older file has vouchers that the newer one lacks. They still count."
      )
    case .doubledVoucher:
      ("Vouchers stand twice", "Vouchers stand twice in one file. Both count.")
    case .reusedNumber:
      (
        "Voucher numbers recur",
        "Two files have vouchers with the same number on different days. Both count."
      )
    case .unnumberedRows:
      (
        "Rows without a voucher number",
        "Rows without a voucher number cannot be told from their copies or from sums."
      )
    case .mixedSigns:
      (
        "Unclear signs of amounts",
        "Debit and credit are not stated in the same way throughout the file."
      )
    case .unbalancedVoucher:
      (
        "Vouchers out of balance",
        "Vouchers do not balance, though nearly all others do."
      )
    case .doubledHours:
      (
        "Hours may be counted twice",
        "The time sheets have the same hours twice, or persons whose codes are much alike. All count, "
          + "and may raise the limit per hour."
      )
    case .similarCode:
      (
        "Rows on similar project codes",
        "The books have project codes much like the project’s. Their rows do not count."
      )
    }
  }
}
