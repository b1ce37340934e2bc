/// What was recognised in a CSV ledger, for a person to see that it was read rightly.
public struct CSVRecognition: Hashable, Sendable {
  /// A column and what was taken from it.
  public struct Column: Hashable, Sendable {
    public let header: String
    /// `date`, `account name`, `dimension 20`.
    public let role: String
  }

  /// `UTF-16 LE`.
  public let encoding: String
  public let delimiter: Delimiter
  public let lineEnds: [LineEnd]
  public let headerLine: Int
  public let columns: [Column]
  /// Numbers of the columns that nothing was taken from, the first column is 1; their names may be
  /// anything and are not shown.
  public let unused: [Int]
  /// None where no amount has öre; both where amounts of either sign tell themselves.
  public let decimalSigns: [DecimalSign]
  /// The line that told thousands from decimals, where other lines needed it.
  public let decimalSignLine: Int?
  public let dateForms: [DateForm]
  /// The line that told day from month, where other lines needed it.
  public let dateOrderLine: Int?
  public let rows: Int
  public let leftOut: Int

  init(
    _ header: CSVHeader, _ forms: CSVForms, _ bytes: [UInt8], _ encoding: TextEncoding,
    lineEnds: Set<LineEnd>, rows: Int, leftOut: Int
  ) {
    self.encoding = utf16Order(of: bytes)?.rawValue ?? encoding.rawValue
    delimiter = Delimiter.allCases.first { $0.byte == header.reader.delimiter } ?? .semicolon
    self.lineEnds = LineEnd.allCases.filter { lineEnds.contains($0) }
    headerLine = header.line
    let layout = header.layout
    let roles = CSVRole.allCases.filter { $0 != .costCentre }.compactMap { role in
      layout.places[role].map { Column(header: layout.header[$0], role: role.words) }
    }
    columns =
      roles
      + layout.dimensions.filter { $0.number != 6 }.map {
        Column(header: layout.header[$0.place], role: "dimension \($0.number)")
      }
    unused = layout.unused
    decimalSigns = DecimalSign.allCases.filter {
      forms.decimals.shows($0) || $0 == forms.decimalSign
    }
    decimalSignLine = forms.decimals.settledBy
    dateForms = forms.dateForms
    dateOrderLine = forms.dateOrderLine
    self.rows = rows
    self.leftOut = leftOut
  }
}

extension CSVForms {
  /// The forms of the file's days, the most usual first.
  fileprivate var dateForms: [DateForm] {
    let decided = orders.compactMap { kind, decision -> DateForm? in
      guard case .order(let order, _) = decision else { return nil }
      return DateNumbers.form(kind, order)
    }
    let serial: [DateForm] = dates.hasSerials ? [.serial] : []
    let all = dates.forms.union(decided).union(serial)
    return DateForm.allCases.filter { all.contains($0) }
  }

  fileprivate var dateOrderLine: Int? {
    orders.values.lazy.compactMap { decision in
      if case .order(_, let line) = decision { line } else { nil }
    }.min()
  }
}
