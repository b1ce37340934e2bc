/// The header names of the columns a CSV ledger is read from.
///
/// A column left `nil` is found by the names usual in Swedish exports. Date, account and amount
/// must be there; `debit` and `credit` may stand for `amount`.
public struct CSVColumns: Hashable, Sendable {
  public var date: String?
  public var account: String?
  public var accountName: String?
  public var amount: String?
  public var debit: String?
  public var credit: String?
  public var text: String?
  public var voucher: String?
  public var project: String?

  public init(
    date: String? = nil, account: String? = nil, accountName: String? = nil,
    amount: String? = nil, debit: String? = nil, credit: String? = nil, text: String? = nil,
    voucher: String? = nil, project: String? = nil
  ) {
    self.date = date
    self.account = account
    self.accountName = accountName
    self.amount = amount
    self.debit = debit
    self.credit = credit
    self.text = text
    self.voucher = voucher
    self.project = project
  }
}

/// What a column of a CSV ledger holds.
enum CSVRole: String, CaseIterable {
  case date, account, accountName, amount, debit, credit, text, voucher, project

  /// Usual names, as ``plainName(_:)`` leaves them, most telling first.
  var usualNames: [String] {
    switch self {
    case .date:
      [
        "bokföringsdatum", "bokfdatum", "bokfördatum", "verifikationsdatum", "verdatum",
        "transaktionsdatum", "transdatum", "datum", "date",
      ]
    case .account: ["konto", "kontonr", "kontonummer", "account"]
    case .accountName: ["kontonamn", "kontotext", "kontobenämning", "benämning"]
    case .amount: ["belopp", "nettobelopp", "beloppsek", "summa", "utfall", "amount"]
    case .debit: ["debet", "debit"]
    case .credit: ["kredit", "credit"]
    case .text:
      [
        "text", "transaktionstext", "transtext", "verifikationstext", "vertext", "beskrivning",
        "radtext",
      ]
    case .voucher:
      [
        "ver", "vernr", "verifikation", "verifikationsnr", "verifikationsnummer", "verifikat",
        "voucher",
      ]
    case .project: ["projekt", "projektnr", "projektnummer", "projektkod", "proj", "project"]
    }
  }

  func named(by columns: CSVColumns) -> String? {
    switch self {
    case .date: columns.date
    case .account: columns.account
    case .accountName: columns.accountName
    case .amount: columns.amount
    case .debit: columns.debit
    case .credit: columns.credit
    case .text: columns.text
    case .voucher: columns.voucher
    case .project: columns.project
    }
  }
}

/// A column name without what exports vary: case, blanks, dots, hyphens and underscores.
func plainName(_ name: String) -> String {
  name.lowercased().filter { !" .-_\u{A0}".contains($0) }
}

/// Where each column stands in a header row.
struct CSVLayout: Hashable {
  private var places: [CSVRole: Int] = [:]
  /// Number of columns in the header.
  let width: Int
  /// The columns that must be there and are not, as a person would name them.
  let missing: [String]

  init(header: [String], columns: CSVColumns) {
    let names = header.map(plainName)
    var missing: [String] = []
    for role in CSVRole.allCases {
      if let wanted = role.named(by: columns) {
        places[role] = names.firstIndex(of: plainName(wanted))
        if places[role] == nil { missing.append(wanted) }
      } else {
        places[role] = role.usualNames.lazy.compactMap { names.firstIndex(of: $0) }.first
      }
    }
    if places[.date] == nil, columns.date == nil { missing.append("Datum") }
    if places[.account] == nil, columns.account == nil { missing.append("Konto") }
    let hasSides = places[.debit] != nil && places[.credit] != nil
    if places[.amount] == nil, columns.amount == nil, !hasSides { missing.append("Belopp") }
    self.missing = missing
    width = header.count
  }

  /// The cell of a role, blanks trimmed; empty where the row or the table lacks it.
  func cell(_ role: CSVRole, _ row: CSVRow) -> String {
    guard let place = places[role], place < row.cells.count else { return "" }
    return trimmed(row.cells[place])
  }

  func has(_ role: CSVRole) -> Bool { places[role] != nil }

  /// The fewest cells a row needs to hold date, account and amount.
  var needed: Int {
    let roles: [CSVRole] = has(.amount) ? [.amount] : [.debit, .credit]
    return ([.date, .account] + roles).compactMap { places[$0] }.reduce(0) { max($0, $1 + 1) }
  }
}

/// Without blanks and no-break spaces at either end.
func trimmed(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
    let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
  else { return "" }
  return String(scalars[first...last])
}
