/// The rows of one ledger by the project they belong to, made once for all projects of a file.
///
/// A row belongs to the project where the object it carries in the dimension has the code. A row
/// without an object there is judged by the nearest dimension below, since programs write a
/// sub-project alone. Codes are text, `0001` is not `1`.
public struct ProjectIndex: Sendable {
  public let ledger: Ledger
  /// 6 is SIE's dimension for projects.
  public let dimension: Int
  /// Where each code's rows stand in `places`.
  private let ranges: [String: Range<Int>]
  /// Rows of the ledger, code by code, in file order.
  private let places: [UInt32]

  /// - Complexity: O(rows + declared dimensions).
  public init(_ ledger: Ledger, dimension: Int) {
    self.ledger = ledger
    self.dimension = dimension
    let owned = ownedRows(ledger, under: dimension)
    var counts = [Int](repeating: 0, count: owned.codes.count)
    for pair in owned.pairs { counts[Int(pair.code)] += 1 }
    var next: [Int] = []
    var total = 0
    for count in counts {
      next.append(total)
      total += count
    }
    var places = [UInt32](repeating: 0, count: total)
    for pair in owned.pairs {
      places[next[Int(pair.code)]] = pair.row
      next[Int(pair.code)] += 1
    }
    self.places = places
    let ends = zip(next, counts).map { end, count in end - count..<end }
    ranges = Dictionary(uniqueKeysWithValues: zip(owned.codes, ends))
  }

  /// The places of a project's rows in the ledger, in file order; all rows for `nil`.
  func rows(ofProject code: String?) -> [Int] {
    guard let code else { return Array(ledger.store.rows.indices) }
    return places[ranges[code] ?? 0..<0].map(Int.init)
  }

  /// Every code that a row belongs to, in the order of first use.
  public var codes: [String] {
    ranges.sorted { $0.value.lowerBound < $1.value.lowerBound }.map(\.key)
  }

  /// Accounts and amounts of a project's rows, in file order: all that sums need.
  public func amounts(ofProject code: String) -> [(account: String, amount: Money)] {
    rows(ofProject: code).map { row in
      let packed = ledger.store.rows[row]
      return (ledger.store.accounts[Int(packed.account)], packed.amount)
    }
  }

  /// The rows of a project, in file order.
  ///
  /// - Parameter code: `nil` takes every row.
  /// - Returns: Each row once, with its voucher's text and day where it has none of its own.
  /// - Complexity: O(*n* log *v*) in the project's rows and the ledger's vouchers.
  public func transactions(ofProject code: String?) -> [Transaction] {
    rows(ofProject: code).map(ledger.transaction)
  }
}

/// The codes in use, and which rows belong to each: rows in order, each code of a row once.
private struct OwnedRows {
  var codes: [String] = []
  var pairs: [(code: UInt32, row: UInt32)] = []
}

private func ownedRows(_ ledger: Ledger, under dimension: Int) -> OwnedRows {
  let store = ledger.store
  let depths = ledger.depths(under: dimension)
  var result = OwnedRows()
  var numbers: [String: UInt32] = [:]
  // Of each object, how far it lies below the dimension and the number of its code.
  let standing = store.objects.map { object -> (depth: Int, code: UInt32)? in
    guard let depth = depths[object.dimension] else { return nil }
    if let known = numbers[object.code] { return (depth, known) }
    let code = UInt32(result.codes.count)
    numbers[object.code] = code
    result.codes.append(object.code)
    return (depth, code)
  }
  // The round in which a code last became an owner: a row may name one code twice.
  var rounds = [Int](repeating: 0, count: result.codes.count)
  var round = 0
  for row in store.rows.indices {
    round += 1
    let first = result.pairs.count
    var nearest = Int.max
    for object in store.objects(ofRow: row) {
      guard let (depth, code) = standing[Int(object)], depth <= nearest else { continue }
      if depth < nearest {
        result.pairs.removeLast(result.pairs.count - first)
        round += 1
      }
      nearest = depth
      guard rounds[Int(code)] != round else { continue }
      rounds[Int(code)] = round
      result.pairs.append((code, UInt32(row)))
    }
  }
  return result
}
