/// A label in the margin of a block: bullet, severity, or the name of a value.
struct Hanging: Block {
  var label: Fragment
  /// How far the body is moved to the right.
  var indent: Double
  var content: any Block

  func fill(_ space: Space, using text: any TextMeasurer) -> Fill {
    guard space.holds(label.height) else { return .nothing(reason: "a label is too tall") }
    switch content.fill(space, using: text) {
    case .all(let fragment): return .all(labelled(fragment))
    case .part(let fragment, let rest):
      let remaining = Hanging(label: Fragment(height: 0), indent: indent, content: rest)
      return .part(labelled(fragment), rest: remaining)
    case .nothing(let reason): return .nothing(reason: reason)
    }
  }

  private func labelled(_ fragment: Fragment) -> Fragment {
    var whole = label
    whole.height = max(label.height, fragment.height)
    whole.draw(fragment, x: indent, y: 0)
    return whole
  }
}
