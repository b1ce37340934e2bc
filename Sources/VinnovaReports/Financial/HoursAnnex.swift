import GrantAccounting
import Typesetting

/// Columns of person groups that fit beside month and sum.
private let groupsInATable = 5

extension FinancialComposition {
  /// Hours by month and person group of each party, where any are known; otherwise no annex.
  func hoursAnnex(_ number: Int) -> [Content] {
    let parties = report.participants.map(\.participant).filter {
      !$0.bookkeeping.hoursByGroup.isEmpty
    }
    var heading: [Content] = [.heading(1, words.annex(number, words.hours))]
    return parties.flatMap { party -> [Content] in
      if !isOneParty { heading.append(.heading(2, party.name)) }
      defer { heading = [] }
      return hours(of: party.bookkeeping, under: heading)
    }
  }

  private func hours(of bookkeeping: Bookkeeping, under heading: [Content]) -> [Content] {
    let files = bookkeeping.timeSheet.rows.reduce(into: [String]()) { files, row in
      // The name alone: a path would be broken where the line ends.
      let name = row.location.file.split(separator: "/").last.map(String.init) ?? ""
      if !files.contains(name) { files.append(name) }
    }
    guard !files.isEmpty else {
      return leading(
        heading + [.body(words.hoursIntroduction(.projectFile))],
        to: yearTable(bookkeeping.hoursInProject))
    }
    var lead = heading + [.body(words.hoursIntroduction(.timeSheets(files)))]
    return groupTables(bookkeeping.hoursByGroup).flatMap { table in
      defer { lead = [] }
      return leading(lead, to: table)
    }
  }

  /// One row a month, one column a person group, as many groups in a table as fit; the last table
  /// holds the sum of all groups.
  private func groupTables(_ stated: [YearMonth: [String: Hours]]) -> [Table] {
    let counted = stated.filter { $0.key <= report.cutOff.yearMonth }
    let months = counted.keys.sorted()
    guard let first = months.first, let last = months.last else { return [] }
    let groups = Set(counted.values.flatMap(\.keys)).sorted {
      ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1)
    }
    let decimals = counted.values.flatMap(\.values).map(NumberFormat.decimals).max() ?? 0
    func text(_ hours: Hours?) -> String {
      hours.map { format.hours($0, decimals: decimals) } ?? NumberFormat.nothing
    }
    let parts = stride(from: 0, to: groups.count, by: groupsInATable).map {
      groups[$0..<min($0 + groupsInATable, groups.count)]
    }
    return parts.enumerated().map { index, part in
      let isLast = index == parts.count - 1
      func cells(_ hours: (String) -> Hours?) -> [String] {
        part.map { text(hours($0)) } + (isLast ? [text(sum(groups.map(hours)))] : [])
      }
      let rows = months.map { month in
        Table.Row([month.text] + cells { counted[month]?[$0] })
      }
      let total = Table.Row(
        .total, [words.sum] + cells { group in sum(months.map { counted[$0]?[group] }) })
      let columns =
        part.map { group -> Table.Column in
          var column = Table.Column.number(group.isEmpty ? words.withoutGroup : group)
          column.language = group.isEmpty ? nil : projectLanguage
          return column
        } + (isLast ? [.number(words.sum)] : [])
      return Table(
        caption: words.hoursCaption(first.year...last.year),
        columns: [.label(words.month)] + columns, rows: rows + [total],
        maximumWidth: columns.count < 4 ? 100 + 85 * Double(columns.count) : nil,
        continuedCaption: words.continued(words.hoursCaption(first.year...last.year)))
    }
  }

  private func sum(_ hours: [Hours?]) -> Hours {
    Hours(hundredths: hours.reduce(0) { $0 + ($1?.hundredths ?? 0) })
  }

  /// One row a year, one column a month: years can be compared month by month.
  private func yearTable(_ stated: [YearMonth: Hours]) -> Table {
    let counted = stated.filter { $0.key <= report.cutOff.yearMonth }
    let years = Set(report.years).union(counted.keys.map(\.year))
      .filter { $0 <= report.cutOff.year }.sorted()
    func sum(_ isCounted: (YearMonth) -> Bool) -> Hours {
      self.sum(counted.filter { isCounted($0.key) }.map(\.value))
    }
    let decimals = counted.values.map(NumberFormat.decimals).max() ?? 0
    func text(_ hours: Hours) -> String {
      hours.hundredths == 0 ? NumberFormat.nothing : format.hours(hours, decimals: decimals)
    }
    let rows = years.map { year in
      Table.Row(
        [String(year)]
          + (1...12).map { month in
            counted[YearMonth(year: year, month: month)].map {
              format.hours($0, decimals: decimals)
            } ?? NumberFormat.nothing
          } + [text(sum { $0.year == year })])
    }
    let total = Table.Row(
      .total,
      [words.sum] + (1...12).map { month in text(sum { $0.month == month }) }
        + [text(sum { _ in true })])
    let first = years.first ?? report.cutOff.year
    return Table(
      caption: words.hoursCaption(first...max(first, years.last ?? first)),
      columns: [.label(words.year)] + (words.months + [words.sum]).map { .number($0) },
      rows: rows + [total])
  }
}
