extension Point {
  func moved(x: Double, y: Double) -> Point { Point(x: self.x + x, y: self.y + y) }
}

extension Rect {
  var minX: Double { origin.x }
  var minY: Double { origin.y }
  var maxX: Double { origin.x + size.width }
  var maxY: Double { origin.y + size.height }
  var midX: Double { origin.x + size.width / 2 }
  var midY: Double { origin.y + size.height / 2 }

  init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.init(x: minX, y: minY, width: maxX - minX, height: maxY - minY)
  }

  func moved(x: Double, y: Double) -> Rect {
    Rect(x: minX + x, y: minY + y, width: size.width, height: size.height)
  }

  func grown(by margin: Double) -> Rect {
    Rect(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  /// Whether more than an edge is shared.
  func overlaps(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }
}

extension DrawCommand {
  func moved(x: Double, y: Double) -> DrawCommand {
    switch self {
    case .text(let string, let baseline, let style):
      .text(string, baseline: baseline.moved(x: x, y: y), style: style)
    case .line(let from, let to, let width, let color, let dash):
      .line(
        from: from.moved(x: x, y: y), to: to.moved(x: x, y: y), width: width, color: color,
        dash: dash)
    case .fill(let rect, let color): .fill(rect.moved(x: x, y: y), color: color)
    case .frame(let rect, let width, let color):
      .frame(rect.moved(x: x, y: y), width: width, color: color)
    case .hatch(let rect, let spacing, let width, let color):
      .hatch(rect.moved(x: x, y: y), spacing: spacing, width: width, color: color)
    case .polyline(let points, let width, let color, let dash):
      .polyline(
        points.map { $0.moved(x: x, y: y) }, width: width, color: color, dash: dash)
    case .dot(let center, let radius, let color):
      .dot(center: center.moved(x: x, y: y), radius: radius, color: color)
    }
  }
}
