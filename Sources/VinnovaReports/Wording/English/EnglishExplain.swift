import GrantAccounting

extension English {
  func explanationHeading(
    _ kind: ReportKind, asOf: CalendarDate, through: CalendarDate
  ) -> String {
    "\(name(of: kind)) as of \(asOf), costs through \(through)"
  }

  func label(of figure: FigureName, _ kind: ReportKind) -> String {
    let year = figure.year.map { " \($0)" } ?? ""
    let category = figure.category.map(name(of:)) ?? totalCosts
    switch figure.kind {
    case .earned: return grant(kind)
    case .eligible: return eligibleCostRow
    case .intensityAmount: return intensityGives
    case .maximumGrant: return maximumGrant
    case .maximumIntensity: return maximumIntensity
    case .disbursed: return disbursed
    case .toReceive: return toReceive(kind)
    case .toRepay: return toRepay(kind)
    case .cost: return "\(category)\(year)"
    case .period: return "\(category)\(year), \(thisPeriod.lowercased())"
    case .budget: return "Budget\(year): \(category.lowercased())"
    case .remaining:
      let left = kind == .final ? remaining(kind) : "\(remaining(kind)) of budget"
      return "\(left): \(category.lowercased())"
    case .used: return "\(used) of budget: \(category.lowercased())"
    case .hourlyCeiling: return "Ceiling of personnel costs"
    case .indirectCeiling: return "Ceiling of indirect costs"
    case .actual: return "\(figure.source.map(name(of:)) ?? totalFinancing)\(year)"
    case .planned: return "\(figure.source.map(name(of:)) ?? totalFinancing)\(year), budget"
    case .plannedIntensity: return "Aid intensity computed from the budget"
    case .actualIntensity: return "Actual aid intensity"
    case .ownIncludingNotEligible: return ownWithReal
    case .ledger: return booked
    case .leftOut: return leftOut
    case .computedIndirect: return computedIndirect
    case .cut: return cut
    case .rounding: return rounding
    case .reported: return reported
    case .notEligible: return notEligible
    case .account: return "\(account) \(figure.account ?? "")"
    case .month: return "Accumulated through \(figure.month?.text ?? "")"
    case .costPerMonth: return "\(costPerMonth): \(category.lowercasedFirst)"
    case .expectedCost: return "\(expectedCost): \(category.lowercasedFirst)"
    case .expectedGrant: return expectedGrant
    case .unusedGrant: return unusedGrant
    case .overdrawnGrant: return overdrawnGrant
    case .costAboveBudget: return "Expected cost above budget"
    case .budgetLastsThrough: return "The budget lasts through"
    case .grantLastsThrough: return "The grant lasts through"
    }
  }

  func label(of term: IntermediateTerm) -> String {
    switch term {
    case .booked(let category, let year): "\(name(of: category)) \(year), booked"
    case .rounded(let category, let year): "\(name(of: category)) \(year), whole kronor"
    case .rounding(let category, let year): "\(name(of: category)) \(year), rounding"
    case .computed(let category, let year): "\(name(of: category)) \(year), computed"
    case .claimed(let category, let year?, _): "\(name(of: category)) \(year), before the limit"
    case .claimed(let category, nil, let through):
      "\(name(of: category)) before the limit\(through.map { ", through \($0)" } ?? "")"
    case .withinLimit(let category, let year):
      "\(name(of: category)) within the limit, through \(year)"
    case .ceiling(let category, let year):
      "Ceiling of \(name(of: category).lowercased()) through \(year)"
    case .limitPerHour: "At most for each hour on average"
    case .hours(let year): "Hours through \(year)"
    case .limitShare(let category): "Highest share of \(name(of: category).lowercased())"
    case .computedShare: "Share of personnel costs"
    case .personnel(let year): "\(name(of: .personnel)) through \(year)"
    case .before(let category, let year):
      "\(category.map(name(of:)) ?? totalCosts)\(year.map { " \($0)" } ?? ""), before the period"
    case .through(let month, let category, let year):
      "\(category.map(name(of:)) ?? totalCosts)\(year.map { " \($0)" } ?? ""), "
        + "through \(month.text)"
    case .costThrough(let year): "\(totalCosts) through \(year)"
    case .earnedThrough(let year): "Grant through \(year)"
    case .intensityThrough(let year): "\(intensityGives) through \(year)"
    case .payment(let day): "Payment \(day)"
    case .otherPayment(let day): "Received \(day)"
    case .otherPayments(let year): "Payments that count in \(year)"
    case .realNotEligible: "\(realNotEligible), whole kronor"
    case .realNotEligibleExact: realNotEligible
    case .costRows(let account): "\(self.account) \(account), those rows that are costs"
    case .monthsWithCost: "Months with cost"
    case .monthsLeft: "Months after them"
    case .drawnOut(let category, _): "\(name(of: category)), drawn out at the same pace"
    case .expectedAfter(let category, let months):
      "\(category.map(name(of:)) ?? totalCosts), expected \(months) months after"
    case .expectedShare(let months):
      "\(name(of: .indirect)), share expected \(months) months after"
    case .expectedCeiling(let months):
      "Ceiling of \(name(of: .indirect).lowercased()), expected \(months) months after"
    case .expectedWithinLimit(let months):
      "\(name(of: .indirect)) within the limit, expected \(months) months after"
    case .costUsingUpGrant: "Cost that uses up the maximum grant"
    case .firstDayOfMonth: "First day of the month"
    case .cutOff: "Last day whose costs are counted"
    case .expectedByIntensity: "\(intensityGives), expected"
    }
  }

