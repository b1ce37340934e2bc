extension Ledger {
  /// The rows of a project, in file order.
  ///
  /// A row belongs to the project where the object it carries in `dimension` has the code. A row
  /// without an object there is judged by the nearest dimension below, since programs write a
  /// sub-project alone.
  ///
  /// - Parameters:
  ///   - code: The object's code; codes are text, `0001` is not `1`. `nil` takes every row.
  ///   - dimension: 6 is SIE's dimension for projects.
  /// - Returns: Each row once, with its voucher's text and day where it has none of its own.
  /// - Complexity: O(rows + declared dimensions).
  public func transactions(ofProject code: String?, dimension: Int) -> [Transaction] {
    let depths = depths(under: dimension)
    var result: [Transaction] = []
    for voucher in vouchers {
      for row in voucher.rows {
        if let code, !row.belongs(to: code, depths) { continue }
        result.append(transaction(row, of: voucher))
      }
    }
    return result
  }

  private func transaction(_ row: Voucher.Row, of voucher: Voucher) -> Transaction {
    Transaction(
      voucher: voucher.label, date: row.date ?? voucher.date, account: row.account,
      accountName: accountNames[row.account] ?? "", amount: row.amount,
      text: row.text.isEmpty ? voucher.text : row.text, objects: row.objects,
      location: SourceLocation(file: file, line: row.line))
  }

  /// The codes declared or used in a dimension and those under it, sorted.
  public func codes(in dimension: Int) -> [String] {
    let depths = depths(under: dimension)
    var codes: Set<String> = []
    for object in objectNames.keys where depths[object.dimension] != nil {
      codes.insert(object.code)
    }
    for voucher in vouchers {
      for row in voucher.rows {
        for object in row.objects where depths[object.dimension] != nil {
          codes.insert(object.code)
        }
      }
    }
    codes.remove("")
    return codes.sorted()
  }

  /// How far below `dimension` each dimension of its tree lies, itself at 0.
  ///
  /// Works from the top down and visits each dimension once, so long chains stay linear and a
  /// cycle ends.
  func depths(under dimension: Int) -> [Int: Int] {
    // Reserved by the format: 2 lies under 1 without being declared.
    var parents = dimensionParents
    if parents[2] == nil { parents[2] = 1 }
    var children: [Int: [Int]] = [:]
    for (child, parent) in parents { children[parent, default: []].append(child) }
    var depths = [dimension: 0]
    var level = [dimension]
    var depth = 0
    while !level.isEmpty {
      depth += 1
      level = level.flatMap { children[$0] ?? [] }.filter { depths[$0] == nil }
      for child in level { depths[child] = depth }
    }
    return depths
  }
}

extension Voucher.Row {
  /// Whether the objects nearest below the dimension, itself included, hold the code.
  fileprivate func belongs(to code: String, _ depths: [Int: Int]) -> Bool {
    var nearest = Int.max
    var isFound = false
    for object in objects {
      guard let depth = depths[object.dimension], depth <= nearest else { continue }
      isFound = (depth == nearest && isFound) || object.code == code
      nearest = depth
    }
    return isFound
  }
}

extension Voucher {
  /// `A 104`, or `#57` by the line where the file gives no series and number.
  public var label: String { voucherLabel(series: series, number: number, line: line) }
}

func voucherLabel(series: String, number: String, line: Int) -> String {
  switch (series.isEmpty, number.isEmpty) {
  case (false, false): "\(series) \(number)"
  case (false, true): "\(series) #\(line)"
  case (true, false): number
  case (true, true): "#\(line)"
  }
}
