import Foundation
import TestSupport
import Testing

@Suite("verify, --public and SOURCE_DATE_EPOCH: what they print, and their exit status")
struct VerifyCommandTests {
  let samverket = fixtures.appending(path: "Projects/samverket").path

  @Test("intact is status 0, changed is 1 and says so, missing is 74, none is 64")
  func statuses() throws {
    let folder = try TemporaryFolder()
    let file = try draw("interim", into: folder)
    let intact = try run(bidragsrapport, ["verify", file])
    #expect(intact.status == 0)
    #expect(intact.output.hasPrefix("\(file): intact\n"))
    #expect(intact.errors.isEmpty)

    var bytes = try Data(contentsOf: URL(filePath: file))
    bytes[bytes.count / 2] ^= 1
    let changed = folder.url.appending(path: "changed.pdf")
    try bytes.write(to: changed)
    // The others are verified all the same.
    let both = try run(bidragsrapport, ["verify", changed.path, file])
    #expect(both.status == 1)
    #expect(both.output.contains("\(file): intact\n"))
    #expect(both.errors.contains("error[verify."))
    #expect(both.errors.contains("changed.pdf"))

    #expect(try run(bidragsrapport, ["verify", "/nowhere/x.pdf"]).status == 74)
    #expect(try run(bidragsrapport, ["verify"]).status == 64)
  }

  @Test("a public version has a name of its own and is intact")
  func publicVersion() throws {
    let folder = try TemporaryFolder()
    let file = try draw("final", ["--public"], into: folder)
    #expect(URL(filePath: file).lastPathComponent == "samverket-slutrapport-offentlig.pdf")
    let text = try run("pdftotext", ["-layout", file, "-"]).output
    #expect(text.contains("OFFENTLIG VERSION"))
    #expect(!text.contains("Hans Svensson"))
    let verified = try run(bidragsrapport, ["verify", file])
    #expect(verified.status == 0)
    #expect(verified.output.contains("public version"))
  }

  @Test(
    "SOURCE_DATE_EPOCH is the day, in UTC, wherever the machine stands",
    arguments: [
      // Days since 1970-01-01, by hand: 19 569 is 2023-07-31.
      (seconds: "1690761600", day: "2023-07-31"), ("1690847999", "2023-07-31"),
      ("1690848000", "2023-08-01"),
    ])
  func sourceDate(seconds: String, day: String) throws {
    let result = try run(
      bidragsrapport, ["figures", samverket, "--kind", "final"],
      environment: ["SOURCE_DATE_EPOCH": seconds, "TZ": "Pacific/Auckland"])
    #expect(result.status == 0)
    #expect(result.output.contains("\"asOf\" : \"\(day)\""))
  }

  @Test("an unreadable SOURCE_DATE_EPOCH is wrong usage", arguments: ["", "x", "-1", "1e9"])
  func unreadable(seconds: String) throws {
    let result = try run(
      bidragsrapport, ["figures", samverket, "--kind", "final"],
      environment: ["SOURCE_DATE_EPOCH": seconds])
    #expect(result.status == 64)
    #expect(result.errors.contains("SOURCE_DATE_EPOCH"))
  }

  @Test("two folders, time zones, languages and working folders give the same bytes")
  func sameBytes() throws {
    let (one, two) = (try TemporaryFolder(), try TemporaryFolder())
    let places = [
      (one.url.appending(path: "a"), ["TZ": "UTC", "LANG": "C", "LC_ALL": "C"]),
      (
        two.url.appending(path: "en annan mapp"),
        ["TZ": "Pacific/Auckland", "LANG": "sv_SE.UTF-8", "LC_ALL": "sv_SE.UTF-8", "HOME": "/"]
      ),
    ]
    let files = try places.map { folder, environment in
      try FileManager.default.copyItem(at: URL(filePath: samverket), to: folder)
      let result = try run(
        bidragsrapport,
        ["final", ".", "--as-of", "2023-07-31", "--output", "ut"], in: folder,
        environment: environment)
      #expect(result.status == 0, "\(result.errors)")
      return try Data(contentsOf: folder.appending(path: "ut/samverket-slutrapport.pdf"))
    }
    #expect(files[0] == files[1])
  }

  private func draw(
    _ kind: String, _ options: [String] = [], into folder: TemporaryFolder
  ) throws -> String {
    let result = try run(
      bidragsrapport,
      [kind, samverket, "--as-of", "2023-07-31", "--output", folder.url.path] + options)
    #expect(result.status == 0, "\(result.errors)")
    return try #require(result.output.split(separator: "\n").first.map(String.init))
  }
}
