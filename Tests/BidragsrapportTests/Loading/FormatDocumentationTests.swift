import Foundation
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("The article on project.yaml has the loader's keys")
struct FormatDocumentationTests {
  @Test("each key with its kind, whether it is needed, and its explanation; and no other")
  func rows() throws {
    let file = fixtures.deletingLastPathComponent().appending(
      path: "Sources/Bidragsrapport/Documentation.docc/ProjectFile.md")
    let article = try String(contentsOf: file, encoding: .utf8)
    let rows = article.split(separator: "\n").map(String.init).filter { $0.hasPrefix("| `") }
    let expected = Self.rows(of: .project, under: "")
    #expect(expected.filter { !rows.contains($0) } == [], "not in the article")
    #expect(rows.filter { !expected.contains($0) } == [], "only in the article")
    let isInOrder = rows == expected
    #expect(isInOrder, "rows stand in the loader's order, each once")
  }

  /// One row for each key, groups before what is in them.
  private static func rows(of group: ProjectGroup, under path: String) -> [String] {
    group.fields.flatMap { field in
      let name = path + field.name
      let (kind, inner) = describe(field.kind)
      let row = "| `\(name)` | \(field.isRequired ? "yes" : "") | \(kind) | \(field.explanation) |"
      return [row] + (inner.map { rows(of: $0, under: name + ".") } ?? [])
    }
  }

  private static func describe(_ kind: ProjectField.Kind) -> (String, ProjectGroup?) {
    switch kind {
    case .text: return ("text", nil)
    case .prose: return ("long text", nil)
    case .yesNo: return ("yes/no", nil)
    case .date: return ("date", nil)
    case .amount: return ("amount", nil)
    case .share: return ("share", nil)
    case .wholeNumber: return ("whole number", nil)
    case .choice(let words): return (words.joined(separator: ", "), nil)
    case .code: return ("code and name", nil)
    case .wordOrGroup(let word, let group): return ("\(word), or a group", group)
    case .years: return ("years", nil)
    case .amounts: return ("an amount for each year", nil)
    case .hoursByMonth: return ("month: hours", nil)
    case .hoursOrHoursByMonth: return ("hours, or month: hours", nil)
    case .headersByDimension: return ("dimension: header", nil)
    case .group(let group): return ("group", group)
    case .list(let kind, let most):
      let (what, group) = describe(kind)
      return ("list of " + (most.map { "at most \($0): " } ?? "") + what, group)
    }
  }
}
