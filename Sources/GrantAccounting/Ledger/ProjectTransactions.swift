extension Ledger {
  /// The rows of a project, in file order; see ``ProjectIndex`` for which rows those are.
  ///
  /// - Complexity: O(all rows): make a ``ProjectIndex`` to ask for several projects.
  public func transactions(ofProject code: String?, dimension: Int) -> [Transaction] {
    ProjectIndex(self, dimension: dimension).transactions(ofProject: code)
  }

  /// A row as a report shows it, with its voucher's text and day where it has none of its own.
  func transaction(_ row: Int) -> Transaction {
    let index = store.voucher(ofRow: row)
    let (voucher, packed) = (store.vouchers[index], store.rows[row])
    let account = store.accounts[Int(packed.account)]
    return Transaction(
      voucher: store.label(of: index), date: (packed.date ?? voucher.date).date,
      account: account, accountName: accountNames[account] ?? "", amount: packed.amount,
      text: store.text(packed.text.isEmpty ? voucher.text : packed.text),
      objects: store.objects(ofRow: row).map { store.objects[Int($0)] },
      location: SourceLocation(file: file, line: Int(packed.line)))
  }

  /// The codes declared or used in a dimension and those under it, sorted.
  public func codes(in dimension: Int) -> [String] {
    let depths = depths(under: dimension)
    var codes: Set<String> = []
    for object in objectNames.keys where depths[object.dimension] != nil {
      codes.insert(object.code)
    }
    for object in store.objects where depths[object.dimension] != nil {
      codes.insert(object.code)
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
