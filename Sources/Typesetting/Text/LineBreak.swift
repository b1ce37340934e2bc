/// A line of text ready to draw.
struct SetLine: Hashable, Sendable {
  /// Neighbouring text of one span.
  struct Run: Hashable, Sendable {
    var span: Int
    var text: String
    /// From the line's start, in points.
    var x: Double
  }

  var runs: [Run]
  /// Without trailing space.
  var width: Double
}

/// Text of one style within a paragraph.
struct StyledText: Hashable, Sendable {
  var text: String
  var style: TextStyle
  /// BCP 47; `nil` where words are not divided.
  var language: String?
}

/// Breaks a paragraph greedily into lines of at most `width` points.
///
/// A word wider than a line is divided by its language's rules, or cut between characters where
/// those give no place. Every line but the last keeps its trailing space, so that the lines together
/// read as the text did.
func breakLines(
  _ spans: [StyledText], width: Double, using text: any TextMeasurer
) -> [SetLine] {
  var breaker = LineBreaker(spans: spans, width: width, text: text)
  for chunk in chunks(of: spans.map(\.text)) { breaker.add(chunk) }
  return breaker.finish()
}

/// Breaks text of one style.
func breakLines(
  _ string: String, style: TextStyle, language: String? = nil, width: Double,
  using text: any TextMeasurer
) -> [SetLine] {
  breakLines(
    [StyledText(text: string, style: style, language: language)], width: width, using: text)
}

private struct LineBreaker {
  let spans: [StyledText]
  let width: Double
  let text: any TextMeasurer
  private var lines: [SetLine] = []
  /// The line being filled: chunks, and the width of each with its trailing space.
  private var line: [(chunk: Chunk, advance: Double)] = []
  private var advance = 0.0

  init(spans: [StyledText], width: Double, text: any TextMeasurer) {
    (self.spans, self.width, self.text) = (spans, width, text)
  }

  mutating func add(_ chunk: Chunk) {
    let ink = measure(chunk.pieces)
    if advance + ink > width, let (head, tail) = divide(chunk, ink: ink) {
      append(head, ink: measure(head.pieces))
      endLine()
      return add(tail)
    }
    if !line.isEmpty, advance + ink > width {
      endFullLine()
      return add(chunk)
    }
    if ink > width, let (head, tail) = cut(chunk) {
      append(head, ink: measure(head.pieces))
      endLine()
      return add(tail)
    }
    append(chunk, ink: ink)
    if chunk.end == .newline { endLine() }
  }

  mutating func finish() -> [SetLine] {
    if !line.isEmpty || lines.isEmpty { endLine() }
    return lines
  }

  private func measure(_ string: String, span: Int) -> Double {
    string.isEmpty ? 0 : text.width(of: string, style: spans[span].style)
  }

  private func measure(_ pieces: [Chunk.Piece]) -> Double {
    pieces.reduce(0) { $0 + measure($1.text, span: $1.span) }
  }

  private mutating func append(_ chunk: Chunk, ink: Double) {
    let width = ink + measure(chunk.trailing)
    line.append((chunk, width))
    advance += width
  }

  /// Ends the line before a chunk that does not fit; chunks whose soft hyphen finds no room
  /// move down with it, and one that fills the whole line goes without.
  private mutating func endFullLine() {
    var moved: [Chunk] = []
    while let last = line.last, last.chunk.end == .softHyphen,
      advance + measure("\u{AD}", span: last.chunk.pieces.last?.span ?? 0) > width
    {
      guard line.count > 1 else {
        line[0].chunk.end = .visible
        break
      }
      line.removeLast()
      advance -= last.advance
      moved.append(last.chunk)
    }
    endLine()
    for chunk in moved.reversed() { append(chunk, ink: measure(chunk.pieces)) }
  }

  private mutating func endLine() {
    var runs: [SetLine.Run] = []
    func append(_ string: String, span: Int) {
      if runs.last?.span == span {
        runs[runs.count - 1].text += string
      } else {
        runs.append(SetLine.Run(span: span, text: string, x: 0))
      }
    }
    for (chunk, _) in line {
      for piece in chunk.pieces + chunk.trailing { append(piece.text, span: piece.span) }
    }
    if let last = line.last?.chunk, let span = (last.pieces + last.trailing).last?.span {
      switch last.end {
      case .softHyphen: append("\u{AD}", span: span)
      // Read aloud, the words on either side must not run together.
      case .newline where last.trailing.isEmpty: append(" ", span: span)
      default: break
      }
    }
    lines.append(placed(runs.filter { !$0.text.isEmpty }))
    (line, advance) = ([], 0)
  }

  private func placed(_ runs: [SetLine.Run]) -> SetLine {
    var runs = runs
    var x = 0.0
    for index in runs.indices {
      runs[index].x = x
      let isLast = index == runs.count - 1
      let string = isLast ? runs[index].text.trimmingTrailingSpaces : runs[index].text
      x += measure(string, span: runs[index].span)
    }
    return SetLine(runs: runs, width: x)
  }

  /// As much of a word as fits the rest of the line by the rules of its language, and the rest.
  private func divide(_ chunk: Chunk, ink: Double) -> (head: Chunk, tail: Chunk)? {
    guard ink > width, chunk.pieces.count == 1,
      let piece = chunk.pieces.first,
      let language = spans[piece.span].language
    else { return nil }
    let scalars = Array(piece.text.unicodeScalars)
    for end in divisions(of: scalars, language: language).reversed() {
      let head = string(scalars[..<end])
      guard advance + measure(head + "\u{AD}", span: piece.span) <= width else { continue }
      var tail = chunk
      tail.pieces[0].text = string(scalars[end...])
      return (Chunk(pieces: [Chunk.Piece(span: piece.span, text: head)], end: .softHyphen), tail)
    }
    return nil
  }

  /// Places inside the words of a text, signs and digits around them left alone.
  private func divisions(of scalars: [Unicode.Scalar], language: String) -> [Int] {
    var places: [Int] = []
    var start = 0
    while start < scalars.count {
      let end = scalars[start...].firstIndex { !$0.properties.isAlphabetic } ?? scalars.count
      if end - start >= 6 {
        places += text.hyphenationPoints(in: string(scalars[start..<end]), language: language)
          .map { start + $0 }
      }
      start = end + 1
    }
    return places
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The most characters that fit a line, at least one, and the rest; `nil` for one character.
  private func cut(_ chunk: Chunk) -> (head: Chunk, tail: Chunk)? {
    var head = Chunk(end: .visible)
    var tail = chunk
    var used = 0.0
    while let piece = tail.pieces.first {
      var count = 0
      var fitting = 0.0
      for end in piece.text.indices {
        let prefix = measure(String(piece.text[...end]), span: piece.span)
        if used + prefix > width, count > 0 || !head.pieces.isEmpty { break }
        (count, fitting) = (count + 1, prefix)
      }
      if count > 0 {
        head.pieces.append(Chunk.Piece(span: piece.span, text: String(piece.text.prefix(count))))
      }
      used += fitting
      tail.pieces[0].text.removeFirst(count)
      guard tail.pieces[0].text.isEmpty else { return (head, tail) }
      tail.pieces.removeFirst()
    }
    return nil
  }
}

extension String {
  /// Without the spaces at its end.
  var trimmingTrailingSpaces: String {
    guard last == " " else { return self }
    var view = self[...]
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
