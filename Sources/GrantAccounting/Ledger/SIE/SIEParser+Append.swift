extension SIEParser {
  /// Adds what was read of the part of the file that follows.
  ///
  /// - Returns: False where the parts together turn over too much, which only a reading of the
  ///   whole can pin to a line.
  mutating func append(_ later: SIEParser) -> Bool {
    guard turnover + later.turnover <= .ledgerLimit else { return false }
    turnover += later.turnover
    appendHeader(of: later)
    appendVouchers(of: later)
    problems.append(later.problems)
    for (what, line) in later.oddities { noteOddity(what, line: line) }
    checksums += later.checksums
    (lexer, block, voucher) = (later.lexer.adding(lexer), later.block, later.voucher)
    return true
  }

  /// Where both parts declare the same, the later one counts, as within one part.
  private mutating func appendHeader(of later: SIEParser) {
    ledger.accountNames.merge(later.ledger.accountNames) { _, new in new }
    ledger.objectNames.merge(later.ledger.objectNames) { _, new in new }
    ledger.dimensionParents.merge(later.ledger.dimensionParents) { _, new in new }
    ledger.fiscalYears += later.ledger.fiscalYears
    ledger.fiscalYear = later.ledger.fiscalYear ?? ledger.fiscalYear
    ledger.organisationNumber = later.ledger.organisationNumber ?? ledger.organisationNumber
    ledger.program = later.ledger.program ?? ledger.program
    ledger.sieType = later.ledger.sieType ?? ledger.sieType
    type = later.type ?? type
    balancesThrough = later.balancesThrough ?? balancesThrough
    balances.append(later.balances)
    monthSums = monthSums ?? later.monthSums
    hasKnownRecord = hasKnownRecord || later.hasKnownRecord
    hasVoucher = hasVoucher || later.hasVoucher
    isStray = later.isStray
  }

  /// Appends the vouchers, their accounts and objects renumbered.
  private mutating func appendVouchers(of later: SIEParser) {
    let accountNumbers = later.accounts.values.map { accounts.number(of: $0) }
    let objectNumbers = later.objects.values.map { objects.number(of: $0) }
    let (firstRow, firstObject) = (UInt32(store.rows.count), UInt32(store.rowObjects.count))
    store.vouchers.reserveCapacity(store.vouchers.count + later.store.vouchers.count)
    for var voucher in later.store.vouchers {
      voucher.firstRow += firstRow
      store.vouchers.append(voucher)
    }
    store.rows.reserveCapacity(store.rows.count + later.store.rows.count)
    for var row in later.store.rows {
      row.account = accountNumbers[Int(row.account)]
      row.firstObject += firstObject
      store.rows.append(row)
    }
    store.rowObjects.reserveCapacity(store.rowObjects.count + later.store.rowObjects.count)
    for object in later.store.rowObjects {
      store.rowObjects.append(objectNumbers[Int(object)])
    }
  }
}
