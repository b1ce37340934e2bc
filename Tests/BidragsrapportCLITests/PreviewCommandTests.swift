import Foundation
import TestSupport
import Testing

@Suite("preview and figures --format text: for looking rather than reading")
struct PreviewCommandTests {
  let samverket = fixtures.appending(path: "Projects/samverket").path

  @Test("the pages asked for, as PNG of the size asked for")
  func pages() throws {
    let folder = try TemporaryFolder()
    let result = try run(
      bidragsrapport,
      [
        "preview", samverket, "--kind", "final", "--as-of", "2023-07-31", "--pages", "2-3,1,2",
        "--dpi", "72", "--output", folder.url.path,
      ])
    #expect(result.status == 0, "\(result.errors)")
    let names = result.output.split(separator: "\n").map { URL(filePath: String($0)) }
    #expect(
      names.map(\.lastPathComponent) == [1, 2, 3].map { "samverket-slutrapport-0\($0).png" })
    for file in names {
      let bytes = [UInt8](try Data(contentsOf: file))
      #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
      // A4 is 595.28 by 841.89 points, rounded up to pixels; big-endian behind the first chunk's name.
      #expect(Array(bytes[16..<24]) == [0, 0, 2, 84, 0, 0, 3, 74])
    }
  }

  @Test(
    "wrong usage is status 64",
    arguments: [
      ["--pages", "0"], ["--pages", "3-1"], ["--pages", "a"], ["--pages", ""], ["--dpi", "19"],
      ["--dpi", "601"], ["--kind", "application", "--number", "1"], ["--output", ""],
    ])
  func usage(options: [String]) throws {
    #expect(try run(bidragsrapport, ["preview", samverket] + options).status == 64)
  }

  @Test("the budget table and a bar for each year, without colours where nobody looks")
  func text() throws {
    let result = try run(
      bidragsrapport,
      ["figures", samverket, "--kind", "final", "--as-of", "2023-07-31", "--format", "text"],
      environment: ["TERM": "xterm"])
    #expect(result.status == 0)
    // From the application and the ledger, as the sample's own tests have them.
    #expect(result.output.contains("Totala kostnader"))
    #expect(result.output.contains("536 400"))
    #expect(result.output.contains("526 146"))
    #expect(result.output.contains("2022  Budget"))
    #expect(!result.output.contains("\u{1B}"))
    let widest = result.output.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= 100)
    // The longest bar is that of the largest amount: 2022's budget, 357 600.
    let bars = result.output.split(separator: "\n").filter { $0.contains("░") }
    #expect(bars.count == 3)
    #expect(bars[1].count { $0 == "░" } == 48)
    // 29 800 of 357 600 is 4.0 of 48 columns, by hand 48 / 12.
    #expect(bars[0].count { $0 == "░" } == 4)
  }
}
