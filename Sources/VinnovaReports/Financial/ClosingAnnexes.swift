import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Hours by year, month and party, where any are stated; otherwise no annex.
  func hoursAnnex(_ number: Int) -> [Content] {
    let parties = report.participants.filter { !$0.participant.bookkeeping.hours.isEmpty }
    var heading: [Content] = [
      .heading(1, words.annex(number, words.hours)), .body(words.hoursIntroduction),
    ]
    return parties.flatMap { party -> [Content] in
      if !isOneParty { heading.append(.heading(2, party.participant.name)) }
      defer { heading = [] }
      return leading(heading, to: hoursTable(party.participant.bookkeeping.hours))
    }
  }

  /// One row a year, one column a month: years can be compared month by month.
  private func hoursTable(_ stated: [YearMonth: Hours]) -> Table {
    let counted = stated.filter { $0.key <= report.cutOff.yearMonth }
    let years = Set(report.years).union(counted.keys.map(\.year))
      .filter { $0 <= report.cutOff.year }.sorted()
    func sum(_ isCounted: (YearMonth) -> Bool) -> Hours {
      Hours(hundredths: counted.filter { isCounted($0.key) }.reduce(0) { $0 + $1.value.hundredths })
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
    return Table(
      columns: [.label(words.year)] + (words.months + [words.sum]).map { .number($0) },
      rows: rows + [total])
  }

  func definitionsAnnex(_ number: Int) -> [Content] {
    leading(
      [.heading(1, words.annex(number, words.definitions))],
      to: Table(
        columns: [.text(words.term), .label(words.meaning)],
        rows: words.definitions(kind, withPeriod: hasPeriodColumn).map {
          Table.Row([$0.term, $0.meaning])
        }))
  }
}
