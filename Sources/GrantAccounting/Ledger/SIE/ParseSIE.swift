/// Parses a SIE type 4 export (`#VER`/`#TRANS` records) into a ledger.
///
/// A file of type 3 has no vouchers; its month sums of objects (`#PSALDO`) stand for them, with a
/// warning. Where the file states what its accounts close at, its rows must add up to that.
///
/// Only `#TRANS` rows count: `#RTRANS` is always followed by the same `#TRANS`, and `#BTRANS` was
/// struck. Unknown labels and fields are skipped, as the format demands. Where an account, object
/// or dimension is declared twice, the last one counts.
///
/// - Parameters:
///   - bytes: The file as stored, in any encoding seen in real files; `#FORMAT` is not believed.
///   - file: The name diagnostics show, relative to the project folder.
///   - isPartial: The file is meant to hold only some of the year's vouchers, so that its closing
///     balances say nothing of it.
/// - Returns: Vouchers in file order; amounts in öre, debit positive; every voucher adds up to
///   zero. Diagnostics have codes `sie.*`, all of them at once.
/// - Complexity: O(*n*) in `bytes.count`.
/// - Source: SIE-gruppen, *SIE filformat*, edition 4B.
public func parseSIE(
  _ bytes: [UInt8], file: String, isPartial: Bool = false
) -> Checked<Ledger> {
  let reading = SIEReading(bytes, file: file)
  return reading.join(reading.parts.map(reading.read), isPartial: isPartial)
}
