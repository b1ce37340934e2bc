/// A document after layout: pages of positioned drawing commands, and what each one belongs to.
public struct LaidOutDocument: Sendable {
  public var information: DocumentInformation
  public var pages: [Page]
  public var structure: StructureTree
  /// Headings, for the outline (bookmarks), in reading order.
  public var outline: [OutlineEntry]
  /// Where programs can sign, in reading order.
  public var fields: [PlacedField]
  /// Ways from one place of the document to another, in reading order.
  public var links: [PlacedLink]

  public init(
    information: DocumentInformation, pages: [Page], structure: StructureTree,
    outline: [OutlineEntry], fields: [PlacedField] = [], links: [PlacedLink] = []
  ) {
    self.information = information
    self.pages = pages
    self.structure = structure
    self.outline = outline
    self.fields = fields
    self.links = links
  }
}

/// What a file says of itself.
public struct DocumentInformation: Hashable, Sendable {
  public var title: String
  /// BCP 47.
  public var language: String
  public var author: String
  public var subject: String
  /// ISO date.
  public var date: String

  public init(title: String, language: String, author: String, subject: String, date: String) {
    self.title = title
    self.language = language
    self.author = author
    self.subject = subject
    self.date = date
  }
}

/// A heading and where it stands.
public struct OutlineEntry: Hashable, Sendable {
  public var title: String
  /// 1 to 3.
  public var level: Int
  /// From 0.
  public var page: Int
  /// Upper edge of the heading, points from the page's top.
  public var y: Double

  public init(title: String, level: Int, page: Int, y: Double) {
    (self.title, self.level, self.page, self.y) = (title, level, page, y)
  }
}

/// A field for a digital signature and where it stands.
public struct PlacedField: Hashable, Sendable {
  public var field: SignatureField
  /// A ``Role/form``, without content of its own.
  public var element: ElementID
  /// From 0.
  public var page: Int
  /// Points from the page's upper left corner.
  public var place: Point

  public init(field: SignatureField, element: ElementID, page: Int, place: Point) {
    (self.field, self.element, self.page, self.place) = (field, element, page, place)
  }
}

/// A stretch of a page that leads to a heading.
public struct PlacedLink: Hashable, Sendable {
  /// A ``Role/link`` around the content that is seen.
  public var element: ElementID
  /// From 0.
  public var page: Int
  /// Points from the page's upper left corner.
  public var area: Rect
  /// Where it leads: what is read there, and where that stands.
  public var target: OutlineEntry

  public init(element: ElementID, page: Int, area: Rect, target: OutlineEntry) {
    (self.element, self.page, self.area, self.target) = (element, page, area, target)
  }
}

/// A page: drawing commands in drawing order.
public struct Page: Hashable, Sendable {
  public var size: Size
  public var marks: [Mark]

  public init(size: Size, marks: [Mark]) { (self.size, self.marks) = (size, marks) }
}

/// A drawing command and the element it belongs to.
public struct Mark: Hashable, Sendable {
  public var owner: Owner
  public var command: DrawCommand

  public init(owner: Owner, command: DrawCommand) { (self.owner, self.command) = (owner, command) }

  public enum Owner: Hashable, Sendable {
    case element(ElementID)
    /// A rule, a shade, a tick: nothing to read aloud.
    case decoration
    case runningHead
    case runningFoot
  }
}

/// Something to draw.
///
/// Coordinates are points from the page's upper left corner.
public enum DrawCommand: Hashable, Sendable {
  /// One line of text; `baseline` is where its first glyph's origin stands.
  case text(String, baseline: Point, style: TextStyle)
  case line(from: Point, to: Point, width: Double, color: Color, dash: Dash)
  case fill(Rect, color: Color)
  /// An outline drawn inside the rectangle's edge.
  case frame(Rect, width: Double, color: Color)
  /// Parallel diagonal lines, clipped to the rectangle.
  case hatch(Rect, spacing: Double, width: Double, color: Color)
  case polyline([Point], width: Double, color: Color, dash: Dash)
  case dot(center: Point, radius: Double, color: Color)

  public enum Dash: Hashable, Sendable {
    case solid
    case dashed
    case dotted
  }
}
