/// Why a drawn PDF could not be finished.
public enum FinishError: Error, Hashable, Sendable {
  /// Cairo's file is not as this code knows it.
  case file(String)
  /// A page (from 1) has another number of sentinels than recorded events.
  case sentinels(page: Int, found: Int, recorded: Int)
  /// Another number of pages was drawn than laid out or recorded.
  case pages(found: Int, recorded: Int)
  /// A mark belongs to an element that the structure tree lacks.
  case element(page: Int)
  /// A stream cannot be packed or unpacked.
  case compression(String)
  /// The document's date is not an ISO date.
  case date(String)
}

extension FinishError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .file(let reason): "the drawn PDF is not as expected: \(reason)"
    case .sentinels(let page, let found, let recorded):
      "page \(page) of the drawn PDF has \(found) sentinels, but \(recorded) were recorded"
    case .pages(let found, let recorded):
      "the drawn PDF has \(found) pages, but \(recorded) were recorded"
    case .element(let page): "a mark on page \(page) belongs to no element of the document"
    case .compression(let reason): reason
    case .date(let text): "the document's date '\(text)' is not of the form YYYY-MM-DD"
    }
  }
}
