internal import GrantAccounting

/// The format that the file's name tells; `nil` where it tells none.
func ledgerFormat(bySuffixOf file: String) -> LedgerReference.Format? {
  switch suffix(of: file) {
  case "se", "si", "sie": .sie
  case "csv", "txt", "tsv", "tab", "skv": .csv
  default: nil
  }
}

extension Problems {
  /// Tells a name that is no ledger's, and the way to a ledger from the kinds that are often tried.
  func unknownFormat(_ file: String, line: Int) {
    guard let (kind, way) = foreignFormat(bySuffixOf: file) else {
      return error(
        "project.ledger-format", line: line,
        "the file's name does not tell its format: `\(file)`",
        hint: "add `format: sie` or `format: csv`; .se, .si, .sie, .csv and .txt are known")
    }
    error("project.ledger-format", line: line, "`\(file)` is \(kind), no ledger file", hint: way)
  }
}

/// What a file is by its name, and how to make a ledger file of it.
private func foreignFormat(bySuffixOf file: String) -> (kind: String, way: String)? {
  switch suffix(of: file) {
  case "xlsx", "xlsm", "xlsb", "xls":
    (
      "an Excel workbook",
      "open it in Excel, choose File, Save As, the type \"CSV UTF-8 (*.csv)\", and name the new file"
    )
  case "ods", "fods":
    (
      "an OpenDocument spreadsheet",
      "open it in LibreOffice, choose File, Save As, the type \"Text CSV (.csv)\", and name the new "
        + "file"
    )
  case "json":
    (
      "JSON",
      "fetch the same list as CSV; where there is none, Excel opens JSON under Data, Get Data"
    )
  case "pdf": ("a PDF", "export the list itself as SIE 4 or CSV from the accounting system")
  case "zip": ("a ZIP archive", "unpack it and name the SIE or CSV file in it")
  default: nil
  }
}

private func suffix(of file: String) -> String {
  file.contains(".") ? file.split(separator: ".").last?.lowercased() ?? "" : ""
}
