/// Month sums count only for days that nothing better tells of.
///
/// A file of month sums holds the year before as well, whose own file tells more; and vouchers
/// always go before sums. Files are held against each other for the same project only.
struct MonthSumsOnce {
  /// The project's rows of each selection, without the months that another file holds.
  private(set) var chosen: [[Int]]
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - selections: All files of the party.
  ///   - chosen: The project's rows of each selection.
  /// - Complexity: O(rows of month sums x files).
  init(_ selections: [LedgerSelection], _ chosen: [[Int]]) {
    self.chosen = chosen
    for (place, selection) in selections.enumerated() where selection.ledger.holdsMonthSums {
      let others = selections.filter { other in
        other.ledger.file != selection.ledger.file && other.project == selection.project
          && other.index.dimension == selection.index.dimension
      }
      let own = selection.ledger.fiscalYear
      let kept = chosen[place].filter { row in
        let date = selection.ledger.transaction(row).date
        let isOwnYear = own?.contains(date) ?? true
        return !others.contains { other in
          (!isOwnYear || !other.ledger.holdsMonthSums)
            && other.ledger.coverage?.contains(date) ?? false
        }
      }
      guard kept.count < chosen[place].count else { continue }
      diagnostics.append(leftOut(chosen[place].count - kept.count, selection.ledger.file))
      self.chosen[place] = kept
    }
  }

  private func leftOut(_ count: Int, _ file: String) -> Diagnostic {
    Diagnostic(
      code: "ledger.counted-once", severity: .warning, location: SourceLocation(file: file),
      message: "month sums of days that another file holds, counted there: \(count)",
      hint: "right where the other file holds that year; the months' sums are then not needed")
  }
}
