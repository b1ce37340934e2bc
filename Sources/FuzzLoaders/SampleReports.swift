import Bidragsrapport
import Foundation
import GrantAccounting

/// Draws the reports that are damaged: of one party and of three, full and public, and an application.
///
/// - Throws: Where one cannot be drawn.
func drawSamples(of fixtures: URL, into folder: URL) throws {
  let samples: [(project: String, kind: Order.Kind, day: String, isPublic: Bool)] = [
    ("samverket", .interim(number: 1), "2022-12-15", false),
    ("samverket", .application, "2021-10-01", false),
    ("cebot", .interim(number: 1), "2016-04-15", true),
    ("trosklar", .application, "2022-10-01", true),
  ]
  for sample in samples {
    guard let day = CalendarDate(iso: sample.day) else { continue }
    let order = Order(kind: sample.kind, asOf: day, isPublic: sample.isPublic)
    let project = fixtures.appending(path: "Projects/\(sample.project)").path
    let outcome = drawReports(order, of: [project], into: folder.path, fontDirectory: nil)
    if let failed = outcome.diagnostics.first(where: { $0.severity == .error }) {
      throw SampleError(message: "\(sample.project): \(failed.message)")
    }
  }
}

/// Why a sample could not be drawn.
struct SampleError: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}
