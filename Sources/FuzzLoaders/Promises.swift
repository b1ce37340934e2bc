import Bidragsrapport
import GrantAccounting

/// What must hold for the diagnostics of any input.
///
/// Places lie within the file, texts are short enough for a log and hold no control characters
/// that a terminal would obey, and a mistake on every line is not told on every line.
func diagnosticFaults<Value>(_ checked: Checked<Value>, _ bytes: [UInt8]) -> [String] {
  var faults: [String] = []
  let hasError = checked.diagnostics.contains { $0.severity == .error }
  if (checked.value == nil) != hasError { faults.append("a value in spite of an error") }
  let lines = lineCount(bytes)
  for diagnostic in checked.diagnostics {
    if let line = diagnostic.location?.line, line < 1 || line > lines {
      faults.append("\(diagnostic.code): line \(line) of \(lines)")
    }
    for text in [diagnostic.message, diagnostic.hint] {
      if text.utf8.count > 1200 { faults.append("\(diagnostic.code): a text without end") }
      if hasControl(text) {
        faults.append("\(diagnostic.code): a control character")
      }
    }
  }
  if checked.diagnostics.count > 2_000 { faults.append("diagnostics without end") }
  return faults
}

/// What must hold for any ledger that was read without an error.
func ledgerFaults(_ ledger: Ledger?, mustBalance: Bool) -> [String] {
  guard let ledger else { return [] }
  var faults: [String] = []
  let vouchers = ledger.vouchers
  if mustBalance, !ledger.holdsMonthSums,
    vouchers.contains(where: { $0.rows.map(\.amount).sum() != .zero })
  {
    faults.append("a voucher that does not balance")
  }
  let rows = vouchers.flatMap(\.rows)
  let all = ledger.transactions(ofProject: nil, dimension: 6)
  if all.map(\.amount) != rows.map(\.amount) { faults.append("rows lost between file and project") }
  for code in ledger.codes(in: 6).prefix(3) {
    let own = ledger.transactions(ofProject: code, dimension: 6)
    let joined = joinLedgers([LedgerSelection(ledger: ledger, project: code)])
    faults += diagnosticFaults(joined, [])
      .filter { !$0.contains(": line ") }
    guard let joinedRows = joined.value?.transactions else { continue }
    if joinedRows.map(\.amount).sum() != own.map(\.amount).sum() {
      faults.append("a project's sum changed when joined")
    }
    if zip(joinedRows, joinedRows.dropFirst()).contains(where: { $0.date > $1.date }) {
      faults.append("rows out of order")
    }
  }
  return faults
}

/// What must hold for the verdict on any PDF.
///
/// A file is called intact only where it begins with a report as it was made, byte by byte; what then
/// follows is told. A verdict is short and holds nothing a terminal would obey.
func verificationFaults(
  _ verification: Verification, of bytes: [UInt8], madeFrom files: [[UInt8]]
) -> [String] {
  var faults: [String] = []
  let isIntact = verification.lines.first?.hasSuffix(": intact") ?? false
  if isIntact == verification.diagnostics.contains(where: { $0.severity == .error }) {
    faults.append("verdict and diagnostics contradict each other")
  }
  let original = files.first { bytes.starts(with: $0) }
  if isIntact, original == nil { faults.append("intact though its bytes have changed") }
  if isIntact, let original, original.count < bytes.count,
    !verification.lines.contains(where: { $0.contains("appended after it was made") })
  {
    faults.append("what was appended is not told")
  }
  if !isIntact, files.contains(bytes) { faults.append("not intact though nothing has changed") }
  let texts = verification.lines + verification.diagnostics.flatMap { [$0.message, $0.hint] }
  if texts.contains(where: hasControl) { faults.append("a control character") }
  if texts.contains(where: { $0.utf8.count > 1200 }) || verification.lines.count > 200 {
    faults.append("a verdict without end")
  }
  return faults
}

private func hasControl(_ text: String) -> Bool {
  text.unicodeScalars.contains { $0.properties.generalCategory == .control }
}

/// At least as many lines as any loader can count: bytes that end lines or are part of a line end.
private func lineCount(_ bytes: [UInt8]) -> Int {
  1 + bytes.count { [0x0A, 0x0D, 0x85, 0xA8, 0xA9].contains($0) }
}
