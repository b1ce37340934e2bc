import GrantAccounting
import Testing

@Suite("CSV: the same table written in another way is the same ledger")
struct CSVPropertyTests {
  /// How numbers are written: thousands, decimal sign, minus before and after.
  struct NumberStyle: Hashable {
    let thousands: String
    let decimal: String
    let minus: String
    let minusAfter: String
  }

  static let styles = [
    NumberStyle(thousands: "", decimal: ",", minus: "-", minusAfter: ""),
    NumberStyle(thousands: " ", decimal: ",", minus: "-", minusAfter: " kr"),
    NumberStyle(thousands: "\u{A0}", decimal: ",", minus: "", minusAfter: "-"),
    NumberStyle(thousands: ".", decimal: ",", minus: "(", minusAfter: ")"),
    NumberStyle(thousands: ",", decimal: ".", minus: "-", minusAfter: ""),
    NumberStyle(thousands: "'", decimal: ".", minus: "- ", minusAfter: ""),
  ]
  static let encodings = ["UTF-8", "UTF-8 with mark", "UTF-16 LE", "CP1252", "CP437"]
  static let delimiters = [";", ",", "\t", "|"]
  static let lineEnds = ["\n", "\r\n", "\r"]

  struct Row {
    let day: String
    let account: String
    let text: String
    let ore: Int64
    let project: String
  }

  /// Awkward texts, small and large amounts of either sign; the first is below a krona.
  static func rows(seed: UInt64) -> [Row] {
    var random = SeededGenerator(seed: seed)
    let texts = ["Lön", "Ö", "a;b,c|d", "sa \"hej\"", "Åäö 12,50", "=1+1", ""]
    return (0..<9).map { index in
      Row(
        day: "2022-0\(Int.random(in: 1...9, using: &random))-1\(index)", account: "401\(index % 4)",
        text: texts.randomElement(using: &random) ?? "",
        ore: index == 0 ? 7 : Int64.random(in: -900_000_000...900_000_000, using: &random),
        project: ["4711", "0471", ""].randomElement(using: &random) ?? "")
    }
  }

  @Test("5 encodings x 4 delimiters x 3 line ends x 6 number styles", arguments: UInt64(1)...2)
  func rewritten(seed: UInt64) throws {
    let rows = Self.rows(seed: seed)
    var count = 0
    for style in Self.styles {
      for delimiter in Self.delimiters {
        for lineEnd in Self.lineEnds {
          let text = write(rows, style, delimiter, lineEnd)
          for encoding in Self.encodings {
            let checked = parseLedgerCSV(bytes(text, encoding), file: "test.csv")
            let ledger = try #require(checked.value, "\(checked.codes) \(encoding) \(style)")
            #expect(checked.codes.isEmpty)
            expect(ledger, rows)
            count += 1
          }
        }
      }
    }
    #expect(count == 360)
  }

  private func expect(_ ledger: Ledger, _ rows: [Row]) {
    let read = ledger.vouchers.map { voucher in (voucher.date, voucher.rows[0]) }
    #expect(read.map { "\($0.0)" } == rows.map(\.day))
    #expect(read.map(\.1.account) == rows.map(\.account))
    #expect(read.map(\.1.text) == rows.map(\.text))
    #expect(read.map(\.1.amount.ore) == rows.map(\.ore))
    #expect(read.map { $0.1.objects.first?.code ?? "" } == rows.map(\.project))
  }

  private func write(
    _ rows: [Row], _ style: NumberStyle, _ delimiter: String, _ lineEnd: String
  ) -> String {
    let lines = rows.map { row in
      let text = "\"\(row.text.replacing("\"", with: "\"\""))\""
      let cells = [row.day, row.account, text, "\"\(number(row.ore, style))\"", row.project]
      return cells.joined(separator: delimiter)
    }
    let header = ["Bokföringsdatum", "Konto", "Text", "Belopp", "Projekt"]
    return ([header.joined(separator: delimiter)] + lines).map { $0 + lineEnd }.joined()
  }

  private func number(_ ore: Int64, _ style: NumberStyle) -> String {
    let digits = Array(String(ore.magnitude / 100))
    var whole = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { whole += style.thousands }
      whole.append(digit)
    }
    let cents = ore.magnitude % 100
    let plain = "\(whole)\(style.decimal)\(cents < 10 ? "0" : "")\(cents)"
    return ore < 0 ? style.minus + plain + style.minusAfter : plain
  }

  private func bytes(_ text: String, _ encoding: String) -> [UInt8] {
    let page437: [Unicode.Scalar: UInt8] = [
      "å": 0x86, "ä": 0x84, "ö": 0x94, "Å": 0x8F, "Ä": 0x8E, "Ö": 0x99, "\u{A0}": 0xFF,
    ]
    switch encoding {
    case "UTF-8 with mark": return Array("\u{FEFF}\(text)".utf8)
    case "UTF-16 LE":
      return "\u{FEFF}\(text)".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case "CP1252": return text.unicodeScalars.map { UInt8($0.value) }
    case "CP437": return text.unicodeScalars.map { page437[$0] ?? UInt8($0.value) }
    default: return Array(text.utf8)
    }
  }

  @Test("the order of rows changes no sum", arguments: UInt64(1)...4)
  func shuffled(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rows = Self.rows(seed: seed)
    let sum = rows.map(\.ore).reduce(0, +)
    for _ in 0..<5 {
      let text = write(rows.shuffled(using: &random), Self.styles[0], ";", "\n")
      #expect(csv(text).rows.map(\.amount.ore).reduce(0, +) == sum)
    }
  }

  @Test("bytes of every value anywhere are read or refused, never trapped on")
  func noise() {
    let whole = Array(
      (write(Self.rows(seed: 1), Self.styles[1], ";", "\r\n") + "Summa;;;1,00;\r\n").utf8)
    var random = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      var damaged = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: damaged.indices, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: damaged.remove(at: place)
        case 1: damaged.insert(UInt8.random(in: 0...255, using: &random), at: place)
        case 2: damaged.removeSubrange(place..<min(place + 20, damaged.count))
        default: damaged[place] = UInt8.random(in: 0...255, using: &random)
        }
      }
      let checked = parseLedgerCSV(damaged, file: "test.csv")
      #expect((checked.value == nil) == checked.diagnostics.contains { $0.severity == .error })
    }
  }
}
