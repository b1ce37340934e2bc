/// Parses a SIE type 4 export (`#VER`/`#TRANS` records) into a ledger.
///
/// Only `#TRANS` rows count: `#RTRANS` is always followed by the same `#TRANS`, and `#BTRANS` was
/// struck. Unknown labels and fields are skipped, as the format demands. Where an account, object
/// or dimension is declared twice, the last one counts.
///
/// - Parameters:
///   - bytes: The file as stored, in any encoding seen in real files; `#FORMAT` is not believed.
///   - file: The name diagnostics show, relative to the project folder.
/// - Returns: Vouchers in file order; amounts in öre, debit positive; every voucher adds up to
///   zero. Diagnostics have codes `sie.*`, all of them at once.
/// - Complexity: O(*n*) in `bytes.count`.
/// - Source: SIE-gruppen, *SIE filformat*, edition 4B.
public func parseSIE(_ bytes: [UInt8], file: String) -> Checked<Ledger> {
  let reading = SIEReading(bytes, file: file)
  return reading.join(reading.parts.map(reading.read))
}

/// What a file that is no ledger at all is instead.
enum ForeignFile: String {
  case empty = "the file is empty"
  case webPage = "the file is a web page (HTML)"
  case xml = "the file is XML"
  case sie5 = "the file is SIE 5 (XML)"
  case archive = "the file is a ZIP archive or an Excel workbook"
  case pdf = "the file is a PDF"
}

/// What the file's first bytes give away; `nil` where it may be a ledger.
func foreignKind(_ source: SourceText) -> ForeignFile? {
  let body = source.bytes[source.start...]
  guard let first = body.firstIndex(where: { !$0.endsField && $0 != 0 }) else { return .empty }
  let head = String(decoding: body[first...].prefix(1024), as: UTF8.self).lowercased()
  if head.hasPrefix("pk\u{3}\u{4}") { return .archive }
  if head.hasPrefix("%pdf") { return .pdf }
  guard head.hasPrefix("<") else { return nil }
  if ["<html", "<!doctype html", "<head", "<body"].contains(where: head.contains) {
    return .webPage
  }
  return ["<sie ", "<sieentry", "sie.se/sie5"].contains(where: head.contains) ? .sie5 : .xml
}
