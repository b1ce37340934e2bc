/// A face of the document's one family.
public enum FontFace: String, CaseIterable, Hashable, Sendable {
  case regular
  case medium
  case semiBold
  case italic
}

/// How a piece of text looks.
public struct TextStyle: Hashable, Sendable {
  public var face: FontFace
  /// Font size in points.
  public var size: Double
  /// Distance between baselines in points.
  public var leading: Double
  public var color: Color
  /// Whether digits share one width (`tnum`), as numbers in columns must.
  public var tabularFigures: Bool

  public init(
    face: FontFace, size: Double, leading: Double, color: Color, tabularFigures: Bool = false
  ) {
    self.face = face
    self.size = size
    self.leading = leading
    self.color = color
    self.tabularFigures = tabularFigures
  }
}

/// Every measure of a document's look, in one place.
public struct Stylesheet: Hashable, Sendable {
  public var page: Size
  public var margins: Margins
  public var body: TextStyle
  /// The larger text of computed sentences under the key figures.
  public var lead: TextStyle
  /// Captions, source lines, footnotes.
  public var note: TextStyle
  public var title: TextStyle
  /// Headings of level 1, 2 and 3.
  public var headings: [TextStyle]
  public var table: TextStyle
  public var tableHead: TextStyle
  public var runningLine: TextStyle
  public var keyFigure: TextStyle
  public var keyFigureLabel: TextStyle
  public var chartLabel: TextStyle
  /// Label and value of a ``Fact``.
  public var factLabel: TextStyle
  public var factValue: TextStyle
  public var signatureLabel: TextStyle
  /// The one accent colour.
  public var accent: Color
  public var hairline: Color
  public var rule: Color
  public var shade: Color
  /// Text and lines that step back; contrast at least 4.5 : 1.
  public var quiet: Color
  /// Lighter tints of the accent, dark to light, for parts of a chart.
  public var tints: [Color]
  public var spacing: Spacing

  /// The house style: Inter, one accent and greys, text contrast at least 4.5 : 1.
  public static let standard: Stylesheet = {
    let ink = Color(hex: 0x1B1F24)
    let grey = Color(hex: 0x57606A)
    let accent = Color(hex: 0x0B5A6F)
    func text(
      _ face: FontFace, _ size: Double, _ leading: Double, _ color: Color, tabular: Bool = false
    ) -> TextStyle {
      TextStyle(face: face, size: size, leading: leading, color: color, tabularFigures: tabular)
    }
    return Stylesheet(
      page: .a4, margins: Margins(top: 68, left: 57, bottom: 62, right: 57),
      body: text(.regular, 10.5, 15, ink), lead: text(.regular, 11.5, 17, ink),
      note: text(.regular, 8.5, 12, grey), title: text(.semiBold, 22, 28, ink),
      headings: [
        text(.semiBold, 15, 20, accent), text(.semiBold, 12, 16, ink),
        text(.semiBold, 10.5, 15, ink),
      ],
      table: text(.regular, 9, 13, ink, tabular: true),
      tableHead: text(.semiBold, 8.5, 12, ink, tabular: true),
      runningLine: text(.regular, 8, 11, grey),
      keyFigure: text(.semiBold, 19, 24, ink, tabular: true),
      keyFigureLabel: text(.regular, 8.5, 12, grey),
      chartLabel: text(.regular, 8, 11, ink, tabular: true),
      factLabel: text(.regular, 9, 14, grey), factValue: text(.regular, 10, 14, ink),
      signatureLabel: text(.regular, 8.5, 12, grey),
      accent: accent, hairline: Color(hex: 0xC9D1D9), rule: Color(hex: 0x1B1F24),
      shade: Color(hex: 0xF3F6F8), quiet: grey,
      tints: [Color(hex: 0x6FA3B0), Color(hex: 0xCFE1E6)], spacing: Spacing())
  }()
}

/// White space between and inside the parts of a document, in points, on a grid of five.
public struct Spacing: Hashable, Sendable {
  /// Above headings of level 1, 2 and 3; none at a page's top.
  public var aboveHeadings = [30.0, 20.0, 15.0]
  public var belowHeadings = [7.5, 5.0, 2.5]
  public var betweenHeadings = 12.5
  public var belowTitle = 10.0
  public var betweenParagraphs = 7.5
  public var betweenListItems = 4.0
  /// Between items of which some have several paragraphs.
  public var betweenLooseItems = 12.5
  public var betweenFacts = 1.0
  /// Between lines of a table of contents.
  public var betweenEntries = 2.0
  /// Above and below tables, figures, key figures, boxes and other displays.
  public var aroundDisplays = 12.5
  /// Below a caption, above a source line.
  public var besideFigure = 5.0
  /// A chart may be drawn as low as this where that keeps it on the page.
  public var lowestChart = 130.0
  public var bulletIndent = 14.0
  /// A list's item up to this height is not split between pages.
  public var tallestWholeItem = 120.0
  /// What belongs together moves to the next page even if a long table in it could be split, but
  /// not for this much height or more: a quarter of a page.
  public var emptiestFoot = 180.0
  /// Widest column of labels in a list.
  public var listLabelWidth = 90.0
  public var factLabelWidth = 155.0
  /// Above and below the text of a table's row.
  public var rowPadding = 3.5
  public var betweenColumns = 12.0
  public var betweenTiles = 18.0
  public var boxPadding = 12.0
  /// Blank height to sign in, above each line.
  public var signatureHeight = 42.0

  public init() {}
}
