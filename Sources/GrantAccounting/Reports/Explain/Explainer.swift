/// Explains the figures of one report.
///
/// Figures are the report's own values. What lies between them and the rows is worked out by the
/// same functions that made the report, and every step is checked against its parts.
public struct Explainer {
  let report: FinancialReport
  let project: GrantProject
  /// Each party's rows of the project, in date order.
  let ledgers: [String: [Transaction]]
  /// The same rows by account, so that no account's are looked for among all.
  let rowsByAccount: [String: [String: [Transaction]]]
  /// Each party's costs through the cut-off, step by step.
  private(set) var stages: [String: CostStage] = [:]
  /// Every figure of the report, in the order of its pages.
  public let figures: [FigureName]
  /// The figures by their path's parts.
  let catalogue: FigureCatalogue

  /// - Parameters:
  ///   - report: As ``computeReport(of:ledgers:report:asOf:)`` made it.
  ///   - project: The project it was made of.
  ///   - ledgers: Those it was made of, by participant `id`.
  public init(
    _ report: FinancialReport, of project: GrantProject, ledgers: [String: ProjectLedger]
  ) {
    self.report = report
    self.project = project
    let ordered = ledgers.mapValues { inDateOrder($0.transactions) }
    self.ledgers = ordered
    rowsByAccount = ordered.mapValues { Dictionary(grouping: $0, by: \.account) }
    figures = report.figures()
    catalogue = FigureCatalogue(figures, parties: report.participants.map(\.participant.id))
    for part in report.participants {
      stages[part.participant.id] = stage(of: part, through: report.cutOff)
    }
  }

  /// The project's short name.
  public var projectID: String { project.id }

  /// How a figure came about; `nil` where the report has no such figure.
  public func derivation(of figure: FigureName) -> Derivation? {
    let figure = report.resolved(figure)
    guard let value = report.value(of: figure) else { return nil }
    return explained(figure, value)
  }

  /// A figure that another one is made of.
  ///
  /// - Precondition: The report has it.
  func part(_ figure: FigureName) -> Derivation {
    guard let derivation = derivation(of: figure) else {
      preconditionFailure("\(figure.path) is made of by another figure, but is none")
    }
    return derivation
  }

  private func explained(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    if figure.party == nil, let sum = sumOfParties(figure, value) { return sum }
    switch figure.kind.group {
    case .settlement: return settlement(figure, value)
    case .costs: return costs(figure, value)
    case .financing: return financing(figure, value)
    case .reconciliation: return reconciliation(figure, value)
    case .accounts: return account(figure, value)
    case .months: return month(figure, value)
    case .forecast: return forecast(figure, value)
    }
  }

  /// A figure of all parties is the sum of theirs, but for shares and what is made of sums.
  private func sumOfParties(_ figure: FigureName, _ value: FigureValue) -> Derivation? {
    switch figure.kind {
    case .used, .plannedIntensity, .actualIntensity, .remaining: return nil
    case .budgetLastsThrough, .grantLastsThrough:
      let parts = report.participants.compactMap {
        derivation(of: figure.of($0.participant.id))
      }
      return Derivation(.figure(figure), value, .earliest, parts: parts)
    default:
      let parts = report.participants.compactMap {
        derivation(of: figure.of($0.participant.id))
      }
      return Derivation(.figure(figure), value, .sum, parts: parts)
    }
  }

  /// The report's part of the party that a figure names.
  ///
  /// - Precondition: The figure names a party of the report.
  func party(_ figure: FigureName) -> ParticipantReport {
    guard let part = report.parts(of: figure).first else {
      preconditionFailure("\(figure.path) names no party of the report")
    }
    return part
  }

  func applied(_ rule: Rule) -> AppliedRule { AppliedRule(rule, in: project) }

  func stated(
    _ term: Derivation.Term, _ value: FigureValue, in place: StatedIn, rule: AppliedRule? = nil
  ) -> Derivation {
    Derivation(term, value, .stated(place), rule: rule)
  }

  /// The same derivation under another figure's name and value.
  func renamed(_ derivation: Derivation, as figure: FigureName, _ value: FigureValue) -> Derivation
  {
    Derivation(
      .figure(figure), value, derivation.step, rule: derivation.rule, parts: derivation.parts,
      rows: derivation.rows)
  }
}
