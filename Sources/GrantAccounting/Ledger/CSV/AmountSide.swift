/// The side of an account (*debet* or *kredit*) that a column beside the amounts names.
enum AmountSide: Hashable {
  case debit, credit

  /// Reads `D`, `Kred.`, `C`, `-` and the like, *Soll* and *Haben*, and SAP's posting keys 40 and
  /// 50; `nil` where the cell names no side.
  init?(_ cell: String) {
    guard cell.utf8.count <= 20 else { return nil }
    let word = cell.lowercased()
    switch word.hasSuffix(".") ? String(word.dropLast()) : word {
    case "d", "debet", "debit", "deb", "dr", "s", "soll", "+", "debitering", "40":
      self = .debit
    case "k", "c", "kredit", "credit", "kred", "cr", "h", "haben", "-", "\u{2212}", "\u{2013}",
      "kreditering", "50":
      self = .credit
    default: return nil
    }
  }

  /// The side of a column of amounts; of a column of both, what the cell beside it says.
  init?(of role: CSVRole, beside cell: () -> String) {
    switch role {
    case .debit: self = .debit
    case .credit: self = .credit
    default: self.init(cell())
    }
  }
}
