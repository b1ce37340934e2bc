extension Explainer {
  func costs(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    switch figure.kind {
    case .cost:
      let tree = currentTree(of: party(figure))
      return renamed(tree.cost(figure.category, figure.year), as: figure, value)
    case .period: return period(figure, value)
    case .budget: return budget(figure, value)
    case .remaining:
      return Derivation(
        .figure(figure), value, .difference,
        parts: [
          part(FigureName(.budget, of: figure.party, category: figure.category)),
          part(FigureName(.cost, of: figure.party, category: figure.category)),
        ])
    case .used:
      return Derivation(
        .figure(figure), value, .ratio,
        parts: [
          part(FigureName(.cost, of: figure.party, category: figure.category)),
          part(FigureName(.budget, of: figure.party, category: figure.category)),
        ])
    default: return ceiling(figure, value)
    }
  }

  /// The party's costs through the report's cut-off.
  func currentTree(of part: ParticipantReport) -> CostTree {
    let stage = stages[part.participant.id] ?? stage(of: part, through: report.cutOff)
    return CostTree(self, of: part, stage: stage, at: .cutOff)
  }

  func stage(of part: ParticipantReport, through day: CalendarDate) -> CostStage {
    CostStage(part, in: project, years: report.years, through: day)
  }

  /// Accumulated less what the period before ended with.
  private func period(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    let cost = part(
      FigureName(.cost, of: figure.party, category: figure.category, year: figure.year))
    guard let day = report.period.start.previous.map({ min($0, report.cutOff) }),
      report.projectPeriod.start <= day
    else { return renamed(cost, as: figure, value) }
    let party = party(figure)
    let tree = CostTree(
      self, of: party, stage: stage(of: party, through: day), at: .beforePeriod)
    return Derivation(
      .figure(figure), value, .difference,
      parts: [cost, tree.cost(figure.category, figure.year)])
  }

  private func budget(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    if figure.category != nil, figure.year != nil {
      return stated(.figure(figure), value, in: budgetPlace(of: figure.party))
    }
    var cells: [FigureName] = []
    if figure.category == nil {
      cells = CostCategory.allCases.map {
        FigureName(.budget, of: figure.party, category: $0, year: figure.year)
      }
    } else {
      cells = report.years.map {
        FigureName(.budget, of: figure.party, category: figure.category, year: $0)
      }
    }
    return Derivation(.figure(figure), value, .sum, parts: withAmount(cells.map(part)))
  }

  /// The latest change approved by the as-of date, else the application's budget.
  func budgetPlace(of id: String?) -> StatedIn {
    let party = report.participants.first { $0.participant.id == id }?.participant
    let change = party?.budgetChanges.last { $0.approved <= report.asOf }
    return change.map { .budgetChange($0.approved) } ?? .budget
  }

  private func ceiling(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    let tree = currentTree(of: party(figure))
    let category: CostCategory = figure.kind == .hourlyCeiling ? .personnel : .indirect
    let last = tree.stage.limited.limits.last { $0.category == category }
    guard let last, let year = last.years.last,
      let ceiling = tree.ceiling(last, through: year)
    else { return stated(.figure(figure), value, in: .period) }
    return renamed(ceiling, as: figure, value)
  }

  /// Parts that add something, or all of them where none does.
  func withAmount(_ parts: [Derivation]) -> [Derivation] {
    let some = parts.filter { $0.value != .amount(.zero) || $0.isBooked }
    return some.isEmpty ? parts : some
  }
}

extension Derivation {
  /// The same step under another name.
  func termed(_ term: Term) -> Derivation {
    Derivation(term, value, step, rule: rule, parts: parts, rows: rows)
  }

  /// Whether any voucher row stands behind it.
  fileprivate var isBooked: Bool { !rows.isEmpty || parts.contains(where: \.isBooked) }
}
