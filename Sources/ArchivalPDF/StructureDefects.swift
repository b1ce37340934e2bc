public import Typesetting

/// What would keep a document from being accessible and archivable; empty for a sound one.
///
/// A file with defects is still written, but does not claim to follow the standards.
///
/// - Source: ISO 14289-1, 7; ISO 19005-3, 6.7.
public func structureDefects(of document: LaidOutDocument) -> [String] {
  var defects: [String] = []
  if document.information.title.isEmpty { defects.append("the document has no title") }
  if document.information.language.isEmpty { defects.append("the document has no language") }
  if document.pages.isEmpty { defects.append("the document has no pages") }
  defects += headingDefects(document.structure)
  defects += tableDefects(document.structure)
  for element in document.structure.elements {
    if case .figure(let text) = element.role, text.allSatisfy(\.isWhitespace) {
      defects.append("a figure has no alternative text")
    }
  }
  return defects
}

/// Headings begin at level 1 and skip no level on the way down.
private func headingDefects(_ structure: StructureTree) -> [String] {
  var last = 0
  var defects: [String] = []
  for element in structure.elements {
    guard case .heading(let level) = element.role else { continue }
    if level > last + 1 || level < 1 {
      defects.append("a heading of level \(level) follows one of level \(last)")
    }
    last = level
  }
  return defects
}

/// All rows of a table have the same number of cells.
private func tableDefects(_ structure: StructureTree) -> [String] {
  var cells: [Int: Int] = [:]  // by row
  var rows: [Int: [Int]] = [:]  // by table
  for (index, element) in structure.elements.enumerated() {
    switch element.role {
    case .tableRow:
      cells[index] = 0
      if let table = structure.table(around: element) { rows[table, default: []].append(index) }
    case .headerCell, .dataCell:
      if let row = element.parent { cells[row.index, default: 0] += 1 }
    default: break
    }
  }
  let ragged = rows.values.filter { Set($0.map { cells[$0] ?? 0 }).count > 1 }
  return ragged.map { _ in "a table has rows of different length" }
}

extension StructureTree {
  fileprivate func table(around element: Element) -> Int? {
    var parent = element.parent
    while let place = parent, elements.indices.contains(place.index) {
      if elements[place.index].role == .table { return place.index }
      parent = elements[place.index].parent
    }
    return nil
  }
}
