/// A block that is never split.
struct Solid: Block {
  var fragment: Fragment
  /// What it is, for the message when no page can hold it.
  var name: String

  func fill(_ space: Space, using text: any TextMeasurer) -> Fill {
    guard space.holds(fragment.height) else { return .nothing(reason: "\(name) is too tall") }
    return .all(fragment)
  }
}

/// White space; a page's end swallows what does not fit.
struct Blank: Block {
  var height: Double

  func fill(_ space: Space, using text: any TextMeasurer) -> Fill {
    .all(Fragment(height: max(0, min(height, space.height))))
  }
}

/// Ends the page; a ``Column`` obeys it.
struct PageBreak: Block {
  func fill(_ space: Space, using text: any TextMeasurer) -> Fill { .all(Fragment(height: 0)) }
}

/// What cannot be set at all; `reason` says why.
struct Unplaceable: Block {
  var reason: String

  func fill(_ space: Space, using text: any TextMeasurer) -> Fill { .nothing(reason: reason) }
}
