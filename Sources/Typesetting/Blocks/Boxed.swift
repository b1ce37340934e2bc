/// A shaded box with an accent edge around a block; each part of a split box is closed.
struct Boxed: Block {
  var content: any Block
  var width: Double
  var padding: Double
  var shade: Color
  var accent: Color

  func fill(_ space: Space, using text: any TextMeasurer) -> Fill {
    var inner = space.below(2 * padding, isFresh: space.isFresh)
    inner.page -= 2 * padding
    switch content.fill(inner, using: text) {
    case .all(let fragment): return .all(boxed(fragment))
    case .part(let fragment, let rest):
      var remaining = self
      remaining.content = rest
      return .part(boxed(fragment), rest: remaining)
    case .nothing(let reason): return .nothing(reason: reason)
    }
  }

  private func boxed(_ fragment: Fragment) -> Fragment {
    let height = fragment.height + 2 * padding
    var box = Fragment(height: height)
    let edges = [
      DrawCommand.fill(Rect(x: 0, y: 0, width: width, height: height), color: shade),
      .fill(Rect(x: 0, y: 0, width: 2.5, height: height), color: accent),
    ]
    box.marks = edges.map { Mark(owner: .decoration, command: $0) }
    box.draw(fragment, x: padding, y: padding)
    return box
  }
}
