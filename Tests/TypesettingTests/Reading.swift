@testable import Typesetting

/// What a laid out document says, for tests that compare it with what it was given.
extension LaidOutDocument {
  /// Text of each element with marks of its own, over all pages, in drawing order.
  var textByElement: [Int: String] {
    var texts: [Int: String] = [:]
    for mark in pages.flatMap(\.marks) {
      guard case .element(let id) = mark.owner, case .text(let string, _, _) = mark.command else {
        continue
      }
      texts[id.index, default: ""] += string
    }
    return texts
  }

  /// Elements in the order in which they are drawn, page after page.
  var drawingOrder: [Int] {
    pages.flatMap(\.marks).compactMap { mark in
      if case .element(let id) = mark.owner { id.index } else { nil }
    }
  }

  /// Each page's body text, owner and place, from the top.
  func texts(onPage page: Int) -> [(text: String, owner: Mark.Owner, at: Point)] {
    pages[page].marks.compactMap { mark in
      guard case .text(let string, let baseline, _) = mark.command else { return nil }
      guard mark.owner != .runningHead, mark.owner != .runningFoot else { return nil }
      return (string, mark.owner, baseline)
    }
  }

  func role(_ owner: Mark.Owner) -> Role? {
    if case .element(let id) = owner { structure.elements[id.index].role } else { nil }
  }
}

extension DrawCommand {
  /// The rectangle a command marks, lines and text included.
  func bounds(using text: any TextMeasurer) -> Rect {
    switch self {
    case .text(let string, let baseline, let style):
      Rect(
        minX: baseline.x, minY: baseline.y - text.capHeight(of: style),
        maxX: baseline.x + text.width(of: string.trimmingTrailingSpaces, style: style),
        maxY: baseline.y + text.descent(of: style))
    case .line(let from, let to, _, _, _): Rect(around: [from, to])
    case .fill(let rect, _), .frame(let rect, _, _), .hatch(let rect, _, _, _): rect
    case .polyline(let points, _, _, _): Rect(around: points)
    case .dot(let center, let radius, _):
      Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
    }
  }
}

extension Rect {
  init(around points: [Point]) {
    self.init(
      minX: points.map(\.x).min() ?? 0, minY: points.map(\.y).min() ?? 0,
      maxX: points.map(\.x).max() ?? 0, maxY: points.map(\.y).max() ?? 0)
  }

  func isInside(_ other: Rect, tolerance: Double = 0.01) -> Bool {
    minX >= other.minX - tolerance && maxX <= other.maxX + tolerance
      && minY >= other.minY - tolerance && maxY <= other.maxY + tolerance
  }
}

extension Stylesheet {
  /// The standard style on a page of another height.
  static func page(height: Double) -> Stylesheet {
    var style = Stylesheet.standard
    style.page.height = height
    return style
  }
}
