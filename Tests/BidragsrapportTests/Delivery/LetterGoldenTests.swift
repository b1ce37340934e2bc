import Foundation
import GrantAccounting
import TestSupport
import Testing
import VinnovaReports

@testable import Bidragsrapport

@Suite("Letters: read as their recipients read them")
struct LetterGoldenTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let project: String
    let kind: Order.Kind
    let asOf: String
    let occasion: LetterOccasion
    let role: LetterRole

    var testDescription: String { name }
  }

  static let registered = CalendarDate(iso: "2023-07-28").map { day in
    LetterOccasion.registered(on: day, reference: "2021-99001-7")
  }

  static let samples: [Sample] = [
    Sample(
      name: "due", project: "samverket", kind: .interim(number: 1), asOf: "2022-12-09",
      occasion: .due(isLate: false), role: .signatory),
    Sample(
      name: "due-leader", project: "trosklar", kind: .final, asOf: "2024-01-29",
      occasion: .due(isLate: false), role: .projectLeader),
    Sample(
      name: "ready", project: "trosklar", kind: .final, asOf: "2024-02-29",
      occasion: .ready(
        by: "Robin Exempel",
        acceptedWarnings: "Avvikelserna är godkända av Vinnovas handläggare i mejl 2024-02-20."),
      role: .signatory),
    registered.map {
      Sample(
        name: "registered", project: "samverket", kind: .final, asOf: "2023-07-28", occasion: $0,
        role: .projectLeader)
    },
  ].compactMap(\.self)

  @Test("as plain text", arguments: samples, ReportLanguage.allCases)
  func plainText(sample: Sample, language: ReportLanguage) throws {
    let letter = try letter(sample, language)
    let text = "Subject: \(letter.subject)\n\n\(letter.plainText)"
    try expectGolden(text, "Letters/\(sample.name).\(letter.language.prefix(2)).txt")
  }

  @Test("as HTML")
  func html() throws {
    let sample = try #require(Self.samples.first)
    try expectGolden(try letter(sample, .swedish).html, "Letters/due.sv.html")
  }

  @Test("a letter becomes a mail")
  func mail() throws {
    let letter = try letter(try #require(Self.samples.first), .swedish)
    var mail = try sampleMail()
    (mail.subject, mail.plainText, mail.html) = (letter.subject, letter.plainText, letter.html)
    mail.language = letter.language
    #expect(try composeMIME(mail).count > letter.html.utf8.count)
  }

  private func letter(_ sample: Sample, _ language: ReportLanguage) throws -> Letter {
    let order = Order(
      kind: sample.kind, asOf: try #require(CalendarDate(iso: sample.asOf)),
      language: language == .swedish ? .sv : .en)
    let composed = try SampleReport(project: sample.project, order: order).composed()
    let report = try #require(composed.report.report)
    return composeLetter(
      sample.occasion, about: report, of: composed.report.data.project, to: sample.role,
      in: language,
      setting: LetterSetting(
        sender: composed.report.data.project.coordinator.name, contact: "it-stod@example.org",
        copies: LetterRole.allCases))
  }
}
