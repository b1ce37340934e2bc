/// What reading a party's ledgers and time sheets left in doubt, to be printed in the report as well.
///
/// Each is a warning of the import on which an amount may hang: rows that may count twice or too
/// little, or with the wrong sign.
public struct LedgerDoubt: Hashable, Sendable {
  /// The names of cases stand in files.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Rows of two files that agree, while their vouchers have other names.
    case alikeRows
    /// A voucher that an older export has and a newer one has not.
    case missingVoucher
    /// A voucher, or a run of rows, that stands twice in a file.
    case doubledVoucher
    /// Vouchers of two files that share their number, on two days.
    case reusedNumber
    /// Rows without voucher number that two files may both hold.
    case unnumberedRows
    /// Debits and credits whose signs do not agree.
    case mixedSigns
    /// Vouchers out of balance where nearly all others balance.
    case unbalancedVoucher
    /// Codes much like the project's, whose rows do not count.
    case similarCode
    /// The same hours twice in the time sheets, or persons' codes that are much alike.
    case doubledHours
  }

  public let kind: Kind
  /// Where the first such row stands.
  public let place: SourceLocation

  public init(kind: Kind, place: SourceLocation) { (self.kind, self.place) = (kind, place) }
}
