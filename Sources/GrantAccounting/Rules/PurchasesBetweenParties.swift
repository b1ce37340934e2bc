/// Counted rows of one party that name another as the seller.
public struct PurchaseFromParty: Hashable, Sendable {
  /// Name of the other party.
  public let seller: String
  public let amount: Money
  public let rows: Int
  /// Told by a code of the ledger that the project file declares, not by words alone.
  public let isDeclared: Bool
  /// What terms, call or decision say of such purchases; `nil` where that is not known.
  public let isEligible: Bool?

  public init(seller: String, amount: Money, rows: Int, isDeclared: Bool, isEligible: Bool?) {
    self.seller = seller
    self.amount = amount
    self.rows = rows
    self.isDeclared = isDeclared
    self.isEligible = isEligible
  }
}

extension Rule {
  /// What one party buys of another is no cost of the project.
  ///
  /// A row is told by the counterparty's code, where the project file declares it, else by another
  /// party's name or organisation number in the row's text or the account's name. Words may be
  /// about something else and many ledgers name nobody, so nothing is cut: an own rule with a
  /// filter leaves such rows out.
  ///
  /// - Source: never eligible: Vinnova, *Anvisning till stödberättigande kostnader 2026*.
  static let purchasesBetweenParties = Rule(
    "vinnova.purchases-between-parties",
    source: "Vinnova, Anvisning till stödberättigande kostnader 2026", followsTerms: true,
    inForce: YearsInForce(from: 2026)
  ) { report, _ in
    let isEligible = report.limits.purchasesBetweenParties
    guard report.participants.count > 1, isEligible != true else { return [] }
    return report.participants.flatMap { buyer in
      report.participants.filter { $0.participant.id != buyer.participant.id }.flatMap { seller in
        purchases(of: buyer, from: seller.participant, isEligible: isEligible).map {
          Observation(.warning, buyer.participant.id, .purchaseFromParty($0))
        }
      }
    }
  }
}

private func purchases(
  of buyer: ParticipantReport, from seller: Participant, isEligible: Bool?
) -> [PurchaseFromParty] {
  let filters = buyer.participant.bookkeeping.counterparties
    .filter { $0.participant == seller.id }.map(\.filter)
  let marks = SellerMarks(of: seller)
  let rows = buyer.entries.map(\.transaction)
  let declared = rows.filter { row in filters.contains { $0.matches(row.objects) } }
  let named = rows.filter { row in
    !filters.contains { $0.matches(row.objects) } && marks.areIn(row)
  }
  return [(declared, true), (named, false)].filter { !$0.0.isEmpty }.map { rows, isDeclared in
    PurchaseFromParty(
      seller: seller.name, amount: rows.map(\.amount).sum(), rows: rows.count,
      isDeclared: isDeclared, isEligible: isEligible)
  }
}

/// What names a party in a text.
private struct SellerMarks {
  private let texts: [String]

  init(of party: Participant) {
    let number = party.organisationNumber
    // A short name is too often a part of other words.
    let name = party.name.count >= 4 ? [party.name.lowercased()] : []
    texts = name + [number.description, number.digits]
  }

  func areIn(_ row: Transaction) -> Bool {
    [row.text, row.accountName].contains { text in
      guard !text.isEmpty else { return false }
      let text = text.lowercased()
      return texts.contains { text.contains($0) }
    }
  }
}
