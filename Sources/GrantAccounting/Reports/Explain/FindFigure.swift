/// What someone may mean by the name of a figure.
public enum FoundFigures: Hashable, Sendable {
  case figure(FigureName)
  /// Every figure that has the amount or share typed.
  case figures([FigureName])
  /// What one name may mean: an account that several parties have.
  case choices([FigureName])
  /// Voucher rows: by voucher, by file and line, or by an amount that no figure has.
  case rows([RowFate])
  case nothing
}

extension Explainer {
  /// Finds what `text` names: a path, a key of the JSON, a word of the report, an amount as
  /// printed, `4511` or `konto 4511`, `voucher A 104` or `ledger/2022.se:17`.
  ///
  /// Never fails on any text; parts of a path may stand in any order.
  public func find(_ text: String) -> FoundFigures {
    if let rows = rows(called: text) { return .rows(rows) }
    let printed = FigureValue(printed: text)
    if let printed {
      let figures = figures.filter {
        report.value(of: $0).map { $0.isPrinted(as: printed) } ?? false
      }
      if figures.count == 1 { return .figure(figures[0]) }
      if !figures.isEmpty { return .figures(figures) }
    }
    if let figure = catalogue.figure(named: text) { return .figure(figure) }
    let accounts = accounts(called: text)
    if accounts.count == 1 { return .figure(accounts[0]) }
    if !accounts.isEmpty { return .choices(accounts) }
    if let amount = printed?.amount {
      let rows = fates { $0.amount == amount }
      if !rows.isEmpty { return .rows(rows) }
    }
    let rows = fates(ofVoucher: text)
    return rows.isEmpty ? .nothing : .rows(rows)
  }

  /// The account of each party that has it, by its number alone or after *konto*.
  private func accounts(called text: String) -> [FigureName] {
    let words = text.lowercased().split { $0.isWhitespace || $0 == ":" }
    guard let number = words.last,
      words.count == 1 || ["konto", "account"].contains(String(words[0])),
      words.count <= 2
    else { return [] }
    return figures.filter { $0.kind == .account && $0.account?.lowercased() == String(number) }
  }
}

extension FigureValue {
  /// Whether a report would print both alike: how much is used has one decimal there.
  func isPrinted(as other: FigureValue) -> Bool {
    guard case .share(let share) = self, case .share(let typed) = other,
      typed.basisPoints % 10 == 0
    else { return self == other }
    return (share.basisPoints + (share < .percent(0) ? -5 : 5)) / 10 == typed.basisPoints / 10
  }

  /// An amount or share as a person or the report writes it: `394 609`, `−17 065,50 kr`, `75,0 %`.
  init?(printed text: String) {
    var rest = text.filter { !$0.isWhitespace }.lowercased()
    for unit in ["kr", "sek"] where rest.hasSuffix(unit) || rest.hasPrefix(unit) {
      rest = rest.replacing(unit, with: "")
    }
    let isShare = rest.hasSuffix("%")
    if isShare { rest.removeLast() }
    let isNegative = rest.hasPrefix("-") || rest.hasPrefix("\u{2212}")
    if isNegative { rest.removeFirst() }
    guard let hundredths = Self.hundredths(rest, isShare: isShare) else { return nil }
    let signed = isNegative ? -hundredths : hundredths
    self = isShare ? .share(Share(basisPoints: signed)) : .amount(Money(ore: signed))
  }

  /// Digits with a mark before at most two decimals; marks before three digits part thousands.
  private static func hundredths(_ text: String, isShare: Bool) -> Int64? {
    var groups = text.split(separator: /[.,]/, omittingEmptySubsequences: false).map(String.init)
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    var decimals = "00"
    if groups.count > 1, let last = groups.last, last.count < 3 {
      decimals = last.count == 1 ? last + "0" : last
      groups.removeLast()
    }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    return Int64(groups.joined() + decimals)
  }
}
