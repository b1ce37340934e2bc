import PDFCanvas
import Testing
import Typesetting

@Suite("Drawing: what Cairo would spoil is refused")
struct DrawErrorTests {
  static let badSizes = [0, -1, 0.5, 14_401, .nan, .infinity, -.infinity]

  @Test("page sizes", arguments: badSizes)
  func pageSize(points: Double) throws {
    let fonts = try FontLibrary()
    var document = sample([["a"], ["b"]])
    document.pages[1].size.height = points
    #expect(throws: CanvasError.pageSize(page: 2)) { try writePDF(document, fonts: fonts) }
    #expect(throws: CanvasError.pageSize(page: 1)) {
      try drawPNG(document.pages[1], fonts: fonts, dotsPerInch: 72)
    }
  }

  @Test(
    "coordinates",
    arguments: [Double.nan, .infinity, 100_001].flatMap { bad -> [DrawCommand] in
      let (good, wrong) = (Point(x: 1, y: 1), Point(x: 1, y: bad))
      let rect = Rect(x: 1, y: 1, width: bad, height: 1)
      return [
        text("a", x: bad, y: 1, style()), text("a", x: 1, y: 1, style(bad)),
        .line(from: good, to: wrong, width: 1, color: ink, dash: .solid),
        .line(from: good, to: good, width: bad, color: ink, dash: .solid),
        .fill(rect, color: ink), .frame(rect, width: 1, color: ink),
        .hatch(rect, spacing: 1, width: 1, color: ink),
        .hatch(Rect(x: 1, y: 1, width: 1, height: 1), spacing: bad, width: 1, color: ink),
        .polyline([good, wrong], width: 1, color: ink, dash: .solid),
        .dot(center: good, radius: bad, color: ink),
      ]
    })
  func coordinate(command: DrawCommand) throws {
    let document = sample([["a"]], and: [command])
    // The running head and the paragraph are marks 1 and 2.
    #expect(throws: CanvasError.coordinate(page: 1, mark: 3)) {
      try writePDF(document, fonts: FontLibrary())
    }
  }

  @Test(
    "odd but drawable",
    arguments: [
      DrawCommand.hatch(
        Rect(x: 1, y: 1, width: 9, height: 9), spacing: 0, width: 1, color: ink),
      .frame(Rect(x: 1, y: 1, width: 1, height: 1), width: 9, color: ink),
      .fill(Rect(x: 9, y: 9, width: -3, height: -3), color: ink),
      .polyline([], width: 1, color: ink, dash: .dashed),
      .polyline([Point(x: 1, y: 1)], width: 0, color: ink, dash: .dotted),
      .dot(center: Point(x: 1, y: 1), radius: 0, color: ink),
      .line(from: Point(x: 1, y: 1), to: Point(x: 2, y: 2), width: -1, color: ink, dash: .dashed),
      text("a", x: 1, y: 1, style(0)),
    ])
  func odd(command: DrawCommand) throws {
    let bytes = try writePDF(sample([["a"]], and: [command]), fonts: FontLibrary())
    #expect(try say("qpdf", ["--check", "FILE"], about: bytes).contains("No syntax or stream"))
  }

  @Test func aDocumentWithoutPages() throws {
    #expect(throws: CanvasError.noPages) { try writePDF(sample([]), fonts: FontLibrary()) }
  }

  @Test func aDateThatIsNone() throws {
    var document = sample([["a"]])
    document.information.date = "1 mars 2025"
    #expect(throws: CanvasError.date("1 mars 2025")) {
      try writePDF(document, fonts: FontLibrary())
    }
  }

  @Test("pictures", arguments: [0, -72, .nan, .infinity, 100_000])
  func resolution(dotsPerInch: Double) throws {
    #expect(throws: CanvasError.resolution) {
      try drawPNG(sample([["a"]]).pages[0], fonts: FontLibrary(), dotsPerInch: dotsPerInch)
    }
  }

  @Test func aPictureHasThePagesSize() throws {
    let png = try drawPNG(
      Page(size: Size(width: 100, height: 50.5), marks: []), fonts: FontLibrary(), dotsPerInch: 144)
    #expect(png.starts(with: [0x89] + Array("PNG".utf8)))
    // Big-endian width and height follow the first chunk's name.
    #expect(Array(png[16..<24]) == [0, 0, 0, 200, 0, 0, 0, 101])
  }
}
