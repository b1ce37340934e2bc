internal import GrantAccounting

/// Budget beside outcome, by category.
struct CostFigures: Encodable {
  /// By category, `personnel` and so on.
  var categories: [String: CostRow]
  var total: CostRow

  init(_ costs: CostOutcome, years: [Int]) {
    categories = Dictionary(
      uniqueKeysWithValues: CostCategory.allCases.map { category in
        let row = CostRow(
          budget: YearFigures(costs.budget, category, years: years),
          accumulated: YearFigures(costs.accumulated, category, years: years),
          inPeriod: YearFigures(costs.inPeriod, category, years: years),
          remaining: Kronor(costs.remaining(category)),
          usedBasisPoints: costs.used(category)?.basisPoints)
        return (category.rawValue, row)
      })
    total = CostRow(
      budget: YearFigures(costs.budget, years: years),
      accumulated: YearFigures(costs.accumulated, years: years),
      inPeriod: YearFigures(costs.inPeriod, years: years), remaining: Kronor(costs.remaining),
      usedBasisPoints: costs.used?.basisPoints)
  }
}

/// One category, or all of them.
struct CostRow: Encodable {
  var budget: YearFigures
  var accumulated: YearFigures
  var inPeriod: YearFigures
  var remaining: Kronor
  var usedBasisPoints: Int64?
}

/// Financing as planned and as it became.
struct FinancingFigures: Encodable {
  /// By source, `grant`, `otherFinanciers` and `own`.
  var planned: [String: YearFigures]
  var actual: [String: YearFigures]
  var plannedIntensityBasisPoints: Int64?
  var actualIntensityBasisPoints: Int64?

  init(_ financing: FinancingOutcome, years: [Int]) {
    func rows(_ table: FinancingTable) -> [String: YearFigures] {
      Dictionary(
        uniqueKeysWithValues: FinancingSource.allCases.map {
          ($0.rawValue, YearFigures(table, $0, years: years))
        })
    }
    planned = rows(financing.planned)
    actual = rows(financing.actual)
    plannedIntensityBasisPoints = financing.plannedIntensity?.basisPoints
    actualIntensityBasisPoints = financing.actualIntensity?.basisPoints
  }
}

/// What a recipient has earned, received and must repay.
struct SettlementFigures: Encodable {
  var eligible: Kronor
  var maximumGrant: Kronor
  var maximumIntensityBasisPoints: Int64
  var intensityAmount: Kronor
  var earned: Kronor
  var binding: String
  var disbursed: Kronor
  var toReceive: Kronor
  var toRepay: Kronor

  init(_ settlement: Settlement) {
    eligible = Kronor(settlement.eligible)
    maximumGrant = Kronor(settlement.maximumGrant)
    maximumIntensityBasisPoints = settlement.maximumIntensity.basisPoints
    intensityAmount = Kronor(settlement.intensityAmount)
    earned = Kronor(settlement.earned)
    binding = settlement.binding.rawValue
    disbursed = Kronor(settlement.disbursed)
    toReceive = Kronor(settlement.toReceive)
    toRepay = Kronor(settlement.toRepay)
  }
}
