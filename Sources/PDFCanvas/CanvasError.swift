public import ArchivalPDF

/// Why a document could not be drawn.
public enum CanvasError: Error, Hashable, Sendable {
  case cairo(CairoError)
  /// The document has no pages.
  case noPages
  /// A page is not between 1 and 14 400 points wide and high; `page` counts from 1.
  case pageSize(page: Int)
  /// A coordinate or length is not a number, or too large; `page` and `mark` count from 1.
  case coordinate(page: Int, mark: Int)
  /// A picture would be empty or larger than 32 767 pixels.
  case resolution
  /// The document's date is not an ISO date.
  case date(String)
  /// What was drawn could not be finished.
  case finish(FinishError)
}

extension CanvasError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .cairo(let error): "\(error)"
    case .noPages: "the document has no pages"
    case .pageSize(let page): "page \(page) is not between 1 and 14400 points wide and high"
    case .coordinate(let page, let mark):
      "mark \(mark) of page \(page) has a coordinate that is not a number or is too large"
    case .resolution: "the picture would be empty or larger than 32767 pixels"
    case .date(let text): "the document's date '\(text)' is not of the form YYYY-MM-DD"
    case .finish(let error): "\(error)"
    }
  }
}
