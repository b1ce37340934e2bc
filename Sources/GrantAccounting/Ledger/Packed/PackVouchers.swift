extension VoucherStore {
  /// Packs vouchers that did not come out of a SIE file, their texts in bytes of their own.
  init(_ list: [Voucher]) {
    var packer = VoucherPacker()
    for voucher in list { packer.add(voucher) }
    self = packer.store
    source = SourceText(utf8: packer.texts)
  }
}

private struct VoucherPacker {
  var store = VoucherStore(source: SourceText(utf8: []))
  var texts: [UInt8] = []
  private var accountNumbers: [String: UInt32] = [:]
  private var objectNumbers: [DimensionObject: UInt32] = [:]

  mutating func add(_ voucher: Voucher) {
    store.vouchers.append(
      PackedVoucher(
        series: place(voucher.series), number: place(voucher.number), text: place(voucher.text),
        date: PackedDate(voucher.date), line: UInt32(voucher.line),
        firstRow: UInt32(store.rows.count)))
    for row in voucher.rows { add(row) }
  }

  private mutating func add(_ row: Voucher.Row) {
    store.rows.append(
      PackedRow(
        amount: row.amount, text: place(row.text), line: UInt32(row.line),
        account: number(of: row.account), firstObject: UInt32(store.rowObjects.count),
        date: row.date.map(PackedDate.init)))
    for object in row.objects { store.rowObjects.append(number(of: object)) }
  }

  private mutating func place(_ text: String) -> TextPlace {
    let start = texts.count
    texts.append(contentsOf: text.utf8)
    return TextPlace(start..<texts.count)
  }

  private mutating func number(of account: String) -> UInt32 {
    if let known = accountNumbers[account] { return known }
    let number = UInt32(store.accounts.count)
    accountNumbers[account] = number
    store.accounts.append(account)
    return number
  }

  private mutating func number(of object: DimensionObject) -> UInt32 {
    if let known = objectNumbers[object] { return known }
    let number = UInt32(store.objects.count)
    objectNumbers[object] = number
    store.objects.append(object)
    return number
  }
}
