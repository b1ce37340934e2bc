import ArchivalPDF
import Foundation
import GrantAccounting
import PDFCanvas
import TestSupport
import Testing
import Typesetting

@testable import Bidragsrapport

/// The sample projects' reports, for tests that draw them.
struct SampleReport: CustomTestStringConvertible, Sendable {
  let project: String
  let order: Order

  var testDescription: String {
    "\(project) \(order.kind) \(order.language)\(order.isPublic ? " public" : "")"
  }

  /// Every project, kind and language, full and public; not all of them together.
  static let all: [SampleReport] = [
    ("samverket", Order.Kind.application, "2021-10-01", Order.Language.sv, false),
    ("samverket", .interim(number: 1), "2022-12-15", .en, false),
    ("samverket", .final, "2023-07-31", .sv, false),
    ("samverket", .final, "2023-07-31", .en, true),
    ("trosklar", .application, "2022-10-01", .en, true),
    ("trosklar", .interim(number: nil), "2023-08-15", .sv, false),
    ("trosklar", .final, "2024-02-29", .en, false),
    ("cebot", .interim(number: nil), "2016-08-15", .sv, true),
    ("cebot", .final, "2017-08-31", .sv, false),
  ].compactMap { project, kind, day, language, isPublic in
    CalendarDate(iso: day).map { day in
      SampleReport(
        project: project,
        order: Order(kind: kind, asOf: day, language: language, isPublic: isPublic))
    }
  }

  static let samverketApplication = swedish("samverket", .application, "2021-10-01")
  static let samverketFinal = swedish("samverket", .final, "2023-07-31")
  static let cebotFinal = swedish("cebot", .final, "2017-08-31")
  static let publicOnes = all.filter(\.order.isPublic)

  private static func swedish(
    _ project: String, _ kind: Order.Kind, _ day: String
  ) -> SampleReport {
    guard let day = CalendarDate(iso: day) else { preconditionFailure("\(day) is no day") }
    return SampleReport(project: project, order: Order(kind: kind, asOf: day))
  }

  func load() throws -> LoadedProject {
    try #require(
      loadProject(at: fixtures.appending(path: "Projects/\(project)"), shownAs: "").value)
  }

  func composed() throws -> ComposedReport { try compose(order, from: ReportData(try load())) }

  func bytes() throws -> [UInt8] { try drawn(try composed()) }
}

/// A composed report as a finished file, with other attachments and other pages where they are given.
func drawn(
  _ composed: ComposedReport, carrying attachments: [ArchivalPDF.Attachment]? = nil,
  changing: (inout LaidOutDocument) -> Void = { _ in }
) throws -> [UInt8] {
  let fonts = try openFonts(in: nil)
  var pages = try layOut(composed.document, measuring: fonts)
  changing(&pages)
  return try writePDF(
    pages, fonts: fonts, attachments: attachments ?? embeddedFiles(of: composed.report))
}

/// What `verify` says of these bytes.
func verified(_ bytes: [UInt8]) throws -> Verification {
  let folder = try TemporaryFolder()
  let file = folder.url.appending(path: "rapport.pdf")
  try Data(bytes).write(to: file)
  return verifyReport(file.path, fontDirectory: nil)
}
