/// How one party's costs through a day came about: rows, rounding, limits.
struct CostTree {
  let explainer: Explainer
  let part: ParticipantReport
  let stage: CostStage
  let time: Time

  /// Which day's costs: those of the report are its figures, others only lead to one.
  enum Time {
    case cutOff
    case beforePeriod
    case through(YearMonth)
  }

  init(_ explainer: Explainer, of part: ParticipantReport, stage: CostStage, at time: Time) {
    self.explainer = explainer
    self.part = part
    self.stage = stage
    self.time = time
  }

  private var years: [Int] { explainer.report.years }
  private var party: String { part.participant.id }

  /// The cost of one category and year, of a row or column of the table, or all of it.
  ///
  /// At the report's cut-off its parts are the report's own figures.
  func cost(_ category: CostCategory?, _ year: Int?) -> Derivation {
    switch (category, year) {
    case (let category?, let year?):
      return limited(category, year, by: limits(of: category)[...]).termed(term(category, year))
    case (let category?, nil): return total(of: category)
    case (nil, _):
      let parts = CostCategory.allCases.map { reported($0, year) }
      return node(nil, year, .sum, explainer.withAmount(parts))
    }
  }

  /// A category over all years: under a limit the lower of what is claimed and the ceiling.
  private func total(of category: CostCategory) -> Derivation {
    guard let limit = limits(of: category).last, let year = limit.years.last,
      limit.years.contains(where: { $0.isHeld(in: limit) }),
      let ceiling = ceiling(limit, through: year)
    else {
      return node(category, nil, .sum, explainer.withAmount(years.map { reported(category, $0) }))
    }
    return node(
      category, nil, .lowest, [claimed(limit, through: year.year), ceiling], rule: rule(of: limit))
  }

  /// One year under the limits so far: what holds the sum through it less what held the years
  /// before.
  private func limited(
    _ category: CostCategory, _ year: Int, by limits: ArraySlice<LimitDerivation>
  ) -> Derivation {
    guard let limit = limits.last,
      let index = limit.years.firstIndex(where: { $0.year == year })
    else { return unlimited(category, year) }
    let before = limited(category, year, by: limits.dropLast())
    let isHeld = limit.years[max(0, index - 1)...index].contains { $0.isHeld(in: limit) }
    guard isHeld else { return before }
    let through = within(limit, limit.years[index])
    guard index > 0 else { return through }
    return Derivation(
      term(category, year), .amount(limit.years[index].reported), .difference,
      rule: rule(of: limit),
      parts: [through, within(limit, limit.years[index - 1])])
  }

  /// Booked and rounded, or computed as a share of personnel.
  private func unlimited(_ category: CostCategory, _ year: Int) -> Derivation {
    if category == .indirect, let share = part.derivation.computedShare {
      let personnel = reported(.personnel, year)
      return Derivation(
        .step(.computed(category, year: year)),
        FigureValue(personnel.value.amount.map { share.rounded(of: $0) }), .shareRounded,
        rule: explainer.applied(.indirectCostCap),
        parts: [
          explainer.stated(.step(.computedShare), .share(share), in: .bookkeeping), personnel,
        ])
    }
    return Derivation(
      .step(.rounded(category, year: year)), .amount(stage.rounded[category, year]), .rounded,
      parts: [booked(category, year)])
  }

  func booked(_ category: CostCategory, _ year: Int) -> Derivation {
    Derivation(
      .step(.booked(category, year: year)), .amount(stage.exact[category, year]), .rows,
      rows: stage.rows[CostStage.Cell(category: category, year: year)] ?? [])
  }

  /// Costs before a limit, from the project's start through a year.
  func claimed(_ limit: LimitDerivation, through year: Int) -> Derivation {
    let earlier = limits(of: limit.category).prefix { $0 != limit }
    let parts = limit.years.filter { $0.year <= year }.map {
      limited(limit.category, $0.year, by: earlier).termed(
        .step(.claimed(limit.category, year: $0.year, through: nil)))
    }
    let sum = limit.years.filter { $0.year <= year }.map(\.claimed).sum()
    return Derivation(
      .step(.claimed(limit.category, year: nil, through: year)), .amount(sum), .sum,
      parts: explainer.withAmount(parts))
  }

