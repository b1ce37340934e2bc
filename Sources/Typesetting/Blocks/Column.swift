/// Blocks one below the other.
///
/// Space between two is the larger of what the upper and the lower ask for; none at a page's top.
struct Column: Block {
  struct Item: Sendable {
    var block: any Block
    var before: Double = 0
    var after: Double = 0
    /// Never last on a page: a heading, an introduction.
    var keepsWithNext = false
  }

  private var items: ArraySlice<Item>

  init(_ items: [Item]) { self.items = items[...] }

  private init(_ items: ArraySlice<Item>) { self.items = items }

  func fill(_ space: Space, using text: any TextMeasurer) -> Fill {
    var stack = Stack()
    for index in items.indices {
      let item = items[index]
      if item.block is PageBreak {
        let rest = Column(items[(index + 1)...]).withoutLeadingBreaks
        if rest.items.isEmpty { break }
        if stack.isEmpty && space.isFresh { continue }
        return .part(stack.fragment, rest: rest)
      }
      let top = stack.top(of: item)
      var fill = item.block.fill(
        space.below(top, isFresh: space.isFresh && stack.placed.isEmpty), using: text)
      if case .nothing = fill, space.isFresh, stack.placed.allSatisfy(\.movesOn) {
        // Another page would be no emptier than this one.
        fill = item.block.fill(space.below(top, isFresh: true), using: text)
      }
      switch fill {
      case .all(let fragment): stack.place(fragment, of: item, at: top, index: index)
      case .part(let fragment, let rest):
        stack.place(fragment, of: item, at: top, index: index)
        var remaining = item
        remaining.block = rest
        return .part(stack.fragment, rest: Column([remaining] + items[(index + 1)...]))
      case .nothing(let reason): return overflow(stack, at: index, in: space, reason: reason)
      }
    }
    return .all(stack.fragment)
  }

  /// The block at `index` found no room: the page ends above it and above what it must follow.
  private func overflow(
    _ stack: Stack, at index: Int, in space: Space, reason: String
  ) -> Fill {
    var kept = stack
    while kept.placed.last?.movesOn == true { kept.removeLast() }
    if let last = kept.placed.last {
      return .part(kept.fragment, rest: Column(items[(last.index + 1)...].drop { $0.isBlank }))
    }
    guard space.isFresh, !stack.placed.isEmpty else { return .nothing(reason: reason) }
    return .part(stack.fragment, rest: Column(items[index...]))
  }

  private var withoutLeadingBreaks: Column { Column(items.drop { $0.block is PageBreak }) }
}

extension Column.Item {
  /// White space that a page break swallows.
  fileprivate var isBlank: Bool { block is Blank }
}

/// What stands on the page so far.
private struct Stack {
  struct Placed {
    var fragment: Fragment
    var y: Double
    var after: Double
    /// A heading or white space: it does not end a page.
    var movesOn: Bool
    var index: Int
  }

  private(set) var placed: [Placed] = []

  /// Whether nothing of any height is placed.
  var isEmpty: Bool { placed.allSatisfy { $0.y + $0.fragment.height == 0 } }

  func top(of item: Column.Item) -> Double {
    guard let last = placed.last else { return 0 }
    return last.y + last.fragment.height + max(last.after, item.before)
  }

  mutating func place(_ fragment: Fragment, of item: Column.Item, at y: Double, index: Int) {
    placed.append(
      Placed(
        fragment: fragment, y: y, after: item.after,
        movesOn: item.keepsWithNext || item.isBlank, index: index))
  }

  mutating func removeLast() { placed.removeLast() }

  var fragment: Fragment {
    var whole = Fragment(height: placed.last.map { $0.y + $0.fragment.height } ?? 0)
    for part in placed { whole.draw(part.fragment, y: part.y) }
    return whole
  }
}
