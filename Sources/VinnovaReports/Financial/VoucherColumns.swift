import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// The columns of tables of voucher rows.
  ///
  /// A public version has the name of the account where the full report has the row's text.
  var voucherColumns: [Table.Column] {
    [
      .text(words.voucher), .text(words.date), .text(words.account),
      .label(isPublic ? words.accountName : words.text), .number(words.amount),
    ]
  }

  /// A row's cells under ``voucherColumns``.
  func voucherCells(_ row: Transaction) -> [String] {
    [
      row.voucher, row.date.description, row.account, isPublic ? row.accountName : row.text,
      format.exact(row.amount),
    ]
  }
}
