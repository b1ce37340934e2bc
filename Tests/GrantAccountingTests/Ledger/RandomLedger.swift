import GrantAccounting

/// A balanced voucher with awkward texts.
struct RandomVoucher: Hashable {
  struct Row: Hashable {
    var account: String
    var objects: [DimensionObject]
    var ore: Int64
    var text: String
  }

  static let accountNames = ["4011": "Löner på \"väg\"", "0193": "Åäö", "DIFF": "Éclair"]
  private static let texts = [
    "", "Lön", "Ö", "å \"citat\" ä", "C:\\dir\\x", "{6 4711}", "}", "#TRANS", "två  blanka",
  ]

  var number: Int
  var text: String
  var rows: [Row]

  init(number: Int, using random: inout SeededGenerator) {
    self.number = number
    text = Self.texts.randomElement(using: &random) ?? ""
    rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      Row(
        account: ["4011", "0193", "DIFF"].randomElement(using: &random) ?? "",
        objects: (0..<Int.random(in: 0...3, using: &random)).map { _ in
          DimensionObject(
            dimension: [1, 6, 20, 61].randomElement(using: &random) ?? 6,
            code: ["0001", "4711", "Nord Väst", "a}b"].randomElement(using: &random) ?? "")
        },
        ore: Int64.random(in: -10_000_000...10_000_000, using: &random),
        text: Self.texts.randomElement(using: &random) ?? "")
    }
    let sum = rows.reduce(0) { $0 + $1.ore }
    rows.append(Row(account: "0193", objects: [], ore: -sum, text: ""))
  }
}

extension RandomVoucher.Row {
  init(_ row: Voucher.Row) {
    self.init(account: row.account, objects: row.objects, ore: row.amount.ore, text: row.text)
  }
}

/// One of the ways programs write the same file.
struct WritingStyle {
  let encoding: TextEncoding
  private let lineEnd: String
  private let blank: String
  private let quotesAll: Bool
  /// A byte order mark before UTF-8.
  private let hasMark: Bool

  /// Whether the reader should point out how the file is written.
  var isUnusual: Bool { encoding == .utf16 || hasMark || lineEnd == "\r" }

  init(using random: inout SeededGenerator) {
    let encodings: [TextEncoding] = [.utf8, .codePage437, .windows1252, .utf16]
    encoding = encodings.randomElement(using: &random) ?? .utf8
    hasMark = encoding == .utf8 && Bool.random(using: &random)
    lineEnd = ["\n", "\r\n", "\r", " \n", "\n\n"].randomElement(using: &random) ?? "\n"
    blank = [" ", "\t", "   ", " \t "].randomElement(using: &random) ?? " "
    quotesAll = Bool.random(using: &random)
  }

  func write(_ vouchers: [RandomVoucher], using random: inout SeededGenerator) -> [UInt8] {
    var lines = ["#SIETYP 4", "#RAR 0 20220101 20221231"]
    for (account, name) in RandomVoucher.accountNames.sorted(by: { $0.key < $1.key }) {
      lines.append(["#KONTO", field(account), field(name)].joined(separator: blank))
    }
    for voucher in vouchers {
      lines.append(
        ["#VER", field("A"), field("\(voucher.number)"), field("20220131"), field(voucher.text)]
          .joined(separator: blank))
      lines.append("{")
      for row in voucher.rows {
        let objects = row.objects.flatMap { [field("\($0.dimension)"), field($0.code)] }
        let cells = [
          "#TRANS", field(row.account), "{\(objects.joined(separator: blank))}",
          amount(row.ore, using: &random), field(""), field(row.text),
        ]
        if Bool.random(using: &random) {
          lines.append(
            cells.joined(separator: blank)
              .replacing("#TRANS", with: "#BTRANS"))
        }
        lines.append(cells.joined(separator: blank))
      }
      lines.append("}")
    }
    return bytes(lines.joined(separator: lineEnd) + lineEnd)
  }

  private func field(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber }
    guard quotesAll || !isPlain else { return text }
    return "\"\(text.replacing("\"", with: "\\\""))\""
  }

  /// With as few decimals as the amount allows, or all of them.
  private func amount(_ ore: Int64, using random: inout SeededGenerator) -> String {
    let kronor = "\(ore < 0 ? "-" : "")\(ore.magnitude / 100)"
    let decimals = Int(ore.magnitude % 100)
    let isShort = Bool.random(using: &random)
    if isShort, decimals == 0 { return kronor }
    if isShort, decimals.isMultiple(of: 10) { return "\(kronor).\(decimals / 10)" }
    return "\(kronor).\(decimals / 10)\(decimals % 10)"
  }

  private func bytes(_ text: String) -> [UInt8] {
    let page437: [Character: UInt8] = [
      "å": 0x86, "ä": 0x84, "ö": 0x94, "Å": 0x8F, "Ä": 0x8E, "Ö": 0x99, "É": 0x90,
    ]
    switch encoding {
    case .codePage437: return text.flatMap { page437[$0].map { [$0] } ?? Array($0.utf8) }
    case .windows1252: return text.unicodeScalars.map { UInt8($0.value) }
    case .utf16: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .ascii, .utf8: return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
    }
  }
}
