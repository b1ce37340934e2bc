/// How the cells of a file are written, learnt from all of them before any is read.
struct CSVForms {
  /// What parts kronor and öre in amounts that do not tell themselves.
  let decimalSign: DecimalSign?
  let decimals: DecimalEvidence
  let dates: DateEvidence
  /// Whether amounts beside a column of sides carry their sign already.
  let areSigned: Bool
  let orders: [DateNumbers.Kind: OrderEvidence.Decision]

  /// Reads the file once below its header.
  ///
  /// - Complexity: O(*n*), without keeping any row.
  init(below header: CSVHeader, _ source: SourceText, _ columns: CSVColumns) {
    var reader = header.reader
    var row = CSVRow()
    var decimals = DecimalEvidence()
    var dates = DateEvidence()
    var sides = SideEvidence()
    let amounts = header.layout.amountRoles.compactMap { header.layout.places[$0] }
    while reader.next(&row) {
      guard !row.isTooLarge else { continue }
      if let date = CSVDate(row.text(header.layout.places[.date], in: source)) {
        dates.add(date, line: row.line)
      }
      for place in amounts {
        let text = row.text(place, in: source)
        guard let amount = CSVAmount(text) else { continue }
        decimals.add(amount, line: row.line)
        guard let side = header.layout.places[.side] else { continue }
        AmountSide(row.text(side, in: source)).map { sides.add(amount, $0) }
      }
    }
    decimalSign = decimals.sign ?? columns.decimalSign
    orders = dates.decide(stated: columns.dateOrder)
    (self.decimals, self.dates, areSigned) = (decimals, dates, sides.areSigned)
  }

  enum Day: Hashable {
    case day(CalendarDate)
    /// No day, or a whole number among other dates.
    case none
    /// Told once for the whole file.
    case undecided
  }

  func day(_ text: String) -> Day {
    switch CSVDate(text) {
    case nil: return .none
    case .day(let date, _): return .day(date)
    case .serial(let serial):
      guard dates.hasSerials, let date = CalendarDate(excelSerial: serial) else { return .none }
      return .day(date)
    case .numbers(let numbers):
      guard case .order(let order, _) = orders[numbers.kind] else { return .undecided }
      return numbers.date(order).map(Day.day) ?? .none
    }
  }
}
