import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Copies under other names: what would count twice is told")
struct CopiedFilesTests {
  private let head = "Anställningsnummer;Månad;Projekt;Timmar\n"
  private let rows = ["17;2022-01;4711;7,5", "17;2022-02;4711;8", "018;2022-01;4711;9"]

  @Test(
    "timesheet.repeated-row: the files of one party are held against each other",
    arguments: [("17;2022-02;4711;8", true), ("17;2022-02;4711;9", false)])
  func timeSheets(other: String, isTold: Bool) throws {
    let folder = try project("timesheet.repeated-row") {
      $0.replacing(
        "[{file: hours.csv, project: \"4711\"}]",
        with: "[{file: a.csv, project: \"4711\"}, {file: b.csv, project: \"4711\"}]")
    }
    for (name, lines) in [("a.csv", rows), ("b.csv", [other])] {
      let text = head + lines.map { $0 + "\n" }.joined()
      try Data(text.utf8).write(to: folder.url.appending(path: name))
    }
    let told = loadProject(at: folder.url, shownAs: "").diagnostics.filter {
      $0.location?.file == "b.csv"
    }
    #expect(told.map(\.code) == (isTold ? ["timesheet.repeated-row"] : []))
  }

  @Test(
    "what is told of ledgers and time sheets stands with the party's ledger, each kind once a file")
  func doubts() throws {
    let folder = try project("timesheet.repeated-row") {
      $0.replacing(
        "timesheets:", with: "ledgers: [{file: bok.csv, project: \"4711\"}]\n    timesheets:")
    }
    let row = "A1;2022-01-31;4011;10;4711\n"
    try Data("Ver;Datum;Konto;Belopp;Projekt\n\(row)\(row)".utf8).write(
      to: folder.url.appending(path: "bok.csv"))
    try Data((head + rows[0] + "\n" + rows[0] + "\n").utf8).write(
      to: folder.url.appending(path: "hours.csv"))
    let loaded = try #require(loadProject(at: folder.url, shownAs: "").value)
    #expect(
      loaded.ledgers["region"]?.doubts == [
        LedgerDoubt(
          kind: .doubledVoucher, place: GrantAccounting.SourceLocation(file: "bok.csv", line: 3)),
        LedgerDoubt(
          kind: .doubledHours, place: GrantAccounting.SourceLocation(file: "hours.csv", line: 3)),
      ])
  }

  @Test(
    "timesheet.repeated-row: one time sheet for two parties",
    arguments: [
      ("hours.csv", "4711", true), ("copy.csv", "4711", true), ("hours.csv", "4712", false),
    ])
  func twoParties(file: String, code: String, isTold: Bool) throws {
    let folder = try project("timesheet.repeated-row") { text in
      let party = text.components(separatedBy: "parties:\n")[1]
      let second = party.replacing("id: region", with: "id: kommun").replacing(
        "hours.csv, project: \"4711\"", with: "\(file), project: \"\(code)\"")
      return text + second
    }
    let text = head + (rows + ["19;2022-01;4712;3"]).map { $0 + "\n" }.joined()
    for name in ["hours.csv", "copy.csv"] {
      try Data(text.utf8).write(to: folder.url.appending(path: name))
    }
    let told = loadProject(at: folder.url, shownAs: "").diagnostics.filter {
      $0.code == "timesheet.repeated-row"
    }
    #expect(
      told.map(\.message)
        == (isTold ? ["all hours of `\(file)` count for `kommun` and for `region`"] : []))
  }

  @Test(
    "project.ledger-twice: a party whose rows are all another's, three or more",
    arguments: [(rows: 2, change: false, isTold: false), (3, false, true), (3, true, false)])
  func ledgers(rows: Int, change: Bool, isTold: Bool) throws {
    let folder = try project("project.ledger-twice") { text in
      // The second party's own file.
      let parts = text.components(separatedBy: "bok.se")
      return parts.dropLast().joined(separator: "bok.se") + "copy.se" + parts[parts.count - 1]
    }
    func ledger(_ last: String) -> String {
      let vouchers = (1...rows).map { row in
        let amount = row == rows ? last : "10\(row)"
        return
          "#VER A \(row) 20220131\n{\n#TRANS 4011 {6 4711} \(amount)\n#TRANS 2811 {} -\(amount)\n}\n"
      }
      return "#SIETYP 4\n#RAR 0 20220101 20221231\n\(vouchers.joined())"
    }
    try Data(ledger("500").utf8).write(to: folder.url.appending(path: "bok.se"))
    try Data(ledger(change ? "501" : "500").utf8).write(to: folder.url.appending(path: "copy.se"))
    let told = loadProject(at: folder.url, shownAs: "").diagnostics.filter {
      $0.code == "project.ledger-twice"
    }
    #expect(
      told.map(\.message)
        == (isTold ? ["all 3 rows of `kommun` are those of `region`, voucher by voucher"] : []))
  }

  private func project(
    _ code: String, changing change: (String) -> String
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let yaml = try String(
      contentsOf: fixtures.appending(path: "Errors/\(code)/project.yaml"), encoding: .utf8)
    try Data(change(yaml).utf8).write(to: folder.url.appending(path: "project.yaml"))
    return folder
  }
}
