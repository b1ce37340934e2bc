extension FinancialReport {
  /// Whether the row's day is one that the report looks at.
  func looks(at row: Transaction) -> Bool {
    row.date <= lastListedDay(of: projectPeriod, cutOff: cutOff, asOf: asOf)
  }

  /// What became of each of a party's rows, in the order given.
  ///
  /// `project` is the one the report was computed from. A party that takes no part has only rows
  /// that are later.
  ///
  /// - Complexity: O(rows), with the rules of each row's account.
  public func fates(
    of rows: [Transaction], bookedBy party: String, in project: GrantProject
  ) -> [RowFate.Fate] {
    guard let participant = project.participants.first(where: { $0.id == party }) else {
      return rows.map { _ in .later }
    }
    let classifier = RowClassifier(participant, in: project)
    let bookkeeping = participant.bookkeeping
    return rows.map { row in
      guard looks(at: row) else { return .later }
      let rule = findRule(
        for: row.account, objects: row.objects, own: bookkeeping.ownRules, chart: bookkeeping.chart
      )?.rule
      switch classifier.outcome(of: row, rule: rule) {
      case .eligible(let category): return .reported(category)
      case .leftOut(let reason): return .leftOut(reason)
      case .noCost: return .noCost(rule?.treatment ?? .undecided)
      }
    }
  }
}
