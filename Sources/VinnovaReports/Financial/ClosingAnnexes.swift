import GrantAccounting
import Typesetting

extension FinancialComposition {
  func definitionsAnnex(_ number: Int) -> [Content] {
    let table = Table(
      columns: [.text(words.term), .label(words.meaning)],
      rows: words.definitions(kind, withPeriod: hasPeriodColumn).map {
        Table.Row([$0.term, $0.meaning])
      })
    return leading([.heading(1, words.annex(number, words.definitions))], to: table)
  }
}
