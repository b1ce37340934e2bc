import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// The numbers to key in, all on one page: a column a party.
  var portalSheet: [Content] {
    let introduction: [Content] =
      [.heading(1, words.portalSheet)] + errorNotice + [.body(words.portalIntroduction)]
    return [.together(introduction + [.table(portalTable)])]
  }

  private var portalTable: Table {
    let parties = report.participants
    func row(
      _ kind: Table.Row.Kind, _ name: String, _ amount: (ParticipantReport) -> Money
    ) -> Table.Row {
      Table.Row(kind, [name] + parties.map { format.amount(amount($0)) })
    }
    let costs = CostCategory.allCases.map { category in
      row(.body, words.name(of: category)) { $0.costs.accumulated.total(of: category) }
    }
    let sources = FinancingSource.allCases.map { source in
      row(.body, words.name(of: source)) { $0.financing.actual.total(of: source) }
    }
    return Table(
      caption: words.portalCaption(through: report.cutOff),
      columns: [.label(words.portalRow)] + parties.map { .number($0.participant.name) },
      rows: [
        Table.Row(
          [words.organisationNumber] + parties.map { "\($0.participant.organisationNumber)" })
      ] + costs + [row(.total, words.totalCosts) { $0.costs.accumulated.total }] + sources
        + [row(.total, words.totalFinancing) { $0.financing.actual.total }],
      maximumWidth: isOneParty ? narrowTable : nil)
  }
}
