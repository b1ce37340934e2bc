import GrantAccounting
import Testing

@Suite("SIE in the wild: what 247 real files do")
struct SIEInTheWildTests {
  static let rows = "{\n#TRANS 4011 {6 4711} 5.00\n#TRANS 2811 {} -5.00\n}\n"

  @Test(
    "text damaged before it came here: names are turned back, with one warning",
    arguments: [
      (stored: "Kostnadsst„lle", name: "Kostnadsställe"), ("KostnadsstÑlle", "Kostnadsställe"),
      ("L”nekostnader f”r †r ™vrigt", "Lönekostnader för år Övrigt"),
      ("LînekostnÑder Üt èrs mÜl", "Lönekostnäder åt Års mål"),
    ])
  func misread(stored: String, name: String) {
    let checked = named(stored)
    #expect(checked.codes == ["sie.damaged-text"])
    #expect(checked.value?.accountNames["4011"] == name)
    #expect(checked.value?.encoding == .utf8)
    #expect(checked.rows.map(\.amount) == [.kr(5), .kr(-5)])
  }

  @Test(
    "right texts that only look damaged are left alone",
    arguments: [
      "Åke ”Projekt” †", "Ünal", "MUÑOZ MÜLLER", "Benoît Linné", "Müller", "Kostnadsställe st„lle",
      "5 €–6 €", "”Projekt”",
    ])
  func looksDamaged(name: String) {
    let checked = named(name)
    #expect(checked.codes == [])
    #expect(checked.value?.accountNames["4011"] == name)
  }

  @Test("letters typed in after the damage stay")
  func mended() {
    #expect(named("Kostnadsst„lle l„ge Å").value?.accountNames["4011"] == "Kostnadsställe läge Å")
  }

  @Test("letters that were lost cost a warning, no amount")
  func lost() {
    let checked = named("Kostnadsst\u{FFFD}lle")
    #expect(checked.codes == ["sie.damaged-text"])
    #expect(checked.rows.map(\.amount) == [.kr(5), .kr(-5)])
  }

  @Test(
    "half-empty header records are left out with a warning",
    arguments: [
      "#ORGNR", "#RAR 0", "#RAR -1 20210101", "#KTYP DIFF", "#KTYP", "#KONTO", "#OBJEKT 6",
    ])
  func halfEmpty(record: String) {
    let checked = sie("\(record)\n\(sieHead)#VER A 1 20220131\n\(Self.rows)")
    #expect(checked.codes == ["sie.incomplete-record"])
    #expect(checked.rows.count == 2)
  }

  @Test("accounts such as DIFF and FEL are text, and matter only with money in the project")
  func oddAccounts() throws {
    let checked = sie(
      """
      \(sieHead)#KONTO DIFF Öresavrundning
      #KTYP DIFF K
      #VER A 1 20220131
      {
      #TRANS 4011 {6 4711} 5.00
      #TRANS FEL {6 4711} 0.25
      #TRANS DIFF {} -5.25
      }
      """)
    let ledger = try #require(checked.value)
    #expect(checked.codes == [])
    let rows = ledger.transactions(ofProject: "4711", dimension: 6)
    #expect(rows.map(\.account) == ["4011", "FEL"])
    for chart in AccountChart.allCases {
      #expect(findRule(for: "FEL", own: [], chart: chart)?.rule == nil)
      #expect(findRule(for: "DF", own: [], chart: chart)?.rule == nil)
    }
  }

  @Test("codes used but not declared are among the codes shown, beside the declared")
  func undeclared() throws {
    let ledger = try #require(
      sie("\(sieHead)#OBJEKT 6 0015 Support\n#VER A 1 20220131\n\(Self.rows)").value)
    let joined = joinLedgers([LedgerSelection(ledger: ledger, project: "1")])
    #expect(joined.diagnostics.first?.hint.hasPrefix("codes there: 0015, 4711;") == true)
  }

  @Test("an account and an object declared twice have their last names")
  func declaredTwice() throws {
    let ledger = try #require(
      sie(
        """
        \(sieHead)#KONTO 4011 Första
        #KONTO 4011 Sista
        #OBJEKT 6 4711 Första
        #OBJEKT 6 4711 Sista
        #VER A 1 20220131
        \(Self.rows)
        """
      ).value)
    #expect(ledger.accountNames["4011"] == "Sista")
    #expect(ledger.objectNames[DimensionObject(dimension: 6, code: "4711")] == "Sista")
  }

  @Test(
    "series and number may be empty, long, or the same for all; each voucher stays its own",
    arguments: ["\"\" \"\"", "\"\" 7", "LÖNER \"\"", "# 1", "A 1"])
  func seriesAndNumber(fields: String) throws {
    let voucher = "#VER \(fields) 20220131\n\(Self.rows)"
    let ledger = try #require(sie("\(sieHead)\(voucher)\(voucher)").value)
    #expect(ledger.vouchers.map(\.rows.count) == [2, 2])
    #expect(Set(ledger.vouchers.map(\.line)).count == 2)
    #expect(ledger.transactions(ofProject: "4711", dimension: 6).count == 2)
  }

  @Test("rows whose { is missing are told with their line, not lost in silence")
  func missingBrace() throws {
    let unopened = Self.rows.dropFirst(2)
    let checked = sie("\(sieHead)#VER A 1 20220131\n\(unopened)#VER A 2 20220131\n\(Self.rows)")
    #expect(checked.codes == ["sie.missing-brace"])
    #expect(checked.diagnostics.first?.location?.line == 5)
    #expect(checked.value == nil)
  }

  @Test(
    "what is no SIE 4 is called by its name",
    arguments: [
      (text: "<!DOCTYPE html><p>Fel", kind: "web page"), ("\n <HTML><body>Fel", "web page"),
      ("\u{FEFF}<?xml version=\"1.0\"?><Sie xmlns=\"http://www.sie.se/sie5\">", "SIE 5"),
      ("<SieEntry>", "SIE 5"), ("<a/>", "XML"), ("PK\u{3}\u{4}", "ZIP"),
      ("PK\u{3}\u{4} xl/workbook.xml", "Excel"), ("%PDF-1.7", "PDF"),
    ])
  func foreign(text: String, kind: String) {
    let checked = sie(text)
    #expect(checked.codes == ["sie.not-sie"])
    #expect(checked.diagnostics.first?.message.contains(kind) == true)
  }

  @Test("UTF-16 and a byte order mark are read with a warning", arguments: [true, false])
  func marks(isUTF16: Bool) throws {
    let text = "\u{FEFF}\(sieHead)#KONTO 4011 Löner\n#VER A 1 20220131\n\(Self.rows)"
    let bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let checked = parseSIE(isUTF16 ? bytes : Array(text.utf8), file: "test.se")
    #expect(checked.codes == ["sie.unusual"])
    #expect(checked.value?.accountNames["4011"] == "Löner")
  }

  /// A file whose account 4011 has the name, in UTF-8.
  private func named(_ name: String) -> Checked<Ledger> {
    sie("\(sieHead)#KONTO 4011 \"\(name)\"\n#VER A 1 20220131\n\(Self.rows)")
  }
}
