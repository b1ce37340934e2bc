import GrantAccounting
import TestSupport
import Testing

@Suite("Sample project samverket: figures worked out by hand")
struct SamverketTests {
  @Test("every figure", arguments: ExpectedReport.samverket)
  func figures(expected: ExpectedReport) throws {
    let report = try computeSample("samverket", expected)
    try expect(report, matches: expected)
    #expect(report.checkInvariants().isEmpty)
  }

  @Test("every derivation of the final report")
  func derivations() throws {
    let expected = try #require(ExpectedReport.samverket.last)
    let report = try computeSample("samverket", expected)
    try expectGolden(report.dump(), "Projects/samverket/golden/report.txt")
  }
}
