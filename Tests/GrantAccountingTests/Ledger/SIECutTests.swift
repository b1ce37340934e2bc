import Foundation
import GrantAccounting
import TestSupport
import Testing

@Suite("SIE files cut short: never another total without an error")
struct SIECutTests {
  /// Closing balances before the vouchers, as programs write them; no checksum.
  static let balanced = """
    #FLAGGA 0
    #SIETYP 4
    #RAR 0 20220101 20221231
    #KONTO 4011 "Löner"
    #OBJEKT 6 4711 "Bron"
    #IB 0 1930 5000.00
    #UB 0 1930 3560.00
    #UB 0 2811 0.00
    #RES 0 4011 1340.25
    #RES 0 5611 99.75
    #VER "A" "1" 20220131 "Lön"
    {
    #TRANS 4011 {6 4711} 1240.25
    #TRANS 2811 {} -1240.25
    }
    #VER "A" "2" 20220228 "Skatt"
    {
    #TRANS 2811 {} 1240.25
    #TRANS 1930 {} -1240.25
    }
    #VER "A" "3" 20220301 "Resa"
    {
    #TRANS 5611 {6 4711} 99.75
    #TRANS 4011 {6 4711} 100.00
    #TRANS 1930 {} -199.75
    }
    """

  @Test("closing balances stand in for a checksum: every cut is the whole ledger or an error")
  func everyByte() throws {
    let bytes = Array(Self.balanced.utf8)
    let whole = try #require(parseSIE(bytes, file: "test.se").value)
    // 1240.25 + 99.75 + 100.00
    #expect(sum(whole, "4711") == Money(ore: 1440_00))
    for end in bytes.indices {
      guard let cut = parseSIE(Array(bytes[..<end]), file: "test.se").value else { continue }
      #expect(cut.vouchers == whole.vouchers, "cut at \(end)")
    }
  }

  /// The sample projects' ledgers, cut at one line end in fifteen.
  @Test(
    "the sample ledgers, cut at line ends",
    arguments: ["cebot/ledger/2015.se", "samverket/ledger/2021.se", "trosklar/ledger/digg-2023.se"])
  func samples(name: String) throws {
    let bytes = try [UInt8](Data(contentsOf: fixtures.appending(path: "Projects/\(name)")))
    let whole = try #require(parseSIE(bytes, file: "test.se").value)
    let lineEnds = bytes.indices.filter { bytes[$0] == 0x0A }
    for end in lineEnds.enumerated().filter({ $0.offset % 15 == 0 }).map(\.element) + [bytes.count]
    {
      guard let cut = parseSIE(Array(bytes[..<end]), file: "test.se").value else { continue }
      #expect(cut.vouchers == whole.vouchers, "cut at \(end)")
    }
  }

  @Test("month sums of type 3: no cut gives another total of an account without an error")
  func monthSums() throws {
    let text = """
      #SIETYP 3
      #RAR 0 20220101 20221231
      #UB 0 1930 -1500.00
      #RES 0 4011 1500.00
      #PSALDO 0 202201 4011 {6 4711} 700.00
      #PSALDO 0 202202 4011 {6 4711} 300.50
      #PSALDO 0 202201 1930 {} -900.00
      #PSALDO 0 202202 1930 {} -600.00
      #PSALDO 0 202201 4011 {} 900.00
      #PSALDO 0 202202 4011 {} 600.00

      """
    let bytes = Array(text.utf8)
    let whole = try #require(parseSIE(bytes, file: "test.se").value)
    #expect(sum(whole, "4711") == Money(ore: 1000_50))
    for end in bytes.indices {
      guard let cut = parseSIE(Array(bytes[..<end]), file: "test.se").value else { continue }
      #expect(cut.vouchers == whole.vouchers, "cut at \(end)")
    }
  }

  @Test("without checksum and balances a cut never holds part of a voucher", arguments: readable)
  func fixturesCut(name: String) throws {
    let bytes = try fixture(name)
    let whole = try #require(parseSIE(bytes, file: "test.se").value)
    let places = bytes.indices.filter { bytes[$0].isMultiple(of: 5) || bytes[$0] == 0x7D }
    for end in places {
      guard let cut = parseSIE(Array(bytes[..<end]), file: "test.se").value else { continue }
      let rows = zip(cut.vouchers, whole.vouchers)
      #expect(cut.vouchers.count <= whole.vouchers.count)
      #expect(
        rows.allSatisfy { $0.rows.map(\.amount) == $1.rows.map(\.amount) }, "cut at \(end)")
      #expect(
        rows.allSatisfy { $0.rows.map(\.account) == $1.rows.map(\.account) }, "cut at \(end)")
    }
  }

  /// Fixtures that are read and hold no month sums.
  static let readable = SIEFixtureTests.folders.filter { name in
    do {
      return try parseSIE(fixture(name), file: "").value.map { !$0.holdsMonthSums } ?? false
    } catch {
      return false
    }
  }

  @Test("a CSV list that is cut loses rows at its end and changes none before the last")
  func csvCut() throws {
    let bytes = Array(
      "Datum;Konto;Belopp;Text\n2022-01-31;4011;100,25;Lön\n2022-02-28;4011;200,50;Lön\n".utf8)
    let whole = try #require(parseLedgerCSV(bytes, file: "test.csv").value)
    for end in bytes.indices {
      guard let cut = parseLedgerCSV(Array(bytes[..<end]), file: "test.csv").value else {
        continue
      }
      let rows = cut.vouchers.dropLast().flatMap(\.rows)
      #expect(whole.vouchers.flatMap(\.rows).starts(with: rows), "cut at \(end)")
    }
  }

  private func sum(_ ledger: Ledger, _ code: String) -> Money {
    ledger.transactions(ofProject: code, dimension: 6).map(\.amount).sum()
  }
}

/// The bytes of a fixture's ledger.
private func fixture(_ name: String) throws -> [UInt8] {
  let folder = fixtures.appending(path: "SIE/\(name)")
  let file = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    .first { $0.hasPrefix("ledger.") }
  return try [UInt8](Data(contentsOf: folder.appending(path: #require(file))))
}
