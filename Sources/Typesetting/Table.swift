/// A table with one header row.
public struct Table: Sendable {
  /// A column: its header, where text stands, and how wide it is.
  public struct Column: Hashable, Sendable {
    public enum Alignment: Hashable, Sendable {
      case text
      case number
    }

    public enum Width: Hashable, Sendable {
      /// As wide as its widest cell, header words included.
      case natural
      /// Shares what is left, by weight; text wraps.
      case flexible(Double)
      /// In points; text wraps.
      case fixed(Double)
    }

    public var title: String
    public var alignment: Alignment
    public var width: Width
    /// BCP 47 of the title, where it is not the document's.
    public var language: String?

    public init(
      _ title: String, _ alignment: Alignment, _ width: Width, language: String? = nil
    ) {
      (self.title, self.alignment, self.width) = (title, alignment, width)
      self.language = language
    }
  }

  public struct Row: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case body
      /// A heading row inside the table: first cell bold, hairline above.
      case group
      /// A hairline above, bold.
      case subtotal
      /// A heavier line above, bold.
      case total
    }

    public var kind: Kind
    /// As many as there are columns.
    ///
    /// The first names the row.
    public var cells: [String]
    /// Names of the headings that cells lead to, by column.
    public var links: [Int: String]
    /// BCP 47 of cells whose language is not the document's, by column.
    public var languages: [Int: String]
    /// The spans of cells of more than one language, by column; together they read as the cell.
    ///
    /// Such a cell leads nowhere.
    public private(set) var passages: [Int: [Span]] = [:]
    /// Whether the row goes on with what the one above began, as a voucher's second row does.
    ///
    /// No rule parts the two, nor a page break, unless many join.
    public var joinsPrevious = false

    public init(
      _ kind: Kind = .body, _ cells: [String], links: [Int: String] = [:],
      languages: [Int: String] = [:]
    ) {
      (self.kind, self.cells, self.links, self.languages) = (kind, cells, links, languages)
    }

    /// Fills a cell with text of one or of several languages.
    public mutating func write(_ spans: [Span], inColumn column: Int) {
      cells[column] = spans.map(\.text).joined()
      let isOne = spans.allSatisfy { $0.language == spans.first?.language }
      languages[column] = isOne ? spans.first?.language : nil
      passages[column] = isOne ? nil : spans
    }
  }

  /// Stands above the table; empty for none.
  public var caption: String
  public var columns: [Column]
  public var rows: [Row]
  /// In points: a wider table stays this narrow, so that a figure stands near its label.
  ///
  /// No word is cut for it; `nil` for all the width there is.
  public var maximumWidth: Double?
  /// Whether lines follow on one another without white space: a list of many rows.
  public var isDense = false
  /// Stands above the header on every page but the first, not to be read again; `nil` for nothing.
  public var continuedCaption: String?
  /// Cells of the row that carries the sums forward when a page ends after row `index`.
  public var carriedForward: (@Sendable (_ index: Int) -> [String])?
  /// Cells of the same row at the top of the next page; `nil` where they are the same.
  public var broughtForward: (@Sendable (_ index: Int) -> [String])?

  /// - Precondition: Every row has as many cells as there are columns.
  public init(
    caption: String = "", columns: [Column], rows: [Row], maximumWidth: Double? = nil,
    continuedCaption: String? = nil,
    carriedForward: (@Sendable (_ index: Int) -> [String])? = nil,
    broughtForward: (@Sendable (_ index: Int) -> [String])? = nil
  ) {
    precondition(rows.allSatisfy { $0.cells.count == columns.count }, "ragged table")
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.maximumWidth = maximumWidth
    self.continuedCaption = continuedCaption
    self.carriedForward = carriedForward
    self.broughtForward = broughtForward
  }
}
