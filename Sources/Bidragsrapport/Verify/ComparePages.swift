import PDFCanvas
import Typesetting

/// How the texts of a file's pages differ from those laid out anew, a line each.
func comparePages(_ texts: [String], with document: LaidOutDocument) -> [String] {
  let again = document.pages.map { page in
    page.marks.compactMap { mark -> String? in
      guard case .text(let text, _, _) = mark.command else { return nil }
      return textAsRead(text)
    }
  }
  let counts =
    texts.count == again.count
    ? [] : ["pages: the file has \(texts.count), its data give \(again.count)"]
  return counts
    + zip(texts, again).enumerated().compactMap { index, page in
      difference(of: page.0, from: page.1).map { "page \(index + 1): \($0)" }
    }
}

/// What a page reads and what it should read, from the first text that differs to the last; `nil`
/// where nothing does.
///
/// The page should read `texts`, one after the other.
func difference(of page: String, from texts: [String]) -> String? {
  let found = Array(page.unicodeScalars)
  let wanted = texts.flatMap { Array($0.unicodeScalars) }
  guard found != wanted else { return nil }
  let head = zip(found, wanted).prefix { $0 == $1 }.count
  let room = min(found.count, wanted.count) - head
  let tail = min(zip(found.reversed(), wanted.reversed()).prefix { $0 == $1 }.count, room)
  // Whole texts say more than the digits that differ.
  var edges = [0]
  for text in texts { edges.append((edges.last ?? 0) + text.unicodeScalars.count) }
  let start = edges.last { $0 <= head } ?? 0
  let end = edges.first { $0 >= wanted.count - tail && $0 > start } ?? wanted.count
  let read = found[start..<max(start, found.count - (wanted.count - end))]
  return "the file reads \(quoted(read)), its data give \(quoted(wanted[start..<end]))"
}

/// In quotes, at most 80 characters.
private func quoted(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  guard !scalars.isEmpty else { return "nothing" }
  var text = String.UnicodeScalarView()
  text.append(contentsOf: scalars.prefix(80))
  return "“\(String(text))\(scalars.count > 80 ? "…" : "")”"
}
