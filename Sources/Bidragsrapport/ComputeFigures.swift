import Foundation
public import GrantAccounting

/// Computes one report and writes it as JSON; see the article FiguresJSON.
public func computeFigures(
  _ wanted: ReportWanted, asOf: CalendarDate, of folder: String,
  shared: SharedLedgers = .none
) -> Checked<String> {
  let loaded = loadProject(
    at: URL(filePath: folder, directoryHint: .isDirectory), shownAs: folder, shared: shared)
  guard let source = loaded.value else { return Checked(failed: loaded.diagnostics) }
  do {
    let report = try compute(wanted, asOf: asOf, from: source)
    return Checked(figuresJSON(report, of: source.project), diagnostics: loaded.diagnostics)
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
