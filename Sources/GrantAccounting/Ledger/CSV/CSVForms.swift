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
  /// The first row of a column of sides that leaves it empty, where only credits are marked.
  let blankDebit: Int?
  /// The column with the currency of the row's amount; `nil` where amounts are in kronor.
  let currencyPlace: Int?
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
    var unnamed = UnnamedColumns(places: layout.unusedPlaces, in: layout.header)
    let amounts = layout.amountRoles.filter(layout.has)
    var (hasSides, hasOtherSides, hasMinus) = (false, false, false)
    var blank: Int?
    while reader.next(&row) {
      guard !row.isTooLarge else { continue }
      let date = CSVDate(row.text(layout.places[.date], in: source))
      if let date {
        dates.add(date, line: row.line)
        let amount = CSVAmount(row.text(layout.places[.amount], in: source))
        let account = row.text(layout.places[.account], in: source)
        unnamed.add(amount, account: account) { row.text($0, in: source) }
      }
      for role in amounts {
        guard let amount = CSVAmount(row.text(layout.places[role], in: source)) else { continue }
        decimals.add(amount, line: row.line)
        let cell = row.text(layout.places[.side], in: source)
        hasSides = hasSides || !cell.isEmpty
        if cell.isEmpty, date != nil, !amount.isZero { blank = blank ?? row.line }
        hasMinus = hasMinus || amount.isNegative
        let side = AmountSide(of: role) { cell }
        if !cell.isEmpty, side != .credit { hasOtherSides = true }
        if let side { sides.add(amount, side, line: row.line) }
      }
    }
    decimalSign = decimals.sign ?? columns.decimalSign
    orders = dates.decide(stated: columns.dateOrder)
    (self.decimals, self.dates) = (decimals, dates)
    (areSigned, doubtfulSign) = (sides.areSigned, sides.doubtfulLine)
    followsSide = layout.has(.side) && (hasSides || !hasMinus)
    blankDebit = followsSide && hasSides && !hasOtherSides && !hasMinus ? blank : nil
    currencyPlace =
      layout.amountsMayFollowCurrency(columns)
      ? layout.places[.currency] ?? unnamed.currencyPlace : nil
    let sidesMayBeMissed = layout.has(.amount) && !layout.has(.side)
    unnamedSide = sidesMayBeMissed ? unnamed.sidePlace(hasMinus: hasMinus).map { $0 + 1 } : nil
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
