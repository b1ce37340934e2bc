import GrantAccounting
import Testing

@Suite("SIE files cut short or written in another way")
struct SIEPropertyTests {
  static let checked = """
    #FLAGGA 0
    #KSUMMA
    #SIETYP 4
    #RAR 0 20220101 20221231
    #OMFATTN 20221231
    #KONTO 4011 "Löner"
    #UNDERDIM 61 "Del" 6
    #VER "A" "1" 20220131 "Lön \\"jan\\""
    {
    #TRANS 4011 {"6" "4711"} 1100.25 20220130 "Lön"
    #TRANS 2811 {} -1100.25
    }
    #VER "A" "2" 20220228 "Lön feb"
    {
    #TRANS 4011 {6 4711} 100
    #TRANS 2811 {} -100
    }
    #KSUMMA 3424811231
    """

  @Test("a file with a checksum that is cut anywhere gives the same sums or an error")
  func cutWithChecksum() throws {
    let bytes = Array(Self.checked.utf8)
    let whole = try #require(parseSIE(bytes, file: "test.se").value)
    for end in bytes.indices {
      guard let cut = parseSIE(Array(bytes[..<end]), file: "test.se").value else { continue }
      #expect(cut.vouchers == whole.vouchers, "cut at \(end)")
    }
  }

  @Test("a file without a checksum that is cut anywhere never holds part of a voucher")
  func cutWithoutChecksum() throws {
    let text = Self.checked.split(separator: "\n").filter { !$0.hasPrefix("#KSUMMA") }
    let bytes = Array(text.joined(separator: "\n").utf8)
    let whole = try #require(parseSIE(bytes, file: "test.se").value)
    for end in bytes.indices {
      guard let cut = parseSIE(Array(bytes[..<end]), file: "test.se").value else { continue }
      #expect(whole.vouchers.starts(with: cut.vouchers), "cut at \(end)")
    }
  }

  @Test("bytes of every value anywhere are read or refused, never trapped on")
  func noise() {
    let bytes = Array(Self.checked.replacing("#KSUMMA", with: "#PROSA").utf8)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      var damaged = bytes
      for _ in 0..<3 {
        damaged[Int.random(in: damaged.indices, using: &random)] =
          UInt8.random(in: 0...255, using: &random)
      }
      let read = parseSIE(damaged, file: "test.se")
      for voucher in read.value?.vouchers ?? [] {
        #expect(voucher.rows.map(\.amount).sum() == .zero)
      }
      _ = parseLedgerCSV(damaged, file: "test.csv")
    }
  }

  @Test("the same ledger in any encoding, quoting and spacing", arguments: UInt64(1)...20)
  func rewritten(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let vouchers = (1...12).map { RandomVoucher(number: $0, using: &random) }
    let styles = (0..<6).map { _ in WritingStyle(using: &random) }
    for style in styles {
      let checked = parseSIE(style.write(vouchers, using: &random), file: "test.se")
      #expect(Set(checked.codes) == (style.isUnusual ? ["sie.unusual"] : []))
      let ledger = try #require(checked.value)
      #expect(ledger.encoding == style.encoding)
      #expect(ledger.accountNames == RandomVoucher.accountNames)
      let rows = ledger.vouchers.map { $0.rows.map(RandomVoucher.Row.init) }
      #expect(rows == vouchers.map(\.rows))
      #expect(ledger.vouchers.map(\.text) == vouchers.map(\.text))
    }
  }
}
