internal import GrantAccounting

/// One party's part of the report.
struct ParticipantFigures: Encodable {
  var id: String
  var name: String
  var organisationNumber: String
  var workplace: String?
  /// Before any approved change; left out where there is none.
  var originalBudget: BudgetFigures?
  var budgetChanges: [BudgetChangeFigures]
  var costs: CostFigures
  var financing: FinancingFigures
  var settlement: SettlementFigures?
  var ownIncludingNotEligible: Kronor
  var forecast: ForecastFigures?
  var reconciliation: ReconciliationFigures
  var accounts: [AccountFigures]
  var entries: [EntryFigures]
  var notEligible: [NotEligibleFigures]
  var byMonth: [MonthFigures]
  /// Hours in the project by month and person group through the cut-off's month.
  var hours: [HoursFigures]
  var ledgerCompleteThrough: String?

  init(_ report: ParticipantReport, in whole: FinancialReport) {
    let years = whole.years
    id = report.participant.id
    name = report.participant.name
    organisationNumber = report.participant.organisationNumber.description
    workplace = report.participant.workplace
    let changes = report.participant.budgetChanges
    originalBudget =
      changes.isEmpty ? nil : BudgetFigures(report.participant.budget, years: years)
    budgetChanges = changes.map { BudgetChangeFigures($0, asOf: whole.asOf, years: years) }
    costs = CostFigures(report.costs, years: years)
    financing = FinancingFigures(report.financing, years: years)
    settlement = report.settlement.map(SettlementFigures.init)
    ownIncludingNotEligible = Kronor(report.ownIncludingNotEligible)
    forecast = ForecastFigures(whole.forecast(of: report), in: whole)
    reconciliation = ReconciliationFigures(report.reconciliation)
    accounts = report.accounts.map(AccountFigures.init)
    entries = report.entries.map {
      EntryFigures(category: $0.category.rawValue, row: RowFigures($0.transaction))
    }
    notEligible = report.notEligible.map(NotEligibleFigures.init)
    byMonth = report.byMonth.map(MonthFigures.init)
    hours = report.participant.bookkeeping.hoursByGroup.filter {
      $0.key <= whole.cutOff.yearMonth
    }.sorted { $0.key < $1.key }.flatMap { month, groups in
      groups.sorted { $0.key < $1.key }.map { group, hours in
        HoursFigures(
          month: month.text, group: group.isEmpty ? nil : group,
          hoursHundredths: hours.hundredths)
      }
    }
    ledgerCompleteThrough = report.ledgerCompleteThrough?.description
  }
}

/// From the ledger's öre to the reported kronor.
struct ReconciliationFigures: Encodable {
  var ledgerOre: Int64
  var leftOutOre: Int64
  var computedIndirectOre: Int64
  var cutOre: Int64
  var roundingOre: Int64
  var reported: Kronor

  init(_ reconciliation: Reconciliation) {
    ledgerOre = reconciliation.ledger.ore
    leftOutOre = reconciliation.leftOut.ore
    computedIndirectOre = reconciliation.computedIndirect.ore
    cutOre = reconciliation.cut.ore
    roundingOre = reconciliation.rounding.ore
    reported = Kronor(reconciliation.reported)
  }
}

/// What one account's money became.
struct AccountFigures: Encodable {
  var account: String
  var name: String
  /// A category, `notEligible`, `financing`, `balance` or `undecided`.
  var treatment: String?
  var reason: String?
  var isOwnRule: Bool
  /// Where the rule is for some rows of the account alone.
  var dimension: Int?
  var codes: [String]?
  var amountOre: Int64

  init(_ use: AccountUse) {
    account = use.account
    name = use.name
    treatment = use.rule.map { $0.treatment.word }
    reason = use.rule?.reason
    isOwnRule = use.isOwnRule
    dimension = use.rule?.filter?.dimension
    codes = use.rule?.filter?.codes
    amountOre = use.amount.ore
  }
}

/// Hours of a person group in a month.
struct HoursFigures: Encodable {
  var month: String
  var group: String?
  var hoursHundredths: Int64
}

/// Eligible cost accumulated through a month.
struct MonthFigures: Encodable {
  var month: String
  var accumulated: Kronor

  init(_ cost: MonthlyCost) {
    month = cost.month.text
    accumulated = Kronor(cost.accumulated)
  }
}

extension AccountTreatment {
  /// The word for it in `project.yaml`.
  var word: String {
    switch self {
    case .cost(let category): category.rawValue
    case .notEligible: "notEligible"
    case .financing: "financing"
    case .balance: "balance"
    case .undecided: "undecided"
    }
  }
}
