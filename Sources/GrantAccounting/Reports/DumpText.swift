// Plain figures for dumps: blank between thousands, comma before öre, the same everywhere.

extension Money {
  /// `215 999,60`: with öre, as ledger amounts are shown.
  var dumpedOre: String {
    let ore = String(ore.magnitude % 100)
    let sign = self.ore < 0 ? "-" : ""
    return "\(sign)\(grouped(self.ore.magnitude / 100)),\(ore.count < 2 ? "0" : "")\(ore)"
  }

  /// `216 000`: whole kronor, with öre only where there are any.
  var dumped: String {
    isWholeKronor ? "\(ore < 0 ? "-" : "")\(grouped(ore.magnitude / 100))" : dumpedOre
  }
}

extension Share {
  /// `75,00 %`.
  var dumped: String { "\(Money(ore: basisPoints).dumpedOre) %" }
}

extension Hours {
  /// `12,50 h`.
  var dumped: String { "\(Money(ore: hundredths).dumpedOre) h" }
}

extension YearMonth {
  /// `2022-01`.
  var dumped: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}

extension Period {
  var dumped: String { "\(start) - \(end)" }
}

extension ReportKind {
  var dumped: String {
    switch self {
    case .interim(let number): "interim \(number)"
    case .final: "final"
    }
  }
}

/// `1 row`, `2 rows`.
func dumpedRows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }

/// Groups of three digits from the right.
private func grouped(_ number: UInt64) -> String {
  var digits = String(number)
  for distance in stride(from: 3, to: digits.count, by: 3).reversed() {
    digits.insert(" ", at: digits.index(digits.endIndex, offsetBy: -distance))
  }
  return digits
}
