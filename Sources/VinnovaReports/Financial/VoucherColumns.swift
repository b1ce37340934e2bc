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

  /// A row under ``voucherColumns``; its text is in the ledger's language.
  func voucherRow(_ row: Transaction) -> Table.Row {
    Table.Row(
      .body,
      [
        row.voucher, row.date.description, row.account, isPublic ? row.accountName : row.text,
        format.exact(row.amount),
      ], languages: ledgerLanguage(inColumn: 3))
  }

  /// Says that a column has words of the ledger's, where the document speaks another language.
  func ledgerLanguage(inColumn column: Int) -> [Int: String] {
    projectLanguage.map { [column: $0] } ?? [:]
  }
}