  /// Costs within a limit, from the project's start through a year.
  private func within(_ limit: LimitDerivation, _ year: LimitedYear) -> Derivation {
    let reported = limit.years.filter { $0.year <= year.year }.map(\.reported).sum()
    let claimed = claimed(limit, through: year.year)
    return Derivation(
      .step(.withinLimit(limit.category, through: year.year)), .amount(reported), .lowest,
      rule: rule(of: limit), parts: [claimed] + [ceiling(limit, through: year)].compactMap(\.self))
  }

  /// The ceiling through a year; `nil` where there was none.
  func ceiling(_ limit: LimitDerivation, through year: LimitedYear) -> Derivation? {
    guard let basis = year.basis, let ceiling = basis.ceiling else { return nil }
    let parts: [Derivation]
    switch basis {
    case .hours(let hours, let limit):
      parts = [
        explainer.stated(.step(.limitPerHour), .amount(limit), in: explainer.hourlyLimitPlace),
        explainer.stated(
          .step(.hours(through: year.year)), .hours(hours),
          in: part.participant.bookkeeping.timeSheet.rows.isEmpty ? .hours : .timeSheets),
      ]
    case .share(let share, let base):
      parts = [
        explainer.stated(
          .step(.limitShare(limit.category)), .share(share), in: explainer.indirectLimitPlace),
        personnel(through: year.year, base),
      ]
    }
    return Derivation(
      .step(.ceiling(limit.category, through: year.year)), .amount(ceiling), .ceiling,
      rule: rule(of: limit), parts: parts)
  }

  /// What a share is taken of.
  private func personnel(through year: Int, _ amount: Money) -> Derivation {
    if year == years.last { return reported(.personnel, nil) }
    let parts = years.filter { $0 <= year }.map { reported(.personnel, $0) }
    return Derivation(
      .step(.personnel(through: year)), .amount(amount), .sum, parts: explainer.withAmount(parts))
  }

  private func limits(of category: CostCategory) -> [LimitDerivation] {
    stage.limited.limits.filter { $0.category == category }
  }

  private func rule(of limit: LimitDerivation) -> AppliedRule {
    switch limit.category {
    case .personnel: explainer.applied(.hourlyCostCap)
    default: explainer.applied(.indirectCostCap)
    }
  }

  /// What the report has at its cut-off; at an earlier day the same, worked out for that day.
  private func reported(_ category: CostCategory, _ year: Int?) -> Derivation {
    guard case .cutOff = time else { return cost(category, year) }
    return explainer.part(FigureName(.cost, of: party, category: category, year: year))
  }

  /// A sum of the table at this stage.
  private func node(
    _ category: CostCategory?, _ year: Int?, _ step: DerivationStep, _ parts: [Derivation],
    rule: AppliedRule? = nil
  ) -> Derivation {
    let table = stage.limited.table
    let amount =
      switch (category, year) {
      case (let category?, _): table.total(of: category)
      case (nil, let year?): table.total(in: year)
      case (nil, nil): table.total
      }
    return Derivation(term(category, year), .amount(amount), step, rule: rule, parts: parts)
  }

  private func term(_ category: CostCategory?, _ year: Int?) -> Derivation.Term {
    switch time {
    case .cutOff: .figure(FigureName(.cost, of: party, category: category, year: year))
    case .beforePeriod: .step(.before(category, year: year))
    case .through(let month): .step(.through(month, category, year: year))
    }
  }
}

extension LimitedYear {
  /// Whether the ceiling through this year is below what is claimed through it.
  fileprivate func isHeld(in limit: LimitDerivation) -> Bool {
    guard let ceiling = basis?.ceiling else { return false }
    return limit.years.filter { $0.year <= year }.map(\.claimed).sum() > ceiling
  }
}

extension Explainer {
  var hourlyLimitPlace: StatedIn { place(of: .hourlyCost) }

  var indirectLimitPlace: StatedIn { place(of: .indirectCosts) }

  /// Who states the limit that holds.
  private func place(of limit: LimitKind) -> StatedIn {
    switch report.limits[limit].origin {
    case .decision: project.decision.map { .decision($0.date) } ?? .call
    case .terms(let edition): .terms(edition)
    case .call, nil: .call
    }
  }
}
