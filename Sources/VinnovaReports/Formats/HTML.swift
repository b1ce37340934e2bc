import GrantAccounting

/// A piece of an HTML document: text, or an element with its attributes and children.
///
/// Safe by construction: markup is never a string, so what a project file holds is always text. The
/// names of elements and attributes are the program's own, and scripts are not among them.
indirect enum HTML: Hashable, Sendable {
  case text(String)
  case element(Tag, [Attribute], [HTML])
  /// What stands in `style`, as it is; made by ``stylesheet(_:)`` alone.
  case css(Stylesheet)

  static func element(_ tag: Tag, _ attributes: [Attribute], _ text: String) -> HTML {
    .element(tag, attributes, [.text(text)])
  }

  static func element(_ tag: Tag, _ text: String) -> HTML { .element(tag, [], [.text(text)]) }

  static func element(_ tag: Tag, _ children: [HTML]) -> HTML { .element(tag, [], children) }

  /// A text whose dates are marked as such: `2026-11-26` is never parted at a line's end.
  ///
  /// In a mail, which has no style sheet, `tag` and `attributes` say so in place.
  static func dated(
    _ text: String, as tag: Tag = .time, _ attributes: [Attribute] = []
  ) -> [HTML] {
    var (parts, plain) = ([HTML](), "")
    var rest = Substring(text)
    while let first = rest.first {
      let length = 10
      if first.isNumber, plain.last?.isNumber != true, CalendarDate(iso: rest.prefix(length)) != nil
      {
        if !plain.isEmpty { parts.append(.text(plain)) }
        parts.append(.element(tag, attributes, String(rest.prefix(length))))
        (plain, rest) = ("", rest.dropFirst(length))
      } else {
        plain.append(first)
        rest = rest.dropFirst()
      }
    }
    return parts + (plain.isEmpty ? [] : [.text(plain)])
  }

  /// - Precondition: `css` cannot end its element.
  static func stylesheet(_ css: StaticString) -> HTML {
    .element(.style, [], [.css(Stylesheet(css))])
  }

  /// The elements that pages and mails are made of; there is none that runs or loads anything.
  enum Tag: String, Hashable, Sendable {
    case html, head, meta, title, style, body
    case header, nav, main, section, footer, div
    case h1, h2, h3, p, ul, ol, li, dl, dt, dd, details, summary
    case table, caption, thead, tbody, tfoot, tr, th, td
    case a, b, bdi, br, em, small, span, strong, time
    case svg, rect, line, text, g

    /// Has neither children nor an end.
    fileprivate var isVoid: Bool { self == .meta || self == .br }

    /// Holds elements, not text: white space inside is nothing.
    fileprivate var isContainer: Bool {
      switch self {
      case .html, .head, .body, .header, .nav, .main, .section, .footer, .div, .ul, .ol, .dl,
        .details, .table, .thead, .tbody, .tfoot, .tr, .svg, .g:
        true
      default: false
      }
    }

    /// Stands on lines of its own.
    fileprivate var isBlock: Bool {
      switch self {
      case .a, .b, .bdi, .br, .em, .small, .span, .strong, .time: false
      default: true
      }
    }
  }

  struct Attribute: Hashable, Sendable {
    let name: String
    let value: String

    /// `value` may come from anywhere, unless the attribute is an address: for those see ``link(_:)``.
    init(_ name: StaticString, _ value: String) { (self.name, self.value) = ("\(name)", value) }

    static func id(_ name: String) -> Attribute { Attribute("id", name) }
    static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
    static func language(_ tag: String) -> Attribute { Attribute("lang", tag) }
    static func style(_ css: StaticString) -> Attribute { Attribute("style", "\(css)") }
    static func link(_ address: Address) -> Attribute { Attribute("href", address.text) }
  }

  /// The program's own style rules.
  struct Stylesheet: Hashable, Sendable {
    fileprivate let text: String

    fileprivate init(_ css: StaticString) {
      text = "\(css)"
      precondition(!text.contains("<"), "a style that ends its element")
    }
  }
}

extension HTML {
  /// The whole document that `self` is the root of.
  var document: String { "<!DOCTYPE html>\n" + source }

  /// HTML5, one line for each block.
  ///
  /// - Complexity: O(*n*) in its length.
  var source: String {
    var result = ""
    write(to: &result)
    return result
  }

  private func write(to result: inout String) {
    switch self {
    case .text(let text): result.appendEscaped(text)
    case .css(let sheet): result += sheet.text
    case .element(let tag, let attributes, let children):
      result += "<\(tag.rawValue)"
      for attribute in attributes {
        result += " \(attribute.name)=\""
        result.appendEscaped(attribute.value)
        result += "\""
      }
      result += ">"
      if tag.isContainer { result += "\n" }
      for child in children { child.write(to: &result) }
      if !tag.isVoid { result += "</\(tag.rawValue)>" }
      if tag.isBlock { result += "\n" }
    }
  }
}

extension String {
  /// Appends `text` as text or as an attribute's value in quotation marks.
  ///
  /// Characters that no HTML document may hold become U+FFFD.
  fileprivate mutating func appendEscaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": self += "&amp;"
      case "<": self += "&lt;"
      case ">": self += "&gt;"
      case "\"": self += "&quot;"
      case "'": self += "&#39;"
      case "\t", "\n": unicodeScalars.append(scalar)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": self += "\u{FFFD}"
      default: unicodeScalars.append(scalar)
      }
    }
  }
}
