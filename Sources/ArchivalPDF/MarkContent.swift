import Typesetting

/// A stretch of marked content that belongs to an element.
struct MarkedContent: Hashable {
  var element: ElementID
  /// From 0.
  var page: Int
  /// Counts the marked content of a page from 0.
  var identifier: Int
}

/// What Cairo writes for a sentinel, whatever its version: up to the end of a line.
///
/// A change of colour may stand before it on the line.
private let sentinel = Array("0 0 0.004 0.004 re f".utf8)

/// Puts marks into a page's content stream, each in the place of its sentinel.
///
/// - Returns: The new stream, and what each of its marks with an identifier belongs to.
/// - Throws: ``FinishError/sentinels(page:found:recorded:)`` unless there is one sentinel for each
///   event: whatever changes in Cairo becomes an error, never a file that is wrongly tagged.
func markContent(
  _ content: [UInt8], events: [DrawnPDF.Event], page: Int, structure: StructureTree
) throws(FinishError) -> (content: [UInt8], marks: [MarkedContent]) {
  let places = sentinels(in: content)
  guard places.count == events.count else {
    throw .sentinels(page: page + 1, found: places.count, recorded: events.count)
  }
  var marked: [UInt8] = []
  marked.reserveCapacity(content.count + 32 * events.count)
  var marks: [MarkedContent] = []
  var (done, open) = (0, 0)
  for (place, event) in zip(places, events) {
    marked += content[done..<place]
    done = place + sentinel.count
    var operators = Array(repeating: "EMC", count: open)
    (open, operators) = try begin(event, after: operators, page: page, structure, &marks)
    marked += Array(operators.joined(separator: "\n").utf8)
  }
  guard open == 0 else { throw .file("page \(page + 1) ends inside marked content") }
  return (marked + content[done...], marks)
}

/// Where sentinels stand, none of them inside a string: those end in `)`.
private func sentinels(in content: [UInt8]) -> [Int] {
  var places: [Int] = []
  var index = 0
  while index + sentinel.count <= content.count {
    let end = index + sentinel.count
    let isSentinel =
      content[index] == sentinel[0] && content[index..<end].elementsEqual(sentinel)
      && (index == 0 || content[index - 1] == 10 || content[index - 1] == 32)
      && (end == content.count || content[end] == 10)
    if isSentinel { places.append(index) }
    index = isSentinel ? end : index + 1
  }
  return places
}

/// The operators that begin an event's content, and how many of them ask for an end.
private func begin(
  _ event: DrawnPDF.Event, after ends: [String], page: Int, _ structure: StructureTree,
  _ marks: inout [MarkedContent]
) throws(FinishError) -> (open: Int, operators: [String]) {
  var begins: [String] = []
  switch event.owner {
  case .element(let element):
    guard structure.elements.indices.contains(element.index) else {
      throw .element(page: page + 1)
    }
    let type = structure.elements[element.index].role.structureType
    begins = ["/\(type)<</MCID \(marks.count)>>BDC"]
    marks.append(MarkedContent(element: element, page: page, identifier: marks.count))
  case .decoration: begins = ["/Artifact BMC"]
  case .runningHead: begins = ["/Artifact<</Type/Pagination/Subtype/Header>>BDC"]
  case .runningFoot: begins = ["/Artifact<</Type/Pagination/Subtype/Footer>>BDC"]
  case nil: break
  }
  if let text = event.actualText, event.owner != nil {
    begins.append("/Span<</ActualText\(Notation.text(text))>>BDC")
  }
  return (begins.count, ends + begins)
}
