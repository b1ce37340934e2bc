extension Rect {
  /// Whether a polyline enters the rectangle.
  func meets(_ line: [Point]) -> Bool {
    guard line.count > 1 else { return line.first.map(contains) ?? false }
    return zip(line, line.dropFirst()).contains { crosses(from: $0, to: $1) }
  }

  func contains(_ point: Point) -> Bool {
    point.x > minX && point.x < maxX && point.y > minY && point.y < maxY
  }

  /// Clips the segment against each edge in turn (Liang and Barsky).
  private func crosses(from start: Point, to end: Point) -> Bool {
    var (low, high) = (0.0, 1.0)
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    for (delta, room) in [
      (-dx, start.x - minX), (dx, maxX - start.x), (-dy, start.y - minY), (dy, maxY - start.y),
    ] {
      if delta == 0 {
        if room <= 0 { return false }
      } else if delta < 0 {
        low = max(low, room / delta)
      } else {
        high = min(high, room / delta)
      }
    }
    return low < high
  }
}
