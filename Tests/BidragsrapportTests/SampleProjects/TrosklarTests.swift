import GrantAccounting
import TestSupport
import Testing

@Suite("Sample project trosklar: figures worked out by hand")
struct TrosklarTests {
  @Test("every figure", arguments: ExpectedReport.trosklar)
  func figures(expected: ExpectedReport) throws {
    let report = try computeSample("trosklar", expected)
    try expect(report, matches: expected)
    #expect(report.checkInvariants().isEmpty)
  }

  @Test("every derivation of the final report")
  func derivations() throws {
    let expected = try #require(ExpectedReport.trosklar.last)
    let report = try computeSample("trosklar", expected)
    try expectGolden(report.dump(), "Projects/trosklar/golden/report.txt")
  }
}
