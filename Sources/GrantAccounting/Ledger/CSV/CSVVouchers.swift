/// Gathers the postings of a CSV ledger into vouchers, in the order of their first rows.
struct CSVVouchers {
  private struct Key: Hashable {
    var series: String
    var number: String
    var date: CalendarDate
  }

  private let file: String
  private let encoding: TextEncoding
  private var vouchers: [Voucher] = []
  private var places: [Key: Int] = [:]
  private var accountNames: [String: String] = [:]

  init(file: String, encoding: TextEncoding) { (self.file, self.encoding) = (file, encoding) }

  /// Rows of one voucher and day belong together; a row without a number is a voucher of its own.
  mutating func add(
    _ cells: CSVPosting, on date: CalendarDate, account: String, name: String, amount: Money,
    line: Int
  ) {
    if accountNames[account, default: ""].isEmpty {
      accountNames[account] = cells.accountName ?? name
    }
    let row = Voucher.Row(
      account: account, objects: cells.objects, amount: amount, date: nil, text: cells.text,
      line: line)
    let key = Key(series: cells.series, number: cells.voucher, date: date)
    if !key.number.isEmpty {
      if let place = places[key] { return vouchers[place].rows.append(row) }
      places[key] = vouchers.count
    }
    vouchers.append(
      Voucher(
        series: key.series, number: key.number, date: date, text: "", line: line, rows: [row]))
  }

  /// Tells what the vouchers of the whole file leave in doubt.
  func tellDoubts(_ problems: inout Problems) {
    ListedVouchers(vouchers).tell(&problems)
  }

  /// The ledger of all rows so far.
  func ledger() -> Ledger {
    Ledger(
      file: file, completeThrough: vouchers.lazy.map(\.date).max(), accountNames: accountNames,
      encoding: encoding, vouchers: vouchers)
  }
}
