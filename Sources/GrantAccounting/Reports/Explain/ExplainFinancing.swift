extension Explainer {
  func financing(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    switch figure.kind {
    case .planned: return planned(figure, value)
    case .plannedIntensity:
      return Derivation(
        .figure(figure), value, .ratio,
        parts: [
          part(FigureName(.planned, of: figure.party, source: .grant)),
          part(FigureName(.budget, of: figure.party)),
        ])
    case .actualIntensity:
      return Derivation(
        .figure(figure), value, .ratio,
        parts: [
          part(FigureName(.actual, of: figure.party, source: .grant)),
          part(FigureName(.cost, of: figure.party)),
        ])
    case .ownIncludingNotEligible: return ownIncludingNotEligible(figure, value)
    default: return actual(figure, value)
    }
  }

  private func planned(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    guard figure.year == nil else {
      return stated(.figure(figure), value, in: budgetPlace(of: figure.party))
    }
    let years = report.years.map {
      part(FigureName(.planned, of: figure.party, source: figure.source, year: $0))
    }
    return Derivation(.figure(figure), value, .sum, parts: withAmount(years))
  }

  private func actual(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    guard let year = figure.year else {
      let years = report.years.map {
        part(FigureName(.actual, of: figure.party, source: figure.source, year: $0))
      }
      return Derivation(.figure(figure), value, .sum, parts: withAmount(years))
    }
    switch figure.source {
    case .grant: return grant(figure, value, in: year)
    case .otherFinanciers:
      return Derivation(
        .figure(figure), value, .rounded, parts: [otherPayments(to: party(figure), in: year)])
    case .own, nil:
      return Derivation(
        .figure(figure), value, .difference,
        parts: [
          part(FigureName(.cost, of: figure.party, year: year)),
          part(FigureName(.actual, of: figure.party, source: .grant, year: year)),
          part(FigureName(.actual, of: figure.party, source: .otherFinanciers, year: year)),
        ])
    }
  }

  /// Earned through the year less earned through the year before.
  private func grant(_ figure: FigureName, _ value: FigureValue, in year: Int) -> Derivation {
    guard party(figure).settlement != nil else {
      return Derivation(.figure(figure), value, .sum)
    }
    let years = [year] + report.years.filter { $0 == year - 1 }
    return Derivation(
      .figure(figure), value, .difference, parts: years.map { earned(figure.party, through: $0) })
  }

  private func earned(_ id: String?, through year: Int) -> Derivation {
    let cost = Derivation.summing(
      .step(.costThrough(year: year)),
      report.years.filter { $0 <= year }.map { part(FigureName(.cost, of: id, year: $0)) })
    let maximum = part(FigureName(.maximumGrant, of: id))
    let intensity = part(FigureName(.maximumIntensity, of: id))
    let ceiling = Derivation.following(
      .step(.intensityThrough(year: year)), .shareRoundedDown, [intensity, cost])
    return Derivation.following(
      .step(.earnedThrough(year: year)), .grant, [maximum, ceiling],
      rule: applied(.grantCeiling))
  }

  /// Money from before or after the project counts in its first or last year.
  private func otherPayments(to part: ParticipantReport, in year: Int) -> Derivation {
    let lastDay = report.kind == .final ? report.asOf : report.cutOff
    let first = report.years.first ?? year
    let last = report.years.last ?? year
    let payments = part.participant.bookkeeping.otherFinancing.filter {
      $0.date <= lastDay && min(max($0.date.year, first), last) == year
    }
    return .summing(
      .step(.otherPayments(year: year)),
      payments.map {
        stated(.step(.otherPayment($0.date)), .amount($0.amount), in: .otherFinancing)
      })
  }

  private func ownIncludingNotEligible(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    let party = party(figure)
    let real = leftOutParts(of: party) { $0.isRealCost(of: party.participant.bookkeeping) }
    let exact = Derivation.summing(.step(.realNotEligibleExact), real)
    return Derivation(
      .figure(figure), value, .sum,
      parts: [
        part(FigureName(.actual, of: figure.party, source: .own)),
        .following(.step(.realNotEligible), .rounded, [exact]),
      ])
  }
}

extension Derivation {
  /// What is no figure of the report gets its value by its own step.
  static func following(
    _ term: Term, _ step: DerivationStep, _ parts: [Derivation], rule: AppliedRule? = nil
  ) -> Derivation {
    let value = step.result(of: parts.map(\.value), rows: []) ?? .nothing
    return Derivation(term, value, step, rule: rule, parts: parts)
  }

  static func summing(_ term: Term, _ parts: [Derivation]) -> Derivation {
    following(term, .sum, parts)
  }
}
