import Typesetting

/// Every character is half as wide as its size.
private final class EvenMeasurer: TextMeasurer {
  func width(of text: String, style: TextStyle) -> Double { Double(text.count) * style.size / 2 }
  func capHeight(of style: TextStyle) -> Double { style.size * 0.7 }
  func ascent(of style: TextStyle) -> Double { style.size * 0.9 }
  func descent(of style: TextStyle) -> Double { style.size * 0.2 }
}

/// What stands on the pages: a line for each line of text, what stands beside it after a bar.
func pageText(_ document: Document) throws -> String {
  let pages = try layOut(document, measuring: EvenMeasurer()).pages
  return pages.enumerated().map { number, page in
    var lines: [(y: Double, texts: [(x: Double, text: String)])] = []
    for mark in page.marks {
      guard case .text(let text, let at, _) = mark.command else { continue }
      if let last = lines.lastIndex(where: { abs($0.y - at.y) < 0.5 }) {
        lines[last].texts.append((at.x, text))
      } else {
        lines.append((at.y, [(at.x, text)]))
      }
    }
    let text = lines.sorted { $0.y < $1.y }.map { line in
      line.texts.sorted { $0.x < $1.x }.map { $0.text.withPlainBlanks }.joined(separator: " | ")
    }
    return (["--- \(number + 1) ---"] + text).joined(separator: "\n") + "\n"
  }.joined()
}
