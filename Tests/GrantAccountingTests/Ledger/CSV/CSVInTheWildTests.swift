import GrantAccounting
import Testing

@Suite("CSV in the wild: what public bodies publish, each with its trap")
struct CSVInTheWildTests {
  static let header = "konto_nr;konto_text;bokforingsdatum;verifikationsnummer;nettobelopp"

  @Test("Västra Götalandsregionen: CP1252, semicolons, carriage returns alone")
  func bareReturns() throws {
    let text =
      "\(Self.header)\r7551;Konsulter spec utredn;2022-03-01;1;-14250.00\r"
      + "5831;Driftbidr åäö;2022-03-02;2;100.50\r"
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let reading = readLedgerCSV(bytes, file: "vgr.csv")
    let ledger = try #require(reading.ledger.value)
    #expect(ledger.encoding == .windows1252)
    #expect(reading.recognition?.lineEnds == [.cr])
    #expect(ledger.vouchers.flatMap(\.rows).map(\.amount.ore) == [-1_425_000, 10_050])
    #expect(ledger.vouchers.flatMap(\.rows).map(\.line) == [2, 3])
    #expect(ledger.accountNames["5831"] == "Driftbidr åäö")
  }

  @Test(
    "Göteborgs Stad: UTF-16 of either order, with and without its mark", arguments: [true, false])
  func utf16(hasMark: Bool) throws {
    let text =
      (hasMark ? "\u{FEFF}" : "")
      + "\(Self.header)\r\n4011;Löner på väg €;2022-03-01;1;3270,50\r\n"
    for isLittle in [true, false] {
      let bytes = text.utf16.flatMap { unit in
        let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return isLittle ? pair : pair.reversed()
      }
      let reading = readLedgerCSV(bytes, file: "gbg.csv")
      let ledger = try #require(reading.ledger.value)
      #expect(ledger.encoding == .utf16)
      #expect(reading.recognition?.encoding == (isLittle ? "UTF-16 LE" : "UTF-16 BE"))
      #expect(ledger.vouchers.flatMap(\.rows).map(\.amount.ore) == [327_050])
      #expect(ledger.accountNames == ["4011": "Löner på väg €"])
      // Half a character at the end: the file was cut.
      #expect(readLedgerCSV(bytes.dropLast(), file: "x.csv").ledger.codes.contains("csv.truncated"))
    }
  }

  @Test("Västerås stad: JSON is named; its amounts and account numbers are read as CSV")
  func json() throws {
    let text = "[{\"\u{FEFF}kopare_id\": \"212000-2080\", \"nettobelopp\": \"-1302,03\"}]"
    #expect(csv(text).codes == ["csv.not-csv"])
    #expect(try #require(csv(text).diagnostics.first).message == "the file is JSON, not CSV")
    let rows = csv("\(Self.header)\n75510;Konsulter;2022-03-01;1;-1302,03\n").rows
    #expect(rows.map(\.amount.ore) == [-130_203])
    #expect(rows.map(\.account) == ["75510"])
  }

  @Test("Örebro kommun: tabs, thousands commas, number and name in one cell, invoices over rows")
  func orebro() throws {
    let ledger = try #require(
      csv(
        "Datum\tVerifikationsnummer\tKonto\tLeverantör\tBelopp\n"
          + "2022-03-01\t77\t7551 Konsulter\tBolaget AB\t12,345.67\n"
          + "2022-03-01\t77\t5011 - Lokalhyra\tBolaget AB\t1,234\n"
          + "2022-03-01\t77\t5011 - Lokalhyra\tBolaget AB\t-1,000,000\n"
      ).value)
    #expect(ledger.vouchers.count == 1)
    #expect(
      ledger.vouchers.flatMap(\.rows).map(\.amount.ore) == [1_234_567, 123_400, -100_000_000])
    #expect(ledger.accountNames == ["7551": "Konsulter", "5011": "Lokalhyra"])
  }

  @Test("CP437, CP437 misread as CP1252, and letters lost: texts are told, amounts are right")
  func damagedText() throws {
    let head = Array("\(Self.header)\n4011;L".utf8)
    let tail = Array("n;2022-03-01;1;5,00\n".utf8)
    let dos = parseLedgerCSV(head + [0x94] + tail, file: "test.csv")
    #expect(dos.codes.isEmpty)
    #expect(dos.value?.accountNames == ["4011": "Lön"])
    let misread = parseLedgerCSV(head + Array("”".utf8) + tail, file: "test.csv")
    #expect(misread.codes == ["csv.damaged-text"])
    #expect(misread.value?.accountNames == ["4011": "Lön"])
    let lost = parseLedgerCSV(head + Array("\u{FFFD}".utf8) + tail, file: "test.csv")
    #expect(lost.codes == ["csv.damaged-text"])
    #expect(lost.rows.map(\.amount) == [.kr(5)])
  }

  @Test("a quote that is missing never swallows rows unseen")
  func missingQuote() {
    let rows = (1...4).map { "4011;\"Löner\";2022-03-0\($0);\"\($0)\";\"1\"\n" }.joined()
    let text = "\(Self.header)\n\(rows)"
    #expect(csv(text).codes.isEmpty)
    for (offset, letter) in text.enumerated() where letter == "\"" {
      let damaged = String(text.enumerated().filter { $0.offset != offset }.map(\.element))
      let checked = csv(damaged)
      #expect(checked.value == nil || checked.rows.count == 4, "quote at \(offset)")
    }
  }
}
