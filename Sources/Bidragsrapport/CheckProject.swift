import Foundation
public import GrantAccounting

/// What a check of one project found.
public struct ProjectCheck: Sendable {
  /// One line: what was read, or how many errors there are.
  public let summary: String
  public let diagnostics: [Diagnostic]
}

/// Reads a project and its ledgers and computes nothing but what was wrong.
public func checkProject(_ folder: String) -> ProjectCheck {
  let loaded = loadProject(at: URL(filePath: folder, directoryHint: .isDirectory), shownAs: folder)
  let errors = loaded.diagnostics.count { $0.severity == .error }
  let warnings = loaded.diagnostics.count - errors
  let problems = "\(counted(errors, "error")), \(counted(warnings, "warning"))"
  let read = loaded.value.map { "; \(described($0))" } ?? ""
  return ProjectCheck(summary: "\(folder): \(problems)\(read)", diagnostics: loaded.diagnostics)
}

/// `3 ledger files with 212 rows of the project, complete through 2023-06-30`.
private func described(_ source: LoadedProject) -> String {
  let files = source.sources.count - 1
  let rows = source.ledgers.values.map(\.transactions.count).reduce(0, +)
  let through = source.ledgers.values.compactMap(\.completeThrough).min()
  let complete = through.map { ", complete through \($0)" } ?? ""
  return "\(counted(files, "ledger file")) with \(counted(rows, "row")) of the project\(complete)"
}

private func counted(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}
