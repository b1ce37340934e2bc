import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Cost per category, per party where there are several, and per year with its charts.
  var costs: [Content] {
    let party = isOneParty ? 0 : nil
    var content = leading(
      [.heading(1, words.costPerCategory, name: party.map(costsName))],
      to: categoryTable(report.total, ofParty: party))
    if !isOneParty { content += leading([.heading(2, words.costPerParty)], to: partyTable) }
    let heldBack =
      heldBackBefore.isEmpty ? [] : [Content.note(words.heldBackBefore(heldBackBefore))]
    return content
      + costYearTables(
        report.total, index: party, under: [.heading(1, words.costPerYear)], after: heldBack)
      + figures
  }

  /// Years that report more than their own rows: limits hold for the project so far, so a year has
  /// room for what a limit held back before.
  private var heldBackBefore: [(year: Int, amount: Money)] {
    report.years.compactMap { year in
      let amounts = report.participants.flatMap { party in
        let (reported, own) = (party.costs.accumulated, party.derivation.rounded)
        let categories: [CostCategory] =
          party.derivation.computedShare == nil ? [.personnel, .indirect] : [.personnel]
        return categories.map { max(.zero, reported[$0, year] - own[$0, year]) }
      }
      return amounts.sum() == .zero ? nil : (year, amounts.sum())
    }
  }

  /// Five categories in the form's order, total last; one party's figures lead to their vouchers.
  func categoryTable(_ outcome: CostOutcome, ofParty party: Int? = nil) -> Table {
    let rows = CostCategory.allCases.map { category in
      outcomeRow(
        .body, words.name(of: category), budget: outcome.budget.total(of: category),
        inPeriod: outcome.inPeriod.total(of: category),
        accumulated: outcome.accumulated.total(of: category),
        remaining: outcome.remaining(category), used: outcome.used(category),
        links: voucherLinks(ofParty: party, category))
    }
    return outcomeTable(words.costCategory, rows + [totalRow(.total, words.totalCosts, outcome)])
  }

  /// The same figures, one row a party; each leads to the party's own table.
  private var partyTable: Table {
    let rows = report.participants.enumerated().map { index, party in
      totalRow(
        .body, party.participant.name, party.costs,
        links: [accumulatedColumn: costsName(ofParty: index)])
    }
    return outcomeTable(words.party, rows + [totalRow(.total, words.totalCosts, report.total)])
  }

  private func outcomeTable(_ title: String, _ rows: [Table.Row]) -> Table {
    let period = hasPeriodColumn ? [words.thisPeriod] : []
    let titles =
      [words.budgetTotal] + period + [
        words.accumulated(kind), words.remaining(kind), words.used,
      ]
    return Table(
      caption: words.costPerCategoryCaption(through: report.cutOff),
      columns: [.label(title)] + titles.map { .number($0) }, rows: rows)
  }

  private func totalRow(
    _ kind: Table.Row.Kind, _ name: String, _ outcome: CostOutcome, links: [Int: String] = [:]
  ) -> Table.Row {
    outcomeRow(
      kind, name, budget: outcome.budget.total, inPeriod: outcome.inPeriod.total,
      accumulated: outcome.accumulated.total, remaining: outcome.remaining, used: outcome.used,
      links: links)
  }

  private func outcomeRow(
    _ rowKind: Table.Row.Kind, _ name: String, budget: Money, inPeriod: Money, accumulated: Money,
    remaining: Money, used: Share?, links: [Int: String] = [:]
  ) -> Table.Row {
    let period = hasPeriodColumn ? [inPeriod] : []
    return Table.Row(
      rowKind,
      [name] + ([budget] + period + [accumulated, remaining]).map { format.amount($0) }
        + [format.percent(used)], links: links)
  }

  /// The parties one by one, where there are several; each table on one page.
  ///
  /// The tables' captions say what they are: headings of their own would say it twice.
  var parties: [Content] {
    guard !isOneParty else { return [] }
    return report.participants.enumerated().flatMap { index, party in
      var headings: [Content] = index == 0 ? [.heading(1, words.parties)] : []
      headings.append(.heading(2, party.participant.nameAndNumber, name: costsName(ofParty: index)))
      return leading(headings, to: categoryTable(party.costs, ofParty: index))
        + costYearTables(party.costs, of: party.participant.name, index: index)
        + financingTables(party.financing, of: party.participant.name)
    }
  }
}
