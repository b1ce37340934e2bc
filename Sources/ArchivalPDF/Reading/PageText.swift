extension PDFFile {
  /// What each page reads, in the order it is drawn, which is the reading order.
  ///
  /// The texts of a page follow on each other without anything between them.
  ///
  /// - Complexity: O(*n*) in the unpacked content.
  public func pageTexts() throws(PDFFileError) -> [String] {
    var maps: [PDFValue: CharacterMap] = [:]
    var texts: [String] = []
    for page in try pages().map(\.entries) {
      let resources = try value(page["Resources"])
      var fonts: [String: CharacterMap] = [:]
      for (name, reference) in try value(resources["Font"]).dictionary ?? [:] {
        if let known = maps[reference] {
          fonts[name] = known
        } else if let bytes = try data(at: try value(reference)["ToUnicode"]) {
          fonts[name] = try checked { () throws(FinishError) in try CharacterMap(bytes) }
          maps[reference] = fonts[name]
        }
      }
      guard let content = try data(at: page["Contents"]) else {
        throw PDFFileError(.file("page \(texts.count + 1) has no content"))
      }
      let known = fonts
      texts.append(
        try checked { () throws(FinishError) in try text(of: content, fonts: known) })
    }
    return texts
  }

  private func checked<Result>(
    _ work: () throws(FinishError) -> Result
  ) throws(PDFFileError) -> Result {
    do {
      return try work()
    } catch {
      throw PDFFileError(error)
    }
  }
}

/// Reads the strings that a content stream shows.
private func text(
  of content: [UInt8], fonts: [String: CharacterMap]
) throws(FinishError) -> String {
  var tokens = ContentTokens(content)
  var (text, operands): (String, [PDFValue]) = ("", [])
  var font: CharacterMap?
  // For each open mark the text that stands for all of its content, where it has one.
  var marks: [String?] = []
  while let token = try tokens.next() {
    guard case .word(let word) = token else {
      if case .value(let value) = token { operands.append(value) }
      continue
    }
    switch word {
    case "Tf": font = operands.first?.name.flatMap { fonts[$0] }
    case "Tj", "TJ":
      let strings = operands.last?.array ?? operands
      let shown = strings.compactMap(\.bytes)
      guard let font else { throw .file("a text is shown in a font without character map") }
      if marks.allSatisfy({ $0 == nil }) { text += shown.map(font.text).joined() }
    case "BMC": marks.append(nil)
    case "BDC": marks.append(operands.last?["ActualText"]?.text)
    case "EMC":
      guard let mark = marks.popLast() else { throw .file("a mark ends that never began") }
      // Within a text that is spelt out already, a second spelling says nothing.
      if let mark, marks.allSatisfy({ $0 == nil }) { text += mark }
    default: break
    }
    operands = []
  }
  return text
}
