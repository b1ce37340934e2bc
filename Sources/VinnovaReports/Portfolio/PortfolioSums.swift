import GrantAccounting

/// What an overview says of all projects together.
struct PortfolioSums: Hashable, Sendable {
  var years: [PortfolioYear]
  var maximumGrant: Money
  var earned: Money
  /// Of projects that have something to receive, and how much of it in those that are over.
  var toReceive: Owing
  /// Of projects that were paid in advance, and how much of it is to be repaid for being over; never
  /// netted.
  var toRepay: Owing
  var running: Int
  var reportsOverdue: [PortfolioReport]
  var reportsSoon: [PortfolioReport]
  var reportsReady: Int
  var reportsDiffering: Int
  var reportsFailed: Int
  var projectsWithErrors: Int
  /// Projects that have old reports which nobody told the archive of, and no others to hand in.
  var leftAlone: Int

  /// Amounts in the same direction.
  struct Owing: Hashable, Sendable {
    var amount = Money.zero
    var projects = 0
    /// In projects that are over.
    var final = Money.zero

    fileprivate mutating func add(_ amount: Money, isOver: Bool) {
      guard amount != .zero else { return }
      self.amount += amount
      projects += 1
      if isOver { final += amount }
    }
  }

  init(_ portfolio: Portfolio) {
    let projects = portfolio.projects
    years = Self.years(of: projects)
    maximumGrant = projects.map(\.maximumGrant).sum()
    earned = projects.map(\.earned).sum()
    (toReceive, toRepay) = (Owing(), Owing())
    for project in projects {
      toReceive.add(project.toReceive, isOver: project.isOver)
      toRepay.add(project.toRepay, isOver: project.isOver)
    }
    running = projects.count { !$0.isOver }
    let known = projects.flatMap(\.reports) + portfolio.failures.flatMap(\.reports)
    let open = known.filter(\.isOpen)
    reportsOverdue = open.filter { $0.urgency(on: portfolio.asOf) == .overdue }
    reportsSoon = open.filter { $0.urgency(on: portfolio.asOf) == .soon }
    reportsReady = open.count { $0.isReady }
    reportsDiffering = open.count { $0.differs }
    reportsFailed = open.count { $0.isFailed }
    projectsWithErrors = projects.count { $0.errors > 0 && $0.nextDuty != nil }
    leftAlone = projects.count { project in
      project.nextDuty == nil && project.reports.contains { $0.progress == .leftAlone }
    }
  }

  /// Each calendar year of the projects; a year between them in which there is nothing is nought.
  private static func years(of projects: [PortfolioProject]) -> [PortfolioYear] {
    let parts = Dictionary(grouping: projects.flatMap(\.years), by: \.year)
    guard let first = parts.keys.min(), let last = parts.keys.max() else { return [] }
    // One year that is mistyped shall not fill pages.
    let years = last - first < 30 ? Array(first...last) : parts.keys.sorted()
    return years.map { year in
      PortfolioYear(
        year: year, budget: (parts[year] ?? []).map(\.budget).sum(),
        outcome: (parts[year] ?? []).map(\.outcome).sum())
    }
  }

  var budget: Money { years.map(\.budget).sum() }
  var outcome: Money { years.map(\.outcome).sum() }
}
