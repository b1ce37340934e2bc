import GrantAccounting
import Typesetting

extension PortfolioComposition {
  /// One row a project, by what is due first.
  var allProjects: [Content] {
    guard !projects.isEmpty else { return [] }
    return [.heading(1, words.allProjects)]
      + portfolio.firstNeeded.flatMap { urgency, places in
        let name = name(of: urgency, places.count)
        let table = Table(
          columns: projectColumns, rows: places.map { row(projects[$0]) },
          continuedCaption: words.continued(name))
        return leading([.heading(2, name)], to: table)
      }
  }

  /// `Försenade (12)`.
  func name(of urgency: Urgency, _ count: Int) -> String {
    "\(words.projectsBy(urgency)) (\(self.count(count)))"
  }

  /// Of fixed widths, so that the tables stand below one another as one.
  private var projectColumns: [Table.Column] {
    [
      .label(words.project), Table.Column(words.money, .number, .fixed(42)),
      Table.Column(words.time, .number, .fixed(42)),
      Table.Column(words.nextReport, .text, .fixed(74)),
      Table.Column(words.daysLeft, .number, .fixed(34)),
      Table.Column(words.position, .text, .fixed(96)),
    ]
  }

  private func row(_ project: PortfolioProject) -> Table.Row {
    let next = project.nextDuty
    return Table.Row(
      .body,
      [
        nameLines(project, [project.coordinator]), format.percent(project.shareOfMoney),
        format.percent(project.shareOfTime),
        next.map(lines) ?? NumberFormat.nothing,
        next?.daysLeft(on: asOf).map { format.whole(Int64($0)) } ?? NumberFormat.nothing,
        ([position(of: project)] + findings(of: project)).joined(separator: "\n"),
      ], languages: titleLanguage(of: project).map { [0: $0] } ?? [:])
  }

  /// A report's name above its last day, in a cell.
  func lines(of report: PortfolioReport) -> String {
    "\(words.name(of: report.kind))\n\(report.due?.description ?? NumberFormat.nothing)"
  }

  func position(of project: PortfolioProject) -> String {
    project.nextDuty.map { words.position($0.progress) }
      ?? words.noReportLeft(
        leftAlone: project.reports.contains { $0.progress == .leftAlone },
        hasReports: !project.reports.isEmpty)
  }

  func findings(of project: PortfolioProject) -> [String] {
    words.findings(
      errors: project.errors, warnings: project.warnings, inputWarnings: project.inputWarnings)
  }

  /// The amounts behind the sums, one row a project.
  var amounts: [Content] {
    guard !projects.isEmpty else { return [] }
    let places = portfolio.firstNeeded.flatMap(\.projects)
    let titles = [
      words.budgetName, words.outcomeName, words.earnedColumn, words.notYetPaid,
      words.paidInAdvance,
    ]
    let rows = places.map { place in
      Table.Row(
        .body, [nameLines(projects[place])] + amounts(of: projects[place]),
        languages: titleLanguage(of: projects[place]).map { [0: $0] } ?? [:])
    }
    let table = Table(
      caption: words.amountsCaption,
      columns: [.label(words.project)] + titles.map { .number($0) },
      rows: rows + [Table.Row(.total, [words.sum] + amountSums)],
      continuedCaption: words.continued(words.amounts))
    return leading([.heading(1, words.amounts)], to: table)
  }

  func amounts(of project: PortfolioProject) -> [String] {
    [project.budget, project.outcome, project.earned, project.toReceive, project.toRepay]
      .map { format.amount($0) }
  }

  var amountSums: [String] {
    [sums.budget, sums.outcome, sums.earned, sums.toReceive.amount, sums.toRepay.amount]
      .map { format.amount($0) }
  }
}
