import GrantAccounting
import TestSupport
import Testing

@Suite("Sample project cebot: figures worked out by hand")
struct CebotTests {
  @Test("every figure", arguments: ExpectedReport.cebot)
  func figures(expected: ExpectedReport) throws {
    let report = try computeSample("cebot", expected)
    try expect(report, matches: expected)
    #expect(report.checkInvariants().isEmpty)
  }

  @Test("every derivation of the final report")
  func derivations() throws {
    let expected = try #require(ExpectedReport.cebot.last)
    let report = try computeSample("cebot", expected)
    try expectGolden(report.dump(), "Projects/cebot/golden/report.txt")
  }
}
