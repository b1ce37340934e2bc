import Typesetting

extension Rect {
  /// Moves all four edges inwards.
  func insetBy(_ distance: Double) -> Rect {
    Rect(
      x: origin.x + distance, y: origin.y + distance, width: size.width - 2 * distance,
      height: size.height - 2 * distance)
  }

  func union(_ other: Rect) -> Rect {
    let (left, top) = (min(origin.x, other.origin.x), min(origin.y, other.origin.y))
    let right = max(origin.x + size.width, other.origin.x + other.size.width)
    let bottom = max(origin.y + size.height, other.origin.y + other.size.height)
    return Rect(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// The smallest rectangle around `points`.
  fileprivate init(around points: [Point]) {
    let first = points.first ?? Point(x: 0, y: 0)
    self = points.reduce(Rect(x: first.x, y: first.y, width: 0, height: 0)) {
      $0.union(Rect(x: $1.x, y: $1.y, width: 0, height: 0))
    }
  }
}

extension DrawCommand {
  /// What the command covers, ink and line widths included; `run` holds the glyphs of a text.
  func extent(of run: GlyphRun?, fonts: FontLibrary) -> Rect {
    switch self {
    case .text(_, let baseline, let style):
      let (ascent, descent) = (fonts.ascent(of: style), fonts.descent(of: style))
      let width = Double(run?.advance ?? 0) * fonts.scale(of: style)
      return Rect(
        x: baseline.x, y: baseline.y - ascent, width: width, height: ascent + descent)
    case .line(let from, let to, let width, _, _):
      return Rect(around: [from, to]).insetBy(-width / 2)
    case .fill(let rect, _), .frame(let rect, _, _), .hatch(let rect, _, _, _): return rect
    case .polyline(let points, let width, _, _): return Rect(around: points).insetBy(-width / 2)
    case .dot(let center, let radius, _): return Rect(around: [center]).insetBy(-radius)
    }
  }

  /// Whether every coordinate and length is a number that Cairo's 24-bit coordinates can hold.
  var isDrawable: Bool {
    let numbers: [Double] =
      switch self {
      case .text(_, let at, let style): [at.x, at.y, style.size]
      case .line(let from, let to, let width, _, _): [from.x, from.y, to.x, to.y, width]
      case .fill(let rect, _): rect.numbers
      case .frame(let rect, let width, _): rect.numbers + [width]
      case .hatch(let rect, let spacing, let width, _): rect.numbers + [spacing, width]
      case .polyline(let points, let width, _, _): points.flatMap { [$0.x, $0.y] } + [width]
      case .dot(let center, let radius, _): [center.x, center.y, radius]
      }
    // NaN fails the comparison.
    return numbers.allSatisfy { abs($0) <= 100_000 }
  }
}

extension Rect {
  fileprivate var numbers: [Double] { [origin.x, origin.y, size.width, size.height] }
}
