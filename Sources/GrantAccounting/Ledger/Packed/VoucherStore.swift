/// The vouchers of one file as places in its bytes.
///
/// A row costs 40 bytes, and four for each object, beside the file and no allocation of its own;
/// texts become strings only for the rows that a report shows. Accounts and objects are numbered in
/// the order of their first use, so that rows are told apart without comparing text.
struct VoucherStore: Sendable {
  /// The file that the places point into.
  var source: SourceText
  var vouchers: [PackedVoucher] = []
  var rows: [PackedRow] = []
  /// Account codes by number.
  var accounts: [String] = []
  /// Objects by number.
  var objects: [DimensionObject] = []
  /// The objects of all rows, in row order.
  var rowObjects: [UInt32] = []

  init(source: SourceText) { self.source = source }

  /// The rows of a voucher.
  func rowRange(of voucher: Int) -> Range<Int> {
    let next = voucher + 1
    let end = next < vouchers.count ? Int(vouchers[next].firstRow) : rows.count
    return Int(vouchers[voucher].firstRow)..<end
  }

  /// The numbers of the objects that a row carries.
  func objects(ofRow row: Int) -> ArraySlice<UInt32> {
    let next = row + 1
    let end = next < rows.count ? Int(rows[next].firstObject) : rowObjects.count
    return rowObjects[Int(rows[row].firstObject)..<end]
  }

  /// The voucher that holds a row.
  ///
  /// - Complexity: O(log *n*) in vouchers.
  func voucher(ofRow row: Int) -> Int {
    var (low, high) = (0, vouchers.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(vouchers[middle].firstRow) <= row { low = middle } else { high = middle }
    }
    return low
  }

  func text(_ place: TextPlace) -> String { source.string(source.plainBytes(place)) }

  /// `A 104`, or `#57` by the line where the file gives no series and number.
  func label(of voucher: Int) -> String {
    let packed = vouchers[voucher]
    return voucherLabel(
      series: text(packed.series), number: text(packed.number), line: Int(packed.line))
  }

  func voucher(_ index: Int) -> Voucher {
    let packed = vouchers[index]
    return Voucher(
      series: text(packed.series), number: text(packed.number), date: packed.date.date,
      text: text(packed.text), line: Int(packed.line), rows: rowRange(of: index).map(row))
  }

  func row(_ index: Int) -> Voucher.Row {
    let packed = rows[index]
    return Voucher.Row(
      account: accounts[Int(packed.account)],
      objects: objects(ofRow: index).map { objects[Int($0)] }, amount: packed.amount,
      date: packed.date?.date, text: text(packed.text), line: Int(packed.line))
  }
}

extension VoucherStore: Hashable {
  /// Equal where all vouchers read the same, wherever they lie in their files.
  static func == (lhs: VoucherStore, rhs: VoucherStore) -> Bool {
    lhs.vouchers.count == rhs.vouchers.count && lhs.rows.count == rhs.rows.count
      && lhs.vouchers.indices.allSatisfy { lhs.voucher($0) == rhs.voucher($0) }
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(vouchers.count)
    for row in rows { hasher.combine(row.amount) }
  }
}

extension SourceText {
  /// The bytes of a text as stored, but `\"` as a quote.
  func plainBytes(_ place: TextPlace) -> ArraySlice<UInt8> {
    guard place.hasEscape else { return bytes[place.range] }
    var plain: [UInt8] = []
    plain.reserveCapacity(place.range.count)
    for index in place.range {
      let isEscape =
        bytes[index] == .backslash && index + 1 < place.range.upperBound
        && bytes[index + 1] == .quote
      if !isEscape { plain.append(bytes[index]) }
    }
    return plain[...]
  }
}
