/// How the cells of a file are written, learnt from all of them before any is read.
struct CSVForms {
  /// What parts kronor and öre in amounts that do not tell themselves.
  let decimalSign: DecimalSign?
  let decimals: DecimalEvidence
  let dates: DateEvidence
  /// Whether amounts of debit and credit carry their sign already.
  let areSigned: Bool
  /// A line whose minus does not speak for that reading.
  let doubtfulSign: Int?
  /// The number of a column of sides that has no known name; the first column is 1.
  let unnamedSide: Int?
  /// Whether a column beside the amounts gives their side; one that is empty throughout gives none
  /// where the amounts show by a minus that they have a sign.
  let followsSide: Bool
  /// Whether the currency that a row names is that of its amount.
  let followsCurrency: Bool
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
    let layout = header.layout
    var unnamed = UnnamedSides(places: layout.has(.amount) ? layout.unusedPlaces : [])
    let amounts = layout.amountRoles.filter(layout.has)
    var (hasSides, hasMinus) = (false, false)
    while reader.next(&row) {
      guard !row.isTooLarge else { continue }
      if let date = CSVDate(row.text(layout.places[.date], in: source)) {
        dates.add(date, line: row.line)
        unnamed.add { row.text($0, in: source) }
      }
      for role in amounts {
        guard let amount = CSVAmount(row.text(layout.places[role], in: source)) else { continue }
        decimals.add(amount, line: row.line)
        let cell = row.text(layout.places[.side], in: source)
        hasSides = hasSides || !cell.isEmpty
        hasMinus = hasMinus || amount.isNegative
        let side = AmountSide(of: role) { cell }
        if let side { sides.add(amount, side, line: row.line) }
      }
    }
    decimalSign = decimals.sign ?? columns.decimalSign
    orders = dates.decide(stated: columns.dateOrder)
    (self.decimals, self.dates) = (decimals, dates)
    (areSigned, doubtfulSign) = (sides.areSigned, sides.doubtfulLine)
    followsSide = layout.has(.side) && (hasSides || !hasMinus)
    followsCurrency = layout.amountsFollowCurrency(columns)
    unnamedSide = layout.has(.side) ? nil : unnamed.place.map { $0 + 1 }
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
