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
  return problems.diagnostics()
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
