import Typesetting

/// Splits a writer's text into paragraphs and lists.
///
/// A blank line ends a paragraph, and a line that begins with `-`, `–`, `*` or `•` and a blank is
/// an item. Other line ends are how the text happened to be wrapped and become blanks.
///
/// `language` is the text's own where it is not the document's.
func textBlocks(_ text: String, language: String?) -> [Content] {
  var blocks: [Content] = []
  var paragraph = ""
  var items: [String] = []

  func closeParagraph() {
    if !paragraph.isEmpty {
      blocks.append(.paragraph(Paragraph(.body, [Span(paragraph, language: language)])))
    }
    paragraph = ""
  }
  func closeList() {
    let list = items.map { ListItem([Paragraph(.body, [Span($0, language: language)])]) }
    if !list.isEmpty { blocks.append(.list(list)) }
    items = []
  }

  for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
    let isItem = words.count > 1 && ["-", "–", "*", "•"].contains(words[0])
    if words.isEmpty {
      closeParagraph()
      closeList()
    } else if isItem {
      closeParagraph()
      items.append(words.dropFirst().joined(separator: " "))
    } else if !items.isEmpty {
      items[items.count - 1] += " " + words.joined(separator: " ")
    } else {
      paragraph += (paragraph.isEmpty ? "" : " ") + words.joined(separator: " ")
    }
  }
  closeParagraph()
  closeList()
  return blocks
}
