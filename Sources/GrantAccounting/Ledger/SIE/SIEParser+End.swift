extension SIEParser {
  /// Checks what only the end of the file can tell, and gives the ledger.
  mutating func finish(isPartial: Bool) -> Checked<Ledger> {
    let source = store.source
    guard hasKnownRecord else {
      problems = Problems(file: ledger.file)
      problems.noRecords()
      return Checked(failed: problems.diagnostics())
    }
    let endsInBlock = block == .unknownOpen || block == .open || block == .announced
    if endsInBlock {
      problems.truncated(voucher == nil ? nil : voucherLabel, voucher?.line ?? lexer.line)
    }
    checkSums(isCut: endsInBlock)
    store.accounts = accounts.values
    store.objects = objects.values
    if hasVoucher {
      if !isPartial { checkBalances() }
    } else if type == 3, let monthSums {
      takeMonthSums(from: monthSums, isPartial: isPartial)
    } else {
      problems.noVouchers(type: type ?? 1)
    }
    if hasVoucher, ledger.fiscalYears.isEmpty { problems.noFiscalYear() }
    checkYears()
    tellOddities(source)
    let damaged = source.damagedCharacters()
    if damaged > 0 { problems.damagedText(damaged) }
    ledger.store = store
    ledger.completeThrough = completeThrough()
    return Checked(ledger, diagnostics: problems.diagnostics())
  }

  /// Tells what was tolerated: what the whole file does, then what single lines do.
  private mutating func tellOddities(_ source: SourceText) {
    if lexer.sawBareReturn { problems.unusual("lines that end in a carriage return alone", nil) }
    if lexer.sawEndMark { problems.unusual("an end-of-file mark (Ctrl-Z)", nil) }
    if source.encoding == .utf16 { problems.unusual("UTF-16", nil) }
    for (what, line) in oddities.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      problems.unusual(what, line)
    }
  }

  /// Tells of vouchers outside every declared year.
  ///
  /// Years are joined and searched by halves: a hostile file can declare one for each voucher.
  private mutating func checkYears() {
    var years: [Period] = []
    for year in ledger.fiscalYears.sorted(by: { $0.start < $1.start }) {
      if let last = years.last, year.start <= last.end {
        years[years.count - 1] = Period(start: last.start, end: max(last.end, year.end))
      } else {
        years.append(year)
      }
    }
    guard !years.isEmpty else { return }
    let spans = years.map { (start: PackedDate($0.start), end: PackedDate($0.end)) }
    var outside = 0
    var firstLine: UInt32?
    for voucher in store.vouchers {
      var (low, high) = (0, spans.count)
      while low < high {
        let middle = (low + high) / 2
        if spans[middle].end < voucher.date { low = middle + 1 } else { high = middle }
      }
      if low < spans.count, spans[low].start <= voucher.date { continue }
      outside += 1
      firstLine = firstLine ?? voucher.line
    }
    if let firstLine { problems.outsideYears(outside, firstLine: Int(firstLine)) }
  }

  /// The stated day where it is plausible: a program that does not know writes 1970-01-01.
  private mutating func completeThrough() -> CalendarDate? {
    let last = store.vouchers.lazy.map(\.date).max()?.date
    guard let stated = balancesThrough else { return last }
    let earliest = ledger.fiscalYear?.start ?? CalendarDate(year: 1990, month: 1, day: 1)
    guard earliest.map({ stated >= $0 }) ?? true else { return last }
    ledger.isCompletenessStated = true
    return stated
  }
}
