import Foundation
public import GrantAccounting
import VinnovaReports

/// What a person wants explained, and how it is shown.
public struct ExplainOrder: Sendable {
  public enum Format: String, CaseIterable, Sendable {
    case text
    case json
  }

  /// `nil` for the final report once the project has ended, else the interim report of the day.
  public var wanted: ReportWanted?
  public var asOf: CalendarDate
  public var language: Order.Language
  public var format: Format
  /// Voucher rows shown under each sum; `nil` for as many as fill a screen.
  public var rows: Int?
  /// Whether texts of vouchers are shown; they may hold names of persons.
  public var showsTexts: Bool

  public init(
    wanted: ReportWanted?, asOf: CalendarDate, language: Order.Language = .sv,
    format: Format = .text, rows: Int? = nil, showsTexts: Bool = false
  ) {
    self.wanted = wanted
    self.asOf = asOf
    self.language = language
    self.format = format
    self.rows = rows
    self.showsTexts = showsTexts
  }
}

/// Explains a figure of a project's report, or lists all figures where none is named.
///
/// What can be named, and the JSON, are in the article Explain.
public func explain(
  _ figure: String?, _ order: ExplainOrder, of folder: String,
  shared: SharedLedgers = SharedLedgers(folder: nil)
) -> Checked<String> {
  let loaded = loadProject(
    at: URL(filePath: folder, directoryHint: .isDirectory), shownAs: folder, shared: shared)
  guard let source = loaded.value else { return Checked(failed: loaded.diagnostics) }
  do throws(Diagnostic) {
    let ended = source.project.period.end <= order.asOf
    let wanted = order.wanted ?? (ended ? .final : .interim(number: nil))
    let report = try compute(wanted, asOf: order.asOf, from: source)
    let explainer = Explainer(report, of: source.project, ledgers: source.ledgers)
    let answer = try answer(figure, order, explainer, report)
    return Checked(answer, diagnostics: loaded.diagnostics)
  } catch {
    return Checked(failed: loaded.diagnostics + [error.located(in: folder)])
  }
}

private func answer(
  _ name: String?, _ order: ExplainOrder, _ explainer: Explainer, _ report: FinancialReport
) throws(Diagnostic) -> String {
  let writer = ExplanationText(
    report, of: explainer.projectID, in: order.language.wording, rowLimit: order.rows,
    showsTexts: order.showsTexts)
  let json = ExplanationFigures(report: report, showsTexts: order.showsTexts)
  let isText = order.format == .text
  func list(_ figures: [FigureName], as text: String) -> String {
    isText ? text : jsonText(json.list(figures))
  }
  guard let name, !name.allSatisfy(\.isWhitespace) else {
    return list(explainer.figures, as: writer.list(of: explainer.figures))
  }
  switch explainer.find(name) {
  case .figure(let figure):
    guard let derivation = explainer.derivation(of: figure) else {
      throw .unknownFigure(name, near: [])
    }
    let unsound = derivation.checkSteps()
    precondition(unsound.isEmpty, "an explanation that does not add up: \(unsound)")
    return isText ? writer.text(of: derivation) : jsonText(json.value(derivation))
  case .figures(let figures):
    let value = report.value(of: figures[0]) ?? .nothing
    return list(figures, as: writer.list(of: figures, with: value))
  case .choices(let figures): return list(figures, as: writer.list(of: figures))
  case .rows(let fates):
    return isText ? writer.text(of: fates) : jsonText(JSONValue.list(fates.map(json.value)))
  case .nothing: throw .unknownFigure(name, near: nearest(name, explainer))
  }
}

/// Up to three figures that a mistyped name may have meant.
private func nearest(_ name: String, _ explainer: Explainer) -> [String] {
  let words = explainer.vocabulary
  let parts = name.split { $0 == "." || $0.isWhitespace }.prefix(8).map { part in
    words.contains(String(part)) ? String(part) : suggestion(for: String(part), among: words)
  }
  var near: [String] = []
  if !parts.contains(nil), !parts.isEmpty,
    case .figure(let figure) = explainer.find(parts.compactMap(\.self).joined(separator: "."))
  {
    near.append(figure.path)
  }
  let paths = explainer.figures.map(\.path)
  for path in suggestions(for: name, among: paths, atMost: 3) where !near.contains(path) {
    near.append(path)
  }
  return Array(near.prefix(3))
}

extension Diagnostic {
  fileprivate static func unknownFigure(_ name: String, near: [String]) -> Diagnostic {
    let shown = name.count > 60 ? name.prefix(60) + "…" : name
    let guess =
      near.isEmpty ? "" : "did you mean \(near.map { "`\($0)`" }.joined(separator: " or "))? "
    return Diagnostic(
      code: "figure.unknown",
      message: "the report has no figure, amount, account, voucher or row that is called "
        + "`\(shown)`",
      hint: guess
        + "`bidragsrapport explain PROJECT` lists every figure by its name; rows of other "
        + "projects, and of a file whose vouchers are counted in another one, are not looked at")
  }
}
