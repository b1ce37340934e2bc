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
    for _ in 0..<open { marked.append("EMC\n") }
    open = try marked.begin(event, page: page, structure, &marks)
  }
  guard open == 0 else { throw .file("page \(page + 1) ends inside marked content") }
  return (marked + content[done...], marks)
}

/// Where sentinels stand, none of them inside a string: those end in `)`.
private func sentinels(in content: [UInt8]) -> [Int] {
  var places: [Int] = []
  var index = 0
  let last = content.count - sentinel.count
  while index <= last {
    // Most bytes are told apart by the first comparison.
    let isSentinel =
      content[index] == sentinel[0] && content[index + 2] == sentinel[2]
      && (index == 0 || content[index - 1] == 10 || content[index - 1] == 32)
      && content[index..<index + sentinel.count].elementsEqual(sentinel)
      && (index == last || content[index + sentinel.count] == 10)
    if isSentinel { places.append(index) }
    index += isSentinel ? sentinel.count : 1
  }
  return places
}

extension [UInt8] {
  /// Adds the operators that begin an event's content.
  ///
  /// - Returns: How many of them ask for an end.
  fileprivate mutating func begin(
    _ event: DrawnPDF.Event, page: Int, _ structure: StructureTree, _ marks: inout [MarkedContent]
  ) throws(FinishError) -> Int {
    switch event.owner {
    case .element(let element):
      guard structure.elements.indices.contains(element.index) else {
        throw .element(page: page + 1)
      }
      append("/")
      self += structure.elements[element.index].role.structureType.utf8
      append("<</MCID ")
      append(decimal: marks.count)
      append(">>BDC")
      marks.append(MarkedContent(element: element, page: page, identifier: marks.count))
    case .decoration: append("/Artifact BMC")
    case .runningHead: append("/Artifact<</Type/Pagination/Subtype/Header>>BDC")
    case .runningFoot: append("/Artifact<</Type/Pagination/Subtype/Footer>>BDC")
    case nil: return 0
    }
    guard let text = event.actualText else { return 1 }
    self += "\n/Span<</ActualText\(Notation.text(text))>>BDC".utf8
    return 2
  }
}
