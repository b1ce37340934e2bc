/// Places `body` on as many pages of `height` points as it needs.
func paginate(
  _ body: any Block, on height: Double, using text: any TextMeasurer
) throws(LayoutError) -> [Fragment] {
  var pages: [Fragment] = []
  var rest = body
  while true {
    switch rest.fill(Space(page: height), using: text) {
    case .all(let last): return pages + [last]
    case .part(let fragment, let remainder):
      // A part that places nothing would come back for ever.
      guard fragment.height > 0 || !fragment.marks.isEmpty else {
        throw LayoutError(page: pages.count + 1, reason: "nothing could be placed on an empty page")
      }
      pages.append(fragment)
      rest = remainder
    case .nothing(let reason): throw LayoutError(page: pages.count + 1, reason: reason)
    }
  }
}
