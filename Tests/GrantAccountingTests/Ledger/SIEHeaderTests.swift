import GrantAccounting
import Testing

@Suite("SIE header: who, which year, how far, which dimensions")
struct SIEHeaderTests {
  @Test("what the header tells")
  func header() throws {
    let checked = sie(
      """
      #PROGRAM "Regionekonomi" 21.2
      #ORGNR 2321000214
      #RAR 0 20220101 20221231
      #RAR -1 20210101 20211231
      #OMFATTN 20220831
      #VALUTA sek
      #DIM 6 Projekt
      #OBJEKT 6 0015 Support
      #OBJEKT 61 01 "Delprojekt"
      #UNDERDIM "61" "Delprojekt" "6"
      #KONTO 4011 Löner
      #VER A 1 20220131
      {
      }
      """)
    let ledger = try #require(checked.value)
    #expect(checked.codes == ["sie.empty-voucher"])
    #expect(ledger.program == "Regionekonomi 21.2")
    #expect(ledger.organisationNumber == "232100-0214")
    #expect(
      ledger.fiscalYears == [
        period("2022-01-01", "2022-12-31"), period("2021-01-01", "2021-12-31"),
      ])
    #expect(ledger.fiscalYear == period("2022-01-01", "2022-12-31"))
    #expect(ledger.completeThrough == day("2022-08-31"))
    #expect(ledger.objectNames[DimensionObject(dimension: 6, code: "0015")] == "Support")
    #expect(ledger.dimensionParents == [61: 6])
    #expect(ledger.accountNames == ["4011": "Löner"])
  }

  @Test(
    "complete through: the stated day where plausible, else the last voucher's",
    arguments: [
      (stated: "#OMFATTN 20220831", through: "2022-08-31"), ("", "2022-06-30"),
      ("#OMFATTN 19700101", "2022-06-30"), ("#OMFATTN 20211231", "2022-06-30"),
      ("#OMFATTN 20220101", "2022-01-01"),
    ])
  func completeThrough(stated: String, through: String) throws {
    let checked = sie(
      "\(sieHead)\(stated)\n#VER A 1 20220630\n{\n}\n#VER A 2 20220131\n{\n}\n")
    #expect(checked.value?.completeThrough == day(through))
  }

  @Test(
    "organisation numbers are compared in one form",
    arguments: [
      (text: "232100-0214", number: "232100-0214"), ("2321000214", "232100-0214"),
      ("162321000214", "232100-0214"), ("16232100-0214", "232100-0214"),
      ("\"232100-0214\"", "232100-0214"), ("", nil as String?), ("1", nil),
    ])
  func organisationNumber(text: String, number: String?) {
    let checked = sie("\(sieHead)#ORGNR \(text)\n#VER A 1 20220131\n{\n}\n")
    #expect(checked.value?.organisationNumber == number)
    #expect(checked.codes.contains("sie.incomplete-record") == (number == nil))
  }

  @Test(
    "a voucher's day is sought in every declared year, in whatever order they stand",
    arguments: [
      (date: "20191231", isInside: false), ("20200101", true), ("20201231", true),
      ("20210101", false), ("20211231", false), ("20220101", true), ("20230630", true),
      ("20230701", false),
    ])
  func years(date: String, isInside: Bool) {
    let checked = sie(
      """
      #SIETYP 4
      #RAR 0 20220701 20230630
      #RAR -2 20200101 20201231
      #VER A 1 \(date)
      {
      #TRANS 4011 {} 0
      }
      #RAR -1 20220101 20220731
      """)
    #expect(checked.codes == (isInside ? [] : ["sie.voucher-outside-year"]))
  }

  @Test(
    "types 1 to 3 hold no vouchers; no #SIETYP means type 1",
    arguments: [
      (type: "#SIETYP 1", code: "sie.wrong-type"), ("#SIETYP 2", "sie.wrong-type"),
      ("#SIETYP 3", "sie.wrong-type"), ("", "sie.wrong-type"), ("#SIETYP 4", "sie.no-vouchers"),
    ])
  func type(type: String, code: String) {
    #expect(sie("\(type)\n#RAR 0 20220101 20221231\n#IB 0 1930 100.00\n").codes == [code])
  }

  @Test("a file that lies about its type but has vouchers is read")
  func typeWithVouchers() {
    let text = "#SIETYP 1\n#RAR 0 20220101 20221231\n#VER A 1 20220131\n{\n#TRANS 1 {} 0\n}\n"
    #expect(sie(text).codes.isEmpty)
  }

  @Test("only kronor", arguments: [("SEK", true), ("\"\"", true), ("EUR", false)])
  func currency(code: String, isRead: Bool) {
    let checked = sie("\(sieHead)#VALUTA \(code)\n#VER A 1 20220131\n{\n#TRANS 1 {} 0\n}\n")
    #expect((checked.value != nil) == isRead)
  }
}
