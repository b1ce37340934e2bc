import Foundation

/// Writes an invented year of a region in SIE 4, and keeps what each project's accounts add up to.
///
/// A third of the rows stand in twelve payroll vouchers, the rest in vouchers of two to five rows.
/// Two rows of five carry one of 300 projects. The same number of rows gives the same bytes.
struct RegionLedger {
  private var random = SplitMix(state: 1)
  private var bytes: [UInt8] = []
  private var rows = 0
  private var voucher = 0
  /// Öre by project and account.
  private(set) var sums: [String: Int64] = [:]

  private static let projects = 300
  private static let accounts = [4011, 4012, 4111, 4511, 5711, 6411, 6911, 7551, 7552, 7911]

  /// The file and its truth: `60007 4011 123450`, one line a sum.
  static func make(rows: Int) -> (bytes: [UInt8], sums: String) {
    var ledger = RegionLedger()
    ledger.writeHeader()
    for month in 1...12 {
      ledger.writeVoucher(month: month, rows: max(2, rows / 36))
      while ledger.rows < rows * month / 12 {
        ledger.writeVoucher(month: month, rows: 2 + Int(ledger.random.next() % 4))
      }
    }
    return (ledger.bytes, projectSums(ledger.sums))
  }

  private mutating func writeHeader() {
    line("#FLAGGA 0\r\n#PROGRAM \"Benchmarks\" \"1\"\r\n#FORMAT PC8\r\n#SIETYP 4")
    line("#ORGNR 232100-9999\r\n#FNAMN \"Region P\u{86}hittad\"\r\n#RAR 0 20250101 20251231")
    for account in Self.accounts { line("#KONTO \(account) \"Kostnad \(account)\"") }
    line("#KONTO 2411 \"Leverant\u{94}rsskulder\"")
    for project in 0..<Self.projects { line("#OBJEKT 6 \"\(60_000 + project)\" \"Projekt\"") }
  }

  private mutating func writeVoucher(month: Int, rows count: Int) {
    voucher += 1
    let day = 20_250_000 + month * 100 + 1 + Int(random.next() % 28)
    line("#VER A \(voucher) \(day) \"Faktura fr\u{86}n leverant\u{94}r \(voucher)\" \(day)\r\n{")
    var total: Int64 = 0
    for _ in 1..<count {
      let ore = Int64(random.next() % 2_000_000) - 200_000
      total += ore
      writeRow(ore, day: day)
    }
    line("#TRANS 2411 {} \(kronor(-total))\r\n}")
    rows += count
  }

  private mutating func writeRow(_ ore: Int64, day: Int) {
    let account = Self.accounts[Int(random.next() % UInt64(Self.accounts.count))]
    var objects = "1 \"\(10_000 + random.next() % 5000)\""
    if random.next() % 5 < 2 {
      let project = 60_000 + Int(random.next() % UInt64(Self.projects))
      objects += " 6 \"\(project)\""
      sums["\(project) \(account)", default: 0] += ore
    }
    let tail = random.next() % 2 == 0 ? " \(day) \"Arbete under m\u{86}naden\"" : ""
    line("#TRANS \(account) {\(objects)} \(kronor(ore))\(tail)")
  }

  /// Letters are written as the code page has them: one byte each.
  private mutating func line(_ text: String) {
    for scalar in text.unicodeScalars { bytes.append(UInt8(truncatingIfNeeded: scalar.value)) }
    bytes += [13, 10]
  }
}

/// Sums in one order, those that are zero left out.
func projectSums(_ sums: [String: Int64]) -> String {
  sums.filter { $0.value != 0 }.map { "\($0.key) \($0.value)\n" }.sorted().joined()
}

private func kronor(_ ore: Int64) -> String {
  let (whole, part) = (ore.magnitude / 100, ore.magnitude % 100)
  return "\(ore < 0 ? "-" : "")\(whole).\(part < 10 ? "0" : "")\(part)"
}

/// A small generator whose numbers are the same everywhere.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
