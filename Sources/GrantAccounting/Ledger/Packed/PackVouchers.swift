extension VoucherStore {
  /// Packs vouchers that did not come out of a SIE file, their texts in bytes of their own.
  init(_ list: [Voucher]) {
    var packer = VoucherPacker()
    for voucher in list { packer.add(voucher) }
    self = packer.store
    accounts = packer.accounts.values
    objects = packer.objects.values
    source = SourceText(utf8: packer.texts)
  }
}

private struct VoucherPacker {
  var store = VoucherStore(source: SourceText(utf8: []))
  var texts: [UInt8] = []
  // These codes are values already: nothing is looked up by its bytes.
  var accounts = Interner<String>(slotBits: 0)
  var objects = Interner<DimensionObject>(slotBits: 0)

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
        account: accounts.number(of: row.account), firstObject: UInt32(store.rowObjects.count),
        date: row.date.map(PackedDate.init)))
    for object in row.objects { store.rowObjects.append(objects.number(of: object)) }
  }

  private mutating func place(_ text: String) -> TextPlace {
    let start = texts.count
    texts.append(contentsOf: text.utf8)
    return TextPlace(start..<texts.count)
  }
}
