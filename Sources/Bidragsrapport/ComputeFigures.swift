import Foundation
public import GrantAccounting
import VinnovaReports

/// Computes one report and writes it as JSON; see the article FiguresJSON.
public func computeFigures(
  _ wanted: ReportWanted, asOf: CalendarDate, of folder: String,
  shared: SharedLedgers = .none
) -> Checked<String> {
  computed(wanted, asOf: asOf, of: folder, shared: shared) { figuresJSON($0, of: $1) }
}

/// Computes one report and writes its budget table and its years as bars, for a terminal.
public func computeBudgetText(
  _ wanted: ReportWanted, asOf: CalendarDate, of folder: String, language: Order.Language,
  inColour: Bool, shared: SharedLedgers = .none
) -> Checked<String> {
  computed(wanted, asOf: asOf, of: folder, shared: shared) {
    budgetText($0, of: $1, in: language.wording, inColour: inColour)
  }
}

private func computed(
  _ wanted: ReportWanted, asOf: CalendarDate, of folder: String, shared: SharedLedgers,
  _ write: (FinancialReport, GrantProject) -> String
) -> Checked<String> {
  let loaded = loadProject(
    at: URL(filePath: folder, directoryHint: .isDirectory), shownAs: folder, shared: shared)
  guard let source = loaded.value else { return Checked(failed: loaded.diagnostics) }
  do {
    let report = try compute(wanted, asOf: asOf, from: source)
    return Checked(write(report, source.project), diagnostics: loaded.diagnostics)
  } catch {
    return Checked(failed: loaded.diagnostics + [error.located(in: folder)])
  }
}

/// Writes a starter project into `folder` and tells the paths of its files.
public func startProject(in folder: String) -> Outcome {
  do {
    let files = try initProject(at: URL(filePath: folder, directoryHint: .isDirectory))
    return Outcome(written: files.map(\.relativePath))
  } catch {
    return Outcome(diagnostics: [error])
  }
}
