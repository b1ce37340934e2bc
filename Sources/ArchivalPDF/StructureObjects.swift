import Typesetting

/// A page of the file to be: its object, its height, and what its marks belong to.
struct TaggedPage {
  var number: Int
  var height: Double
  var marks: [MarkedContent]
  var events: [DrawnPDF.Event]
}

extension FileWriter {
  /// Writes the structure tree and its way back from the pages' marks.
  ///
  /// - Returns: The number of the `StructTreeRoot`.
  mutating func add(
    _ structure: StructureTree, pages: [TaggedPage], annotations: [Annotation] = []
  ) -> Int {
    let root = reserve()
    let numbers = structure.elements.map { _ in reserve() }
    let kids = KidOrder(structure, marks: pages.flatMap(\.marks))
    let boxes = figureBoxes(structure, pages: pages)
    let held = Dictionary(grouping: annotations, by: \.element.index)
    for (index, element) in structure.elements.enumerated() {
      let home = kids.firstPage[index]
      set(numbers[index]) { text in
        text.append("<</Type/StructElem/S/")
        text += element.role.structureType.utf8
        text.append("/P ")
        text.append(reference: element.parent.map { numbers[$0.index] } ?? root)
        if let home {
          text.append("/Pg ")
          text.append(reference: pages[home].number)
        }
        if let language = element.language {
          text.append("/Lang")
          text += Notation.text(language).utf8
        }
        text += element.role.attributes(box: boxes[index]).utf8
        let annotations = held[index] ?? []
        if !kids.kids[index].isEmpty || !annotations.isEmpty {
          text.append("/K[")
          for kid in kids.kids[index] {
            text.append(kid, of: home, pages: pages, numbers: numbers)
          }
          for annotation in annotations {
            text.append("<</Type/OBJR/Obj ")
            text.append(reference: annotation.number)
            text.append("/Pg ")
            text.append(reference: pages[annotation.page].number)
            text.append(">>")
          }
          text.append("]")
        }
        text.append(">>")
      }
    }
    let tree = parentTree(pages: pages, annotations: annotations, numbers: numbers)
    set(
      root,
      """
      <</Type/StructTreeRoot/K[\(numbers[0]) 0 R]/ParentTree \(tree) 0 R\
      /ParentTreeNextKey \(pages.count + annotations.count)>>
      """)
    return root
  }

  /// For each page, under its index, the elements its marks belong to, by identifier; then, under
  /// the numbers that follow, the element of each annotation.
  private mutating func parentTree(
    pages: [TaggedPage], annotations: [Annotation], numbers: [Int]
  ) -> Int {
    let lists = pages.enumerated().map { index, page in
      let list = reserve()
      set(list) { $0.append(references: page.marks.lazy.map { numbers[$0.element.index] }) }
      return "\(index) \(list) 0 R"
    }
    let entries =
      lists
      + annotations.enumerated().map {
        "\(pages.count + $0) \(numbers[$1.element.index]) 0 R"
      }
    return add("<</Nums[\(entries.joined(separator: " "))]>>")
  }
}

extension [UInt8] {
  /// A kid of an element whose content begins on page `home`, and the blank after it.
  fileprivate mutating func append(
    _ kid: KidOrder.Kid, of home: Int?, pages: [TaggedPage], numbers: [Int]
  ) {
    switch kid {
    case .element(let child): append(reference: numbers[child])
    case .content(let mark) where mark.page == home: append(decimal: mark.identifier)
    case .content(let mark):
      append("<</Type/MCR/Pg ")
      append(reference: pages[mark.page].number)
      append("/MCID ")
      append(decimal: mark.identifier)
      append(">>")
    }
    append(" ")
  }
}

/// Where each figure stands on the page where it begins, what is inside it included.
private func figureBoxes(_ structure: StructureTree, pages: [TaggedPage]) -> [Int: String] {
  let figures = structure.enclosingFigures
  guard figures.contains(where: { $0 != nil }) else { return [:] }
  var bounds: [Int: (page: Int, box: Rect)] = [:]
  for (index, page) in pages.enumerated() {
    for event in page.events {
      guard case .element(let element) = event.owner, let figure = figures[element.index],
        let covered = event.bounds
      else { continue }
      guard let known = bounds[figure] else {
        bounds[figure] = (index, covered)
        continue
      }
      if known.page == index { bounds[figure] = (index, known.box.union(covered)) }
    }
  }
  return bounds.mapValues { Notation.box($0.box, pageHeight: pages[$0.page].height) }
}

extension StructureTree {
  /// For each element the figure that it is or is inside.
  fileprivate var enclosingFigures: [Int?] {
    var figures: [Int?] = []
    for (index, element) in elements.enumerated() {
      if case .figure = element.role {
        figures.append(index)
      } else {
        figures.append(element.parent.flatMap { figures[$0.index] })
      }
    }
    return figures
  }
}

extension Rect {
  fileprivate func union(_ other: Rect) -> Rect {
    let (left, top) = (min(origin.x, other.origin.x), min(origin.y, other.origin.y))
    let right = max(origin.x + size.width, other.origin.x + other.size.width)
    let bottom = max(origin.y + size.height, other.origin.y + other.size.height)
    return Rect(x: left, y: top, width: right - left, height: bottom - top)
  }
}
