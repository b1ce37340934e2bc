import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Two short paragraphs of two to four plain sentences, then any list of duties.
  ///
  /// Cost against budget and the category that stands out, and who runs out of money; what binds the
  /// grant and what must be done before which day. Of several duties each is an item.
  var sentences: [Content] {
    let duties = duties
    let isList = duties.count > 1
    let second = ([binding] + (isList ? [] : duties)).compactMap(\.self).joined(separator: " ")
    let paragraphs = [situation, second].filter { !$0.isEmpty }
    return paragraphs.map { .lead($0) }
      + (isList ? [.list(duties.map { ListItem([Paragraph(.body, $0)]) })] : [])
  }

  /// Cost against budget, the category that stands out, and who runs out of money.
  var situation: String {
    let cost = words.costAgainstTime(
      report.total.accumulated.total, used: report.total.used, elapsed: elapsed, kind)
    return [cost, category, moneyRunsOut].compactMap(\.self).joined(separator: " ")
  }

  /// The category that stands out most, in kronor, and all that are above their budget.
  private var category: String? {
    let total = report.total
    let differences = CostCategory.allCases.map { category in
      (category: category, amount: difference(category))
    }
    guard let widest = differences.max(by: { abs($0.amount.ore) < abs($1.amount.ore) }),
      total.accumulated.total != .zero, total.budget.total != .zero
    else { return nil }
    guard widest.amount != .zero else { return kind == .final ? words.asBudgeted : nil }
    guard let used = total.used(widest.category) else {
      return words.withoutBudget(
        widest.category, cost: total.accumulated.total(of: widest.category))
    }
    let remaining = total.remaining(widest.category)
    let above = aboveBudget.isEmpty ? nil : words.aboveBudget(aboveBudget)
    if remaining < .zero { return above }
    let standingOut =
      if kind == .final {
        words.belowBudget(widest.category, by: remaining)
      } else if widest.amount > .zero {
        words.aheadOfTime(widest.category, by: widest.amount, used: used)
      } else {
        words.behindTime(widest.category, by: -widest.amount, used: used)
      }
    return [standingOut, above].compactMap(\.self).joined(separator: " ")
  }

  /// The widest first; a category without a budget has none to be above, and a few kronor are no
  /// news on the first page.
  private var aboveBudget: [(category: CostCategory, amount: Money)] {
    CostCategory.allCases.map { ($0, -report.total.remaining($0)) }
      .filter { category, amount in
        report.total.used(category) != nil
          && amount.isWorthNaming(above: report.total.budget.total(of: category))
      }
      .sorted { $0.1 > $1.1 }
  }

  /// Cost above what an even pace would have given by now; in the final report, above budget.
  private func difference(_ category: CostCategory) -> Money {
    let budget = report.total.budget.total(of: category)
    let expected =
      kind == .final
      ? budget : report.projectPeriod.evenPace(of: budget, through: report.cutOff)
    return report.total.accumulated.total(of: category) - expected
  }

  /// A party whose budget or grant will fall short by enough to be named up front, not in the
  /// forecast alone.
  private var moneyRunsOut: String? {
    guard hasForecast else { return nil }
    let short = forecasts.filter { party, forecast in
      let lacksBudget =
        forecast.budgetReach.map { $0 != .wholeProject } ?? false
        && forecast.costAboveBudget.isWorthNaming(above: party.costs.budget.total)
      let lacksGrant =
        forecast.grantReach.map { $0 != .wholeProject } ?? false
        && forecast.overdrawnGrant.isWorthNaming(above: party.settlement?.maximumGrant ?? .zero)
      return lacksBudget || lacksGrant
    }
    guard !short.isEmpty else { return nil }
    return words.moneyRunsOut(for: isOneParty ? [] : short.map(\.party.participant.name))
  }

  private var binding: String? {
    if isOneParty { return settlements.first.map { words.boundBy($0) } }
    let recipients = report.participants.compactMap { party in
      party.settlement.map { (name: party.participant.name, settlement: $0) }
    }
    func names(_ isChosen: (Settlement) -> Bool) -> [String] {
      recipients.filter { isChosen($0.settlement) }.map(\.name)
    }
    guard !recipients.isEmpty else { return nil }
    return words.boundBy(
      maximum: names { $0.binding != .maximumIntensity },
      intensity: names { $0.binding == .maximumIntensity && !$0.coversWholeCost },
      wholeCost: names(\.coversWholeCost))
  }

  /// What is to be paid back, handed in and mended, in this order.
  private var duties: [String] {
    let errors = count(of: .error)
    let isPast = report.due.map { $0 < report.asOf } ?? false
    return repayments + [certificateToHandIn].compactMap(\.self)
      + [words.toDo(kind, due: report.due, isPast: isPast, errors: errors)].compactMap(\.self)
  }

  /// Asked for in the final report only; each recipient by name where there are few.
  private var repayments: [String] {
    guard kind == .final else { return [] }
    let owing = report.participants.compactMap { party -> (recipient: String, amount: Money)? in
      guard let settlement = party.settlement, settlement.toRepay > .zero else { return nil }
      return (party.participant.name, settlement.toRepay)
    }
    guard !owing.isEmpty else { return [] }
    guard owing.count > 2 else { return [words.repay(owing)] }
    return [words.repay(owing.map(\.amount).sum(), recipients: owing.count)]
  }
}

extension Settlement {
  /// Whether neither ceiling takes anything from the cost: the decided level is 100 %.
  var coversWholeCost: Bool {
    binding == .maximumIntensity && maximumIntensity >= .percent(100)
  }
}

extension Money {
  /// Whether this much above `limit` is at least 1 % of it: the first page's own threshold, which
  /// Vinnova states no number for.
  fileprivate func isWorthNaming(above limit: Money) -> Bool {
    self > .zero && ore >= limit.ore / 100
  }
}
