internal import GrantAccounting

/// One project's reports as of one day or another, each computed once.
final class ComputedReports {
  let data: ReportData
  private let asOf: CalendarDate
  private let language: Order.Language
  private var known: [Key: ComputedOrder] = [:]

  private struct Key: Hashable {
    let kind: ReportKind
    let asOf: CalendarDate
  }

  init(_ data: ReportData, asOf: CalendarDate, language: Order.Language) {
    (self.data, self.asOf, self.language) = (data, asOf, language)
  }

  /// - Throws: `report.*`.
  func report(_ kind: ReportKind, asOf: CalendarDate) throws(Diagnostic) -> ComputedOrder {
    let key = Key(kind: kind, asOf: asOf)
    if let report = known[key] { return report }
    let order = Order(kind: .init(kind), asOf: asOf, language: language)
    let report = try compute(order, from: data)
    known[key] = report
    return report
  }

  /// `nil` before the project has begun.
  var ofTheDay: FinancialReport? {
    do throws(Diagnostic) {
      let scheduled = try selectReport(
        .ofTheDay(asOf, in: data.project), of: data.project, asOf: asOf)
      return try report(scheduled.kind, asOf: asOf).report
    } catch {
      return nil
    }
  }
}

extension Order.Kind {
  init(_ kind: ReportKind) {
    switch kind {
    case .interim(let number): self = .interim(number: number)
    case .final: self = .final
    }
  }
}
