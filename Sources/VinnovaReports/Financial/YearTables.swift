import GrantAccounting
import Typesetting

/// How a table of plan beside outcome by year names its parts.
struct YearTableNames {
  var rowTitle: String
  var total: String
  /// The years, and whether the table also holds the sums of years in tables before it.
  var caption: (ClosedRange<Int>, _ withSums: Bool) -> String
  var plan: (Int) -> String
  var outcome: (Int) -> String
  var planSum: String
  var outcomeSum: String
}

extension FinancialComposition {
  /// `party` stands first in the captions where a page may start with them; `index` is that of the
  /// party whose vouchers lie behind the outcome.
  func costYearTables(
    _ outcome: CostOutcome, of party: String? = nil, index: Int? = nil,
    under heading: [Content] = [], after notes: [Content] = []
  ) -> [Content] {
    yearTables(
      under: heading, after: notes,
      CostCategory.allCases.map { ($0, words.name(of: $0)) }, plan: outcome.budget,
      outcome: outcome.accumulated,
      names: YearTableNames(
        rowTitle: words.costCategory, total: words.totalCosts,
        caption: { captioned(words.costPerYearCaption($0, withSums: $1), of: party) },
        plan: words.budget, outcome: words.outcome, planSum: words.budgetSum,
        outcomeSum: words.outcomeSum),
      link: { voucherLink(ofParty: index, $0, in: $1) })
  }

  func financingTables(
    _ financing: FinancingOutcome, of party: String? = nil, under heading: [Content] = []
  ) -> [Content] {
    yearTables(
      under: heading,
      after: [
        .body(
          words.intensities(
            planned: financing.plannedIntensity, actual: financing.actualIntensity))
      ],
      FinancingSource.allCases.map { ($0, words.name(of: $0)) }, plan: financing.planned,
      outcome: financing.actual,
      names: YearTableNames(
        rowTitle: words.financingSource, total: words.totalFinancing,
        caption: { captioned(words.financingCaption($0, withSums: $1), of: party) },
        plan: words.planned, outcome: words.actual,
        planSum: words.plannedSum, outcomeSum: words.actualSum))
  }

  private func captioned(_ caption: String, of party: String?) -> String {
    party.map { "\($0) · \(caption)" } ?? caption
  }

  var financing: [Content] {
    financingTables(report.financing, under: [.heading(1, words.financing)]) + ownFinancing
  }

  /// Plan and outcome side by side by year, as many years in a table as fit its width.
  ///
  /// The header is one row without spanned cells, which screen readers handle badly. The sums
  /// over all years stand in the last table.
  private func yearTables<Row>(
    under heading: [Content], after notes: [Content] = [], _ rows: [(row: Row, name: String)],
    plan: YearTable<Row>,
    outcome: YearTable<Row>, names: YearTableNames,
    link: (Row, _ year: Int?) -> String? = { _, _ in nil }
  ) -> [Content] {
    let blocks = yearBlocks(widest: widest(in: plan, outcome))
    return blocks.enumerated().flatMap { index, years -> [Content] in
      let hasSums = index == blocks.count - 1 && report.years.count > 1
      let pairs = years.flatMap { [names.plan($0), names.outcome($0)] }
      let sums = hasSums ? [names.planSum, names.outcomeSum] : []
      func cells(_ amount: (YearTable<Row>, Int) -> Money, _ total: (YearTable<Row>) -> Money)
        -> [String]
      {
        years.flatMap { year in
          [format.amount(amount(plan, year)), printed(amount(outcome, year), in: year)]
        } + (hasSums ? [format.amount(total(plan)), format.amount(total(outcome))] : [])
      }
      let body = rows.map { row, name in
        // Each year's outcome stands after its plan, the sums after all years.
        let links = (years + (hasSums ? [nil] : [])).enumerated().compactMap { place, year in
          link(row, year).map { (2 * place + 2, $0) }
        }
        return Table.Row(
          .body, [name] + cells({ $0[row, $1] }, { $0.total(of: row) }),
          links: Dictionary(uniqueKeysWithValues: links))
      }
      let total = Table.Row(.total, [names.total] + cells({ $0.total(in: $1) }, { $0.total }))
      let table = Table(
        caption: names.caption(
          years[0]...years[years.count - 1], hasSums && blocks.count > 1),
        columns: [.label(names.rowTitle)] + (pairs + sums).map { .number($0) },
        rows: body + [total])
      return leading(
        index == 0 ? heading : [], to: table, after: index == blocks.count - 1 ? notes : [])
    }
  }

  /// The outcome of a year; one that begins after the cut-off has none yet, which is not nought.
  private func printed(_ outcome: Money, in year: Int) -> String {
    year > report.cutOff.year && outcome == .zero ? NumberFormat.nothing : format.amount(outcome)
  }

  private func widest<Row>(in tables: YearTable<Row>...) -> Int {
    tables.flatMap { table in
      [format.amount(table.total)] + report.years.map { format.amount(table.total(in: $0)) }
    }.map(\.count).max() ?? 1
  }

  /// The project's years cut into runs whose columns fit beside the row names.
  ///
  /// A figure of 7 characters takes about 47 points of a line of 480, and the row names need
  /// about 100; the last run also holds the two sums.
  private func yearBlocks(widest: Int) -> [[Int]] {
    let columns = 380.0 / (Double(max(widest, 7)) * 5.3 + 10)
    let room = max(1, Int(columns / 2))
    guard report.years.count + 1 > room else { return [report.years] }
    // Blocks as even as can be, so that eight years become 3 + 3 + 2 and not 4 + 3 + 1.
    let count = (report.years.count + 1 + room - 1) / room
    let base = (report.years.count + 1) / count
    let longer = (report.years.count + 1) % count
    var rest = report.years[...]
    return (0..<count).map { index in
      let block = rest.prefix(base + (index < longer ? 1 : 0))
      rest = rest.dropFirst(block.count)
      return Array(block)
    }.filter { !$0.isEmpty }
  }
}
