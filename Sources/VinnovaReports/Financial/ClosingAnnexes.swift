import GrantAccounting
import Typesetting

extension FinancialComposition {
  func definitionsAnnex(_ number: Int) -> [Content] {
    let title = words.annex(number, words.definitions)
    let table = Table(
      columns: [.text(words.term), .label(words.meaning)],
      rows: words.definitions(kind, withPeriod: hasPeriodColumn).map {
        Table.Row([$0.term, $0.meaning])
      }, continuedCaption: words.continued(title))
    return leading([.heading(1, title)], to: table)
  }
}
