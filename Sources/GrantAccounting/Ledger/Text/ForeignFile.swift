/// What a file that is no ledger at all is instead.
enum ForeignFile: String {
  case empty = "the file is empty"
  case webPage = "the file is a web page (HTML)"
  case xml = "the file is XML"
  case sie5 = "the file is SIE 5 (XML)"
  /// Told only where CSV is expected.
  case sie = "the file is SIE"
  case json = "the file is JSON"
  case workbook = "the file is an Excel workbook (.xlsx)"
  case oldWorkbook = "the file is an old Excel workbook (.xls)"
  case xmlWorkbook = "the file is an Excel workbook in XML"
  case openDocument = "the file is an OpenDocument spreadsheet (.ods)"
  case archive = "the file is a ZIP archive"
  case pdf = "the file is a PDF"
  case richText = "the file is a text document (RTF)"
  case compressed = "the file is compressed (gzip)"
  case binary = "the file holds zero bytes and is no text"
}

/// What the file's first bytes give away; `nil` where it may be a ledger.
///
/// - Complexity: O(1) but for blanks at the start.
func foreignKind(_ source: SourceText) -> ForeignFile? {
  let body = source.bytes[source.start...]
  guard let first = body.firstIndex(where: { !$0.endsField && $0 != 0 }) else { return .empty }
  let start = body[first...].prefix(4096)
  if let kind = binaryKind(start, end: body.suffix(65_536)) { return kind }
  guard "{[<".utf8.contains(body[first]) else { return nil }
  let head = String(decoding: start, as: UTF8.self).lowercased()
  if head.hasPrefix("{\\rtf") { return .richText }
  if looksLikeJSON(head) { return .json }
  if head.hasPrefix("<") { return markupKind(head) }
  return nil
}

/// What a file is that was taken for a list; `nil` where it may be one.
func foreignToLists(_ source: SourceText) -> ForeignFile? {
  if let kind = foreignKind(source) { return kind }
  if source.bytes.contains(0) { return .binary }
  let head = source.bytes[source.start...].drop { $0.endsField }.prefix(10)
  let isRecord = ["#FLAGGA", "#PROGRAM", "#FORMAT", "#SIETYP", "#GEN"].contains { label in
    head.starts(with: label.utf8)
  }
  return isRecord ? .sie : nil
}

private func binaryKind(_ start: ArraySlice<UInt8>, end: ArraySlice<UInt8>) -> ForeignFile? {
  if start.starts(with: "PK\u{3}\u{4}".utf8) {
    if contains(start, "opendocument.spreadsheet") { return .openDocument }
    // The list of an archive's files stands at its end.
    return contains(start, "xl/") || contains(end, "xl/workbook") ? .workbook : .archive
  }
  if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldWorkbook }
  if start.starts(with: [0x1F, 0x8B]) { return .compressed }
  return start.starts(with: "%PDF".utf8) ? .pdf : nil
}

private func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
  let wanted = Array(text.utf8)
  return bytes.indices.contains { index in
    bytes[index] == wanted[0] && bytes[index...].starts(with: wanted)
  }
}

private func markupKind(_ head: String) -> ForeignFile {
  if ["<html", "<!doctype html", "<head", "<body", "<table"].contains(where: head.contains) {
    return .webPage
  }
  if head.contains("urn:schemas-microsoft-com:office:spreadsheet") { return .xmlWorkbook }
  return ["<sie ", "<sieentry", "sie.se/sie5"].contains(where: head.contains) ? .sie5 : .xml
}

/// A bracket and then another, or a key in quotes; no ledger begins so.
private func looksLikeJSON(_ head: String) -> Bool {
  guard let first = head.unicodeScalars.first, first == "[" || first == "{" else { return false }
  let next = head.unicodeScalars.dropFirst().first { !$0.properties.isWhitespace }
  guard let next else { return false }
  return first == "[" ? "[{\"]".unicodeScalars.contains(next) : next == "\""
}
