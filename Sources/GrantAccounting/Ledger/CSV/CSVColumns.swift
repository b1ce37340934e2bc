/// How a CSV ledger is to be read, where its own header and cells do not tell.
///
/// A column left `nil` is found by the names usual in exports, see `CSVRole.usualNames`. Date,
/// account and amount must be there; `debit` and `credit` may stand for `amount`.
public struct CSVColumns: Hashable, Sendable {
  public var date: String?
  public var account: String?
  public var accountName: String?
  public var amount: String?
  public var debit: String?
  public var credit: String?
  /// A column of `D` and `K` beside amounts without sign.
  public var side: String?
  public var text: String?
  public var voucher: String?
  public var series: String?
  public var project: String?
  /// Headers of further columns by the dimension they stand for.
  public var dimensions: [Int: String]
  /// What `1,234` means where no other amount tells.
  public var decimalSign: DecimalSign?
  /// What `03/04/2022` means where no other day tells.
  public var dateOrder: DateOrder?

  public init(
    date: String? = nil, account: String? = nil, accountName: String? = nil,
    amount: String? = nil, debit: String? = nil, credit: String? = nil, side: String? = nil,
    text: String? = nil, voucher: String? = nil, series: String? = nil, project: String? = nil,
    dimensions: [Int: String] = [:], decimalSign: DecimalSign? = nil, dateOrder: DateOrder? = nil
  ) {
    self.date = date
    self.account = account
    self.accountName = accountName
    self.amount = amount
    self.debit = debit
    self.credit = credit
    self.side = side
    self.text = text
    self.voucher = voucher
    self.series = series
    self.project = project
    self.dimensions = dimensions
    self.decimalSign = decimalSign
    self.dateOrder = dateOrder
  }
}

/// The sign between kronor and öre.
public enum DecimalSign: String, CaseIterable, Hashable, Sendable {
  case comma
  case point
}

/// The order of day, month and year in dates of digits alone.
public enum DateOrder: String, CaseIterable, Hashable, Sendable {
  case yearFirst = "year-first"
  case dayFirst = "day-first"
  case monthFirst = "month-first"
}
