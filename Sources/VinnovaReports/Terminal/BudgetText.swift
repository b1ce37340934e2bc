public import GrantAccounting
import Typesetting

/// The report's budget table and its years as bars, for a terminal.
///
/// - Parameters:
///   - report: Computed from `project`.
///   - project: What was applied for and decided.
///   - language: Of labels and number formats.
///   - inColour: Whether it may hold colours; without them it says just as much.
/// - Returns: Lines of at most 100 columns, unless a party's name is longer than most.
public func budgetText(
  _ report: FinancialReport, of project: GrantProject, in language: ReportLanguage, inColour: Bool
) -> String {
  let composition = FinancialComposition(
    report: report, project: project, words: language.words, fingerprint: "", status: .draft)
  return BudgetText(composition: composition, pen: Pen(inColour: inColour)).text
}

private struct BudgetText {
  let composition: FinancialComposition
  let pen: Pen

  private var report: FinancialReport { composition.report }
  private var words: any Wording { composition.words }

  var text: String {
    let heading =
      "\(composition.project.id) · "
      + words.explanationHeading(report.kind, asOf: report.asOf, through: report.cutOff)
    let table = composition.categoryTable(report.total)
    let lines =
      [pen.strong(heading), "", pen.strong(table.caption)] + tableLines(table)
      + ["", pen.strong(words.costPerYearFigure(.kronor))] + yearLines
    return lines.map { TerminalText.plain($0) + "\n" }.joined()
  }

  private func tableLines(_ table: Table) -> [String] {
    let titles = table.columns.map(\.title)
    let widths = titles.indices.map { column in
      ([titles] + table.rows.map(\.cells)).map { $0[column].count }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      cells.indices.map { column in
        let cell = cells[column]
        let room = String(repeating: " ", count: widths[column] - cell.count)
        return table.columns[column].alignment == .number ? room + cell : cell + room
      }.joined(separator: "  ")
    }
    let rule = String(
      repeating: "─", count: widths.reduce(0, +) + 2 * max(0, widths.count - 1))
    return [pen.faint(line(titles)), rule]
      + table.rows.flatMap { row in
        row.kind == .body ? [line(row.cells)] : [rule, pen.strong(line(row.cells))]
      }
  }

  /// Budget and outcome of each year, a bar each, on the scale of the largest.
  private var yearLines: [String] {
    let years = report.years.map { year in
      (year, report.total.budget.total(in: year), report.total.accumulated.total(in: year))
    }
    let largest = years.flatMap { [$0.1, $0.2] }.max() ?? .zero
    let amounts = years.flatMap { [$0.1, $0.2] }.map { composition.format.amount($0) }
    let room = amounts.map(\.count).max() ?? 0
    let names = [words.budgetName, words.outcomeName]
    let width = names.map(\.count).max() ?? 0
    func line(_ first: String, _ name: String, _ amount: Money, _ bar: String) -> String {
      let label = name + String(repeating: " ", count: width - name.count)
      let figure = composition.format.amount(amount)
      let gap = String(repeating: " ", count: room - figure.count)
      return "\(first)  \(label)  \(gap)\(figure)  \(bar)"
    }
    return years.flatMap { year, budget, outcome in
      [
        line("\(year)", names[0], budget, pen.faint(bar(budget, of: largest, filled: "░"))),
        line(
          "    ", names[1], outcome,
          outcome > budget
            ? pen.warning(bar(outcome, of: largest, filled: "█"))
            : pen.accent(bar(outcome, of: largest, filled: "█"))),
      ]
    }
  }
}

/// Columns of the longest bar.
private let longestBar = 48

/// As many columns as the share of `largest`, at least one for any amount above nought; none below.
func bar(_ amount: Money, of largest: Money, filled: Character) -> String {
  guard amount > .zero, largest > .zero else { return "" }
  let (high, low) = amount.ore.multipliedFullWidth(by: Int64(longestBar))
  let columns = Int(largest.ore.dividingFullWidth((high, low)).quotient)
  return String(repeating: filled, count: max(1, columns))
}

/// Colours of a terminal, or none.
private struct Pen {
  let inColour: Bool

  func strong(_ text: String) -> String { drawn(text, "1") }
  func faint(_ text: String) -> String { drawn(text, "2") }
  func accent(_ text: String) -> String { drawn(text, "36") }
  func warning(_ text: String) -> String { drawn(text, "33") }

  private func drawn(_ text: String, _ code: String) -> String {
    inColour && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
