internal import Foundation
internal import GrantAccounting

/// An amount written in kronor: a whole number, or with exactly its öre where it has any.
struct Kronor: Encodable {
  let amount: Money

  init(_ amount: Money) { self.amount = amount }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if amount.ore % 100 == 0 {
      try container.encode(amount.ore / 100)
    } else {
      try container.encode(Decimal(amount.ore) / 100)
    }
  }
}

/// A row of a table: its sum, and the amount of each calendar year.
struct YearFigures: Encodable {
  var total: Kronor
  var byYear: [String: Kronor]

  init<Row>(_ table: YearTable<Row>, _ row: Row, years: [Int]) {
    total = Kronor(table.total(of: row))
    byYear = Dictionary(
      uniqueKeysWithValues: years.map { (String($0), Kronor(table[row, $0])) })
  }

  /// The sum row.
  init<Row>(_ table: YearTable<Row>, years: [Int]) {
    total = Kronor(table.total)
    byYear = Dictionary(
      uniqueKeysWithValues: years.map { (String($0), Kronor(table.total(in: $0))) })
  }
}
