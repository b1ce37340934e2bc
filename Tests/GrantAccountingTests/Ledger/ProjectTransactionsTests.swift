import GrantAccounting
import Testing

@Suite("Project rows: by the object in dimension 6 and what lies under it")
struct ProjectTransactionsTests {
  static let tree = "#UNDERDIM 61 Del 6\n#UNDERDIM 62 Steg 61\n#UNDERDIM 71 Annat 7\n"

  @Test(
    "which rows belong",
    arguments: [
      (objects: "{6 4711}", dimension: 6, belongs: true),
      ("{1 200 6 4711}", 6, true),
      ("{6 4712}", 6, false),
      ("{}", 6, false),
      ("{1 4711}", 6, false),
      ("{6 04711}", 6, false),
      // A sub-project alone, one and two levels down.
      ("{61 4711}", 6, true),
      ("{62 4711}", 6, true),
      ("{71 4711}", 6, false),
      // The project decides where both are given.
      ("{6 4711 61 01}", 6, true),
      ("{6 4712 61 4711}", 6, false),
      ("{61 4711 6 4712}", 6, false),
      // Another dimension chosen; 2 lies under 1 by the format itself.
      ("{61 4711}", 61, true),
      ("{6 4711}", 61, false),
      ("{2 4711}", 1, true),
    ])
  func belongs(objects: String, dimension: Int, belongs: Bool) throws {
    let ledger = try #require(
      sie(
        "\(sieHead)\(Self.tree)#VER A 1 20220131\n{\n#TRANS 4011 \(objects) 1\n#TRANS 2 {} -1\n}\n"
      ).value)
    let rows = ledger.transactions(ofProject: "4711", dimension: dimension)
    #expect(rows.map(\.account) == (belongs ? ["4011"] : []))
  }

  @Test("without a code every row belongs")
  func wholeFile() throws {
    let ledger = try #require(sieRows("#TRANS 4011 {} 1\n#TRANS 2811 {6 1} -1").value)
    #expect(ledger.transactions(ofProject: nil, dimension: 6).count == 2)
  }

  @Test("cycles and long chains of dimensions end")
  func chains() {
    var ledger = Ledger(file: "test.se")
    ledger.dimensionParents = [61: 62, 62: 61, 63: 63]
    #expect(ledger.transactions(ofProject: "1", dimension: 61).isEmpty)
    for dimension in 100..<100_000 { ledger.dimensionParents[dimension + 1] = dimension }
    #expect(ledger.transactions(ofProject: "1", dimension: 100).isEmpty)
  }

  @Test("text and day are the row's own where it has them, else the voucher's; objects go along")
  func fallbacks() throws {
    let objects = [DimensionObject(dimension: 6, code: "4711")]
    let ledger = try #require(
      sie(
        """
        \(sieHead)#KONTO 4011 Löner
        #VER A 104 20220131 "Lön jan"
        {
        #TRANS 4011 {6 4711} 1 20220115 "Rad"
        #TRANS 4012 {6 4711} -1
        }
        """, file: "2022.se"
      ).value)
    #expect(
      ledger.transactions(ofProject: "4711", dimension: 6) == [
        Transaction(
          voucher: "A 104", date: day("2022-01-15"), account: "4011", accountName: "Löner",
          amount: .kr(1), text: "Rad", objects: objects,
          location: SourceLocation(file: "2022.se", line: 7)),
        Transaction(
          voucher: "A 104", date: day("2022-01-31"), account: "4012", accountName: "",
          amount: .kr(-1), text: "Lön jan", objects: objects,
          location: SourceLocation(file: "2022.se", line: 8)),
      ])
  }
}
