import GrantAccounting
import Testing

@Suite("SIE text: lines, blanks, quotes, braces (ledgers.md, section 1)")
struct SIELexicalTests {
  /// One voucher of two rows, as the plainest file writes it.
  static let plain = """
    #SIETYP 4
    #RAR 0 20220101 20221231
    #KONTO 4011 "Lön forskare"
    #VER "A" "1" 20220131 "Lön jan"
    {
    #TRANS 4011 {"6" "4711"} 100.00 "" "Rad ett"
    #TRANS 2811 {} -100.00
    }

    """

  @Test(
    "the same ledger however the file is laid out",
    arguments: [
      (rule: "CR LF", text: plain.replacing("\n", with: "\r\n")),
      ("no final line end", String(plain.dropLast())),
      ("blank lines", plain.replacing("\n", with: "\n\n \n")),
      ("indented records", plain.replacing("\n#", with: "\n  \t#")),
      ("tabs between fields", plain.replacing(" 4011 ", with: "\t4011\t")),
      ("padded columns", plain.replacing(" 4011 ", with: "    4011  \t ")),
      ("trailing blanks", plain.replacing("\n", with: " \t\n")),
      ("tab after an opening brace", plain.replacing("\n{", with: "\n{\t")),
      ("tab inside the object list", plain.replacing("{\"6\" ", with: "{\t\"6\"\t")),
      ("blanks in an empty list", plain.replacing("{}", with: "{ }")),
      ("unquoted object list", plain.replacing("{\"6\" \"4711\"}", with: "{6 4711}")),
      ("quoted account", plain.replacing("S 4011 ", with: "S \"4011\" ")),
      ("unquoted series and number", plain.replacing("\"A\" \"1\"", with: "A 1")),
      ("quoted dates", plain.replacing("20220131", with: "\"20220131\"")),
      ("first line is no #FLAGGA", "\n\n#FORMAT PC8\n" + plain),
      ("#FLAGGA 1", "#FLAGGA 1\n" + plain),
      ("unknown label", plain.replacing("#VER", with: "#MOMSKOD 1 \"x\" {a b}\n#VER")),
      ("unknown label in the voucher", plain.replacing("#TRANS 2", with: "#FOO \"x\n#TRANS 2")),
      ("unknown block", plain.replacing("#VER", with: "#FOO 1\n{\n#TRANS 1 {} x\n}\n#VER")),
      ("unknown trailing fields", plain.replacing("Rad ett\"", with: "Rad ett\" 1 \"K\" x y")),
      ("row on the brace's line", plain.replacing("{\n#TRANS", with: "{ #TRANS")),
      ("the last declaration counts", "#KONTO 4011 Annat\n" + plain),
    ])
  func layout(rule: String, text: String) throws {
    let expected = try #require(sie(Self.plain).value)
    let ledger = try #require(sie(text).value)
    #expect(sie(text).codes.isEmpty, "\(rule)")
    #expect(withoutLines(ledger) == withoutLines(expected), "\(rule)")
  }

  @Test(
    "line ends and marks of another age are read with a warning",
    arguments: [plain.replacing("\n", with: "\r"), plain + "\u{1A}"])
  func unusual(text: String) throws {
    let ledger = try #require(sie(text).value)
    #expect(sie(text).codes == ["sie.unusual"])
    #expect(try withoutLines(ledger) == withoutLines(#require(sie(Self.plain).value)))
  }

  @Test(
    "quotes and backslashes",
    arguments: [
      (field: #""Lön""#, text: "Lön"),
      (#"Lön"#, "Lön"),
      (#""""#, ""),
      (#""en \"t\" två""#, #"en "t" två"#),
      (#""C:\dir\x""#, #"C:\dir\x"#),
      (#""F"rskott""#, #"F"rskott"#),
      (#""{ }""#, "{ }"),
      ("\"#TRANS 1 {} 1\"", "#TRANS 1 {} 1"),
      ("\"a\tb\"", "a\tb"),
    ])
  func quotes(field: String, text: String) {
    let checked = sieRows("#TRANS 4011 {} 5.00 \"\" \(field)\n#TRANS 2811 {} -5.00")
    #expect(checked.codes.isEmpty)
    #expect(checked.rows.map(\.text) == [text, ""])
  }

  @Test("an ö lost as a bare quote costs no row")
  func bareQuotes() {
    let checked = sieRows(
      """
      #TRANS 4011 {} 5.00 "" "F"rskott till Lind" Park"
      #TRANS 2811 {} -5.00 "" "Lind" Park"
      """)
    #expect(checked.codes.isEmpty)
    #expect(checked.rows.map(\.amount.ore) == [500, -500])
  }

  @Test(
    "object lists: several dimensions, any order, braces in codes",
    arguments: [
      (list: "{}", objects: [DimensionObject]()),
      (
        "{\"1\" \"456\" \"6\" \"47\"}",
        [DimensionObject(dimension: 1, code: "456"), DimensionObject(dimension: 6, code: "47")]
      ),
      (
        "{6 0001 20 X1}",
        [DimensionObject(dimension: 6, code: "0001"), DimensionObject(dimension: 20, code: "X1")]
      ),
      (
        "{8 \"30083\"\t1 \"2\"}",
        [DimensionObject(dimension: 8, code: "30083"), DimensionObject(dimension: 1, code: "2")]
      ),
      ("{ 6 \"a}b\" }", [DimensionObject(dimension: 6, code: "a}b")]),
      ("{6 \"\"}", [DimensionObject(dimension: 6, code: "")]),
    ])
  func objects(list: String, objects: [DimensionObject]) {
    let checked = sieRows("#TRANS 4011 \(list) 5.00\n#TRANS 2811 {} -5.00")
    #expect(checked.codes.isEmpty)
    #expect(checked.rows.first?.objects == objects)
  }

  /// A ledger that no longer tells where its records stood.
  private func withoutLines(_ ledger: Ledger) -> Ledger {
    var result = ledger
    for voucher in result.vouchers.indices {
      result.vouchers[voucher].line = 0
      for row in result.vouchers[voucher].rows.indices {
        result.vouchers[voucher].rows[row].line = 0
      }
    }
    return result
  }
}
