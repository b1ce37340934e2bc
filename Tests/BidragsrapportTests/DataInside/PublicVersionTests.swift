import ArchivalPDF
import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Public version: no person, employee or voucher text anywhere in the file")
struct PublicVersionTests {
  @Test("pages, metadata and attachments, all streams unpacked", arguments: SampleReport.publicOnes)
  func nothing(sample: SampleReport) throws {
    let source = try sample.load()
    let found = try everything(in: try sample.bytes())
    let application = source.project.application
    let persons = [
      application.projectLeader, application.accountHolder, application.filledInBy,
    ]
    // Short words such as an account's own name may stand elsewhere.
    let rows = source.ledgers.values.flatMap(\.transactions)
    let names = Set(rows.map(\.accountName))
    let texts = Set(rows.map(\.text)).filter { text in
      text.count > 8 && !names.contains { $0.contains(text) }
    }
    #expect(texts.count > 20)
    let secrets =
      persons.flatMap { [$0.name, $0.email, $0.mobile].compactMap(\.self) } + texts.sorted()
      + [application.signatory.name, application.signatory.email]
    // Whether, not where: a failure must not print the whole file.
    let leaked = secrets.filter { found.range(of: Data($0.utf8)) != nil }
    #expect(leaked == [])
  }

  @Test("the search finds them in the full report")
  func searchWorks() throws {
    let sample = SampleReport.cebotFinal
    let found = try everything(in: try sample.bytes())
    let texts = [
      try sample.load().project.application.signatory.name, "Uppstartsmöte, logi partner",
    ]
    let missing = texts.filter { found.range(of: Data($0.utf8)) == nil }
    #expect(missing == [])
  }

  @Test("its amounts are those of the full report", arguments: SampleReport.publicOnes)
  func amounts(sample: SampleReport) throws {
    let full = Order(
      kind: sample.order.kind, asOf: sample.order.asOf, language: sample.order.language)
    let data = ReportData(try sample.load())
    let own = try compose(sample.order, from: data).report.report
    let whole = try compose(full, from: data).report.report
    #expect(own?.total == whole?.total)
    #expect(own?.financing == whole?.financing)
    #expect(own?.participants.map(\.settlement) == whole?.participants.map(\.settlement))
    #expect(own?.participants.map(\.reconciliation) == whole?.participants.map(\.reconciliation))
  }

  @Test("names of persons within a text are replaced, whatever their capitals")
  func namesInText() {
    #expect(
      withoutPersons("Ada Ek och ADA EK, inte Ada", named: ["Ada Ek"])
        == "[utelämnat] och [utelämnat], inte Ada")
    // A name that is part of what replaces it must not go on for ever.
    #expect(withoutPersons("ut", named: ["ut"]) == "[utelämnat]")
  }

  @Test("a rule that chooses by employee leaves no public version")
  func employeeRule() throws {
    let sample = SampleReport.samverketFinal
    var data = ReportData(try sample.load())
    data.project.participants[0].bookkeeping.ownRules.insert(
      AccountRule(
        first: "5", last: "5", filter: DimensionFilter(dimension: 7, codes: ["1"]),
        treatment: .notEligible), at: 0)
    let order = Order(kind: .final, asOf: sample.order.asOf, isPublic: true)
    do {
      _ = try compose(order, from: data)
      Issue.record("a public version was composed")
    } catch {
      try expectGolden(
        "\(error.located(in: "samverket"))\n", "Errors/public.employee-rule/expected.txt")
    }
  }

  /// All that can be read in a file: its bytes, every object, every unpacked stream, the pages.
  private func everything(in bytes: [UInt8]) throws -> Data {
    let file = try PDFFile(bytes)
    var found = Data(bytes) + Data(try file.pageTexts().joined(separator: "\n").utf8)
    for number in file.numbers {
      guard let object = try file.object(number) else { continue }
      found += Data(strings(in: object.value).joined(separator: "\n").utf8)
      // Some of a font's streams are packed in another way; they hold no texts of the report.
      if let data = try? file.data(of: object) { found += data }
    }
    return found
  }

  private func strings(in value: PDFValue) -> [String] {
    switch value {
    case .string: value.text.map { [$0] } ?? []
    case .array(let values): values.flatMap(strings)
    case .dictionary(let entries): entries.values.flatMap(strings)
    default: []
    }
  }
}
