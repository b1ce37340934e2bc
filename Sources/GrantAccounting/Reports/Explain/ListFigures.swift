extension FinancialReport {
  /// Every figure of the report, in the order of its pages.
  ///
  /// In a project of one party nothing is named by party: `cost.2022` is that party's own.
  public func figures() -> [FigureName] {
    let parties: [String?] =
      participants.count == 1 ? [nil] : [nil] + participants.map(\.participant.id)
    return FigureKind.allCases.flatMap { kind in
      parties.flatMap { figures(kind, of: $0) }
    }.filter { value(of: $0) != nil }
  }

  /// The same figure by the party's name where there is only one party.
  func resolved(_ figure: FigureName) -> FigureName {
    guard participants.count == 1 else { return figure }
    return figure.of(participants[0].participant.id)
  }

  private func figures(_ kind: FigureKind, of party: String?) -> [FigureName] {
    let one = FigureName(kind, of: party)
    let parts = parts(of: participants.count == 1 ? one.of(nil) : one)
    switch kind {
    case .cost, .period, .budget:
      return ([nil] + CostCategory.allCases).flatMap { category in
        ([nil] + years).map { FigureName(kind, of: party, category: category, year: $0) }
      }
    case .remaining, .used, .costPerMonth, .expectedCost:
      return ([nil] + CostCategory.allCases).map { FigureName(kind, of: party, category: $0) }
    case .actual, .planned:
      return FinancingSource.allCases.flatMap { source in
        ([nil] + years).map { FigureName(kind, of: party, source: source, year: $0) }
      }
    case .notEligible:
      let reasons: [String?] = unique(parts.flatMap(\.notEligible).map(\.reason.word))
      return ([nil] + reasons).map { FigureName(kind, of: party, reason: $0) }
    case .account:
      guard parts.count == 1 else { return [] }
      return unique(parts[0].accounts.map(\.account)).map {
        FigureName(kind, of: party, account: $0)
      }
    case .month:
      return (parts.first?.byMonth ?? []).map { FigureName(kind, of: party, month: $0.month) }
    default: return [one]
    }
  }
}

/// In order of first appearance.
func unique(_ words: [String]) -> [String] {
  var known: Set<String> = []
  return words.filter { known.insert($0).inserted }
}

extension NotEligibleCost.Reason {
  /// Its word in paths and in JSON.
  public var word: String {
    switch self {
    case .beforeProject: "beforeProject"
    case .afterProject: "afterProject"
    case .categoryNotAllowed: "categoryNotAllowed"
    case .account: "account"
    case .undecidedAccount: "undecidedAccount"
    case .unmappedAccount: "unmappedAccount"
    case .indirectCostsComputed: "indirectCostsComputed"
    case .aboveHourlyCost: "aboveHourlyCost"
    case .aboveIndirectCosts: "aboveIndirectCosts"
    }
  }

  /// The rule that leaves the amount out.
  public var rule: Rule {
    switch self {
    case .beforeProject, .afterProject: .eligiblePeriod
    case .categoryNotAllowed: .allowedCategories
    case .account: .notEligibleAccounts
    case .undecidedAccount: .undecidedAccounts
    case .unmappedAccount: .unmappedAccounts
    case .indirectCostsComputed, .aboveIndirectCosts: .indirectCostCap
    case .aboveHourlyCost: .hourlyCostCap
    }
  }
}
