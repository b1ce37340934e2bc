import GrantAccounting
import Typesetting

@testable import VinnovaReports

/// A project whose every text is Swedish, as no English wording is.
///
/// Its ledger has accounts with own reasons, without a category and to be classified; its hours are
/// told by group, and one party has received *försumbart stöd*.
enum SwedishProject {
  static let names = [
    "Region Övre", "Kommunen Åsele", "Avdelning Öst", "Åsa Öberg", "Örjan Lång", "Göte Fält",
    "Bidrag för kontorsarbete på väg",
  ]

  static let project: GrantProject = {
    var project = Sample.project(
      parties: [first, second],
      awards: [Sample.award("rjh", maximum: 402_300, percent: 75)],
      comments: [
        ReportComment(
          report: .interim(number: 1), paragraphs: ["Arbetet pågår.\n\n- en åtgärd"], results: []),
        ReportComment(report: .final, paragraphs: ["Allt är gjort."], results: ["Målet är nått."]),
      ])
    var application = project.application
    application.goal = "Dela det vi lär oss på vägen."
    application.genderPerspective = GenderPerspective(
      isRelevant: true, motivation: "Jämn fördelning.")
    application.classification = Classification(
      needAreas: [ClassificationCode(code: "15", name: "Förändrat arbetsliv")],
      researchAreas: [ClassificationCode(code: "5.6", name: "Förvaltning på nytt sätt")],
      productAreas: [])
    application.signatory = AuthorisedSignatory(
      name: "Åsa Öberg", email: "asa@example.org", role: .firmatecknare)
    application.projectLeader.name = "Örjan Lång"
    application.filledInBy.name = "Göte Fält"
    application.questions = [
      Question(letter: "a", question: "Vad är nytt?", answer: "Följande:\n\n- nå fler\n- få råd")
    ]
    application.attachments = [
      Attachment(
        title: "Blankett för stöd", isMandatory: true, isIncluded: true, note: "Sänds på nytt.")
    ]
    project.application = application
    project.call.title = "Bidrag för kontorsarbete på väg"
    return project
  }()

  private static let first: Participant = {
    var party = Sample.party(name: "Region Övre")
    party.workplace = "Avdelning Öst"
    party.bookkeeping.ownRules = [
      AccountRule(
        first: "55", last: "55", treatment: .cost(.otherDirect), reason: "Resor på väg till möten"),
      AccountRule(
        first: "56", last: "56", filter: DimensionFilter(dimension: 1, codes: ["12"]),
        treatment: .notEligible, reason: "Gåvor får inte räknas"),
      AccountRule(
        first: "57", last: "57", treatment: .notEligible, reason: "Gåvor får inte räknas"),
      AccountRule(first: "58", last: "58", treatment: .undecided, reason: "Frågan är öppen än"),
    ]
    let hours = "Anstnr;Månad;Roll;Timmar\n1;2022-01;Försöksledare;8\n2;2022-01;;4"
    party.bookkeeping.timeSheet =
      parseTimeSheet(Array(hours.utf8), file: "hours.csv", project: nil).value ?? TimeSheet()
    party.deMinimisAid = [
      EarlierAid(
        authority: "Tillväxtverket i år", granted: .kr(1_000), decided: Sample.date("2021-01-01"),
        paid: nil, paidOn: nil)
    ]
    return party
  }()

  private static let second: Participant = {
    var party = Sample.party("other", name: "Kommunen Åsele", number: "202100-2114")
    party.workplace = nil
    return party
  }()

  static let ledgers: [String: ProjectLedger] = {
    let accounts = ["4010", "5510", "5610", "5710", "5810", "9999", "7551"]
    let rows = accounts.enumerated().map { index, account in
      Transaction(
        voucher: "A \(index)", date: Sample.date("2022-03-01"), account: account,
        accountName: "Konto för \(account == "4010" ? "lön" : "åtgärd")",
        amount: .kr(1_000), text: "Betalning på väg",
        location: SourceLocation(file: "ledger.se", line: 1))
    }
    let early = Transaction(
      voucher: "B 1", date: Sample.date("2020-03-01"), account: "5510",
      accountName: "Konto för åtgärd",
      amount: .kr(500), text: "Betalning på väg",
      location: SourceLocation(file: "ledger.se", line: 1))
    return [
      "rjh": Sample.ledger(rows + [early]), "other": Sample.ledger(Array(rows.prefix(1))),
    ]
  }()

  /// An interim and a final report and the application.
  static func documents(in language: ReportLanguage) -> [Document] {
    [
      Sample.document(project, ledgers: ledgers, in: language),
      Sample.document(project, ledgers: ledgers, Sample.final, asOf: "2023-07-01", in: language),
      composeApplication(project, in: language),
    ]
  }
}
