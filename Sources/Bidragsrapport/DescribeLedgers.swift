internal import GrantAccounting

/// A line for each SIE file and two for each CSV file, indented to stand below the project's own.
///
/// No text of a row is shown, so nothing personal is.
func describe(_ notes: [LedgerNote], in project: LoadedProject?) -> [String] {
  let all = project?.ledgers.values.flatMap(\.transactions) ?? []
  let counts = Dictionary(all.map { ($0.location.file, 1) }, uniquingKeysWith: +)
  return notes.flatMap { note in
    let own = project.map { _ in ", \(counts[note.file, default: 0]) of the project" } ?? ""
    return switch note.form {
    case .sie(let facts): ["  \(note.file): \(describe(facts))\(own)"]
    case .csv(let table): describe(table, file: note.file, own)
    }
  }
}

private func describe(_ facts: SIEFacts) -> String {
  // An import file holds no fiscal year; an export does.
  let letter = facts.fiscalYear == nil ? "I" : "E"
  let type = facts.type.map { $0 == 4 ? "SIE 4\(letter)" : "SIE \($0)" } ?? "SIE"
  let program = facts.program.map { ", from \($0)" } ?? ""
  let year = facts.fiscalYear.map { "; \($0.start) – \($0.end)" } ?? ""
  let encoding = facts.encoding.map { ", \($0.rawValue)" } ?? ""
  return "\(type)\(encoding)\(program)\(year); \(counted(facts.vouchers, "voucher")), "
    + counted(facts.rows, "row")
}

private func describe(_ table: CSVRecognition, file: String, _ own: String) -> [String] {
  let form = [
    "CSV", table.encoding, table.delimiter.words,
    table.lineEnds.isEmpty ? "one line" : table.lineEnds.map(\.rawValue).joined(separator: " and "),
    decimals(table), dates(table),
  ]
  let left = table.leftOut == 0 ? "" : ", \(table.leftOut) left out"
  let columns = table.columns.map { "\($0.role): \($0.header)" }
  let rest = table.unused.isEmpty ? "" : "; not used: \(columnNumbers(table.unused))"
  return [
    "  \(file): \(form.joined(separator: ", ")); \(counted(table.rows, "row"))\(own)\(left)",
    "    columns on line \(table.headerLine): \(columns.joined(separator: ", "))\(rest)",
  ]
}

private func decimals(_ table: CSVRecognition) -> String {
  guard !table.decimalSigns.isEmpty else { return "whole kronor" }
  let signs = table.decimalSigns.map(\.rawValue).joined(separator: " and ")
  let shown = table.decimalSignLine.map { " (as line \($0) shows)" } ?? ""
  return "decimal \(signs)\(shown)"
}

private func dates(_ table: CSVRecognition) -> String {
  guard !table.dateForms.isEmpty else { return "no dates" }
  let forms = table.dateForms.map(\.rawValue).joined(separator: " and ")
  let order = table.dateForms.lazy.compactMap(\.order).first
  let shown = table.dateOrderLine.flatMap { line in order.map { " (\($0), as line \(line) shows)" }
  }
  return "dates as \(forms)\(shown ?? "")"
}

extension DateForm {
  /// The order where the numbers alone do not tell it.
  fileprivate var order: String? {
    switch self {
    case .dayFirst, .shortDayFirst: "day first"
    case .monthFirst, .shortMonthFirst: "month first"
    case .shortYearFirst: "year first"
    default: nil
    }
  }
}

extension Delimiter {
  fileprivate var words: String {
    switch self {
    case .semicolon: "semicolons"
    case .tab: "tabs"
    case .comma: "commas"
    case .bar: "vertical bars"
    }
  }
}
