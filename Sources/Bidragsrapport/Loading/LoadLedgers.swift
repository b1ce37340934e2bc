internal import GrantAccounting

/// The largest ledger file that is read, 2 GB; a region's whole year is some hundred MB.
private let largestLedger = 2_000_000_000

/// Reads one party's files and joins the project's rows in them.
func loadLedgers(
  _ references: [LedgerReference], from sources: inout ProjectSources
) -> Checked<ProjectLedger> {
  var diagnostics: [Diagnostic] = []
  var selections: [LedgerSelection] = []
  for reference in references {
    do throws(Diagnostic) {
      let bytes = try sources.read(
        reference.file, atMost: largestLedger, namedAt: reference.line)
      let parsed = parse(bytes, as: reference)
      diagnostics += parsed.diagnostics
      guard var ledger = parsed.value else { continue }
      if let day = reference.completeThrough { ledger.completeThrough = day }
      selections.append(
        LedgerSelection(
          ledger: ledger, project: reference.project, dimension: reference.dimension))
    } catch {
      diagnostics.append(error)
    }
  }
  guard selections.count == references.count else { return Checked(failed: diagnostics) }
  let joined = joinLedgers(selections)
  diagnostics += joined.diagnostics
  return joined.value.map { Checked($0, diagnostics: diagnostics) } ?? Checked(failed: diagnostics)
}

private func parse(_ bytes: [UInt8], as reference: LedgerReference) -> Checked<Ledger> {
  switch reference.format {
  case .sie: parseSIE(bytes, file: reference.file)
  case .csv: parseLedgerCSV(bytes, file: reference.file, columns: reference.columns)
  }
}
