/// What a row that is no posting says it is.
enum TotalsLabel: Hashable {
  /// *Summa*, *Totalt*, *Delsumma*: a sum of rows above it.
  case sum
  /// *Ingående balans*, *Utgående saldo*: carried over, and no sum of the rows above.
  case balance
  /// *Omslutning*: the sum of the debits, which the net sum of a column of amounts is not.
  case turnover

  /// Reads a cell such as `Summa konto 5010:`; `nil` where it is no label.
  ///
  /// - Parameters:
  ///   - cell: A cell's text.
  ///   - strictly: Whether the cell must say nothing else, since the row could be a posting and a
  ///     posting's text may begin with any word.
  init?(_ cell: String, strictly: Bool) {
    guard cell.utf8.count <= 200, cell.unicodeScalars.contains(where: isFirstLetter) else {
      return nil
    }
    let text = folded(cell)
    func says(_ labels: [String], alone: Bool) -> Bool {
      labels.contains { label in
        guard text.hasPrefix(label) else { return false }
        let rest = text.dropFirst(label.count)
        return (rest.isEmpty || rest.first == " ") && (!alone || saysNothingElse(rest))
      }
    }
    if says(balances, alone: strictly) || (!strictly && says(looseBalances, alone: true)) {
      self = .balance
    } else if says(["omslutning"], alone: strictly) {
      self = .turnover
    } else if says(sums, alone: strictly) || (!strictly && says(looseSums, alone: false)) {
      self = .sum
    } else {
      return nil
    }
  }
}

private let sums = ["summa", "totalt", "totalsumma", "delsumma", "slutsumma", "subtotal"]
private let looseSums = ["summor", "total", "totalbelopp", "sum", "grand total"]
private let balances = [
  "ingaende balans", "ingaende saldo", "utgaende balans", "utgaende saldo", "opening balance",
  "closing balance", "ing balans", "ing saldo", "utg balans", "utg saldo", "ib", "ub",
]
/// Words that a posting's text may hold as well, so they must stand alone: no sum guards them.
private let looseBalances = [
  "ingaende", "utgaende", "saldo", "balans", "balance", "brought forward", "carried forward",
  "transport",
]

/// Whether a label may begin with it; spares nearly every cell of a file the closer look.
private func isFirstLetter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "s", "t", "d", "g", "o", "i", "u", "b", "c", "S", "T", "D", "G", "O", "I", "U", "B", "C":
    true
  default: false
  }
}

/// Small letters without dots, and digits, with one blank for all that stands between them.
private func folded(_ cell: String) -> String {
  var text = ""
  for scalar in cell.lowercased().unicodeScalars {
    switch scalar {
    case "å", "ä": text.append("a")
    case "ö": text.append("o")
    default:
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        text.unicodeScalars.append(scalar)
      } else if !text.isEmpty, text.utf8.last != UInt8(ascii: " ") {
        text.append(" ")
      }
    }
  }
  return text.utf8.last == UInt8(ascii: " ") ? String(text.dropLast()) : text
}

/// Whether no words follow but an account or a day.
private func saysNothingElse(_ rest: Substring) -> Bool {
  rest.split(separator: " ").allSatisfy { word in
    ["konto", "account", "kr", "sek", "per"].contains(word)
      || word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
