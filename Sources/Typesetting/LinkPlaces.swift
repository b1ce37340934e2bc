/// Where the headings of a paginated document stand, by what links call them.
struct LinkPlaces {
  private var places: [LinkName: OutlineEntry] = [:]

  /// `top` is where a page's content begins.
  init(_ fragments: [Fragment], above top: Double) {
    for (page, fragment) in fragments.enumerated() {
      for anchor in fragment.anchors {
        for name in anchor.names {
          places[name] = OutlineEntry(
            title: anchor.title, level: anchor.level, page: page, y: top + anchor.y)
        }
      }
    }
  }

  func links(of page: Fragment, on index: Int) throws(LayoutError) -> [PlacedLink] {
    var links: [PlacedLink] = []
    for link in page.links {
      let target = try place(of: link.target, from: index)
      links.append(
        PlacedLink(element: link.element, page: index, area: link.area, target: target))
    }
    return links
  }

  /// Page numbers of a table of contents, each ending where it was to end.
  func numbers(
    of page: Fragment, on index: Int, using text: any TextMeasurer
  ) throws(LayoutError) -> [Mark] {
    var marks: [Mark] = []
    for number in page.pageNumbers {
      let string = "\(try place(of: number.target, from: index).page + 1)"
      let x = number.end.x - text.width(of: string, style: number.style)
      let command = DrawCommand.text(
        string, baseline: Point(x: x, y: number.end.y), style: number.style)
      marks.append(Mark(owner: .element(number.element), command: command))
    }
    return marks
  }

  private func place(
    of name: LinkName, from page: Int
  ) throws(LayoutError) -> OutlineEntry {
    guard let place = places[name] else {
      throw LayoutError(page: page + 1, reason: "a link leads to no heading: \(name)")
    }
    return place
  }
}
