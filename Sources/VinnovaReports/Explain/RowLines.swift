import GrantAccounting

/// Voucher rows in columns: day, voucher, account and its name, file and line, amount.
struct RowLines {
  private let rows: [Transaction]
  private let indent: Int

  init(_ rows: [Transaction], indent: Int) {
    self.rows = rows
    self.indent = indent
  }

  /// One line a row, in the order given.
  func lines(in format: NumberFormat) -> [String] {
    let voucher = widest(rows.map(\.voucher), atMost: 12)
    let account = widest(rows.map(\.account), atMost: 12)
    let place = widest(rows.map(\.location.description), atMost: 40)
    let amounts = rows.map { format.exact($0.amount) }
    let amount = widest(amounts, atMost: 20)
    let taken = indent + 10 + voucher + account + place + amount + 2 * 5
    let name = max(0, ExplanationText.width - taken)
    return zip(rows, amounts).map { row, shown in
      [
        String(repeating: " ", count: indent) + row.date.description,
        row.voucher.fitted(to: voucher), row.account.fitted(to: account),
        row.accountName.fitted(to: name), row.location.description.fitted(to: place),
        String(repeating: " ", count: max(0, amount - shown.count)) + shown,
      ].joined(separator: "  ")
    }
  }

  private func widest(_ texts: [String], atMost limit: Int) -> Int {
    min(limit, texts.map(\.count).max() ?? 0)
  }
}

extension String {
  /// Filled up with blanks or cut, with a mark, to a width.
  fileprivate func fitted(to width: Int) -> String {
    count <= width ? padded(to: width) : width == 0 ? "" : prefix(width - 1) + "…"
  }
}
