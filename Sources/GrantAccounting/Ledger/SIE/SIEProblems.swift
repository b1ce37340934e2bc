/// The diagnostics of SIE files: wording, code and severity in one place.
///
/// A message shows line, record and, where it looks like a number or date, the value; never a text
/// of the file.
extension Problems {
  private static let again = "export the file again from the accounting system"

  mutating func notSIE(_ kind: ForeignFile) {
    error(
      "sie.not-sie", line: nil, "\(kind.rawValue), not SIE 4",
      hint: "export a SIE file of type 4 (vouchers) from the accounting system")
  }

  mutating func noRecords() {
    error(
      "sie.not-sie", line: nil, "no line holds a SIE record",
      hint: "export a SIE file of type 4 (vouchers) from the accounting system")
  }

  mutating func noVouchers(type: Int) {
    if (1...3).contains(type) {
      error(
        "sie.wrong-type", line: nil, "a SIE file of type \(type), without vouchers",
        hint: "export type 4, which holds the vouchers; balances alone have no project rows")
    } else {
      error(
        "sie.no-vouchers", line: nil, "the file holds no voucher",
        hint: "check that the export covers the right year and that its end is not missing")
    }
  }

  mutating func noMonthSums() {
    error(
      "sie.wrong-type", line: nil,
      "a SIE file of type 3, without vouchers and without month sums (#PSALDO) of objects",
      hint: "export type 4, which holds the vouchers; balances alone have no project rows")
  }

  mutating func badMonth(_ value: String, _ line: Int) {
    error(
      "sie.bad-date", line: line, "#PSALDO: \(shown(value)) is no month",
      hint: "written year and month: 202212")
  }

  mutating func balanceDiffers(_ difference: BalanceDifference) {
    let account = "account \(shown(difference.account))"
    let stated =
      difference.line == nil
      ? "\(account) has no closing balance, which means that nothing is left on it, but"
      : "\(account) changes by \(plain(difference.expected)) kr by its balances, but"
    error(
      "sie.balance-differs", line: difference.line,
      "\(stated) its rows add up to \(plain(difference.found)) kr",
      hint: "vouchers are missing: export the whole year again; a file that is meant to hold only "
        + "some of them needs `partial: yes` in project.yaml")
  }

  mutating func fieldCount(_ record: String, needed: String, _ line: Int) {
    error(
      "sie.bad-field-count", line: line, "\(record) lacks fields; it needs \(needed)",
      hint: Self.again)
  }

  mutating func badObjectList(_ record: String, _ line: Int) {
    error(
      "sie.bad-object-list", line: line,
      "\(record): the object list is not pairs of dimension number and code between { and }",
      hint: Self.again)
  }

  mutating func badAmount(_ record: String, _ value: String, _ line: Int) {
    error(
      "sie.bad-amount", line: line, "\(record): \(shown(value)) is no amount",
      hint: "kronor with a decimal point and at most two decimals, such as -1234.50")
  }

  mutating func amountTooLarge(_ record: String, _ line: Int) {
    error(
      "sie.bad-amount", line: line,
      "\(record): the amounts of the file exceed one hundred thousand billion kronor",
      hint: "correct the amount in the accounting system and export the file again")
  }

  mutating func badDate(_ record: String, _ value: String, _ line: Int) {
    error(
      "sie.bad-date", line: line, "\(record): \(shown(value)) is no date",
      hint: "a day that exists, written year, month and day: 20221231")
  }

  mutating func currency(_ line: Int) {
    error(
      "sie.currency-not-sek", line: line, "#VALUTA: the bookkeeping is not in SEK",
      hint: "only bookkeeping in Swedish kronor can be reported")
  }

  mutating func unbalanced(_ voucher: String, by sum: Money, _ line: Int) {
    error(
      "sie.unbalanced-voucher", line: line,
      "#VER: voucher \(voucher) adds up to \(plain(sum)) kr, not 0",
      hint: "correct the voucher in the accounting system and export the file again")
  }

  mutating func braceMissing(_ voucher: String, _ line: Int) {
    error(
      "sie.missing-brace", line: line, "#TRANS: voucher \(voucher) has no { before its rows",
      hint: Self.again)
  }

  mutating func blockMissing(_ voucher: String, _ line: Int) {
    error(
      "sie.missing-brace", line: line, "#VER: voucher \(voucher) has no rows between { and }",
      hint: Self.again)
  }

  mutating func voucherNotClosed(_ voucher: String, _ line: Int) {
    error(
      "sie.missing-brace", line: line,
      "#VER: voucher \(voucher) has no } before the next voucher", hint: Self.again)
  }

  mutating func strayBrace(_ brace: String, _ line: Int) {
    error(
      "sie.missing-brace", line: line, "\(brace) where no voucher or block asks for it",
      hint: Self.again)
  }

  mutating func blockNotClosed(_ line: Int) {
    error(
      "sie.missing-brace", line: line, "#VER: the block of an unknown record before it has no }",
      hint: Self.again)
  }

  mutating func strayRow(_ line: Int) {
    error("sie.missing-brace", line: line, "#TRANS outside a voucher", hint: Self.again)
  }

  mutating func truncated(_ voucher: String?, _ line: Int) {
    let place = voucher.map { "voucher \($0)" } ?? "a block"
    error(
      "sie.truncated", line: line, "the file ends inside \(place)",
      hint: "copy or export the file again; its end is missing")
  }

  mutating func checksum(_ found: UInt32, stated: String, _ line: Int) {
    error(
      "sie.checksum", line: line,
      "#KSUMMA: the records add up to \(found), the file states \(shown(stated))",
      hint: "something changed the file after its export; export it again")
  }

  mutating func checksumMissing() {
    error(
      "sie.truncated", line: nil, "the file announces a checksum (#KSUMMA) but ends without it",
      hint: "copy or export the file again; its end is missing")
  }
}
