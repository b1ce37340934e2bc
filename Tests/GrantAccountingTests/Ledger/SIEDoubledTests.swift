import GrantAccounting
import Testing

@Suite("SIE: what stands twice and may not")
struct SIEDoubledTests {
  @Test(
    "ledger.two-codes: a row of the project with another code of its dimension stops that project",
    arguments: [
      (objects: "6 a 6 b", isWrong: true), ("6 a 1 k 6 b", true), ("6 b 6 a", true),
      ("6 a 6 a", false), ("6 a 1 a", false), ("61 b 6 a", false), ("6 a 1 k 1 m", false),
    ])
  func dimensions(objects: String, isWrong: Bool) throws {
    let read = sieRows("#TRANS 4011 {\(objects)} 100\n#TRANS 4011 {6 c} 5\n#TRANS 2811 {} -105")
    let ledger = try #require(read.value)
    let joined = joinLedgers([LedgerSelection(ledger: ledger, project: "a")])
    #expect(joined.codes == (isWrong ? ["ledger.two-codes"] : []))
    #expect((joined.value == nil) == isWrong)
    // Another project of the same file.
    #expect(joinLedgers([LedgerSelection(ledger: ledger, project: "c")]).codes == [])
  }

  @Test("two unlike fiscal years numbered 0 are told; the same one twice is not")
  func years() {
    let voucher = "#VER A 1 20220131\n{\n#TRANS 4011 {} 1\n#TRANS 2811 {} -1\n}\n"
    let unlike = sie("\(sieHead)#RAR 0 20220101 20220630\n\(voucher)")
    #expect(unlike.codes == ["sie.unusual"])
    #expect(unlike.diagnostics.first?.location?.line == 4)
    #expect(unlike.value?.fiscalYear?.end == CalendarDate(iso: "2022-06-30"))
    #expect(sie("\(sieHead)#RAR 0 20220101 20221231\n\(voucher)").codes == [])
  }
}
