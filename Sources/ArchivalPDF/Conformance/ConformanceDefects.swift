/// What keeps a finished file from being PDF/A-3a and PDF/UA-1, in plain words; empty for none.
///
/// Reads the bytes as any reader would and takes nothing from the stages that wrote them. It knows
/// the parts of both standards that a report of ours can break, not the whole of them: the last
/// word is a validator's.
///
/// - Source: ISO 19005-3; ISO 14289-1; ISO 32000-1, 14.7 and 14.8.
/// - Complexity: O(*n*) in the file's objects and content.
public func conformanceDefects(of bytes: [UInt8]) -> [String] {
  do throws(PDFFileError) {
    var check = try ConformanceCheck(PDFFile(bytes))
    try check.checkCatalog()
    try check.checkMetadata()
    try check.checkAttachments()
    try check.checkStructure()
    for page in check.pages {
      try check.checkPage(page)
      try check.checkContent(of: page)
    }
    try check.checkParentTree()
    return check.defects
  } catch {
    return ["the file cannot be read: \(error.reason)"]
  }
}

/// A file under examination, and what was found so far.
struct ConformanceCheck {
  struct Page {
    /// Its object.
    var number: Int
    /// From 1, for messages.
    var place: Int
    var entries: PDFValue
  }

  /// A stretch of marked content: the page's object, and its identifier there.
  struct Content: Hashable {
    var page: Int
    var identifier: Int
  }

  let file: PDFFile
  let catalog: PDFValue
  let pages: [Page]
  private(set) var defects: [String] = []

  /// Structure elements by object number.
  var elements: [Int: PDFValue] = [:]
  /// The element that the structure tree gives each stretch of content to.
  var owners: [Content: Int] = [:]
  /// The element that holds each annotation, both by object number.
  var holders: [Int: Int] = [:]
  /// Fonts already looked at, by object number.
  var fonts: Set<Int> = []

  init(_ file: PDFFile) throws(PDFFileError) {
    self.file = file
    catalog = try file.value(file.trailer["Root"])
    pages = try file.pages().enumerated().map { index, page in
      Page(number: page.number, place: index + 1, entries: page.entries)
    }
  }

  mutating func expect(_ condition: Bool, _ defect: String) {
    if !condition { defects.append(defect) }
  }

  /// Whether a text string is there and says something.
  func saysSomething(_ value: PDFValue?) -> Bool {
    guard let text = value?.text else { return false }
    return !text.allSatisfy(\.isWhitespace)
  }
}
