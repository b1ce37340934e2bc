import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

/// An invented project of any size: as many parties, years and rows as a test asks for.
struct StressProject {
  var parties = 1
  var years = 2019...2020
  /// Of each party.
  var rows = 40
  /// Paragraphs of the project leader's comment; none leaves the key out.
  var paragraphs = 0
  var partyName = "Kommun"
  var rowText = "Arbete i projektet"
  /// Kronor of the last row of each party, where it is another than the others.
  var outlier: Int?

  /// Writes the folder, loads it and composes the report.
  func composed(_ kind: Order.Kind = .final, in language: Order.Language = .sv) throws
    -> ComposedReport
  {
    let folder = try TemporaryFolder()
    try Data(projectFile.utf8).write(to: folder.url.appending(path: "project.yaml"))
    for party in 1...parties {
      let file = folder.url.appending(path: "part\(party).csv")
      try Data(ledger(of: party).utf8).write(to: file)
    }
    let loaded = loadProject(at: folder.url, shownAs: "")
    let source = try #require(loaded.value, "\(loaded.diagnostics.map(\.description))")
    let asOf = try #require(CalendarDate(iso: "\(years.upperBound + 1)-03-31"))
    return try compose(Order(kind: kind, asOf: asOf, language: language), from: ReportData(source))
  }

  private func amounts(_ kronor: Int) -> String {
    "[\(years.map { _ in "\(kronor)" }.joined(separator: ", "))]"
  }

  private var period: String { "{from: \(years.lowerBound)-01-01, to: \(years.upperBound)-12-31}" }

  private var projectFile: String {
    """
    id: prov
    application:
      title: {sv: "Ett påhittat projekt av ovanlig storlek", en: An invented project}
      summary: {sv: "Påhittat.", en: Invented.}
      goal: Att allt får plats.
      genderPerspective: {relevant: no, motivation: Påhittat.}
      confidential: no
      period: \(period)
      classification:
        needAreas: [15 Arbetsorganisation och ledning]
        researchAreas: [5.6.02 Studier av offentlig förvaltning]
        productAreas: [84.11 Tjänster avseende övergripande offentlig förvaltning]
      signatory: {name: Anna Exempel, email: anna@example.org, role: firmatecknare}
      projectLeader: {name: Bo Exempel, email: bo@example.org}
      accountHolder: {name: Bo Exempel, email: bo@example.org}
      filledInBy: {name: Bo Exempel, email: bo@example.org}
    call: {title: En påhittad utlysning}
    parties:
    \((1...parties).map(party).joined(separator: "\n"))
    decision:
      registrationNumber: 2019-01234
      date: \(years.lowerBound)-01-01
      terms: \(years.lowerBound)
      awards:
    \((1...parties).map(award).joined(separator: "\n"))
      reports:
        - {kind: interim, number: 1, from: \(years.lowerBound)-01-01, to: \(years.upperBound)-06-30}
        - {kind: final, from: \(years.lowerBound)-01-01, to: \(years.upperBound)-12-31}
    payments:
      - {party: part1, date: \(years.lowerBound)-02-01, amount: 100000}
    \(comments)
    """
  }

  private func party(_ number: Int) -> String {
    """
      - id: part\(number)
        name: \(partyName) \(number)
        organisationNumber: \(organisationNumber(number))
        chart: bas
        indirectCosts: {share: 20 %}
        budget:
          years: [\(years.map(String.init).joined(separator: ", "))]
          personnel: \(amounts(100_000))
          consultants: \(amounts(50_000))
          otherDirect: \(amounts(10_000))
          indirect: \(amounts(20_000))
          grant: \(amounts(90_000))
          own: \(amounts(90_000))
        ledgers:
          - {file: part\(number).csv, format: csv, completeThrough: \(years.upperBound)-12-31}
    """
  }

  private func award(_ number: Int) -> String {
    let maximum = 90_000 * years.count
    return """
          - {party: part\(number), maximumGrant: \(maximum), maximumIntensity: 50 %, \
      basis: notStateAid}
      """
  }

  private var comments: String {
    guard paragraphs > 0 else { return "" }
    let paragraph = String(repeating: "Arbetet har gått som det var tänkt. ", count: 12)
    let text = (0..<paragraphs).map { _ in "      \(paragraph)\n" }.joined(separator: "\n")
    return "comments:\n  - report: final\n    text: |\n\(text)"
  }

  /// Wages, consultants and travel in turn, spread over all months.
  private func ledger(of party: Int) -> String {
    let accounts = ["7010;Löner", "6550;Konsultarvoden", "5810;Resor"]
    let months = years.count * 12
    let lines = (0..<rows).map { row in
      let month = row * months / rows
      let date = "\(years.lowerBound + month / 12)-\(twoDigits(month % 12 + 1))-15"
      let kronor = row == rows - 1 ? outlier ?? 1_000 + party : 1_000 + party + row % 700
      return "A \(row + 1);\(date);\(accounts[row % 3]);\(rowText) \(party);\(kronor),50\n"
    }
    return "Verifikation;Datum;Konto;Kontonamn;Text;Belopp\n" + lines.joined()
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// `212000-` and a serial number, with the check digit that Luhn's way gives.
  private func organisationNumber(_ serial: Int) -> String {
    let body = "212000\(100 + serial)".compactMap(\.wholeNumberValue)
    let sum = body.enumerated().reduce(0) { sum, digit in
      let doubled = digit.offset % 2 == 0 ? digit.element * 2 : digit.element
      return sum + doubled / 10 + doubled % 10
    }
    let text = body.map(String.init).joined() + "\((10 - sum % 10) % 10)"
    return "\(text.prefix(6))-\(text.suffix(4))"
  }
}
