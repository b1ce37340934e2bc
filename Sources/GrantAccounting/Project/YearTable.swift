/// Amounts by row and calendar year; a cell never written is zero.
///
/// Every total is the sum of the cells, so rows and columns always agree.
public struct YearTable<Row: Hashable & Sendable>: Hashable, Sendable {
  private var cells: [Row: [Int: Money]] = [:]

  public init() {}

  public subscript(row: Row, year: Int) -> Money {
    get { cells[row]?[year] ?? .zero }
    set { cells[row, default: [:]][year] = newValue == .zero ? nil : newValue }
  }

  public func total(of row: Row) -> Money { cells[row]?.values.sum() ?? .zero }

  public func total(in year: Int) -> Money { cells.values.map { $0[year] ?? .zero }.sum() }

  public var total: Money { cells.values.map { $0.values.sum() }.sum() }

  /// Adds every cell of `other`.
  public mutating func add(_ other: YearTable) {
    for (row, years) in other.cells {
      for (year, amount) in years { self[row, year] += amount }
    }
  }

  /// Cell by cell over all of `tables`.
  public static func sum(_ tables: [YearTable]) -> YearTable {
    tables.reduce(into: YearTable()) { $0.add($1) }
  }

  /// Each cell of `self` less the same cell of `other`.
  public func subtracting(_ other: YearTable) -> YearTable {
    var result = self
    for (row, years) in other.cells {
      for (year, amount) in years { result[row, year] -= amount }
    }
    return result
  }

  public static func == (lhs: YearTable, rhs: YearTable) -> Bool {
    lhs.cells.filter { !$0.value.isEmpty } == rhs.cells.filter { !$0.value.isEmpty }
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(total) }
}

/// Costs by category and calendar year.
public typealias CostTable = YearTable<CostCategory>
/// Financing by source and calendar year.
public typealias FinancingTable = YearTable<FinancingSource>
