import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("check says how each ledger file was understood")
struct RecognitionTests {
  @Test("the samples, in the words reviewed", arguments: LoadProjectTests.samples)
  func samples(name: String) throws {
    let (project, notes) = loadFolder(
      at: fixtures.appending(path: "Projects/\(name)"), shownAs: name)
    let lines = describe(notes, in: project.value)
    try expectGolden(lines.joined(separator: "\n") + "\n", "Projects/\(name)/golden/ledgers.txt")
  }

  /// Files as exports write them, each with something of its own to be told.
  static let files: [(name: String, text: String)] = [
    (
      "raindance.csv",
      "Ansvar;Ansvar (T);Verksamhet;Konto;Konto (T);Vernr;Redovisningsdatum;Belopp\n"
        + "310;Hamnen;95;5011;Lokalhyra;12;2022-01-31;1 234,50\nSumma;;;;;;;1 234,50\n"
    ),
    (
      "american.csv",
      "Posting date,Account,Debit,Credit,Description\r\n03/04/2022,5011,\"1,234\",,Rent\r\n"
        + "12/31/2022,2440,,\"1,234.50\",Rent\r\n"
    ),
    (
      "serial.txt",
      "Datum\tKonto\tBelopp\r44926\t5011\t100\r44927\t5011\t50\r"
    ),
    ("dayfirst.csv", "Datum|Konto|Belopp\n03/04/2022|5011|1.234\n13/04/2022|5011|5,50\n"),
    ("words.csv", "Datum;Konto;Belopp\n31 dec 2022;5011;5,50\n2022-12-31;5011;5.50\n"),
    ("header.csv", "Datum;Konto;Belopp"),
  ]

  @Test("files of every form, in the words reviewed")
  func forms() throws {
    let notes = try Self.files.map { file in
      let reading = readLedgerCSV(Array(file.text.utf8), file: file.name)
      #expect(reading.ledger.value != nil, "\(file.name): \(reading.ledger.diagnostics)")
      return LedgerNote(file: file.name, form: .csv(try #require(reading.recognition)))
    }
    try expectGolden(
      describe(notes, in: nil).joined(separator: "\n") + "\n", "Loading/recognised.txt")
  }

  @Test("a file with errors is described as well, without the rows of the project")
  func withErrors() throws {
    let folder = try TemporaryFolder()
    let yaml = fixtures.appending(path: "Errors/project.ledger-year/project.yaml")
    try FileManager.default.copyItem(at: yaml, to: folder.url.appending(path: "project.yaml"))
    try Data("Datum;Konto;Belopp;Text\n2022-13-01;4011;1;Anna Ek\n".utf8)
      .write(to: folder.url.appending(path: "bok.csv"))
    let check = checkProject(folder.url.path, asOf: try #require(CalendarDate(iso: "2023-01-01")))
    #expect(check.diagnostics.map(\.code) == ["csv.bad-date"])
    let line = try #require(check.files.first)
    #expect(line.hasPrefix("  bok.csv: CSV, ASCII, semicolons, LF"))
    #expect(!line.contains("of the project"))
    #expect(!check.files.joined().contains("Anna"))
  }

  @Test("what was read is counted, time sheets too, in lines no wider than a terminal")
  func cebot() throws {
    let check = checkProject(
      fixtures.appending(path: "Projects/cebot").path,
      asOf: try #require(CalendarDate(iso: "2017-08-31")))
    #expect(check.files.allSatisfy { $0.count <= 100 })
    #expect(
      check.files.first
        == "  3 ledger files with 253 rows of the project, complete through 2017-07-31")
    // Counted by hand in the file: its rows, the numbers in its first column, its hours.
    #expect(
      check.files.suffix(2) == [
        "  hours/tidredovisning.csv: time sheet; 2015-09 – 2017-06; 198 rows, 3 persons; 66 rows and 3364.5",
        "      hours of the project",
      ])
    let trosklar = checkProject(
      fixtures.appending(path: "Projects/trosklar").path,
      asOf: try #require(CalendarDate(iso: "2024-02-29")))
    #expect(trosklar.files.allSatisfy { $0.count <= 100 })
    #expect(trosklar.files.contains { $0.hasPrefix("        ") })
  }

  @Test("SIE: export and import file, type, encoding and program")
  func sie() throws {
    let vouchers = "#VER A 1 20220131\n{\n#TRANS 4011 {} 1\n#TRANS 1930 {} -1\n}\n"
    let export = "#PROGRAM \"Boka\" 7.1\n#SIETYP 4\n#RAR 0 20220101 20221231\n\(vouchers)"
    for (text, wanted) in [
      (
        export,
        "  x.se: SIE 4E, ASCII, from Boka 7.1; 2022-01-01 – 2022-12-31; 1 voucher, 2 rows"
      ),
      ("#SIETYP 4\n\(vouchers)", "  x.se: SIE 4I, ASCII; 1 voucher, 2 rows"),
    ] {
      let ledger = try #require(parseSIE(Array(text.utf8), file: "x.se").value)
      #expect(describe([LedgerNote(ledger)], in: nil) == [wanted])
    }
  }

  @Test(
    "a file that is no ledger by its name is told with the way to one",
    arguments: [
      ("bok.xlsx", "Excel"), ("BOK.XLS", "Excel"), ("bok.xlsm", "Excel"),
      ("bok.ods", "LibreOffice"),
      ("bok.json", "CSV"), ("bok.pdf", "SIE 4"), ("bok.zip", "unpack"), ("bok", "format: csv"),
    ])
  func byName(file: String, way: String) throws {
    let text = try everyKey().replacing("ledger/2023.txt\n        format: csv", with: file)
    let told = read(text).diagnostics
    #expect(told.map(\.code) == ["project.ledger-format"])
    #expect(told.first?.hint.contains(way) == true)
  }

  @Test("a dimension's key is a number")
  func dimensionKey() throws {
    let text = try everyKey().replacing("{1: Ansvar,", with: "{ansvar: Ansvar,")
    #expect(read(text).diagnostics.map(\.code) == ["project.number"])
  }
}
