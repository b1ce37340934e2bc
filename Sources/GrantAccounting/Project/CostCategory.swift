/// A cost category (*kostnadsslag*) of Vinnova's form, in the form's order.
///
/// - Source: Vinnova's application form 2021, table *Budgeterade kostnader och stöd*.
public enum CostCategory: String, CaseIterable, Hashable, Sendable, Comparable {
  /// *Personalkostnader*.
  case personnel
  /// *Utrustning, mark, byggnader*.
  case equipment
  /// *Konsultkostnader, licenser m.m.*
  case consultants
  /// *Övriga direkta kostnader inkl. resor*.
  case otherDirect
  /// *Indirekta kostnader*.
  case indirect

  private var formOrder: Int {
    switch self {
    case .personnel: 0
    case .equipment: 1
    case .consultants: 2
    case .otherDirect: 3
    case .indirect: 4
    }
  }

  public static func < (lhs: CostCategory, rhs: CostCategory) -> Bool {
    lhs.formOrder < rhs.formOrder
  }
}

/// Where the money for a cost comes from, in the form's order.
public enum FinancingSource: String, CaseIterable, Hashable, Sendable {
  /// *Bidrag från Vinnova*.
  case grant
  /// *Andra finansiärer*.
  case otherFinanciers
  /// *Egen finansiering*.
  case own
}
