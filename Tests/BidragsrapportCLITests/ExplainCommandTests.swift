import Foundation
import TestSupport
import Testing

@Suite("explain: a figure walked back to its voucher rows")
struct ExplainCommandTests {
  private func explain(_ project: String, _ arguments: [String]) throws -> CommandResult {
    try run(
      bidragsrapport,
      ["explain", fixtures.appending(path: "Projects/\(project)").path] + arguments)
  }

  @Test(
    "the earned grant of each sample's final report, read as an auditor",
    arguments: [
      (project: "samverket", figure: "earned", asOf: "2023-07-31"),
      ("trosklar", "earned.digg", "2024-02-29"), ("trosklar", "earned.scb", "2024-02-29"),
      ("trosklar", "earned.af", "2024-02-29"), ("cebot", "earned", "2017-08-31"),
    ])
  func earned(project: String, figure: String, asOf: String) throws {
    let result = try explain(project, [figure, "--kind", "final", "--as-of", asOf, "--all"])
    #expect(result.status == 0)
    try expectGolden(
      result.output,
      "Projects/\(project)/golden/explain-\(figure.replacing(".", with: "-")).txt")
  }

  @Test("a screenful by default, a row in no less than it was asked for")
  func rows() throws {
    func count(_ arguments: [String]) throws -> Int {
      let result = try explain(
        "samverket", ["cost.personnel.2022", "--as-of", "2023-07-31"] + arguments)
      #expect(result.status == 0)
      return result.output.matches(of: /ledger\/2022\.se:\d+/).count
    }
    // 51 rows in one sum.
    #expect(try count([]) == 24)
    #expect(try count(["--rows", "0"]) == 0)
    #expect(try count(["--rows", "49"]) == 49)
    #expect(try count(["--rows", "50"]) == 51, "a last row takes the line that would count it")
    #expect(try count(["--all"]) == 51)
    let some = try explain(
      "samverket", ["cost.personnel.2022", "--as-of", "2023-07-31", "--rows", "4"])
    // 208 321,81 - 8 177,00 - 2 569,21 - 1 103,90 - 8 619,00.
    #expect(some.output.contains(/… 47 rader till +187 852,70\n/))
  }

  @Test("without a figure: every figure by group, in both languages")
  func list() throws {
    let swedish = try explain("trosklar", ["--as-of", "2024-02-29"])
    #expect(swedish.status == 0)
    #expect(swedish.output.contains(/\n  toRepay\.digg +Att betala tillbaka +250 000\n/))
    #expect(swedish.output.hasPrefix("trosklar · Slutrapport per 2024-02-29"))
    let english = try explain("trosklar", ["--as-of", "2023-08-15", "--language", "en"])
    #expect(english.output.hasPrefix("trosklar · Interim report 1 as of 2023-08-15"))
    for group in ["Settlement", "Costs", "Financing", "Accounts", "Forecast"] {
      #expect(english.output.contains("\n\n\(group)\n"), "\(group)")
    }
  }

  @Test("several words are one name; an amount finds its figures")
  func names() throws {
    let repay = try explain("trosklar", ["att", "återbetala", "digg", "--as-of", "2024-02-29"])
    #expect(repay.output.contains(/\nAtt betala tillbaka · .+ 250 000\n/))
    let amount = try explain("samverket", ["394 609", "--as-of", "2023-07-31"])
    #expect(amount.status == 0)
    #expect(amount.output.contains("\n  earned "))
    let voucher = try explain("samverket", ["voucher", "F", "576", "--as-of", "2023-07-31"])
    #expect(voucher.output.contains("Ingår i cost.otherDirect.2022."))
  }

  @Test("texts of vouchers are shown only where they are asked for")
  func texts() throws {
    let arguments = ["cost.personnel.2021", "--as-of", "2023-07-31"]
    #expect(try !explain("samverket", arguments).output.contains("”"))
    #expect(try explain("samverket", arguments + ["--show-data"]).output.contains("”"))
  }

  @Test("an unknown figure is status 1 and names the nearest")
  func unknown() throws {
    let result = try explain("trosklar", ["earned.dig", "--as-of", "2024-02-29"])
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("project.yaml: error[figure.unknown]"))
    #expect(result.errors.contains("did you mean `earned.digg`"))
  }

  @Test(
    "options that do not go together are status 64",
    arguments: [
      ["--rows", "-1"], ["--rows", "3", "--all"], ["--kind", "final", "--number", "1"],
    ])
  func usage(options: [String]) throws {
    #expect(try explain("samverket", ["earned"] + options).status == 64)
  }
}
