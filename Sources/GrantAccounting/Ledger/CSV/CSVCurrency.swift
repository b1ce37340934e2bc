/// In which currency the amounts of a CSV ledger are.
extension CSVLayout {
  /// Whether the amounts may be in the currency that a column of the row names.
  ///
  /// They are in kronor where the header or `project.yaml` says which column is, or where the
  /// amount in the foreign currency has a column of its own.
  func amountsMayFollowCurrency(_ columns: CSVColumns) -> Bool {
    guard columns.amount == nil, columns.debit == nil, columns.credit == nil else { return false }
    let names = header.map(plainName)
    guard !names.contains(where: isForeignAmount) else { return false }
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

/// Whether a column's name says that it holds the amount in the row's currency beside that in
/// kronor, as `plainName` leaves it: `beloppivaluta`, `debetvaluta`, `originalbelopp`.
private func isForeignAmount(_ name: String) -> Bool {
  let amounts = ["belopp", "amount", "debet", "debit", "kredit", "credit"]
  let foreign = ["valuta", "utland", "original", "currency", "foreign", "beloppval", "valbelopp"]
  return amounts.contains { name.contains($0) } && foreign.contains { name.contains($0) }
}

/// What a column of currencies may hold beside kronor, small letters; 752 is ISO 4217's number.
private let kronorWords: Set<String> = [
  "sek", "skr", "kr", "kr.", "kronor", "svenskakronor", "sekkr", "752",
]

/// The numbers of ISO 4217 that exports use instead of letters: USD, GBP, EUR, NOK, DKK, CHF.
private let foreignNumbers: Set<String> = ["840", "826", "978", "578", "208", "756"]

/// Codes of ISO 4217 that Swedish ledgers hold, to know a column of them by; small letters.
let currencyCodes: Set<String> = [
  "sek", "eur", "usd", "gbp", "nok", "dkk", "chf", "pln", "czk", "huf", "isk", "jpy", "cny", "cad",
  "aud", "nzd", "inr", "krw", "sgd", "hkd", "zar", "try", "brl", "mxn", "thb", "ils", "aed", "ron",
  "bgn", "eek", "lvl", "ltl", "uah", "rub", "kes", "tzs", "etb",
]

/// Whether a cell names another currency than kronor.
///
/// Letters or a currency's sign do, however they are written; other numbers, such as a rate, do not.
func isForeignCurrency(_ cell: String) -> Bool {
  let word = cell.lowercased().filter { !$0.isWhitespace }
  guard !kronorWords.contains(word) else { return false }
  return foreignNumbers.contains(word)
    || word.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.generalCategory == .currencySymbol
    }
}
