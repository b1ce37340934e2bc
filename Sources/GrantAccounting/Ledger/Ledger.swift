/// A bookkeeping file as read: vouchers in file order, codes as text.
public struct Ledger: Hashable, Sendable {
  public var file: String
  /// The program that wrote the file, where it says so.
  public var program: String?
  /// What the SIE file says of its type (`#SIETYP`), 1 to 4; `nil` where it says nothing.
  public var sieType: Int?
  public var organisationNumber: String?
  /// Fiscal years the file declares, in file order.
  public var fiscalYears: [Period]
  /// The year whose vouchers the file holds (`#RAR 0`); `nil` in files for import and in CSV.
  public var fiscalYear: Period?
  /// The last day the file says it is complete through (`#OMFATTN`), or the last voucher's day.
  public var completeThrough: CalendarDate?
  /// The day the file was written (`#GEN`), where it says so.
  public var generated: CalendarDate?
  /// Whether the file itself states `completeThrough`.
  public var isCompletenessStated = false
  public var accountNames: [String: String]
  /// Names of declared objects; codes in use need not be declared.
  public var objectNames: [DimensionObject: String]
  /// The dimension above each sub-dimension (`#UNDERDIM`), as declared: cycles are possible.
  public var dimensionParents: [Int: Int]
  /// What the file's bytes were read as.
  public var encoding: TextEncoding?
  /// Whether the vouchers stand for the sums of whole months, since the file holds no others.
  public var holdsMonthSums = false
  /// The vouchers as places in the file's bytes.
  var store: VoucherStore

  public init(
    file: String, program: String? = nil, organisationNumber: String? = nil,
    fiscalYears: [Period] = [], fiscalYear: Period? = nil, completeThrough: CalendarDate? = nil,
    accountNames: [String: String] = [:], objectNames: [DimensionObject: String] = [:],
    dimensionParents: [Int: Int] = [:], encoding: TextEncoding? = nil, vouchers: [Voucher] = []
  ) {
    self.file = file
    self.program = program
    self.organisationNumber = organisationNumber
    self.fiscalYears = fiscalYears
    self.fiscalYear = fiscalYear
    self.completeThrough = completeThrough
    self.accountNames = accountNames
    self.objectNames = objectNames
    self.dimensionParents = dimensionParents
    self.encoding = encoding
    store = VoucherStore(vouchers)
  }

  /// Every voucher written out, in file order.
  ///
  /// - Complexity: O(rows) at each use, several hundred bytes a row: for looking at small files.
  public var vouchers: [Voucher] {
    get { store.vouchers.indices.map(store.voucher) }
    set { store = VoucherStore(newValue) }
  }

  public var voucherCount: Int { store.vouchers.count }
  public var rowCount: Int { store.rows.count }
}

/// A voucher (*verifikation*).
///
/// Series and number are no key; the line number is its identity.
public struct Voucher: Hashable, Sendable {
  public var series: String
  public var number: String
  public var date: CalendarDate
  public var text: String
  public var line: Int
  public var rows: [Row]

  public init(
    series: String, number: String, date: CalendarDate, text: String, line: Int, rows: [Row]
  ) {
    self.series = series
    self.number = number
    self.date = date
    self.text = text
    self.line = line
    self.rows = rows
  }

  /// One booked row (`#TRANS`): debit positive, credit negative.
  public struct Row: Hashable, Sendable {
    public var account: String
    public var objects: [DimensionObject]
    public var amount: Money
    /// The row's own day where it has one.
    public var date: CalendarDate?
    public var text: String
    public var line: Int

    public init(
      account: String, objects: [DimensionObject], amount: Money, date: CalendarDate?,
      text: String, line: Int
    ) {
      self.account = account
      self.objects = objects
      self.amount = amount
      self.date = date
      self.text = text
      self.line = line
    }
  }
}

/// An object of a dimension: project `4711` is object `4711` of dimension 6.
public struct DimensionObject: Hashable, Sendable {
  public var dimension: Int
  public var code: String

  public init(dimension: Int, code: String) { (self.dimension, self.code) = (dimension, code) }
}

/// A voucher row that belongs to the project, ready to be reported.
public struct Transaction: Hashable, Sendable {
  /// `A 104`, or the line number where the file gives no series and number.
  public var voucher: String
  /// The row's own day, else the voucher's; decides whether a cost lies in the period.
  public var date: CalendarDate
  public var account: String
  public var accountName: String
  /// Debit positive.
  public var amount: Money
  /// The row's own text, else the voucher's.
  public var text: String
  /// The row's objects as written: what a rule with a dimension filter looks at.
  public var objects: [DimensionObject]
  public var location: SourceLocation

  public init(
    voucher: String, date: CalendarDate, account: String, accountName: String, amount: Money,
    text: String, objects: [DimensionObject] = [], location: SourceLocation
  ) {
    self.voucher = voucher
    self.date = date
    self.account = account
    self.accountName = accountName
    self.amount = amount
    self.text = text
    self.objects = objects
    self.location = location
  }
}

/// The project's rows out of all ledgers of one party.
public struct ProjectLedger: Hashable, Sendable {
  public var transactions: [Transaction]
  /// The last day the files reach together: the latest of theirs, as they are consecutive years.
  public var completeThrough: CalendarDate?
  /// What reading the files left in doubt; the first place of each kind in each file.
  public var doubts: [LedgerDoubt]

  public init(
    transactions: [Transaction], completeThrough: CalendarDate?, doubts: [LedgerDoubt] = []
  ) {
    (self.transactions, self.completeThrough) = (transactions, completeThrough)
    self.doubts = doubts
  }
}
