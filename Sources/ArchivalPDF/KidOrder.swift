import Typesetting

/// The kids of each element in reading order: child elements and marked content.
///
/// Child elements keep the tree's order. An element's own content stands before the first child
/// whose content is drawn later.
struct KidOrder {
  enum Kid: Hashable {
    case element(Int)
    case content(MarkedContent)
  }

  private(set) var kids: [[Kid]]
  /// The page of each element's first own content.
  private(set) var firstPage: [Int?]

  /// `marks` are in drawing order, page after page.
  init(_ structure: StructureTree, marks: [MarkedContent]) {
    let count = structure.elements.count
    kids = Array(repeating: [], count: count)
    firstPage = Array(repeating: nil, count: count)
    var first = [Int](repeating: .max, count: count)
    var own = [[(order: Int, mark: MarkedContent)]](repeating: [], count: count)
    for (order, mark) in marks.enumerated() {
      own[mark.element.index].append((order, mark))
      first[mark.element.index] = min(first[mark.element.index], order)
      firstPage[mark.element.index] = firstPage[mark.element.index] ?? mark.page
    }
    var children = [[Int]](repeating: [], count: count)
    // Parents come before their children, so backwards every child is complete.
    for (index, element) in structure.elements.enumerated().reversed() {
      guard let parent = element.parent?.index else { continue }
      children[parent].append(index)
      first[parent] = min(first[parent], first[index])
    }
    for index in 0..<count {
      var content = own[index][...]
      for child in children[index].reversed() {
        while let next = content.first, first[child] != .max, next.order < first[child] {
          kids[index].append(.content(next.mark))
          content.removeFirst()
        }
        kids[index].append(.element(child))
      }
      kids[index] += content.map { .content($0.mark) }
    }
  }
}
