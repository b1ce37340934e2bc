internal import GrantAccounting

/// How one ledger file was understood, for a person to see that it was read rightly.
struct LedgerNote: Sendable {
  enum Form: Sendable {
    case sie(SIEFacts)
    case csv(CSVRecognition)
  }

  /// Relative to the project folder.
  let file: String
  let form: Form

  init(file: String, form: Form) { (self.file, self.form) = (file, form) }

  /// A SIE file as read.
  init(_ ledger: Ledger) {
    self.init(
      file: ledger.file,
      form: .sie(
        SIEFacts(
          type: ledger.sieType, encoding: ledger.encoding, program: ledger.program,
          fiscalYear: ledger.fiscalYear, vouchers: ledger.voucherCount, rows: ledger.rowCount)))
  }
}

/// What a SIE file says of itself, and how much it holds.
struct SIEFacts: Sendable {
  let type: Int?
  let encoding: TextEncoding?
  let program: String?
  let fiscalYear: Period?
  let vouchers: Int
  let rows: Int
}
