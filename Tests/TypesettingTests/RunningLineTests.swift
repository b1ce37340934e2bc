import Testing

@testable import Typesetting

@Suite("Running lines: on every page, numbered, never colliding")
struct RunningLineTests {
  private func layOut(head: RunningLine, foot: RunningLine) throws -> LaidOutDocument {
    var document = Sample.document(content: [
      .paragraph(Paragraph(.body, "a")), .pageBreak, .paragraph(Paragraph(.body, "b")),
    ])
    (document.runningHead, document.runningFoot) = (head, foot)
    return try Typesetting.layOut(document, measuring: MonospaceMeasurer())
  }

  private func texts(_ laidOut: LaidOutDocument, _ owner: Mark.Owner) -> [[String]] {
    laidOut.pages.map { page in
      page.marks.compactMap { mark in
        guard mark.owner == owner, case .text(let string, _, _) = mark.command else { return nil }
        return string
      }
    }
  }

  @Test func everyPageIsNumbered() throws {
    let laidOut = try layOut(
      head: RunningLine(left: "A", center: "B", right: "C"),
      foot: RunningLine(right: "Sida {page} av {pages}"))
    #expect(texts(laidOut, .runningHead) == [["A", "B", "C"], ["A", "B", "C"]])
    #expect(texts(laidOut, .runningFoot) == [["Sida 1 av 2"], ["Sida 2 av 2"]])
  }

  @Test func emptyLinesLeaveNothing() throws {
    let laidOut = try layOut(head: RunningLine(), foot: RunningLine())
    #expect(laidOut.pages.allSatisfy { $0.marks.count == 1 })
  }

  @Test(
    "parts that are too long are cut short",
    arguments: [
      RunningLine(left: String(repeating: "långt ", count: 40), right: "kort"),
      RunningLine(left: "kort", right: String(repeating: "långt ", count: 40)),
      RunningLine(
        left: String(repeating: "a ", count: 90), center: String(repeating: "b ", count: 90),
        right: String(repeating: "c ", count: 90)),
    ])
  func long(line: RunningLine) throws {
    let text = MonospaceMeasurer()
    let boxes = try layOut(head: line, foot: RunningLine()).pages[0].marks.compactMap { mark in
      if mark.owner == .runningHead, case .text = mark.command {
        mark.command.bounds(using: text)
      } else {
        nil
      }
    }
    #expect(boxes.count >= 2)
    for (left, right) in zip(boxes, boxes.dropFirst()) { #expect(left.maxX + 10 < right.minX) }
    #expect(boxes.allSatisfy { $0.minX >= 57 && $0.maxX <= 538.29 })
  }
}
