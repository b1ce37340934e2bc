public import Typesetting

/// A PDF as the drawing stage leaves it: Cairo's bytes, and what each sentinel in them stands for.
///
/// At each change of owner the drawing stage fills one rectangle of 1/256 point. The k-th
/// rectangle of a page stands for the k-th of the page's events.
public struct DrawnPDF: Sendable {
  /// The content that follows a sentinel.
  public struct Event: Hashable, Sendable {
    /// Whose content begins; `nil` at the end of the page's content.
    public var owner: Mark.Owner?
    /// What that content covers, in points from the page's upper left corner.
    public var bounds: Rect?
    /// What the content reads as, where its glyphs alone would not tell.
    public var actualText: String?

    public init(owner: Mark.Owner?, bounds: Rect? = nil, actualText: String? = nil) {
      (self.owner, self.bounds, self.actualText) = (owner, bounds, actualText)
    }
  }

  /// A file of PDF 1.4: classic cross-reference table, no object streams.
  public var bytes: [UInt8]
  /// One list for each page, in drawing order.
  public var events: [[Event]]

  public init(bytes: [UInt8], events: [[Event]]) { (self.bytes, self.events) = (bytes, events) }
}
