import GrantAccounting
import Typesetting

extension FinancialComposition {
  func definitionsAnnex(_ number: Int) -> [Content] {
    leading(
      [.heading(1, words.annex(number, words.definitions))],
      to: Table(
        columns: [.text(words.term), .label(words.meaning)],
        rows: words.definitions(kind, withPeriod: hasPeriodColumn).map {
          Table.Row([$0.term, $0.meaning])
        })) + leading([.heading(2, words.limits)], to: limitTable)
  }

  /// What holds for the project, who says so, and what that goes before.
  private var limitTable: Table {
    Table(
      columns: [
        .label(words.limit, weight: 1.4), .label(words.holds), .label(words.statedBy),
        .label(words.insteadOf, weight: 1.2),
      ],
      rows: report.limits.all.filter { isOfInterest($0) }.map { limit in
        Table.Row([
          words.name(of: limit.kind),
          limit.value.map { words.text(of: $0).capitalisedFirst } ?? words.notKnown,
          limit.origin.map { words.name(of: $0).capitalisedFirst } ?? NumberFormat.nothing,
          limit.replaced.map {
            "\(words.text(of: $0.value).capitalisedFirst), \(words.name(of: $0.origin))"
          }
            ?? NumberFormat.nothing,
        ])
      })
  }

  /// What a limit means is worth a row only where someone says so.
  private func isOfInterest(_ limit: LimitInForce) -> Bool {
    switch limit.kind {
    case .hourlyCostBase, .auditCertificateBasis: limit.value != nil
    case .purchasesBetweenParties: !isOneParty
    case .indirectCosts, .hourlyCost, .consultants, .auditCertificateFrom: true
    }
  }
}
