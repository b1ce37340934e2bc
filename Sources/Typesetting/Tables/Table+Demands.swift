extension Table {
  /// Measures every cell once.
  func demands(_ look: TableLook, width: Double, using text: any TextMeasurer) -> [ColumnDemand] {
    columns.indices.map { index in
      let column = columns[index]
      let isNumber = column.alignment == .number
      var demand = ColumnDemand(minimum: 0, natural: 0, comfortable: 0)
      demand.cells = rows.map { row in
        let cell = row.cells[index]
        guard !cell.isEmpty else { return 0 }
        return text.width(of: cell, style: look.style(row.kind, column: index))
      }
      if case .fixed(let points) = column.width {
        (demand.minimum, demand.natural, demand.comfortable) = (points, points, points)
        demand.isFixed = true
        return demand
      }
      let titleWord = text.widestChunk(of: column.title, style: look.head)
      let cells = max(titleWord, widestCell(of: demand.cells, column: index, look, using: text))
      let natural = max(cells, text.widthOnTwoLines(of: column.title, style: look.head))
      let word = isNumber ? cells : max(titleWord, widestWord(in: index, look, using: text))
      // A word as wide as a third of the table may be cut. The first column names the rows: it is
      // not squeezed to single words.
      let legible = index == 0 ? min(natural, width / 5) : 0
      demand.minimum = isNumber ? cells : max(min(word, max(titleWord, width / 3)), legible)
      demand.natural = max(natural, demand.minimum)
      demand.comfortable = max(natural, text.width(of: column.title, style: look.head))
      demand.isNumber = isNumber
      if case .flexible(let weight) = column.width { demand.weight = weight }
      return demand
    }
  }

  /// What a label that flows over its neighbours needs does not count; what is carried over page
  /// breaks does, by three samples: the sums differ little in length.
  private func widestCell(
    of widths: [Double], column: Int, _ look: TableLook, using text: any TextMeasurer
  ) -> Double {
    var widest = 0.0
    for (row, width) in zip(rows, widths) where width > widest {
      if !flows(row, column: column) { widest = width }
    }
    guard let carriedForward, columns[column].alignment == .number, rows.count > 1 else {
      return widest
    }
    return Set([0, rows.count / 2 - 1, rows.count - 2]).reduce(widest) { widest, row in
      let cell = carriedForward(row)[column]
      return cell.isEmpty ? widest : max(widest, text.width(of: cell, style: look.carried))
    }
  }

  /// Whether the label of a sum or a group has empty cells to flow over.
  private func flows(_ row: Row, column: Int) -> Bool {
    row.hasFlowingLabels && columns[column].alignment == .text && column + 1 < row.cells.count
      && row.cells[column + 1].isEmpty
  }

  /// Width of a column's longest word, by letters; a stand-in for the widest.
  private func widestWord(
    in column: Int, _ look: TableLook, using text: any TextMeasurer
  ) -> Double {
    var (widest, longest) = (0.0, 0)
    for row in rows where !flows(row, column: column) {
      for word in row.cells[column].split(separator: " ") where word.utf8.count > longest {
        longest = word.utf8.count
        let style = look.style(row.kind, column: column)
        widest = max(widest, text.widestChunk(of: String(word), style: style))
      }
    }
    return widest
  }
}

extension TextMeasurer {
  /// The narrowest column in which a title takes at most two lines.
  func widthOnTwoLines(of title: String, style: TextStyle) -> Double {
    let words = title.split(separator: " ")
    guard words.count > 1 else { return width(of: title, style: style) }
    return (1..<words.count).reduce(.infinity) { narrowest, count in
      let first = width(of: words.prefix(count).joined(separator: " "), style: style)
      let second = width(of: words.dropFirst(count).joined(separator: " "), style: style)
      return min(narrowest, max(first, second))
    }
  }

  /// Width of the widest part that no line break divides.
  func widestChunk(of string: String, style: TextStyle) -> Double {
    chunks(of: [string]).reduce(0) { widest, chunk in
      let hyphen = chunk.end == .softHyphen ? "\u{AD}" : ""
      return max(
        widest, width(of: (chunk.pieces.first?.text ?? "") + hyphen, style: style))
    }
  }
}
