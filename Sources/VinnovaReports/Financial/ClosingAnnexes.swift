import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Hours by month and party, where any are stated; otherwise no annex.
  func hoursAnnex(_ number: Int) -> [Content] {
    let parties = report.participants.filter { !$0.participant.bookkeeping.hours.isEmpty }
    guard !parties.isEmpty else { return [] }
    return [
      .heading(1, words.annex(number, words.hours)), .body(words.hoursIntroduction),
    ]
      + parties.flatMap { party -> [Content] in
        (isOneParty ? [] : [.heading(2, party.participant.name)])
          + [.table(hoursTable(party.participant.bookkeeping.hours))]
      }
  }

  private func hoursTable(_ hours: [YearMonth: Hours]) -> Table {
    let counted = hours.filter { $0.key <= report.cutOff.yearMonth }.sorted { $0.key < $1.key }
    let total = Hours(hundredths: counted.reduce(0) { $0 + $1.value.hundredths })
    return Table(
      columns: [.label(words.month), .number(words.hoursWorked)],
      rows: counted.map { Table.Row([$0.key.text, format.hours($0.value)]) }
        + [Table.Row(.total, [words.sum, format.hours(total)])])
  }

  func definitionsAnnex(_ number: Int) -> [Content] {
    [
      .heading(1, words.annex(number, words.definitions)),
      .facts(words.definitionList.map { Fact($0.term, $0.meaning) }),
    ]
  }

  /// The last page: what is signed, on which sources, by whom.
  var signaturePage: [Content] {
    let signatory = project.application.signatory
    return [
      .pageBreak, .heading(1, words.signature),
      .facts([
        Fact(words.name(of: kind), projectTitle),
        Fact(words.registrationNumber, registrationNumber),
        Fact(words.reportingPeriod, report.period.text),
        Fact(words.costsThrough, report.cutOff.description),
        Fact(words.eligibleCost, format.kronor(report.total.accumulated.total)),
        Fact(
          words.grant(kind),
          settlements.isEmpty
            ? NumberFormat.nothing : format.kronor(settlements.map(\.earned).sum())),
        Fact(words.fingerprint, fingerprintLines),
      ]),
      .note(words.fingerprintMeaning), .body(words.signatureIntroduction),
      .list(words.signatureConfirms(kind).map { ListItem([Paragraph(.body, $0)]) }),
      .space(24), .signatureLines([words.place, words.signatureDate, words.signatureLine]),
      .facts([
        Fact(words.nameInPrint, signatory.name),
        Fact(words.roleLabel, words.name(of: signatory.role)),
      ]),
    ]
  }

  /// Two lines of half the digits each, so that no line breaks by chance.
  private var fingerprintLines: [String] {
    guard fingerprint.count > 40 else { return [fingerprint] }
    let half = fingerprint.count / 2
    return [String(fingerprint.prefix(half)), String(fingerprint.dropFirst(half))]
  }
}
