public import GrantAccounting

/// A bookkeeping file that `project.yaml` names.
public struct LedgerReference: Hashable, Sendable {
  public enum Format: String, CaseIterable, Hashable, Sendable {
    case sie
    case csv
  }

  /// Relative to the project folder.
  public var file: String
  public var format: Format
  /// The project's code in the ledger; `nil` for a CSV file with nothing but the project.
  public var project: String?
  /// 6 is SIE's dimension for projects.
  public var dimension: Int
  public var columns: CSVColumns
  /// Only some of the year's vouchers, and meant so: its closing balances tell nothing of it.
  public var isPartial: Bool
  /// Overrides what the file says of itself.
  public var completeThrough: CalendarDate?
  /// Where `project.yaml` names it.
  public var line: Int
}

extension LedgerReference {
  /// How a file is read; the same file read in another way is another ledger.
  struct Identity: Hashable {
    let file: String
    let format: Format
    let columns: CSVColumns
    let isPartial: Bool
  }

  var identity: Identity {
    Identity(file: file, format: format, columns: columns, isPartial: isPartial)
  }
}

/// SIE's dimension for projects.
private let projectDimension = 6

func readLedgerReference(_ reader: GroupReader) -> LedgerReference? {
  let file = reader["file"].flatMap(readProjectPath)
  let stated = reader["format"]?.choice(of: LedgerReference.Format.self)
  let project = reader["project"]?.text()
  let dimension = reader["dimension"]?.wholeNumber()
  let columns = readColumns(reader.group("columns"))
  let isPartial = reader["partial"]?.yesNo() ?? false
  let completeThrough = reader["completeThrough"]?.date()
  guard let file else { return nil }
  guard let format = stated ?? ledgerFormat(bySuffixOf: file) else {
    if reader["format"] == nil {
      reader.problems.unknownFormat(file, line: reader.line(of: "file"))
    }
    return nil
  }
  if format == .sie, reader["project"] == nil {
    reader.problems.error(
      "project.missing-key", line: reader.line,
      "`\(reader.path).project` is not filled in; a SIE file holds the whole organisation",
      hint: "write the project's code in the bookkeeping, in quotes: project: \"4711\"")
  }
  if format == .sie, reader["columns"] != nil {
    reader.problems.warning(
      "project.ledger-columns", line: reader.line(of: "columns"),
      "`columns` means nothing for a SIE file",
      hint: "remove it, or write `format: csv` if the file is a list of columns")
  }
  return LedgerReference(
    file: file, format: format, project: project, dimension: dimension ?? projectDimension,
    columns: columns, isPartial: isPartial, completeThrough: completeThrough,
    line: reader.line(of: "file"))
}

/// A path that stays below the project folder by its text alone; links are checked when opening.
///
/// `./a.se` and `x//a.se` are written `a.se` and `x/a.se`, so that a file has one name.
func readProjectPath(_ value: YAMLValue) -> String? {
  guard let text = value.text() else { return nil }
  let parts = text.split(separator: "/", omittingEmptySubsequences: false)
  if !text.contains("\\"), !text.contains(":"),
    parts.first != "", parts.last != "", parts.last != ".", !parts.contains("..")
  {
    return parts.filter { !$0.isEmpty && $0 != "." }.joined(separator: "/")
  }
  value.error(
    "file.outside-project", "`\(value.path)` is no path below the project folder",
    hint: "put the file in the project folder or a folder below it and write ledger/2021.se: "
      + "no leading /, no drive letter, no `..`, and / between folders")
  return nil
}
