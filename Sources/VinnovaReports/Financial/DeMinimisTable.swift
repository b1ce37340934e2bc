import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// *Försumbart stöd* received before, with the columns of the certificate that Vinnova asks for.
  var deMinimisAid: [Content] {
    report.participants.map(\.participant).flatMap { party -> [Content] in
      let isDeMinimis = project.decision?.award(for: party.id)?.basis == .deMinimis
      guard isDeMinimis || !party.deMinimisAid.isEmpty else { return [] }
      let heading = Content.heading(
        2, isOneParty ? words.deMinimisAid : words.deMinimisAid(of: party.name))
      guard !party.deMinimisAid.isEmpty else {
        return [.together([heading, .body(words.noDeMinimisAid)])]
      }
      let window = project.decision.map { deMinimisLimit(on: $0.date).window }
      return leading(
        [heading], to: deMinimisTable(party.deMinimisAid),
        after: window.map { [.note(words.countedTogether($0))] } ?? [])
    }
  }

  private func deMinimisTable(_ aid: [EarlierAid]) -> Table {
    let rows = aid.map { row in
      Table.Row(
        .body,
        [
          row.authority, format.amount(row.granted), row.decided.description,
          row.paid.map { format.amount($0) } ?? NumberFormat.nothing,
          row.paidOn?.description ?? NumberFormat.nothing,
        ], languages: ledgerLanguage(inColumn: 0))
    }
    let total = Table.Row(
      .total,
      [
        words.sum, format.amount(aid.map(\.granted).sum()), "",
        format.amount(aid.compactMap(\.paid).sum()), "",
      ])
    return Table(
      columns: [
        .label(words.authority, weight: 1.3), .number(words.grantedAmount), .text(words.decided),
        .number(words.paidAmount), .text(words.paidOn),
      ], rows: rows + [total])
  }
}
