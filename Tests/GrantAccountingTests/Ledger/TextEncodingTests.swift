import GrantAccounting
import Testing

@Suite("Encoding: told from the bytes, never from #FORMAT")
struct TextEncodingTests {
  static let smorgas: [(bytes: [UInt8], encoding: TextEncoding)] = [
    ([0x53, 0x6D, 0x94, 0x72, 0x67, 0x86, 0x73], .codePage437),
    ([0x53, 0x6D, 0xF6, 0x72, 0x67, 0xE5, 0x73], .windows1252),
    ([0x53, 0x6D, 0xC3, 0xB6, 0x72, 0x67, 0xC3, 0xA5, 0x73], .utf8),
  ]

  @Test("Smörgås in each encoding", arguments: smorgas)
  func swedish(bytes: [UInt8], encoding: TextEncoding) throws {
    let ledger = try #require(read(name: bytes).value)
    #expect(ledger.encoding == encoding)
    #expect(ledger.accountNames["4011"] == "Smörgås")
  }

  @Test("plain ASCII")
  func ascii() throws {
    #expect(read(name: Array("Lon".utf8)).value?.encoding == .ascii)
  }

  @Test("a few CP1252 bytes in a CP437 file do not decide")
  func minority() throws {
    let name: [UInt8] = [0xF6, 0x20, 0x94, 0x94, 0x84]
    let ledger = try #require(read(name: name).value)
    #expect(ledger.encoding == .codePage437)
    #expect(ledger.accountNames["4011"] == "÷ ööä")
  }

  @Test("a stray byte in a UTF-8 file does not decide")
  func strayByteInUTF8() throws {
    let ledger = try #require(read(name: Array("Åäö".utf8) + [0x20, 0x94]).value)
    #expect(ledger.encoding == .utf8)
    #expect(ledger.accountNames["4011"] == "Åäö \u{FFFD}")
  }

  @Test("without Swedish letters a SIE file is CP437, a CSV file CP1252")
  func fallback() throws {
    #expect(read(name: [0x82]).value?.accountNames["4011"] == "é")
    let table = Array("Datum;Konto;Belopp;Text\n2022-01-31;4011;1;".utf8) + [0xE9, 0x0A]
    let ledger = try #require(parseLedgerCSV(table, file: "test.csv").value)
    #expect(ledger.encoding == .windows1252)
    #expect(ledger.vouchers.first?.rows.first?.text == "é")
  }

  @Test("a byte order mark is no part of the first record")
  func byteOrderMark() throws {
    let text = "\u{FEFF}#KONTO 4011 \"Löner\"\n\(sieHead)#VER A 1 20220131\n{\n}\n"
    let ledger = try #require(sie(text).value)
    #expect(ledger.encoding == .utf8)
    #expect(ledger.accountNames["4011"] == "Löner")
  }

  @Test("UTF-16 of either byte order", arguments: [true, false])
  func utf16(littleEndian: Bool) throws {
    let text = "\u{FEFF}Datum;Konto;Belopp;Text\r\n2022-01-31;4011;3270,50;Lön €\r\n"
    let bytes = text.utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return littleEndian ? pair : pair.reversed()
    }
    let ledger = try #require(parseLedgerCSV(bytes, file: "test.csv").value)
    #expect(ledger.encoding == .utf16)
    #expect(ledger.vouchers.first?.rows.first?.text == "Lön €")
    #expect(ledger.vouchers.first?.rows.first?.amount == Money(ore: 327_050))
  }

  private func read(name: [UInt8]) -> Checked<Ledger> {
    let start = "\(sieHead)#FORMAT PC8\n#KONTO 4011 \""
    return parseSIE(
      Array(start.utf8) + name + Array("\"\n#VER A 1 20220131\n{\n}\n".utf8), file: "test.se")
  }
}
