/// Keeps a block on one page where one page can hold it; otherwise it splits where it stands.
struct KeepTogether: Block {
  var content: any Block
  /// What is taller may split though a page could hold it.
  var tallest = Double.infinity
  /// Where this much height or more is left, what can split here does.
  var emptiest = Double.infinity

  func fill(_ space: Space, using text: any TextMeasurer) -> Fill {
    let here = content.fill(space, using: text)
    if case .all = here { return here }
    guard !space.isFresh, space.height < emptiest else { return here }
    guard case .all(let whole) = content.fill(Space(page: space.page), using: text),
      whole.height <= tallest
    else { return here }
    return .nothing(reason: "what belongs together needs a page of its own")
  }
}
