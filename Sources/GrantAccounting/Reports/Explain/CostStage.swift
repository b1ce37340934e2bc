/// One party's costs through a day, with every step from the rows kept.
struct CostStage {
  let day: CalendarDate
  let rows: [Cell: [Transaction]]
  let exact: CostTable
  let rounded: CostTable
  let limited: LimitedCosts

  struct Cell: Hashable {
    let category: CostCategory
    let year: Int
  }

  init(
    _ part: ParticipantReport, in project: GrantProject, years: [Int], through day: CalendarDate
  ) {
    self.day = day
    let entries = part.entries.filter { $0.transaction.date <= day }
    rows = Dictionary(grouping: entries) {
      Cell(category: $0.category, year: $0.transaction.date.year)
    }.mapValues { $0.map(\.transaction) }
    var exact = CostTable()
    for (cell, rows) in rows { exact[cell.category, cell.year] = rows.map(\.amount).sum() }
    self.exact = exact
    rounded = exact.rounded(years: years)
    limited = limitCosts(
      rounded, by: CostLimits(of: part.participant, in: project), years: years, through: day)
  }
}
