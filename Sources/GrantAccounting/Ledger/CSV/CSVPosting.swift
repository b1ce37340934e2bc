/// The cells of a row by what they hold, blanks trimmed; empty where row or table lacks one.
struct CSVPosting {
  private let row: CSVRow
  private let layout: CSVLayout
  private let source: SourceText
  let date: String
  let account: String
  let voucher: String
  /// The amount, or debit and credit.
  let amounts: [String]

  init(_ row: CSVRow, _ layout: CSVLayout, _ source: SourceText) {
    (self.row, self.layout, self.source) = (row, layout, source)
    date = row.text(layout.places[.date], in: source)
    account = row.text(layout.places[.account], in: source)
    voucher = row.text(layout.places[.voucher], in: source)
    amounts = layout.amountRoles.map { row.text(layout.places[$0], in: source) }
  }

  var amount: String { amounts.first ?? "" }
  var debit: String { amounts.first ?? "" }
  var credit: String { amounts.last ?? "" }
  /// `D` or `K`; empty where the table has no such column.
  var side: String { cell(.side) }
  var text: String { cell(.text) }
  var series: String { cell(.series) }

  /// `nil` where the table has no such column.
  var accountName: String? { layout.has(.accountName) ? cell(.accountName) : nil }

  /// Project, cost centre and the dimensions that `project.yaml` names.
  var objects: [DimensionObject] {
    layout.dimensions.compactMap { dimension in
      let code = row.text(dimension.place, in: source)
      return code.isEmpty ? nil : DimensionObject(dimension: dimension.number, code: code)
    }
  }

  private func cell(_ role: CSVRole) -> String { row.text(layout.places[role], in: source) }
}

/// `7551 Konsulter`, `7551 - Konsulter` and `7551: Konsulter` as number and name.
///
/// A cell that does not begin with digits is all number; `7551.0` is how some programs write 7551.
func splitAccount(_ cell: String) -> (account: String, name: String) {
  let digits = cell.prefix { ("0"..."9").contains($0) }
  guard !digits.isEmpty, digits.endIndex < cell.endIndex else { return (cell, "") }
  let rest = cell[digits.endIndex...]
  if [".0", ",0", ".00", ",00"].contains(rest) { return (String(digits), "") }
  let name = rest.drop { $0.isWhitespace || "-–:,.;/|".contains($0) }
  guard name.startIndex > rest.startIndex, rest.contains(where: \.isLetter) else {
    return (cell, "")
  }
  // `4010-A` is a number of its own; a name stands apart or begins with a word.
  let isApart = rest.first?.isWhitespace == true || name.count > 3
  return isApart ? (String(digits), trimmed(String(name))) : (cell, "")
}

/// Whether it can be an account's number: one word, and no long text.
func isAccount(_ account: String) -> Bool {
  !account.isEmpty && account.utf8.count <= 40 && !account.contains(where: \.isWhitespace)
}
