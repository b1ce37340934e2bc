import GrantAccounting
import Typesetting

/// In points: the amounts to key in stand near their labels.
private let portalWidth = 300.0

extension FinancialComposition {
  /// The numbers to key in, on a page of their own.
  var portalSheet: [Content] {
    [.pageBreak, .heading(1, words.portalSheet)] + errorNotice
      + [.body(words.portalIntroduction)]
      + report.participants.flatMap(portalTables)
  }

  private func portalTables(_ party: ParticipantReport) -> [Content] {
    let costs = party.costs.accumulated
    let rows =
      CostCategory.allCases.map {
        Table.Row([words.name(of: $0), format.amount(costs.total(of: $0))])
      } + [Table.Row(.total, [words.totalCosts, format.amount(costs.total)])]
    let sources =
      FinancingSource.allCases.map {
        Table.Row([words.name(of: $0), format.amount(party.financing.actual.total(of: $0))])
      } + [Table.Row(.total, [words.totalFinancing, format.amount(party.financing.actual.total)])]
    let caption = words.portalCaption(through: report.cutOff)
    return [
      .together([
        .heading(
          2, "\(party.participant.name) (\(party.participant.organisationNumber))"),
        .table(
          Table(
            caption: caption,
            columns: [.label(words.costCategory), .number(words.portalAmount)], rows: rows,
            maximumWidth: portalWidth)),
        .table(
          Table(
            caption: words.portalFinancingCaption(through: report.cutOff),
            columns: [.label(words.financingSource), .number(words.portalAmount)],
            rows: sources, maximumWidth: portalWidth)),
      ])
    ]
  }
}
