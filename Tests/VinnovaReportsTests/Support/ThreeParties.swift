import GrantAccounting
import Typesetting

@testable import VinnovaReports

/// The recipients of a real decision, with one party added that has no grant of its own.
///
/// Costs 3 000 000, 210 000, 90 000 and 50 000 kr; grants 3 250 000, 200 000, 100 000 and none,
/// all at 100 % and paid in full.
enum ThreeParties {
  static let project: GrantProject = {
    let parties = [
      ("one", "Myndigheten Ett", "202100-6883", Int64(3_250_000)),
      ("two", "Myndigheten Två", "202100-2114", 200_000),
      ("three", "Myndigheten Tre", "202100-0837", 100_000),
      ("four", "Kommun Fyra", "232100-0214", 50_000),
    ].map { id, name, number, kronor in
      var costs = CostTable()
      costs[.personnel, 2022] = .kr(kronor)
      var financing = FinancingTable()
      financing[id == "four" ? .own : .grant, 2022] = .kr(kronor)
      var party = Sample.party(
        id, name: name, number: number, budget: Budget(costs: costs, financing: financing))
      party.bookkeeping.indirectCosts = .booked
      return party
    }
    return Sample.project(
      parties: parties,
      awards: [
        Sample.award("one", maximum: 3_250_000, percent: 100),
        Sample.award("two", maximum: 200_000, percent: 100),
        Sample.award("three", maximum: 100_000, percent: 100),
      ],
      payments: [
        Sample.payment("one", "2022-01-10", 3_250_000),
        Sample.payment("two", "2022-01-10", 200_000),
        Sample.payment("three", "2022-01-10", 100_000),
      ])
  }()

  static let ledgers: [String: ProjectLedger] = [
    "one": Sample.ledger([Sample.row("2022-03-01", "4010", 3_000_000_00)]),
    "two": Sample.ledger([Sample.row("2022-03-01", "4010", 210_000_00)]),
    "three": Sample.ledger([Sample.row("2022-03-01", "4010", 90_000_00)]),
    "four": Sample.ledger([Sample.row("2022-03-01", "4010", 50_000_00)]),
  ]

  static func document(
    _ scheduled: ScheduledReport = Sample.final, in language: ReportLanguage = .swedish
  ) -> Document {
    Sample.document(project, ledgers: ledgers, scheduled, asOf: "2023-07-01", in: language)
  }
}
