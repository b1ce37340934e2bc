import GrantAccounting

/// How soon a report must be handed in, most urgent first.
enum Urgency: Int, CaseIterable, Hashable, Comparable, Sendable {
  case overdue
  /// Within ``Urgency/soonDays`` days.
  case soon
  case later
  /// The decision names no day.
  case undated
  /// There is no report left to hand in.
  case finished

  /// What is due within so many days is due soon; today is.
  static let soonDays = 30

  static func < (lhs: Urgency, rhs: Urgency) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension PortfolioReport {
  /// Whether somebody still has to hand it in.
  ///
  /// One that was left alone is not waited for.
  var isOpen: Bool {
    switch progress {
    case .registered, .leftAlone: false
    case .notYetDrawn, .draft, .ready, .failed: true
    }
  }

  var isReady: Bool { if case .ready = progress { true } else { false } }
  var differs: Bool { if case .ready(_, differs: true) = progress { true } else { false } }
  var isFailed: Bool { if case .failed = progress { true } else { false } }

  /// Days from `day` to the last one for handing it in; negative where that has passed.
  func daysLeft(on day: CalendarDate) -> Int? { due.map { $0.dayNumber - day.dayNumber } }

  /// Of an open report.
  func urgency(on day: CalendarDate) -> Urgency {
    guard let days = daysLeft(on: day) else { return .undated }
    return days < 0 ? .overdue : days <= Urgency.soonDays ? .soon : .later
  }
}

extension PortfolioFailure {
  /// The report to hand in next, as far as it is known from before.
  var nextDuty: PortfolioReport? { reports.first(where: \.isOpen) }
}

extension PortfolioProject {
  /// The report to hand in next.
  var nextDuty: PortfolioReport? { reports.first(where: \.isOpen) }

  /// Whether costs are counted to the project's last day: what it was paid too much is repaid.
  var isOver: Bool { cutOff >= period.end }

  /// How far money is ahead of time, in hundredths of a percentage point; negative where behind.
  var lead: Int64? { shareOfMoney.map { $0.basisPoints - shareOfTime.basisPoints } }
}

/// What somebody should look at, in the order of the overview.
enum Attention: Hashable, Sendable {
  /// `project` is its place in the portfolio.
  case report(PortfolioReport, project: Int)
  case failure(PortfolioFailure)
}

extension Portfolio {
  /// Overdue reports, longest first; then projects without figures; then what is due soon, could not
  /// be drawn or differs, soonest first.
  ///
  /// A report stands there once, whatever there is to say of it.
  var attention: [Attention] {
    let reports = projects.enumerated().flatMap { index, project in
      project.reports.filter { needsAttention($0) }.map { (report: $0, project: index) }
    }.sorted { dueOrder($0.report, $1.report) ?? ($0.project < $1.project) }
    let entries = reports.map { Attention.report($0.report, project: $0.project) }
    let overdue = reports.prefix { $0.report.urgency(on: asOf) == .overdue }.count
    return entries.prefix(overdue) + failures.map { .failure($0) } + entries.dropFirst(overdue)
  }

  private func needsAttention(_ report: PortfolioReport) -> Bool {
    report.isOpen && (report.urgency(on: asOf) <= .soon || report.isFailed || report.differs)
  }

  /// Places of all projects by their next report: the first needed first, then in folder order.
  var firstNeeded: [(urgency: Urgency, projects: [Int])] {
    let next = projects.enumerated().map { index, project in
      (index: index, report: project.nextDuty)
    }
    let groups = Dictionary(grouping: next) { $0.report?.urgency(on: asOf) ?? .finished }
    return Urgency.allCases.compactMap { urgency in
      guard let group = groups[urgency] else { return nil }
      let sorted = group.sorted { first, second in
        guard let one = first.report, let other = second.report else {
          return first.index < second.index
        }
        return dueOrder(one, other) ?? (first.index < second.index)
      }
      return (urgency, sorted.map(\.index))
    }
  }

  /// Places of the projects whose shares of money and of time differ most, at most `count`.
  func furthestFromPace(_ count: Int) -> [Int] {
    projects.indices.compactMap { index in
      projects[index].lead.map { (index: index, distance: $0.magnitude) }
    }.sorted { ($1.distance, $0.index) < ($0.distance, $1.index) }.prefix(count).map(\.index)
  }

  /// Whether `first` is due before `second`, those without a day last; `nil` for the same day.
  private func dueOrder(_ first: PortfolioReport, _ second: PortfolioReport) -> Bool? {
    switch (first.due, second.due) {
    case (let one?, let other?): one == other ? nil : one < other
    case (nil, nil): nil
    case (_?, nil): true
    case (nil, _?): false
    }
  }
}
