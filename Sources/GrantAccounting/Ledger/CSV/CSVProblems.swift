/// The diagnostics of CSV ledgers: wording, code and severity in one place.
extension Problems {
  mutating func csvEmpty() {
    error(
      "csv.empty", line: nil, "the file is empty",
      hint: "export the project's rows again, with a header row")
  }

  mutating func notCSV(_ kind: ForeignFile) {
    error(
      "csv.not-csv", line: nil, "\(kind.rawValue), not CSV",
      hint: "save the list as CSV (in Excel: Save as, CSV UTF-8)")
  }

  mutating func missingColumns(_ closest: CSVHeader?, _ columns: CSVColumns) {
    let missing = closest?.layout.missing ?? []
    let found = (closest?.row.cells ?? []).map(trimmed).filter { !$0.isEmpty }
    // A file without a header shows its first row of data, which may be personal.
    let looksLikeData = found.contains { $0.utf8.contains { (0x30...0x39).contains($0) } }
    let names = found.prefix(20).joined(separator: ", ")
    let seen = looksLikeData ? "the first row holds figures, not names" : "columns found: \(names)"
    error(
      "csv.missing-column", line: closest?.row.line,
      "no header row with \(missing.joined(separator: ", ")); \(seen)",
      hint: "name the file's own columns under `columns` in project.yaml")
  }

  mutating func raggedRow(_ count: Int, _ width: Int, _ line: Int) {
    error(
      "csv.ragged-row", line: line, "the row has \(count) cells, the header \(width)",
      hint: "put cells that hold the delimiter or a line break in quotes, or export again")
  }

  mutating func totalsRow(_ line: Int) {
    warning(
      "csv.totals-row", line: line, "a row with neither date nor account was left out",
      hint: "right for a row of totals; otherwise fill in its date and account")
  }

  mutating func csvDate(_ value: String, _ line: Int) {
    error(
      "csv.bad-date", line: line, "\(shown(value)) is no date",
      hint: "a day that exists, written 2022-12-31 or 20221231")
  }

  mutating func csvAccount(_ line: Int) {
    error(
      "csv.missing-account", line: line, "the row has no account",
      hint: "fill in the account the amount is booked on")
  }

  mutating func csvAmount(_ value: String, _ line: Int) {
    error(
      "csv.bad-amount", line: line, "\(shown(value)) is no amount, or could mean two",
      hint: "kronor with at most two decimals: 1 234,50 or -1234.50")
  }

  mutating func csvTooLarge(_ line: Int) {
    error(
      "csv.bad-amount", line: line,
      "the amounts of the file exceed one hundred thousand billion kronor",
      hint: "correct the amount and save the file again")
  }

  mutating func csvQuote(_ line: Int) {
    error(
      "csv.unterminated-quote", line: line, "a quoted cell is never closed",
      hint: "write a quote inside a cell as two quotes, or export the file again")
  }

  mutating func noRows() {
    warning(
      "csv.no-rows", line: nil, "the file holds a header but no rows",
      hint: "check that the export covers the right period")
  }
}
