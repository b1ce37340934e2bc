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
  /// The one accent colour.
  public var accent: Color
  public var hairline: Color
  public var rule: Color
  public var shade: Color

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
      chartLabel: text(.regular, 8.5, 11, ink, tabular: true),
      accent: accent, hairline: Color(hex: 0xC9D1D9), rule: Color(hex: 0x1B1F24),
      shade: Color(hex: 0xF3F6F8))
  }()
}
