/// The diagnostics of a CSV ledger's rows: wording, code and severity in one place.
extension Problems {
  mutating func csvCurrency(_ currency: String, _ line: Int) {
    // More than a currency's code may be anything, a name too, and is not shown.
    let named = currency.utf8.count <= 3 ? currency.uppercased() : "another currency than kronor"
    error(
      "csv.currency-not-sek", line: line,
      "the amount is in \(named), and no column of kronor has a known name",
      hint: "name the column of kronor as `amount` under `columns` in project.yaml, or export the "
        + "amounts in SEK; only kronor can be reported")
  }

  mutating func raggedRow(_ count: Int, _ width: Int, _ line: Int) {
    error(
      "csv.ragged-row", line: line, "the row has \(cells(count)), the header \(width)",
      hint: "put cells that hold the delimiter or a line break in quotes, or export again")
  }

  mutating func csvTooWide(_ row: CSVRow) {
    error(
      "csv.too-large", line: row.line,
      row.hasLongCell
        ? "a cell holds more than \(CSVReader.cellLimit) bytes"
        : "the row has \(row.count) cells, more than any spreadsheet",
      hint: "look for a quote or a line end that is missing, or export again")
  }

  mutating func csvTruncated(_ line: Int?) {
    error(
      "csv.truncated", line: line, "the file ends in the middle of a row",
      hint: "copy or export the file again; rows after it are lost")
  }

  mutating func totalsRows(_ count: Int, _ agreeing: Int, _ line: Int) {
    let checked =
      agreeing == 0
      ? "" : "; \(agreeing == 1 ? "1 sum agrees" : "\(agreeing) sums agree") with the rows above"
    warning(
      "csv.totals-row", line: line,
      count == 1
        ? "a row of totals or of a carried balance was left out\(checked)"
        : "\(count) rows of totals or carried balances were left out, this is the first\(checked)",
      hint: "nothing to do for totals; fill in date, account and voucher if it is a posting")
  }

  mutating func totalsDiffer(
    _ stated: TotalsCheck.Stated, _ check: TotalsCheck, _ line: Int
  ) {
    func figures(_ sums: TotalsCheck.Sums) -> String {
      stated.credit == nil
        ? kronor(sums.amount) : "debit \(kronor(sums.amount)) and credit \(kronor(sums.credit))"
    }
    let said = figures(
      TotalsCheck.Sums(amount: stated.amount ?? .zero, credit: stated.credit ?? .zero))
    let (all, last) = (check.sinceStart, check.sinceLast)
    let since = last == all ? "" : ", those since the last totals to \(figures(last))"
    error(
      "csv.totals-differ", line: line,
      "the list states \(said), but its rows above add up to \(figures(all))\(since)",
      hint: "rows may have been lost or changed: export the list again; remove this row only if "
        + "it sums something else")
  }

  mutating func totalsAheadDiffer(_ line: Int) {
    error(
      "csv.totals-differ", line: line,
      "the list states a sum above its rows, and they do not add up to it",
      hint: "rows may have been lost or changed: export the list again; remove this row only if "
        + "it sums something else")
  }

  mutating func textRows(_ count: Int, _ line: Int) {
    warning(
      "csv.text-row", line: line,
      count == 1
        ? "a row of text without account and amount was left out"
        : "\(count) rows of text without account and amount were left out, this is the first",
      hint: "right for headings and notes; otherwise fill in date, account and amount")
  }

  mutating func shortRows(_ count: Int, _ line: Int) {
    warning(
      "csv.short-row", line: line,
      count == 1
        ? "a row ends before the header does; its last cells were read as empty"
        : "\(count) rows end before the header does, this is the first; "
          + "their last cells were read as empty",
      hint: "check that project and text stand in their own columns there")
  }

  mutating func csvDate(_ value: String, isSerial: Bool, _ line: Int) {
    error(
      "csv.bad-date", line: line,
      isSerial
        ? "\(shown(value)) is a bare number among dates" : "\(shown(value)) is no date",
      hint: "a day that exists, written 2022-12-31, 20221231 or 31 december 2022")
  }

  mutating func csvAccount(_ line: Int) {
    error(
      "csv.missing-account", line: line, "the row has no account",
      hint: "fill in the account the amount is booked on")
  }

  mutating func csvOddAccount(_ value: String, _ line: Int) {
    error(
      "csv.bad-account", line: line, "\(shown(value)) is no account number",
      hint: "write the number without blanks or signs, its name after a blank: 7551 Konsulter")
  }

  mutating func csvAmount(_ value: String, _ line: Int) {
    error(
      "csv.bad-amount", line: line, "\(shown(value)) is no amount in kronor",
      hint: "kronor with at most two decimals: 1 234,50 or -1234.50")
  }

  mutating func csvTooExact(_ value: String, _ line: Int) {
    error(
      "csv.bad-amount", line: line, "\(shown(value)) has more than two decimals",
      hint: "kronor with at most two decimals: 1 234,50 or -1234.50")
  }

  mutating func csvSide(_ value: String, _ line: Int) {
    error(
      "csv.bad-side", line: line, "\(shown(value)) is neither debit nor credit",
      hint: "D or K in the column beside the amount; where it holds something else, name the "
        + "amount's columns under `columns` in project.yaml")
  }

  mutating func csvTooLarge(_ line: Int) {
    error(
      "csv.bad-amount", line: line,
      "the amounts of the file exceed one hundred thousand billion kronor",
      hint: "correct the amount and save the file again")
  }

  mutating func csvQuote(_ problem: CSVRow.QuoteProblem) {
    error(
      "csv.unterminated-quote", line: problem.opened,
      problem.closed.map { "the quoted cell that begins here ends inside another, on line \($0)" }
        ?? "a quoted cell is never closed",
      hint: "write a quote inside a cell as two quotes, or export the file again")
  }

  mutating func noRows() {
    warning(
      "csv.no-rows", line: nil, "the file holds a header but no rows",
      hint: "check that the export covers the right period")
  }
}

private func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }

/// `1 234.50 kr`.
private func kronor(_ money: Money) -> String {
  let digits = String((money.ore / 100).magnitude)
  var grouped = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { grouped.append(" ") }
    grouped.append(digit)
  }
  let ore = (money.ore % 100).magnitude
  return "\(money < .zero ? "-" : "")\(grouped).\(ore < 10 ? "0" : "")\(ore) kr"
}
