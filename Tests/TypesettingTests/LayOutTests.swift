import Testing

@testable import Typesetting

@Suite("Layout: the whole document, whatever the page")
struct LayOutTests {
  @Test func everyKindOfContentIsDrawn() throws {
    let laidOut = try layOut(
      Sample.document(content: Sample.everything), measuring: MonospaceMeasurer())
    let owners = Set(laidOut.pages.flatMap(\.marks).map(\.owner))
    let leaves = laidOut.structure.elements.indices.filter { index in
      !laidOut.structure.elements.contains { $0.parent?.index == index }
    }
    // Only empty cells draw nothing.
    let silent = leaves.filter { !owners.contains(.element(ElementID(index: $0))) }
    #expect(silent.allSatisfy { laidOut.structure.elements[$0].role == .dataCell })
    #expect(silent.count == 2)
  }
}
