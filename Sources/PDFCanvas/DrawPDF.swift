public import ArchivalPDF
public import Typesetting

/// Draws every page as vectors, with a sentinel at each change of owner.
///
/// ``writePDF(_:fonts:)`` is the way to a finished file; this is its first half.
///
/// - Returns: Cairo's own PDF, untagged, and what each of its sentinels stands for.
public func drawPDF(
  _ document: LaidOutDocument, fonts: FontLibrary
) throws(CanvasError) -> DrawnPDF {
  // Cairo would add a page of its own.
  guard !document.pages.isEmpty else { throw .noPages }
  for (index, page) in document.pages.enumerated() { try check(page, number: index + 1) }
  guard let date = ISODate(document.information.date) else {
    throw .date(document.information.date)
  }
  fonts.forgetMissingCharacters()
  do throws(CairoError) {
    return try draw(document.pages, date: date, fonts: fonts)
  } catch {
    throw .cairo(error)
  }
}

private func draw(
  _ pages: [Page], date: ISODate, fonts: FontLibrary
) throws(CairoError) -> DrawnPDF {
  let surface = try PDFSurface(pages.first?.size ?? .a4, date: date.xmp)
  let events = try draw(pages, on: surface, fonts: fonts)
  return DrawnPDF(bytes: try surface.finish(), events: events)
}

private func draw(
  _ pages: [Page], on surface: borrowing PDFSurface, fonts: FontLibrary
) throws(CairoError) -> [[DrawnPDF.Event]] {
  var canvas = try surface.canvas()
  var events: [[DrawnPDF.Event]] = []
  for page in pages {
    surface.beginPage(page.size)
    events.append(try draw(page, on: &canvas, fonts: fonts))
    try canvas.showPage()
  }
  return events
}

private func draw(
  _ page: Page, on canvas: inout Canvas, fonts: FontLibrary
) throws(CairoError) -> [DrawnPDF.Event] {
  var events: [DrawnPDF.Event] = []
  for mark in page.marks {
    let run = fonts.run(for: mark.command)
    let actualText = run.flatMap(\.actualText)
    // A text that must be spelt out has marked content to itself.
    let goesOn = events.last?.owner == mark.owner && events.last?.actualText == nil
    if !goesOn || actualText != nil {
      canvas.sentinel()
      events.append(DrawnPDF.Event(owner: mark.owner, actualText: actualText))
    }
    if case .element = mark.owner {
      let extent = mark.command.extent(of: run, fonts: fonts)
      let last = events.count - 1
      events[last].bounds = events[last].bounds?.union(extent) ?? extent
    }
    try canvas.draw(mark.command, run: run, fonts: fonts)
  }
  guard !events.isEmpty else { return [] }
  canvas.sentinel()
  return events + [DrawnPDF.Event(owner: nil)]
}

/// Stops what Cairo would take and spoil: it accepts NaN, and sizes below zero.
func check(_ page: Page, number: Int) throws(CanvasError) {
  // 14 400 points is as far as PDF readers go.
  guard (1...14_400).contains(page.size.width), (1...14_400).contains(page.size.height) else {
    throw .pageSize(page: number)
  }
  for (index, mark) in page.marks.enumerated() where !mark.command.isDrawable {
    throw .coordinate(page: number, mark: index + 1)
  }
}
