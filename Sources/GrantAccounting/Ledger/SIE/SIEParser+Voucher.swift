/// A voucher whose block has not ended; its rows stand last in the store.
struct OpenVoucher {
  var series = TextPlace.empty
  var number = TextPlace.empty
  var text = TextPlace.empty
  /// `nil` where the date could not be read, which has been told.
  var date: PackedDate?
  var line: Int
  /// Where its rows and their objects begin in the store.
  let firstRow: Int
  let firstObject: Int
  var sum = Money.zero
  /// False after a row or a brace was lost: the sum then tells nothing new.
  var isWhole = true
}

extension SIEParser {
  /// `#VER series number date text regdate sign`.
  mutating func readVoucher(_ bytes: Span<UInt8>) {
    closeAnnounced()
    if block == .open {
      problems.voucherNotClosed(voucherLabel, voucher?.line ?? lexer.line)
      voucher?.isWhole = false
      closeVoucher()
    } else if block == .unknownOpen {
      problems.blockNotClosed(lexer.line)
    }
    hasVoucher = true
    isStray = false
    block = .announced
    var opened = OpenVoucher(
      line: lexer.line, firstRow: store.rows.count, firstObject: store.rowObjects.count)
    guard let series = lexer.field(bytes), let number = lexer.field(bytes),
      let date = lexer.field(bytes)
    else {
      problems.fieldCount("#VER", needed: "series, number and date", opened.line)
      opened.isWhole = false
      return voucher = opened
    }
    (opened.series, opened.number) = (series.place, number.place)
    if let text = lexer.field(bytes) { opened.text = text.place }
    opened.date = lexer.date(date, bytes).map(PackedDate.init)
    if opened.date == nil { problems.badDate("#VER", lexer.text(date), opened.line) }
    voucher = opened
  }

  /// Ends the voucher and keeps it; one without a day is dropped with its rows.
  mutating func closeVoucher() {
    guard let ended = voucher.take() else { return }
    let isEmpty = ended.firstRow == store.rows.count
    if ended.isWhole, isEmpty || ended.sum != .zero {
      let label = label(of: ended)
      if isEmpty { problems.emptyVoucher(label, ended.line) }
      if ended.sum != .zero { problems.unbalanced(label, by: ended.sum, ended.line) }
    }
    guard let date = ended.date else {
      store.rows.removeLast(store.rows.count - ended.firstRow)
      store.rowObjects.removeLast(store.rowObjects.count - ended.firstObject)
      return
    }
    store.vouchers.append(
      PackedVoucher(
        series: ended.series, number: ended.number, text: ended.text, date: date,
        line: UInt32(ended.line), firstRow: UInt32(ended.firstRow)))
  }

  /// Tells that a `#VER` got no block before something else came.
  mutating func closeAnnounced() {
    guard block == .announced, let ended = voucher.take() else { return }
    problems.blockMissing(label(of: ended), ended.line)
  }

  /// The open voucher's label; empty where there is none.
  var voucherLabel: String { voucher.map(label) ?? "" }

  private func label(of voucher: OpenVoucher) -> String {
    GrantAccounting.voucherLabel(
      series: store.text(voucher.series), number: store.text(voucher.number), line: voucher.line)
  }
}
