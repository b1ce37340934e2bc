/// Why a document could not be laid out.
public struct LayoutError: Error, Hashable, Sendable {
  /// From 1.
  public let page: Int
  public let reason: String

  public init(page: Int, reason: String) { (self.page, self.reason) = (page, reason) }
}
