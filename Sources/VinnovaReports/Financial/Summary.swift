import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Key figures and the sentences that read them.
  var summary: [Content] {
    [.heading(1, words.summary), .keyFigures(keyFigures)] + sentences
  }

  /// How many items of this severity stand among the checks.
  ///
  /// What one rule found at several parties is one item: whoever counts the labels gets this number.
  func count(of severity: Finding.Severity) -> Int {
    grouped(report.findings).count { $0.first.severity == severity }
  }

  /// What stands where the report is used while it has errors.
  var errorNotice: [Content] {
    let errors = count(of: .error)
    return errors == 0 ? [] : [.callout([.body(words.errorsLeft(errors))])]
  }

  var settlements: [Settlement] { report.participants.compactMap(\.settlement) }

  /// How much of the project's time has passed at the report's cut-off.
  var elapsed: Share { report.projectPeriod.elapsed(through: report.cutOff) }

  /// Cost, share of the budget, grant, and what is to be received or repaid.
  var keyFigures: [KeyFigure] {
    let earned = settlements.map(\.earned).sum()
    let maximum = settlements.map(\.maximumGrant).sum()
    return [
      KeyFigure(
        label: words.eligibleCost, value: format.kronor(report.total.accumulated.total),
        detail: (comparesDays ? words.costsThrough(report.cutOff) : "")
          + words.ofBudget(report.total.budget.total)),
      KeyFigure(
        label: words.budgetUsed, value: format.percent(report.total.used),
        detail: words.timePassed(elapsed)),
      KeyFigure(
        label: words.grant(kind),
        value: settlements.isEmpty ? NumberFormat.nothing : format.kronor(earned),
        detail: settlements.isEmpty ? words.noGrant : words.ofAtMost(maximum)),
      balance,
    ]
  }

  /// What is to be received or repaid; the two are never set off against each other.
  private var balance: KeyFigure {
    let receive = settlements.map(\.toReceive).sum()
    let repay = settlements.map(\.toRepay).sum()
    let disbursed = settlements.map(\.disbursed).sum()
    let days = comparesDays ? words.paidThrough(report.asOf) : ""
    if receive > .zero {
      return KeyFigure(
        label: words.toReceive(kind), value: format.kronor(receive),
        detail: repay > .zero ? words.othersToRepay(repay, kind) : words.paid(disbursed) + days)
    }
    if repay > .zero {
      return KeyFigure(
        label: words.toRepay(kind), value: format.kronor(repay),
        detail: words.ofPaid(disbursed) + days)
    }
    return KeyFigure(
      label: words.toReceive(kind),
      value: settlements.isEmpty ? NumberFormat.nothing : format.kronor(.zero),
      detail: settlements.isEmpty ? words.noGrant : words.settledEvenly(kind))
  }
}