  func name(of group: FigureGroup) -> String {
    switch group {
    case .settlement: "Settlement"
    case .costs: "Costs"
    case .financing: financing
    case .reconciliation: "\(reconciliation), \(notEligible.lowercased())"
    case .accounts: "Accounts"
    case .months: "Accumulated by month"
    case .forecast: forecast
    }
  }

  func place(_ place: StatedIn) -> String {
    switch place {
    case .budget: "by the budget"
    case .budgetChange(let day): "by the changed budget, approved \(day)"
    case .decision(let day): "by the decision of \(day)"
    case .call: "by call or decision (call.limits)"
    case .terms(let edition): "by \(generalTerms(edition).lowercased())"
    case .hours: "by the project file’s hours"
    case .timeSheets: "by the party’s time sheets"
    case .payments: "by the project file’s payments"
    case .otherFinancing: "by the project file’s other financing"
    case .bookkeeping: "by the party’s own statement (indirectCosts)"
    case .period: "by the project period"
    }
  }

  func lowerForGrant(_ amounts: [String], isMaximum: Bool?) -> String {
    let which = isMaximum.map {
      $0 ? "the maximum grant is the limit" : "the aid intensity is the limit"
    }
    return "the lower of \(enumeration(amounts)): \(which ?? "both give the same amount")"
  }
  func lowerOfCeiling(_ amounts: [String], isReached: Bool?) -> String {
    let which = isReached.map { $0 ? "the ceiling is the limit" : "the ceiling is not reached" }
    return "the lower of \(enumeration(amounts)): \(which ?? "the ceiling is just reached")"
  }
  func sum(of count: Int) -> String { "the sum of \(number(count)) amounts" }
  func atLeastZero(_ formula: String) -> String { "\(formula), at least 0" }
  func rowCount(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
  func rounded(_ exact: String) -> String { "\(exact), rounded to whole kronor" }
  func roundedDown(_ product: String) -> String { "\(product), rounded down to whole kronor" }
  func share(_ share: String, of amount: String) -> String { "\(share) of \(amount)" }
  func perHour(_ limit: String, hours: String) -> String { "SEK \(limit) × \(hours) hours" }
  func ratio(_ part: String, of whole: String) -> String { "\(part) of \(whole)" }
  func highest(_ amounts: [String]) -> String { "the higher of \(enumeration(amounts))" }
  func average(_ amount: String, over count: String) -> String {
    "\(amount) / \(count) months, rounded to whole kronor"
  }
  func usingUp(_ grant: String, _ share: String) -> String {
    "\(grant) / \(share), rounded up to whole kronor"
  }
  func lastDay(_ limit: String, before: String, after: String) -> String {
    "the day when the cost, spread evenly from \(before) to \(after), reaches \(limit)"
  }
  var earliest: String { "the earliest day" }
  var nothingToAdd: String { "no amounts" }
  func moreRows(_ count: Int) -> String { count == 1 ? "… 1 row more" : "… \(count) rows more" }
  var seeAbove: String { "see above" }
  func applied(_ rule: AppliedRule) -> String {
    let terms = rule.source.terms
    let parts = [
      sourcePart(rule.source.title, terms: terms),
      rule.source.section.map { sourcePart($0, terms: terms) }, terms.map(generalTerms),
    ].compactMap(\.self)
    return "Rule \(rule.id): \(parts.joined(separator: ", "))"
  }
  func appliedAgain(_ rule: AppliedRule) -> String { "Rule \(rule.id), \(seeAbove)" }

  func fate(_ fate: RowFate) -> String {
    switch fate.fate {
    case .reported(let category): "Reported as \(name(of: category).lowercasedFirst)"
    case .leftOut(let reason): "Left out. \(self.reason(reason))"
    case .noCost(let treatment): self.treatment(treatment)
    case .later: "Not in the report: the day is later than the report’s"
    }
  }
  func accountRule(_ rule: AccountRule?, isOwn: Bool) -> String {
    guard let rule else { return "No rule for the account" }
    let accounts = rule.first == rule.last ? rule.first : "\(rule.first)–\(rule.last)"
    let whose = isOwn ? "Own rule" : "The chart’s rule"
    return "\(whose) for account \(accounts): \(treatment(rule.treatment).lowercasedFirst)"
  }
  func countedIn(_ path: String) -> String { "Part of \(path)" }
  func figuresWith(_ value: String) -> String { "Figures that are \(value):" }
}
