/// The project's vouchers that stand twice in one file, alike in number, day and rows.
///
/// Such files occur and are counted as they stand, since a number may rightly come again; but a
/// row that was pasted twice looks the same.
///
/// - Complexity: O(the project's rows), and O(rows) in vouchers that share number and day.
func duplicateVouchers(_ file: LedgerRows) -> [Diagnostic] {
  struct Place: Hashable {
    var label: String
    var date: PackedDate
  }
  let store = file.ledger.store
  var problems = Problems(file: file.ledger.file)
  var places: [Place: [Int]] = [:]
  var order: [Place] = []
  var previous: Int?
  for row in file.rows {
    let index = store.voucher(ofRow: row)
    let packed = store.vouchers[index]
    guard index != previous, !packed.number.isEmpty else { continue }
    previous = index
    let place = Place(label: store.label(of: index), date: packed.date)
    if places[place] == nil { order.append(place) }
    places[place, default: []].append(index)
  }
  for place in order {
    let indices = places[place] ?? []
    if indices.count == 1, let only = indices.first {
      guard let lines = store.doubledRows(ofListed: only) else { continue }
      problems.duplicateVoucher(place.label, place.date.date, lines.first, lines.again)
      continue
    }
    var firsts: [VoucherContent: Int] = [:]
    for index in indices {
      let voucher = store.voucher(index)
      guard let first = firsts.updateValue(voucher.line, forKey: VoucherContent(voucher)) else {
        continue
      }
      problems.duplicateVoucher(place.label, place.date.date, first, voucher.line)
    }
  }
  if let run = repeatedRun(file) {
    problems.repeatedRun(run.count, run.first, run.again)
  }
  return problems.diagnostics()
}

/// The first three rows or more without voucher number that stand again further down in the same
/// order, with the same texts: what a list looks like that was pasted twice.
///
/// Fewer come by chance, and so do equal rows in a row.
private func repeatedRun(_ file: LedgerRows) -> (count: Int, first: Int, again: Int)? {
  struct Content: Hashable {
    var date: CalendarDate
    var account: String
    var amount: Money
    var text: String
    var objects: [DimensionObject]
  }
  let shortest = 3
  let store = file.ledger.store
  let rows = file.rows.filter { store.vouchers[store.voucher(ofRow: $0)].number.isEmpty }
    .map(file.ledger.transaction)
  let contents = rows.map {
    Content(
      date: $0.date, account: $0.account, amount: $0.amount, text: $0.text, objects: $0.objects)
  }
  var firsts: [Content: Int] = [:]
  var (distance, length, end) = (0, 0, 0)
  var distinct: Set<Content> = []
  for (index, content) in contents.enumerated() {
    if distance > 0, contents[index - distance] == content {
      length += 1
    } else if distinct.count >= shortest {
      break
    } else {
      let known = firsts[content].map { index - $0 } ?? 0
      (distance, length) = known >= shortest ? (known, 1) : (0, 0)
      distinct = []
    }
    if length > 0 { distinct.insert(content) }
    end = index + 1
    if firsts[content] == nil { firsts[content] = index }
  }
  guard distinct.count >= shortest else { return nil }
  let again = rows[end - length].location.line ?? 0
  return (length, rows[end - length - distance].location.line ?? 0, again)
}

extension VoucherStore {
  /// The lines of a row and its copy, where every row of a voucher of a list stands twice there.
  ///
  /// A list makes one voucher of all rows with its number and day; its rows tell where it begins,
  /// while a SIE voucher begins on a line of its own.
  fileprivate func doubledRows(ofListed index: Int) -> (first: Int, again: Int)? {
    let range = rowRange(of: index)
    guard range.count > 1, rows[range.lowerBound].line == vouchers[index].line else { return nil }
    let whole = voucher(index)
    guard VoucherContent(whole).isDoubled else { return nil }
    var first = whole
    first.rows = Array(whole.rows.prefix(1))
    let content = VoucherContent(first)
    let again = whole.rows.dropFirst().first { row in
      first.rows = [row]
      return VoucherContent(first) == content
    }
    return again.map { (whole.line, $0.line) }
  }
}

extension Problems {
  fileprivate mutating func repeatedRun(_ count: Int, _ first: Int, _ again: Int) {
    warning(
      "ledger.duplicate-voucher", line: again,
      "\(count) rows without voucher number stand from line \(first) on too, in the same order; "
        + "all are counted, as the file says",
      hint: "right where the same was booked twice; otherwise remove the copies or export the file "
        + "again")
  }

  fileprivate mutating func duplicateVoucher(
    _ label: String, _ date: CalendarDate, _ first: Int, _ again: Int
  ) {
    warning(
      "ledger.duplicate-voucher", line: again,
      "voucher \(label) of \(date) stands on line \(first) too, with the same rows; both are "
        + "counted, as the file says",
      hint: "right where the same was booked twice; otherwise export the file again")
  }
}
