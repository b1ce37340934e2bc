/// What is read without loss but worth a look.
extension Problems {
  mutating func unterminatedQuote(_ line: Int) {
    warning(
      "sie.unterminated-quote", line: line, "a quoted field lacks its closing quote",
      hint: "the text was read to the end of the line")
  }

  mutating func unknownLine(_ line: Int) {
    warning(
      "sie.unknown-line", line: line, "a line that begins with none of #, { and } was skipped",
      hint: "look at the line before it: a text may hold a line break")
  }

  mutating func incomplete(_ record: String, _ line: Int) {
    warning(
      "sie.incomplete-record", line: line, "\(record) lacks a field or holds an unreadable one",
      hint: "the record was left out; no amount depends on it")
  }

  mutating func emptyVoucher(_ voucher: String, _ line: Int) {
    warning(
      "sie.empty-voucher", line: line, "#VER: voucher \(voucher) has no rows",
      hint: "legal where all its rows were struck; otherwise look it up")
  }

  mutating func noFiscalYear() {
    warning(
      "sie.no-fiscal-year", line: nil, "the file states no fiscal year (#RAR)",
      hint: "files for import (4I) have none; prefer an export, which tells what it covers")
  }

  mutating func monthSums() {
    warning(
      "sie.month-sums", line: nil,
      "no vouchers; the sum of each month (#PSALDO) stands as one row on its last day",
      hint: "days within a month are not known, so nobody can tell whether a project that begins "
        + "or ends inside one had the cost; export type 4 instead if you can")
  }

  mutating func outsideYears(_ count: Int, firstLine line: Int) {
    warning(
      "sie.voucher-outside-year", line: line,
      "vouchers dated outside every fiscal year (#RAR) of the file, this one first: \(count)",
      hint: "they count by their own dates; check the dates if that is wrong")
  }

  mutating func unusual(_ what: String, _ line: Int?) {
    warning(
      "sie.unusual", line: line, "read although SIE does not write it so: \(what)",
      hint: "check one amount of the report against the accounting system")
  }

  mutating func misread(_ misreading: Misreading) {
    warning(
      "sie.damaged-text", line: nil,
      "texts in CP437 were read as \(misreading.rawValue) before the file came here",
      hint: "their letters were turned back and amounts are not affected; look at a few names")
  }

  mutating func damagedText(_ count: Int) {
    warning(
      "sie.damaged-text", line: nil,
      "characters lost before the file came here (U+FFFD): \(count)",
      hint: "amounts are not affected; export again without converting to have the texts right")
  }
}

/// Kronor with two decimals, as SIE writes them: `-2.00`.
func plain(_ amount: Money) -> String {
  let ore = amount.ore.magnitude
  let decimals = ore % 100
  return "\(amount.ore < 0 ? "-" : "")\(ore / 100).\(decimals < 10 ? "0" : "")\(decimals)"
}
