/// Why bytes are not a finished PDF as this program writes them.
public struct PDFFileError: Error, Hashable, Sendable, CustomStringConvertible {
  public let reason: String

  init(_ error: FinishError) {
    reason = if case .file(let reason) = error { reason } else { "\(error)" }
  }

  public var description: String { "not a PDF as this program writes them: \(reason)" }
}
