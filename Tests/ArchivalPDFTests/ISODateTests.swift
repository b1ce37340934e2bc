import ArchivalPDF
import Testing

@Suite("Dates of a file")
struct ISODateTests {
  @Test func aDateIsMidnightUTC() throws {
    let date = try #require(ISODate("2024-03-01"))
    #expect(date.pdf == "D:20240301000000Z")
    #expect(date.xmp == "2024-03-01T00:00:00Z")
  }

  @Test(
    "anything else is refused",
    arguments: ["", "2024-3-1", "2024/03/01", "2024-13-01", "2024-01-32", "2024-00-10", "20240301"])
  func refused(text: String) { #expect(ISODate(text) == nil) }
}
