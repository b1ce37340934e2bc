/// An amount for each cost category.
public struct CategoryAmounts: Hashable, Sendable {
  /// In the form's order.
  private var amounts: [Money]

  public static let zero = CategoryAmounts { _ in .zero }

  init(_ amount: (CostCategory) -> Money) { amounts = CostCategory.allCases.map(amount) }

  /// The totals of a cost table's rows.
  init(_ table: CostTable) { self.init { table.total(of: $0) } }

  public subscript(category: CostCategory) -> Money {
    CostCategory.allCases.firstIndex(of: category).map { amounts[$0] } ?? .zero
  }

  public var total: Money { amounts.sum() }

  static func - (lhs: CategoryAmounts, rhs: CategoryAmounts) -> CategoryAmounts {
    CategoryAmounts { lhs[$0] - rhs[$0] }
  }

  /// Category by category over all of `parts`.
  static func sum(_ parts: [CategoryAmounts]) -> CategoryAmounts {
    CategoryAmounts { category in parts.map { $0[category] }.sum() }
  }
}
