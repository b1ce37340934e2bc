/// The diagnostics of a CSV ledger as a whole: what it is, its columns, and what they leave in doubt.
extension Problems {
  mutating func csvEmpty() {
    error(
      "csv.empty", line: nil, "the file is empty",
      hint: "export the project's rows again, with a header row")
  }

  mutating func notCSV(_ kind: ForeignFile) {
    error("csv.not-csv", line: nil, "\(kind.rawValue), not CSV", hint: kind.wayToCSV)
  }

  mutating func csvDamaged(_ count: Int, _ misreading: Misreading?) {
    guard count > 0 || misreading != nil else { return }
    warning(
      "csv.damaged-text", line: nil,
      misreading.map { "CP437 text had been read as \($0.rawValue); its letters were turned back" }
        ?? "an earlier program lost \(count) \(count == 1 ? "letter" : "letters")",
      hint: "amounts are not affected; export again without converting if texts look wrong")
  }

  mutating func missingColumns(_ closest: CSVHeader?) {
    let missing = closest?.layout.missing ?? ["Datum", "Konto", "Belopp"]
    error(
      "csv.missing-column", line: closest?.line,
      "no header row with \(missing.joined(separator: ", "))"
        + (closest.map { "; \($0.layout.seen)" } ?? ""),
      hint: "name the file's own columns under `columns` in project.yaml")
  }

  mutating func csvUnit(_ unit: CSVUnit?) {
    guard let unit else { return }
    let words =
      switch unit.kind {
      case .thousands: "thousands or millions of kronor"
      case .foreign: "another currency than kronor"
      }
    error(
      "csv.not-in-kronor", line: unit.line, "the list says that its amounts are in \(words)",
      hint: "export the list in kronor; remove these words if they are not about its amounts")
  }

  mutating func doubledColumns(_ names: [String], line: Int) {
    guard !names.isEmpty else { return }
    error(
      "csv.doubled-column", line: line,
      "the header has two columns named \(names.joined(separator: ", "))",
      hint: "give one of them another name, or name other columns under `columns` in project.yaml")
  }

  /// What the cells of a column could mean, told once for the file.
  mutating func doubts(_ forms: CSVForms) {
    if forms.decimalSign == nil, let line = forms.decimals.doubtfulLine {
      let count = forms.decimals.doubtfulCount
      error(
        "csv.ambiguous-amount", line: line,
        "\(count == 1 ? "an amount" : "\(count) amounts") such as 1,234 could be 1 234 kr or "
          + "1.234 kr: \(forms.decimals.reason)",
        hint: "export without thousands separators or with two decimals, or state `decimalSign: "
          + "comma` or `decimalSign: point` under `columns` in project.yaml")
    }
    if let number = forms.unnamedSide {
      error(
        "csv.unnamed-side", line: nil,
        "column \(number), which nothing was taken from, seems to tell debit from credit",
        hint: "name it as `side` under `columns` in project.yaml, so that credits are taken from "
          + "costs; rename or remove it if it means something else")
    }
    if let line = forms.blankDebit {
      warning(
        "csv.blank-side", line: line,
        "only credits are marked in the column of sides, so rows without a mark were read as debit",
        hint: "compare the sum of the account with the accounting system")
    }
    if let line = forms.doubtfulSign {
      warning(
        "csv.mixed-signs", line: line,
        forms.areSigned
          ? "most credits are below zero, so amounts were read with the sign they carry; here is "
            + "one with the other sign"
          : "most credits are above zero, so a minus was read as a row taken back; here is one",
        hint: "compare the sum of the account with the accounting system")
    }
    for kind in DateNumbers.Kind.allCases {
      switch forms.orders[kind] {
      case .ambiguous(let first, let second, let line, let count):
        error(
          "csv.ambiguous-date", line: line,
          "\(count == 1 ? "the date" : "all \(count) dates") could be \(words(first)) or "
            + words(second),
          hint: "export with dates as 2022-12-31, or state `dateOrder: \(first.rawValue)` or "
            + "`dateOrder: \(second.rawValue)` under `columns` in project.yaml")
      case .contradictory(let lines):
        error(
          "csv.ambiguous-date", line: lines.first,
          "no order of day and month fits all dates: lines "
            + lines.map { "\($0)" }.joined(separator: " and ") + " rule each other out",
          hint: "export with dates as 2022-12-31")
      case .order, nil: break
      }
    }
  }
}

extension CSVLayout {
  /// The names that are known and the numbers of the other columns.
  ///
  /// A file without a header has a row of data here, which may be personal: its cells are not shown.
  fileprivate var seen: String {
    let known = Set(places.values).union(dimensions.map(\.place)).sorted()
    guard !known.isEmpty else { return "no column has a known name" }
    let names = known.map { "\(header[$0]) (column \($0 + 1))" }.joined(separator: ", ")
    return "known: \(names)" + (unused.isEmpty ? "" : "; not known: \(columnNumbers(unused))")
  }
}

/// `column 4`, `columns 4, 7, 9 and 20 more`: what cannot be shown by name.
public func columnNumbers(_ numbers: [Int]) -> String {
  let most = 12
  let shown = numbers.prefix(most).map { "\($0)" }.joined(separator: ", ")
  let more = numbers.count > most ? " and \(numbers.count - most) more" : ""
  return (numbers.count == 1 ? "column " : "columns ") + shown + more
}

private func words(_ order: DateOrder) -> String {
  switch order {
  case .yearFirst: "year/month/day"
  case .dayFirst: "day/month/year"
  case .monthFirst: "month/day/year"
  }
}

extension ForeignFile {
  /// How a person makes a CSV file of it.
  fileprivate var wayToCSV: String {
    switch self {
    case .workbook, .oldWorkbook, .xmlWorkbook, .webPage:
      "open it in Excel, choose File, Save As, the type \"CSV UTF-8 (*.csv)\", and name the new "
        + "file in project.yaml"
    case .openDocument:
      "open it in LibreOffice, choose File, Save As, the type \"Text CSV (.csv)\", and name the "
        + "new file in project.yaml"
    case .json:
      "fetch the same list as CSV; where there is none, Excel opens JSON under Data, Get Data"
    case .archive, .compressed: "unpack it and name the CSV file in it in project.yaml"
    case .sie: "write `format: sie` and the project's code beside it in project.yaml"
    case .sie5: "export SIE 4 with vouchers instead, and write `format: sie`"
    case .empty, .xml, .pdf, .richText, .binary:
      "export the list again as CSV from the accounting system"
    }
  }
}
