import CCairo

/// A failure that Cairo reported.
///
/// Open on purpose: a status that this code has never heard of is still an error.
public struct CairoError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The value of the `cairo_status_t`.
  public let status: UInt32
  /// What `cairo_status_to_string` says.
  public let message: String

  init(_ status: cairo_status_t) {
    self.status = status.rawValue
    message = unsafe String(cString: cairo_status_to_string(status))
  }

  public var description: String { "Cairo: \(message) (status \(status))" }

  /// Throws unless `status` is `CAIRO_STATUS_SUCCESS`.
  static func check(_ status: cairo_status_t) throws(CairoError) {
    guard status == CAIRO_STATUS_SUCCESS else { throw CairoError(status) }
  }
}
