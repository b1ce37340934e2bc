/// Counts the rows that are no postings, so that none is left out without a word.
struct LeftOutRows {
  struct Count: Hashable {
    var first: Int?
    var count = 0

    mutating func add(_ line: Int) {
      first = first ?? line
      count += 1
    }
  }

  /// Rows of totals and carried balances.
  var totals = Count()
  /// How many of their sums agree with the rows above.
  var agreeing = 0
  /// Rows of text without account and amount: headings, page heads, notes.
  var texts = Count()
  /// Rows that end before the header does; their last cells were read as empty.
  var short = Count()

  var count: Int { totals.count + texts.count }

  func tell(_ problems: inout Problems) {
    if let first = totals.first { problems.totalsRows(totals.count, agreeing, first) }
    if let first = texts.first { problems.textRows(texts.count, first) }
    if let first = short.first { problems.shortRows(short.count, first) }
  }
}
