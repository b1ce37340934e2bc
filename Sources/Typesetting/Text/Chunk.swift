/// Text between two places where a line may end.
struct Chunk: Hashable, Sendable {
  /// What a line that ends here shows.
  enum End: Hashable, Sendable {
    /// White space, in `trailing`, which may stand outside the margin.
    case space
    /// A hyphen, dash or slash that is part of the text.
    case visible
    /// A hyphen appears only if the line ends here.
    case softHyphen
    /// The line must end.
    case newline
    case paragraphEnd
  }

  /// Text of one span.
  struct Piece: Hashable, Sendable {
    var span: Int
    var text: String
  }

  var pieces: [Piece] = []
  var trailing: [Piece] = []
  var end = End.paragraphEnd

  fileprivate var isEmpty: Bool { pieces.isEmpty && trailing.isEmpty }
}

/// Cuts a paragraph's spans wherever a line may end.
///
/// After spaces, after hyphens, en dashes and slashes inside words, at soft hyphens and at line
/// feeds; never at U+00A0, U+202F or U+2011, and never inside `2021-12-01` or `77/100`.
func chunks(of spans: [String]) -> [Chunk] {
  let scalars = spans.enumerated().flatMap { span, text in
    text.unicodeScalars.map { (span: span, scalar: $0) }
  }
  var chunks: [Chunk] = []
  var chunk = Chunk()
  var length = 0
  func close(_ end: Chunk.End) {
    chunk.end = end
    chunks.append(chunk)
    (chunk, length) = (Chunk(), 0)
  }
  for (index, (span, scalar)) in scalars.enumerated() {
    let next = index + 1 < scalars.count ? scalars[index + 1].scalar : nil
    switch scalar {
    case " ", "\t":
      chunk.trailing.append(" ", span: span)
      if next != " " && next != "\t" && next != nil { close(.space) }
    case "\n": close(.newline)
    case "\u{AD}": if length > 0 && next != nil { close(.softHyphen) }
    default:
      chunk.pieces.append(scalar, span: span)
      length += 1
      let previous = index > 0 ? scalars[index - 1].scalar : nil
      if length > 2, mayEndLine(scalar, between: previous, and: next) { close(.visible) }
    }
  }
  if !chunk.isEmpty || chunks.isEmpty { close(.paragraphEnd) }
  return chunks
}

extension [Chunk.Piece] {
  fileprivate mutating func append(_ scalar: Unicode.Scalar, span: Int) {
    if last?.span != span { append(Chunk.Piece(span: span, text: "")) }
    self[count - 1].text.unicodeScalars.append(scalar)
  }
}

private func mayEndLine(
  _ scalar: Unicode.Scalar, between previous: Unicode.Scalar?, and next: Unicode.Scalar?
) -> Bool {
  guard scalar == "-" || scalar == "/" || scalar == "\u{2010}" || scalar == "\u{2013}" else {
    return false
  }
  guard let previous, let next, next.isWord, previous != " " else { return false }
  return scalar == "\u{2013}" || !(previous.isDigit && next.isDigit)
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}
