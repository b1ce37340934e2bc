/// In which currency the amounts of a CSV ledger are.
extension CSVLayout {
  /// Whether the amounts may be in the currency that a column of the row names.
  ///
  /// They are in kronor where the header or `project.yaml` says which column is, or where the
  /// amount in the foreign currency has a column of its own.
  func amountsFollowCurrency(_ columns: CSVColumns) -> Bool {
    guard has(.currency), columns.amount == nil, columns.debit == nil, columns.credit == nil else {
      return false
    }
    let names = header.map(plainName)
    guard !names.contains(where: foreignAmountNames.contains) else { return false }
    return amountRoles.contains { role in
      places[role].map { !kronorNames.contains(names[$0]) } ?? false
    }
  }
}

/// Names of columns that hold kronor whatever the row's currency, as `plainName` leaves them.
private let kronorNames: Set<String> = [
  "beloppsek", "beloppisek", "beloppkr", "beloppikr", "beloppkronor", "beloppikronor", "sekbelopp",
  "bokfortbelopp", "amountsek", "amountinsek", "debetsek", "debitsek", "kreditsek", "creditsek",
]

/// Names of columns that hold the amount in the row's currency beside that in kronor.
private let foreignAmountNames: Set<String> = [
  "valutabelopp", "beloppvaluta", "beloppivaluta", "beloppval", "beloppiutlandskvaluta",
  "utlandsktbelopp", "originalbelopp", "currencyamount", "amountcurrency", "amountincurrency",
  "foreignamount",
]

/// Three letters other than SEK; what else such a column holds names no currency.
func isForeignCurrency(_ cell: String) -> Bool {
  let letters = cell.utf8.map { $0 | 0x20 }
  return letters.count == 3 && letters.allSatisfy { (0x61...0x7A).contains($0) }
    && letters != Array("sek".utf8)
}
