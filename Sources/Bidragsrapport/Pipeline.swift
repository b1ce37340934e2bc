import Foundation
import GrantAccounting
import PDFCanvas
import Typesetting
import VinnovaReports

/// Draws one ordered report of each project folder into `output`.
///
/// Each carries the data that it was computed from; see the article DataInside. The flow: project
/// folder → project and ledgers → computed report → document → pages → PDF.
/// One project's failure never stops the rest. Nothing is written for a project with errors, and
/// a report already in `output` then stays as it was.
public func drawReports(
  _ order: Order, of folders: [String], into output: String, fontDirectory: String?,
  shared: SharedLedgers = .none
) -> Outcome {
  var outcome = Outcome()
  do {
    let fonts = try openFonts(in: fontDirectory)
    for folder in folders {
      let loaded = loadProject(
        at: URL(filePath: folder, directoryHint: .isDirectory), shownAs: folder, shared: shared)
      outcome.add(
        drawReport(
          order, of: loaded, in: folder, into: output, fonts: fonts,
          taken: Set(outcome.written)))
    }
  } catch {
    outcome.add(Outcome(diagnostics: [error]))
  }
  return outcome
}

/// `taken` are the paths already written in this call: two projects with one id must not silently
/// share a file.
private func drawReport(
  _ order: Order, of loaded: Checked<LoadedProject>, in folder: String, into output: String,
  fonts: FontLibrary, taken: Set<String>
) -> Outcome {
  guard let source = loaded.value else { return Outcome(diagnostics: loaded.diagnostics) }
  do throws(Diagnostic) {
    let composed = try compose(order, from: ReportData(source))
    let name = composed.name
    guard !taken.contains(path(of: name, in: output)) else { throw .sameName(name) }
    let drawn = try draw(
      composed.document, carrying: embeddedFiles(of: composed.report), with: fonts, as: name)
    let path = try writeWhole(drawn.bytes, named: name, into: output)
    return Outcome(written: [path], diagnostics: loaded.diagnostics + drawn.warnings)
  } catch {
    return Outcome(diagnostics: loaded.diagnostics + [error.located(in: folder)])
  }
}

func compute(
  _ wanted: ReportWanted, asOf: CalendarDate, from source: LoadedProject
) throws(Diagnostic) -> FinancialReport {
  let report = try selectReport(wanted, of: source.project, asOf: asOf)
  return computeReport(of: source.project, ledgers: source.ledgers, report: report, asOf: asOf)
}

/// A report as a document, and what it was made from.
struct ComposedReport {
  /// Of its file.
  let name: String
  let document: Document
  let report: ComputedOrder
}

/// The ordered report as a document, and the name of its file.
///
/// - Throws: `report.*`, `public.*`.
func compose(_ order: Order, from source: ReportData) throws(Diagnostic) -> ComposedReport {
  compose(try compute(order, from: source))
}

/// The ordered report, computed but not yet put into words.
///
/// A public version is computed from the public version of the data, so that nothing else can stand
/// in it.
///
/// - Throws: `report.*`, `public.*`.
func compute(_ order: Order, from source: ReportData) throws(Diagnostic) -> ComputedOrder {
  var data = source
  guard let wanted = order.kind.wanted else {
    if order.isPublic { data = try data.publicVersion(of: nil) }
    return ComputedOrder(order: order, data: data, report: nil)
  }
  let scheduled = try selectReport(wanted, of: data.project, asOf: order.asOf)
  if order.isPublic { data = try data.publicVersion(of: scheduled.kind) }
  let report = computeReport(
    of: data.project, ledgers: data.ledgers, report: scheduled, asOf: order.asOf)
  return ComputedOrder(order: order, data: data, report: report)
}

func compose(_ computed: ComputedOrder) -> ComposedReport {
  let (order, project) = (computed.order, computed.data.project)
  guard let report = computed.report else {
    return ComposedReport(
      name: fileName(of: project, order: order, number: nil),
      document: composeApplication(
        project, in: order.language.wording, isPublic: order.isPublic),
      report: computed)
  }
  var number: Int?
  if case .interim(let interim) = report.kind { number = interim }
  return ComposedReport(
    name: fileName(of: project, order: order, number: number),
    document: composeFinancialReport(
      report, of: project, in: order.language.wording,
      sourceFingerprint: fingerprint(of: computed.data.sources), status: order.stage.status,
      acceptance: order.stage.acceptance, isPublic: order.isPublic),
    report: computed)
}

/// `samverket-lagesrapport-1.pdf`, `samverket-final-report.pdf`.
private func fileName(of project: GrantProject, order: Order, number: Int?) -> String {
  let kind =
    switch (order.kind, order.language) {
    case (.interim, .sv): "lagesrapport"
    case (.interim, .en): "interim-report"
    case (.final, .sv): "slutrapport"
    case (.final, .en): "final-report"
    case (.application, .sv): "ansokan"
    case (.application, .en): "application"
    }
  let mark = order.isPublic ? [order.language == .sv ? "offentlig" : "public"] : []
  let parts = [project.id, kind] + (number.map { [String($0)] } ?? []) + mark
  return parts.joined(separator: "-") + ".pdf"
}

extension Order.Kind {
  /// `nil` for the application, which is not computed.
  fileprivate var wanted: ReportWanted? {
    switch self {
    case .interim(let number): .interim(number: number)
    case .final: .final
    case .application: nil
    }
  }
}

extension Order.Stage {
  fileprivate var status: ReportStatus { self == .draft ? .draft : .ready }

  /// Why warnings are accepted.
  var acceptance: String? {
    if case .ready(let reason) = self { reason } else { nil }
  }
}

extension Order.Language {
  var wording: ReportLanguage {
    switch self {
    case .sv: .swedish
    case .en: .english
    }
  }
}

extension Diagnostic {
  fileprivate static func sameName(_ name: String) -> Diagnostic {
    Diagnostic(
      code: "report.same-name",
      message: "another project of this call has already been drawn as \(name)",
      hint: "give each project an `id` of its own, and name each folder once")
  }

  /// Names the project where nothing more exact is known, so that one of many can be found.
  func located(in folder: String) -> Diagnostic {
    var located = self
    located.location = location ?? SourceLocation(file: "\(folder)/project.yaml")
    return located
  }
}
