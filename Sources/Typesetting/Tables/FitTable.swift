/// A table with its columns in place.
struct FittedTable: Sendable {
  var table: Table
  var columns: [SetColumn]
  var look: TableLook
  /// Width on one line of each column's cells, row by row.
  var cells: [[Double]]
  /// What those widths are to be multiplied by.
  var scale: Double
}

extension Composer {
  /// Sizes at which a table is still read with ease, then those of a last resort.
  private static let easyScales = [1.0, 0.95, 0.9, 0.85]
  private static let hardScales = [0.8, 0.75, 0.7, 0.65]

  /// Fits a table to `width`: in its own size, else smaller, else in parts that each repeat the
  /// first column; `[nil]` where even that fails.
  func fit(_ demands: [ColumnDemand], table: Table, width: Double) -> [FittedTable?] {
    if let whole = fit([Array(demands.indices)], demands, table, width, Composer.easyScales) {
      return whole
    }
    let units = table.columnUnits
    for count in 2..<max(3, units.count + 1) where units.count > 1 {
      let parts = Composer.parts(of: units, count: count)
      if let fitted = fit(parts, demands, table, width, Composer.easyScales) { return fitted }
    }
    return fit([Array(demands.indices)], demands, table, width, Composer.hardScales) ?? [nil]
  }

  /// Column indices of `count` parts, as even as can be, each with the first column.
  private static func parts(of units: [[Int]], count: Int) -> [[Int]] {
    (0..<count).map { part in
      [0] + units[(part * units.count / count)..<((part + 1) * units.count / count)].joined()
    }
  }

  /// All parts in the first size that suits every one of them.
  private func fit(
    _ parts: [[Int]], _ demands: [ColumnDemand], _ table: Table, _ width: Double,
    _ scales: [Double]
  ) -> [FittedTable?]? {
    for scale in scales {
      let look = TableLook(style, scale: scale, isDense: table.isDense, using: text)
      let fitted = parts.enumerated().compactMap { number, indices -> FittedTable? in
        let gaps = look.gap * Double(indices.count - 1)
        let scaled = indices.map { demands[$0].scaled(by: scale) }
        guard let widths = columnWidths(scaled, width: width - gaps) else { return nil }
        let part =
          parts.count == 1
          ? table : table.part(indices, label: " (\(number + 1)/\(parts.count))")
        return FittedTable(
          table: part, columns: part.placed(widths, gap: look.gap), look: look,
          cells: indices.map { demands[$0].cells }, scale: scale)
      }
      if fitted.count == parts.count { return fitted }
    }
    return nil
  }
}

extension Table {
  /// The columns at `indices` as a table of their own.
  fileprivate func part(_ indices: [Int], label: String) -> Table {
    func pick(_ cells: [String]) -> [String] { indices.map { cells[$0] } }
    var part = Table(
      caption: caption.isEmpty ? "" : caption + label, columns: indices.map { columns[$0] },
      rows: rows.map { row in
        func pickEntries(_ values: [Int: String]) -> [Int: String] {
          let picked = indices.enumerated().compactMap { place, column in
            values[column].map { (place, $0) }
          }
          return Dictionary(uniqueKeysWithValues: picked)
        }
        var part = Row(
          row.kind, pick(row.cells), links: pickEntries(row.links),
          languages: pickEntries(row.languages))
        for (place, column) in indices.enumerated() {
          if let spans = row.passages[column] { part.write(spans, inColumn: place) }
        }
        part.joinsPrevious = row.joinsPrevious
        return part
      }, maximumWidth: maximumWidth,
      continuedCaption: continuedCaption)
    part.isDense = isDense
    typealias Sums = @Sendable (Int) -> [String]
    func pickCells(_ sums: Sums?) -> Sums? {
      guard let sums else { return nil }
      return { row in
        let cells = sums(row)
        return indices.map { cells[$0] }
      }
    }
    part.carriedForward = pickCells(carriedForward)
    part.broughtForward = pickCells(broughtForward)
    return part
  }

  /// The columns after the first; neighbours whose titles end in the same word, such as
  /// `Budget 2023` and `Utfall 2023`, are not parted.
  fileprivate var columnUnits: [[Int]] {
    var units: [[Int]] = []
    for index in columns.indices.dropFirst() {
      let word = columns[index].title.split(separator: " ").last
      let before = columns[index - 1].title.split(separator: " ").last
      if index > 1, word != nil, word == before {
        units[units.count - 1].append(index)
      } else {
        units.append([index])
      }
    }
    return units
  }

  fileprivate func placed(_ widths: [Double], gap: Double) -> [SetColumn] {
    var x = 0.0
    return zip(columns, widths).map { column, width in
      defer { x += width + gap }
      return SetColumn(x: x, width: width, alignment: column.alignment)
    }
  }
}
