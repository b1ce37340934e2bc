/// A chart between its caption and its source line, never parted.
///
/// Where a page has not the height that the chart asks for, it is drawn lower, down to
/// ``Stylesheet/Spacing/lowestChart``: a chart a little lower is better than a page half empty.
struct FigureBlock: Block {
  let figure: Figure
  let element: ElementID
  let caption: Fragment?
  let source: Fragment?
  let width: Double
  let style: Stylesheet

  func fill(_ space: Space, using text: any TextMeasurer) -> Fill {
    let gap = style.spacing.besideFigure
    let above = caption.map { $0.height + gap } ?? 0
    let below = source.map { $0.height + gap } ?? 0
    let wanted = figure.chart.isFlat ? min(figure.height, 72) : figure.height
    // A drawing taller than a page is drawn lower rather than not at all.
    let lowest = min(
      wanted,
      space.isFresh ? 60 : figure.chart.mayBeLower ? style.spacing.lowestChart : wanted)
    guard space.holds(above + lowest + below) else {
      return .nothing(reason: "the figure \u{201C}\(figure.caption)\u{201D} is too tall")
    }
    let height = max(lowest, min(wanted, space.height - above - below))
    var whole = Fragment(height: above + height + below)
    if let caption { whole.draw(caption, y: 0) }
    let drawing = ChartDrawing(
      in: Rect(x: 0, y: above, width: width, height: height), style: style, measuring: text)
    whole.marks += drawing.commands(for: figure.chart).map {
      Mark(owner: .element(element), command: $0)
    }
    if let source { whole.draw(source, y: above + height + gap) }
    return .all(whole)
  }
}
