import Typesetting

extension FileWriter {
  /// Writes the outline (bookmarks); `nil` where there is none.
  mutating func add(_ outline: [OutlineEntry], pages: [TaggedPage]) -> Int? {
    let entries = outline.filter { pages.indices.contains($0.page) }
    guard !entries.isEmpty else { return nil }
    let root = reserve()
    let numbers = entries.map { _ in reserve() }
    let parents = parents(of: entries)
    var children = [[Int]](repeating: [], count: entries.count)
    var top: [Int] = []
    for (index, parent) in parents.enumerated() {
      if let parent { children[parent].append(index) } else { top.append(index) }
    }
    for siblings in [top] + children {
      for (place, index) in siblings.enumerated() {
        let entry = entries[index]
        let page = pages[entry.page]
        var text = "<</Title\(Notation.text(entry.title))"
        text += "/Parent \(parents[index].map { numbers[$0] } ?? root) 0 R"
        text += "/Dest[\(page.number) 0 R/XYZ null \(Notation.number(page.height - entry.y)) null]"
        if place > 0 { text += "/Prev \(numbers[siblings[place - 1]]) 0 R" }
        if place + 1 < siblings.count { text += "/Next \(numbers[siblings[place + 1]]) 0 R" }
        if let first = children[index].first, let last = children[index].last {
          // Negative: shown folded.
          text += "/First \(numbers[first]) 0 R/Last \(numbers[last]) 0 R"
          text += "/Count -\(children[index].count)"
        }
        set(numbers[index], text + ">>")
      }
    }
    let (first, last) = (numbers[top[0]], numbers[top[top.count - 1]])
    set(
      root, "<</Type/Outlines/First \(first) 0 R/Last \(last) 0 R/Count \(top.count)>>")
    return root
  }
}

/// For each entry the nearest one before it with a lower level.
private func parents(of entries: [OutlineEntry]) -> [Int?] {
  var open: [Int] = []
  return entries.indices.map { index in
    while let last = open.last, entries[last].level >= entries[index].level { open.removeLast() }
    defer { open.append(index) }
    return open.last
  }
}
