import GrantAccounting
import Testing

@Suite("From file to report: neither the order of rows nor that of files shows")
struct LedgerOrderTests {
  /// Vouchers of one month each, cost against a supplier's debt.
  struct Booked {
    var number: Int
    var date: String
    /// Accounts of the sample's own rules and amounts; they add up to zero.
    var rows: [String]
  }

  static func vouchers(_ random: inout SeededGenerator) -> [Booked] {
    (1...60).map { number in
      let month = Int.random(in: 1...12, using: &random)
      let day = Int.random(in: 1...28, using: &random)
      let costs = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (
          account: "T\(Int.random(in: 0...8, using: &random))",
          ore: Int64.random(in: -1_000_000...5_000_000, using: &random)
        )
      }
      let sum = costs.map(\.ore).reduce(0, +)
      let rows = costs.map { "#TRANS \($0.account) {6 4711} \(kronor($0.ore))" }
      return Booked(
        number: number, date: "2022\(two(month))\(two(day))",
        rows: rows + ["#TRANS 2440 {} \(kronor(-sum))"])
    }
  }

  @Test("shuffled vouchers and rows give the same report", arguments: UInt64(1)...5)
  func rows(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var vouchers = Self.vouchers(&random)
    let figures = try report([write(vouchers)])
    for index in vouchers.indices { vouchers[index].rows.shuffle(using: &random) }
    vouchers.shuffle(using: &random)
    #expect(try report([write(vouchers)]) == figures)
  }

  @Test("one year in several files, in any order, gives the same report", arguments: UInt64(1)...5)
  func files(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let vouchers = Self.vouchers(&random)
    let figures = try report([write(vouchers)])
    let parts = Dictionary(grouping: vouchers) { $0.date.prefix(6) }.values
      .map { part in write(part.shuffled(using: &random)) }
    #expect(try report(parts) == figures)
    #expect(try report(parts.shuffled(using: &random)) == figures)
  }

  @Test("what every row adds up to is what each project adds up to, and the rest")
  func partsOfTheWhole() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 1...5 {
      let codes = ["4711", "0001", "1", "P 7"]
      var sums: [String: Int64] = [:]
      var rows: [String] = []
      for _ in 1...50 {
        let code = codes.randomElement(using: &random) ?? ""
        let ore = Int64.random(in: -999_99...999_99, using: &random)
        sums[code, default: 0] += ore
        rows.append("#TRANS 4011 {1 9 6 \"\(code)\"} \(kronor(ore))")
      }
      let rest = -sums.values.reduce(0, +)
      rows.append("#TRANS 2440 {} \(kronor(rest))")
      let ledger = try #require(sieRows(rows.joined(separator: "\n")).value)
      for code in codes {
        let own = ledger.transactions(ofProject: code, dimension: 6).map(\.amount).sum()
        #expect(own.ore == sums[code, default: 0])
      }
      #expect(ledger.codes(in: 6) == sums.keys.sorted())
      let all = ledger.transactions(ofProject: nil, dimension: 6)
      #expect(all.map(\.amount).sum() == .zero)
      #expect(ledger.transactions(ofProject: "9", dimension: 1).map(\.amount).sum().ore == -rest)
    }
  }

  private func write(_ vouchers: [Booked]) -> String {
    let blocks = vouchers.map { voucher in
      "#VER A \(voucher.number) \(voucher.date)\n{\n\(voucher.rows.joined(separator: "\n"))\n}"
    }
    return "#SIETYP 4\n\(blocks.joined(separator: "\n"))\n"
  }

  /// Every figure of the final report; lines of rows left out come in the rows' order, so sorted.
  private func report(_ files: [String]) throws -> [Substring] {
    let selections = try files.enumerated().map { index, text in
      LedgerSelection(
        ledger: try #require(sie(text, file: "\(index).se").value), project: "4711")
    }
    let joined = joinLedgers(selections)
    #expect(joined.codes == [])
    var sample = try Sample()
    sample.ledgers["rjh"] = try #require(joined.value).transactions
    return try sample.report().dump().split(separator: "\n").sorted()
  }
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

private func kronor(_ ore: Int64) -> String {
  "\(ore < 0 ? "-" : "")\(ore.magnitude / 100).\(two(Int(ore.magnitude % 100)))"
}
