/// Rows that carry the project's code and another code of the same dimension: a row that two projects
/// would both count.
///
/// Nothing in the file tells whose the row is, so a project that has one is not computed. The other
/// projects of a shared file are not held up.
func doubledProjects(_ selections: [LedgerSelection], _ chosen: [[Int]]) -> [Diagnostic] {
  zip(selections, chosen).flatMap { selection, rows -> [Diagnostic] in
    guard selection.project != nil else { return [] }
    let dimension = selection.index.dimension
    return rows.map(selection.ledger.transaction).compactMap { row in
      let codes = Set(row.objects.filter { $0.dimension == dimension }.map(\.code))
      return codes.count > 1 ? twoCodes(of: dimension, row.location) : nil
    }
  }
}

private func twoCodes(of dimension: Int, _ location: SourceLocation) -> Diagnostic {
  Diagnostic(
    code: "ledger.two-codes", location: location,
    message:
      "the row has two codes of dimension \(dimension), so two projects would count its cost",
    hint: "correct the voucher in the accounting system, one code of each dimension on a row, and "
      + "export the file again")
}
