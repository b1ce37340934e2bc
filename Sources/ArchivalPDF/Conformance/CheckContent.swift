extension ConformanceCheck {
  /// Everything that is drawn is in an element or an artifact, and the tree knows it.
  mutating func checkContent(of page: Page) throws(PDFFileError) {
    let bytes = try file.data(at: page.entries["Contents"]) ?? []
    let resources = try file.value(page.entries["Resources"])
    let fonts = try file.value(resources["Font"]).dictionary ?? [:]
    var scan = ContentScan(fonts: Set(fonts.keys))
    do throws(FinishError) {
      try scan.read(bytes)
    } catch {
      throw PDFFileError(error)
    }
    for defect in scan.defects { expect(false, "page \(page.place) \(defect)") }
    let known = Set(owners.keys.filter { $0.page == page.number }.map(\.identifier))
    expect(
      known.isSubset(of: scan.identifiers),
      "page \(page.place) lacks content that the structure tree counts on")
    expect(
      scan.identifiers.isSubset(of: known),
      "page \(page.place) has content that is in no element of the structure tree")
  }
}

/// One pass over a content stream.
struct ContentScan {
  private enum Marked {
    case element
    case artifact
    /// Says how something reads, not whose it is.
    case other
  }

  let fonts: Set<String>
  /// Identifiers of marked content.
  private(set) var identifiers: Set<Int> = []
  /// Each once; they complete "page 3 ...".
  private(set) var defects: [String] = []
  private var open: [Marked] = []
  private var operands: [PDFValue] = []

  init(fonts: Set<String>) { self.fonts = fonts }

  mutating func read(_ bytes: [UInt8]) throws(FinishError) {
    var tokens = ContentTokens(bytes)
    while let token = try tokens.next() {
      switch token {
      case .value(let value): operands.append(value)
      case .word(let operation):
        obey(operation)
        operands.removeAll(keepingCapacity: true)
      }
    }
    if !open.isEmpty { note("ends inside marked content") }
  }

  private mutating func obey(_ operation: String) {
    switch operation {
    case "BMC", "BDC": begin()
    case "EMC": if open.popLast() == nil { note("ends marked content that never began") }
    case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "'", "\"", "Do", "sh", "EI":
      if !open.contains(where: { $0 != .other }) {
        note("draws something that is in no element and no artifact")
      }
    case "Tf":
      if !fonts.contains(operands.first?.name ?? "") { note("uses a font that it does not have") }
    case "k", "K": note("uses colours for print, which its colour profile does not know")
    default: break
    }
  }

  private mutating func begin() {
    let identifier = operands.last?["MCID"]?.integer
    let kind: Marked =
      operands.first == .name("Artifact") ? .artifact : identifier == nil ? .other : .element
    if kind != .other, open.contains(where: { $0 != .other }) {
      note("has an element's content or an artifact inside another")
    }
    if let identifier, !identifiers.insert(identifier).inserted {
      note("has two stretches of content of one number (/MCID)")
    }
    open.append(kind)
  }

  private mutating func note(_ defect: String) {
    if !defects.contains(defect) { defects.append(defect) }
  }
}
