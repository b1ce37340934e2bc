/// The month sums of each object (`#PSALDO`) in a file without vouchers, type 3.
///
/// Where there are vouchers they alone count: in real files the sums of objects often disagree with
/// the rows. Budgets (`#PBUDGET`) are never outcome.
///
/// - Source: SIE-gruppen, *SIE filformat*, edition 4B, `#PSALDO`.
struct SIEMonthSums {
  /// One record: an account's change in a month, for an object or in all.
  struct Entry {
    /// 0 is the file's year, -1 the one before.
    var year: Int
    var month: YearMonth
    var account: String
    /// Empty where the record is of the whole account.
    var objects: [DimensionObject]
    var amount: Money
    var line: Int
  }

  /// What makes two records parts of the same sum.
  private struct Part: Hashable {
    var month: YearMonth
    var account: String
    var object: DimensionObject
  }

  private(set) var entries: [Entry] = []

  mutating func add(_ entry: Entry) { entries.append(entry) }

  /// Whether any record is of an object.
  var haveObjects: Bool { entries.contains { !$0.objects.isEmpty } }

  /// What the months of year 0 add up to for each account, by the records without object.
  ///
  /// Type 3 holds them beside those of objects.
  var accountSums: [String: Money] {
    let whole = entries.filter { $0.year == 0 && $0.objects.isEmpty }
    return Dictionary(whole.map { ($0.account, $0.amount) }, uniquingKeysWith: +)
  }

  /// One voucher a month, dated on its last day, with a row for each record.
  ///
  /// The code `0` stands for no object. A record of several objects at once is left out for those
  /// that have a sum of their own, which holds it already.
  func vouchers() -> [Voucher] {
    let whole = Set(
      entries.filter { $0.objects.count == 1 }.map {
        Part(month: $0.month, account: $0.account, object: $0.objects[0])
      })
    var rows: [YearMonth: [Voucher.Row]] = [:]
    for entry in entries {
      var objects = entry.objects.filter { $0.code != "0" }
      if entry.objects.count > 1 {
        objects.removeAll { object in
          whole.contains(Part(month: entry.month, account: entry.account, object: object))
        }
      }
      guard entry.objects.isEmpty || !objects.isEmpty else { continue }
      rows[entry.month, default: []].append(
        Voucher.Row(
          account: entry.account, objects: objects, amount: entry.amount, date: nil, text: "",
          line: entry.line))
    }
    return rows.sorted { $0.key < $1.key }.compactMap { month, rows in
      guard let day = month.lastDay, let first = rows.first else { return nil }
      return Voucher(
        series: "Månad", number: String("\(day)".prefix(7)), date: day, text: "Månadssumma",
        line: first.line, rows: rows)
    }
  }
}

extension SIEParser {
  /// Takes the month sums of objects for vouchers, if that is what the file holds.
  ///
  /// `start` stands past the label of the first `#PSALDO`.
  mutating func takeMonthSums(from start: SIELexer, isPartial: Bool) {
    var scan = MonthSumReader(lexer: start, problems: problems)
    let sums = scan.read()
    guard sums.haveObjects || scan.problems.hasErrors else { return problems.noMonthSums() }
    problems = scan.problems
    store = VoucherStore(sums.vouchers())
    ledger.holdsMonthSums = true
    problems.monthSums()
    if !isPartial { checkBalances(ofMonths: sums.accountSums) }
  }
}
