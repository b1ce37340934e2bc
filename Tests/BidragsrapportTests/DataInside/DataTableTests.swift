import GrantAccounting
import Testing

@testable import Bidragsrapport

@Suite("Embedded tables: harmless in a spreadsheet, and nothing is lost")
struct DataTableTests {
  @Test(
    "a cell that could be a formula has an apostrophe before it",
    arguments: [
      (cell: "=1+1", written: "'=1+1"), ("+46", "'+46"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\tx", "'\tx"), ("'=1", "''=1"), ("'", "''"), ("a=1", "a=1"), ("", ""), ("å", "å"),
      ("\u{FF1D}1", "'\u{FF1D}1"), ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""),
      ("=HYPERLINK(\"x\";1)", "\"'=HYPERLINK(\"\"x\"\";1)\""), ("a\r\nb", "\"a\r\nb\""),
      (" a", "\" a\""),
    ])
  func cells(cell: String, written: String) throws {
    var table = DataTable(columns: ["text", "n"])
    table.append([cell, "-1,00"])
    let bytes = table.bytes(numbers: ["n"])
    #expect(Array(bytes.dropFirst(3)) == Array("text;n\r\n\(written);-1,00\r\n".utf8))
    #expect(try #require(DataTable(bytes)).rows == [[cell, "-1,00"]])
  }

  @Test(
    "what was not written here is not read",
    arguments: [
      "a;b\r\n1\r\n", "a\r\n\"1\r\n", "a\n1\n", "a\r\n1", "a\r\n1\r", "a\r\n\"1\"x\r\n",
    ])
  func foreign(text: String) {
    #expect(DataTable([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == nil)
    #expect(DataTable(Array(text.utf8)) == nil)
  }

  @Test("any row comes back as it was: texts, objects, öre, places")
  func rows() throws {
    let day = try #require(CalendarDate(iso: "2022-03-01"))
    let texts = ["", "'", "=1", "a;\"b\"\r\nc", " å ", "''x", "\u{FEFF}", "\\|"]
    let amounts: [Int64] = [0, 1, -1, -99, 100, -12_345, .max, .min + 1]
    let objects = [
      [], [DimensionObject(dimension: 6, code: "4711")],
      [
        DimensionObject(dimension: 1, code: "a|b\\"), DimensionObject(dimension: 20, code: ":"),
        DimensionObject(dimension: 2, code: ""),
      ],
    ]
    for (index, text) in texts.enumerated() {
      var table = DataTable(columns: ["text"])
      table.append([text])
      #expect(try #require(DataTable(table.bytes())).rows == [[text]])
      let row = Transaction(
        voucher: text, date: day, account: text, accountName: text,
        amount: Money(ore: amounts[index]), text: text, objects: objects[index % 3],
        location: SourceLocation(file: text, line: index == 0 ? nil : index))
      #expect(try #require(readLedgerRows(writeLedgerRows([("p", row, "x", "y")]))) == ["p": [row]])
    }
  }
}
