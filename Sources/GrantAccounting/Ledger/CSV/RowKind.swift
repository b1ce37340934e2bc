/// What a row below the header is.
enum RowKind: Hashable {
  case posting
  case totals(TotalsLabel)
  /// A heading, a page's head or a note: no account and no amount.
  case text
  /// Fewer cells than a posting needs, or more than the header has.
  case ragged
  /// The last row, cut off.
  case truncated
}

extension CSVLedgerTable {
  /// Tells postings from the rows between them.
  ///
  /// A row with date, account and voucher is a posting whatever its text says; without a voucher
  /// column, a text that says nothing but *Summa* or *Ingående balans* makes it a row of totals.
  func kind(of cells: CSVPosting, _ row: CSVRow) -> RowKind {
    let hasDay = CSVDate(cells.date) != nil
    let hasMoney = !cells.amounts.allSatisfy(\.isEmpty)
    let isWhole = hasDay && !cells.account.isEmpty && row.count >= layout.needed
    let isCut = isCutOff(row)
    // A row with a voucher number was booked: a faulty cell in it is an error, never a total.
    let isBooked = !cells.voucher.isEmpty && (isWhole || isNumber(cells.voucher))
    if !isBooked, let label = label(in: row, strictly: isWhole), hasMoney || !isCut {
      return .totals(label)
    }
    if isCut { return .truncated }
    if isHeader(cells) { return .text }
    let isLong = row.cells.dropFirst(layout.width).contains { !source.isBlank($0) }
    if isLong { return .ragged }
    if !hasDay, !hasMoney, cells.account.isEmpty || cells.date.isEmpty {
      return isNote(row) ? .text : .ragged
    }
    if row.count < layout.needed { return .ragged }
    // A sum without a word, as spreadsheets are often ended.
    if cells.date.isEmpty, cells.account.isEmpty { return .totals(.sum) }
    return .posting
  }

  /// Whether a voucher cell holds a number, not the word that begins a row of totals.
  private func isNumber(_ voucher: String) -> Bool {
    TotalsLabel(voucher, strictly: false) == nil
      && voucher.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// The first cell that is a label of totals.
  private func label(in row: CSVRow, strictly: Bool) -> TotalsLabel? {
    for (place, cell) in row.cells.enumerated() where cell.end > cell.start {
      // An account or a day cannot be a word that names totals.
      let isKey = place == layout.places[.date] || place == layout.places[.account]
      if let label = TotalsLabel(source.text(cell), strictly: strictly && !isKey) { return label }
    }
    return nil
  }

  /// The last row, without line end and with fewer cells than any other row of this file.
  private func isCutOff(_ row: CSVRow) -> Bool {
    !row.isEnded && row.count < min(fewest ?? layout.namedWidth, layout.width)
  }

  /// The header again, at the top of a page.
  private func isHeader(_ cells: CSVPosting) -> Bool {
    guard let date = layout.places[.date] else { return false }
    return plainName(cells.date) == plainName(layout.header[date])
  }

  /// Words, not the remains of a posting: a row that is short must have one cell with letters.
  private func isNote(_ row: CSVRow) -> Bool {
    let filled = row.cells.filter { !source.isBlank($0) }
    guard row.count < layout.needed else { return true }
    guard filled.count == 1, let only = filled.first, row.isEnded else { return false }
    let text = source.text(only)
    return CSVDate(text) == nil && CSVAmount(text) == nil
  }
}
