/// What the days of a whole file tell about how its dates are written.
struct DateEvidence {
  /// The forms of days that can be read in one way only.
  private(set) var forms: Set<DateForm> = []
  private(set) var serialLine: Int?
  private var orders: [DateNumbers.Kind: OrderEvidence] = [:]

  mutating func add(_ date: CSVDate, line: Int) {
    switch date {
    case .day(_, let form): forms.insert(form)
    case .serial: serialLine = serialLine ?? line
    case .numbers(let numbers):
      orders[numbers.kind, default: OrderEvidence(numbers.kind)].add(numbers, line: line)
    }
  }

  /// Whole numbers are days only where nothing else in the column is.
  var hasSerials: Bool { serialLine != nil && forms.isEmpty && orders.isEmpty }

  /// What each kind of numbers means; kinds that are not in the file are left out.
  func decide(stated: DateOrder?) -> [DateNumbers.Kind: OrderEvidence.Decision] {
    orders.mapValues { $0.decide(stated: stated) }
  }
}

/// Which orders of day, month and year are possible for all dates of one kind.
struct OrderEvidence {
  enum Decision: Hashable {
    /// `settledBy` is the line that ruled the other orders out, where one had to.
    case order(DateOrder, settledBy: Int?)
    /// Either of two orders fits every date of the file.
    case ambiguous(DateOrder, DateOrder, line: Int, count: Int)
    /// No order fits them all; the lines rule out one each.
    case contradictory(lines: [Int])
  }

  private let kind: DateNumbers.Kind
  /// The first date that each order cannot read.
  private var against: [DateOrder: Int] = [:]
  private var years: [DateOrder: ClosedRange<Int>] = [:]
  /// The first date that two possible orders read as different days.
  private var doubtLine: Int?
  private var count = 0

  init(_ kind: DateNumbers.Kind) { self.kind = kind }

  mutating func add(_ numbers: DateNumbers, line: Int) {
    count += 1
    let dates = kind.orders.map { numbers.date($0) }
    // A day that no order reads is a mistake of its own and says nothing of the others.
    guard dates.contains(where: { $0 != nil }) else { return }
    for (order, date) in zip(kind.orders, dates) {
      guard let year = date?.year else {
        if against[order] == nil { against[order] = line }
        continue
      }
      let known = years[order] ?? year...year
      years[order] = min(known.lowerBound, year)...max(known.upperBound, year)
    }
    if doubtLine == nil, Set(dates.compactMap(\.self)).count > 1 { doubtLine = line }
  }

  func decide(stated: DateOrder?) -> Decision {
    if let stated, kind.orders.contains(stated) { return .order(stated, settledBy: nil) }
    let possible = kind.orders.filter { against[$0] == nil }
    guard let first = possible.first else {
      return .contradictory(lines: Array(Set(against.values)).sorted())
    }
    guard let doubtLine, let second = rival(of: first, among: possible) else {
      return .order(first, settledBy: settledBy(first, possible))
    }
    return .ambiguous(first, second, line: doubtLine, count: count)
  }

  /// Another order that could as well be meant.
  ///
  /// Dates that begin with a year of two digits are the rule in Sweden, so there another order
  /// rivals only where it makes the file span fewer years.
  private func rival(of first: DateOrder, among possible: [DateOrder]) -> DateOrder? {
    let others = possible.dropFirst()
    guard kind == .shortYearFirst, first == .yearFirst else { return others.first }
    return others.first { span($0) < span(first) }
  }

  private func span(_ order: DateOrder) -> Int { years[order]?.count ?? .max }

  private func settledBy(_ order: DateOrder, _ possible: [DateOrder]) -> Int? {
    guard kind != .shortYearFirst || order != .yearFirst, possible.count == 1 else { return nil }
    return against.values.max()
  }
}
