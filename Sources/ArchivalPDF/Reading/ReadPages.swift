/// A page of a file.
struct PDFPage {
  /// Its object.
  var number: Int
  var entries: PDFValue
}

extension PDFFile {
  /// The pages, in order.
  func pages() throws(PDFFileError) -> [PDFPage] {
    var pages: [PDFPage] = []
    var pending = [try value(trailer["Root"])["Pages"]]
    var seen: Set<Int> = []
    while let next = pending.popLast() {
      guard case .reference(let number) = next, seen.insert(number).inserted else {
        throw PDFFileError(.file("the page tree is broken, or goes in a circle"))
      }
      let node = try value(next)
      if let kids = node["Kids"]?.array {
        pending += kids.reversed()
      } else if node["Type"] == .name("Page") {
        pages.append(PDFPage(number: number, entries: node))
      } else {
        throw PDFFileError(.file("the page tree is broken"))
      }
    }
    return pages
  }
}
