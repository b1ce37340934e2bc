/// Head and foot of every page.
struct RunningLines {
  private let document: Document
  private let count: Int
  private let text: any TextMeasurer

  init(document: Document, count: Int, text: any TextMeasurer) {
    (self.document, self.count, self.text) = (document, count, text)
  }

  private var style: Stylesheet { document.style }
  private var left: Double { style.margins.left }
  private var right: Double { style.page.width - style.margins.right }

  /// Stands in the middle of the upper margin, a hairline below it.
  func head(onPage page: Int) -> [Mark] {
    let y = style.margins.top - 28
    var marks = line(document.runningHead, onPage: page, y: y, owner: .runningHead)
    guard !marks.isEmpty else { return [] }
    let ruleY = y + 7
    let rule = DrawCommand.line(
      from: Point(x: left, y: ruleY), to: Point(x: right, y: ruleY), width: 0.4,
      color: style.hairline, dash: .solid)
    marks.append(Mark(owner: .runningHead, command: rule))
    return marks
  }

  func foot(onPage page: Int) -> [Mark] {
    line(
      document.runningFoot, onPage: page, y: style.page.height - style.margins.bottom + 30,
      owner: .runningFoot)
  }

  private func line(
    _ line: RunningLine, onPage page: Int, y: Double, owner: Mark.Owner
  ) -> [Mark] {
    let gap = 12.0
    let center = shortened(numbered(line.center, page), to: (right - left) / 2)
    let centerWidth = width(of: center)
    let middle = (left + right) / 2
    // The right part names the case and stays whole as far as it can; the left part yields.
    let rightEdge = center.isEmpty ? left + (right - left) / 3 : middle + centerWidth / 2
    let trailing = shortened(numbered(line.right, page), to: right - rightEdge - gap)
    let trailingWidth = width(of: trailing)
    let leftEdge = center.isEmpty ? right - trailingWidth : middle - centerWidth / 2
    let leading = shortened(numbered(line.left, page), to: leftEdge - gap - left)
    return [
      (leading, left), (center, middle - centerWidth / 2), (trailing, right - trailingWidth),
    ].compactMap { string, x in
      guard !string.isEmpty else { return nil }
      return Mark(
        owner: owner,
        command: .text(string, baseline: Point(x: x, y: y), style: style.runningLine))
    }
  }

  private func width(of string: String) -> Double {
    string.isEmpty ? 0 : text.width(of: string, style: style.runningLine)
  }

  /// As many characters as fit, an ellipsis for the rest.
  private func shortened(_ string: String, to room: Double) -> String {
    guard width(of: string) > room else { return string }
    var kept = string[...]
    while !kept.isEmpty, width(of: kept + "\u{2026}") > room { kept.removeLast() }
    return String(kept).trimmingTrailingSpaces + "\u{2026}"
  }

  private func numbered(_ string: String, _ page: Int) -> String {
    string.replacing("{pages}", with: "\(count)").replacing("{page}", with: "\(page)")
  }
}

extension String {
  /// Every `pattern` replaced by `replacement`.
  ///
  /// The standard library's method of this name needs another module.
  fileprivate func replacing(_ pattern: String, with replacement: String) -> String {
    var result = ""
    var rest = self[...]
    while let start = rest.indices.first(where: { rest[$0...].hasPrefix(pattern) }) {
      result += rest[..<start] + replacement
      rest = rest[start...].dropFirst(pattern.count)
    }
    return result + rest
  }
}
