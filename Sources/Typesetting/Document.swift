/// A document before layout: what it says and what each part is, not where it stands.
///
/// The order of `content` is the reading order.
public struct Document: Sendable {
  public var title: String
  /// BCP 47: `sv-SE`, `en-GB`.
  public var language: String
  public var author: String
  public var subject: String
  /// ISO date of the report; the file's only date.
  public var date: String
  public var runningHead: RunningLine
  public var runningFoot: RunningLine
  public var style: Stylesheet
  public var content: [Content]

  public init(
    title: String, language: String, author: String, subject: String, date: String,
    runningHead: RunningLine, runningFoot: RunningLine, style: Stylesheet = .standard,
    content: [Content]
  ) {
    self.title = title
    self.language = language
    self.author = author
    self.subject = subject
    self.date = date
    self.runningHead = runningHead
    self.runningFoot = runningFoot
    self.style = style
    self.content = content
  }
}

/// A line at the head or foot of every page; an artifact, not part of the reading order.
///
/// `{page}` and `{pages}` become the page's number and the number of pages.
public struct RunningLine: Hashable, Sendable {
  public var left: String
  public var center: String
  public var right: String

  public init(left: String = "", center: String = "", right: String = "") {
    (self.left, self.center, self.right) = (left, center, right)
  }
}

/// A part of a document.
public indirect enum Content: Sendable {
  /// The document's title, once, first.
  case title(String)
  case heading(Heading)
  case contents(TableOfContents)
  case paragraph(Paragraph)
  case list([ListItem])
  /// Label beside value, as in the head of a form.
  case facts([Fact])
  case keyFigures([KeyFigure])
  case table(Table)
  case figure(Figure)
  /// Lines to sign on, in two columns, each a ruled line with its label below; where `field` is
  /// given, a program can sign there, too.
  case signatureLines([String], field: SignatureField? = nil)
  /// Kept on one page where one page can hold it.
  case together([Content])
  /// A framed, shaded box, kept together where one page can hold it.
  case callout([Content])
  /// Blank height in points.
  case space(Double)
  case pageBreak
}

public struct Heading: Hashable, Sendable {
  /// 1 to 3; no level is skipped on the way down.
  public var level: Int
  public var text: String
  /// What links to it call it; unique in a document.
  public var name: String?
  /// The name of another heading that this one leads to.
  public var link: String?
  /// BCP 47, where all of it is not in the document's language.
  public var language: String?

  public init(
    _ level: Int, _ text: String, name: String? = nil, link: String? = nil, language: String? = nil
  ) {
    (self.level, self.text, self.name, self.link) = (level, text, name, link)
    self.language = language
  }
}

/// The document's headings with their pages, each a link.
public struct TableOfContents: Hashable, Sendable {
  public var title: String
  /// Headings down to this level are listed.
  public var deepestLevel: Int
  /// A document of at most so many pages goes without.
  public var longestWithout: Int

  public init(title: String, deepestLevel: Int = 1, longestWithout: Int = 10) {
    self.title = title
    self.deepestLevel = deepestLevel
    self.longestWithout = longestWithout
  }
}

public struct Paragraph: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case body
    case lead
    case note
  }

  public var kind: Kind
  public var spans: [Span]

  public init(_ kind: Kind = .body, _ spans: [Span]) { (self.kind, self.spans) = (kind, spans) }

  public init(_ kind: Kind = .body, _ text: String) { self.init(kind, [Span(text)]) }
}

/// A run of text inside a paragraph.
public struct Span: Hashable, Sendable {
  public var text: String
  public var isStrong: Bool
  /// Set where the language is not the document's.
  public var language: String?

  public init(_ text: String, strong: Bool = false, language: String? = nil) {
    (self.text, isStrong, self.language) = (text, strong, language)
  }
}

/// An item of a list: a label such as `Varning`, and its text.
public struct ListItem: Hashable, Sendable {
  /// Empty for a bullet.
  public var label: String
  public var paragraphs: [Paragraph]

  public init(label: String = "", _ paragraphs: [Paragraph]) {
    (self.label, self.paragraphs) = (label, paragraphs)
  }
}

public struct Fact: Hashable, Sendable {
  public var label: String
  /// The spans of each line; a long line wraps.
  public var spans: [[Span]]

  public init(_ label: String, spans: [[Span]]) { (self.label, self.spans) = (label, spans) }
  /// `language` is all lines', where it is not the document's.
  public init(_ label: String, _ lines: [String], language: String? = nil) {
    self.init(label, spans: lines.map { [Span($0, language: language)] })
  }
  public init(_ label: String, _ line: String, language: String? = nil) {
    self.init(label, [line], language: language)
  }

  public var lines: [String] { spans.map { $0.map(\.text).joined() } }
}

/// A large figure with its label above and a small line below.
public struct KeyFigure: Hashable, Sendable {
  public var label: String
  public var value: String
  public var detail: String

  public init(label: String, value: String, detail: String) {
    (self.label, self.value, self.detail) = (label, value, detail)
  }
}

/// An empty field for a digital signature; nothing is drawn for it.
public struct SignatureField: Hashable, Sendable {
  /// What programs call it: letters without dots.
  public var name: String
  /// Read aloud: whose signature belongs there.
  public var description: String

  public init(name: String, description: String) {
    (self.name, self.description) = (name, description)
  }
}

/// A drawing with a caption, read aloud by its alternative text.
public struct Figure: Sendable {
  /// Says what it shows, with units: `Kostnad per år, tusen kronor`.
  public var caption: String
  /// States the message and the figures.
  public var alternativeText: String
  /// The line below: where the figures come from.
  public var source: String
  public var chart: Chart
  /// Height of the drawing in points.
  public var height: Double

  public init(
    caption: String, alternativeText: String, source: String, chart: Chart, height: Double
  ) {
    self.caption = caption
    self.alternativeText = alternativeText
    self.source = source
    self.chart = chart
    self.height = height
  }
}
