/// Lines of text: at least two of a paragraph stay together on either side of a page break.
struct TextBlock: Block {
  private var lines: ArraySlice<SetLine>
  /// Of each span, by index.
  private let styles: [TextStyle]
  private let owners: [ElementID]
  private let leading: Double
  /// From the top of a line to its baseline.
  private let drop: Double
  /// Splits only where no page can hold it.
  private let isWhole: Bool
  private let anchor: Fragment.Anchor?
  /// Where all of it leads; its owner is then a link.
  var link: LinkName?

  init(
    _ lines: [SetLine], styles: [TextStyle], owners: [ElementID], isWhole: Bool = false,
    anchor: Fragment.Anchor? = nil, using text: any TextMeasurer
  ) {
    precondition(!styles.isEmpty && styles.count == owners.count, "a style and an owner a span")
    self.lines = lines[...]
    (self.styles, self.owners, self.isWhole, self.anchor) = (styles, owners, isWhole, anchor)
    leading = styles[0].leading
    drop = styles[0].baselineDrop(using: text)
  }

  var lineCount: Int { lines.count }

  var lastLineWidth: Double { lines.last?.width ?? 0 }

  func fill(_ space: Space, using text: any TextMeasurer) -> Fill {
    if space.holds(Double(lines.count) * leading) { return .all(fragment(of: lines)) }
    let room = max(0, Int((space.height / leading).rounded(.down)))
    var count = isWhole ? 0 : min(room, lines.count - 2)
    if count < 2 { count = space.isFresh ? min(room, lines.count - 1) : 0 }
    guard count > 0 else { return .nothing(reason: reason) }
    var rest = self
    rest.lines = lines.dropFirst(count)
    return .part(fragment(of: lines.prefix(count)), rest: rest)
  }

  /// All lines, wherever they end up.
  var fragment: Fragment { fragment(of: lines) }

  private func fragment(of lines: ArraySlice<SetLine>) -> Fragment {
    var marks: [Mark] = []
    for (row, line) in lines.enumerated() {
      let y = Double(row) * leading + drop
      for run in line.runs {
        marks.append(
          Mark(
            owner: .element(owners[run.span]),
            command: .text(
              run.text, baseline: Point(x: run.x, y: y), style: styles[run.span])))
      }
    }
    let isStart = lines.startIndex == 0
    var fragment = Fragment(
      height: Double(lines.count) * leading, marks: marks,
      anchors: isStart ? [anchor].compactMap { $0 } : [])
    if let link {
      let width = lines.map(\.width).max() ?? 0
      let area = Rect(x: 0, y: 0, width: width, height: fragment.height)
      fragment.links = [.init(target: link, element: owners[0], area: area)]
    }
    return fragment
  }

  private var reason: String {
    let words = lines.first?.runs.map(\.text).joined() ?? ""
    return "no room for the lines of \u{201C}\(words.prefix(40))\u{201D}"
  }
}

extension TextStyle {
  /// From the top of a line to its baseline: capitals and digits stand in its middle.
  func baselineDrop(using text: any TextMeasurer) -> Double {
    (leading + text.capHeight(of: self)) / 2
  }
}
