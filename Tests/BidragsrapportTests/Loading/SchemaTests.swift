import Foundation
import GrantAccounting
import TestSupport
import Testing
import Yams

@testable import Bidragsrapport

@Suite("The editors' schema says what the loader says")
struct SchemaTests {
  let schema: [String: Any]

  init() throws {
    let json = try JSONSerialization.jsonObject(with: Data(projectSchema().utf8))
    schema = try #require(json as? [String: Any])
  }

  @Test("the schema as reviewed")
  func reviewed() throws {
    try expectGolden(projectSchema(), "Loading/project.schema.json")
  }

  @Test(
    "every file that the loader takes is valid", arguments: ["every-key", "starter", "samples"])
  func valid(which: String) throws {
    let texts =
      switch which {
      case "every-key": [try everyKey()]
      case "starter": [starterProject]
      default:
        try LoadProjectTests.samples.map {
          try String(
            contentsOf: fixtures.appending(path: "Projects/\($0)/project.yaml"), encoding: .utf8)
        }
      }
    for text in texts {
      let document = try #require(try Yams.load(yaml: text, .editor))
      #expect(SchemaCheck.problems(of: document, by: schema) == [])
    }
  }

  @Test(
    "mistakes that a schema can see",
    arguments: [
      ("goal: Att läsa allt.", "gaol: Att läsa allt."), ("role: prefekt", "role: rektor"),
      ("from: 2022-02-01", "from: 1 februari"), ("intensity: 50,0 %", "intensity: 0.5"),
      ("50 000, 20 000, 70 000", "50 000 kr, 20 000, 70 000"), ("relevant: ja", "relevant: kanske"),
      ("indirectCosts: {share: 12.5 %}", "indirectCosts: {share: hälften}"),
      ("2022-02: 12.5", "februari: 12.5"), ("number: 1", "number: ett"),
      ("call:\n  title: Utlysning\n", "call:\n"), ("basis: deMinimis", "basis: none"),
    ])
  func invalid(right: String, wrong: String) throws {
    let text = try everyKey()
    #expect(text.contains(right))
    let document = try #require(
      try Yams.load(yaml: text.replacing(right, with: wrong), .editor))
    #expect(SchemaCheck.problems(of: document, by: schema).count >= 1)
  }
}

extension Resolver {
  /// As YAML 1.2 editors read: dates and `yes` are text.
  fileprivate static let editor = Resolver.basic.appending(.int).appending(.float)
}

/// The part of JSON Schema that ``projectSchema()`` uses.
private enum SchemaCheck {
  static func problems(of value: Any, by schema: [String: Any], at path: String = "") -> [String] {
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let isValid = choices.contains { problems(of: value, by: $0, at: path).isEmpty }
      return isValid ? [] : ["\(path): none of the alternatives"]
    }
    if let words = schema["enum"] as? [Any] {
      let texts = words.map { word in (word as? Bool).map { "\($0)" } ?? "\(word)" }
      return texts.contains("\(value)") ? [] : ["\(path): not in the list"]
    }
    switch value {
    case let object as [AnyHashable: Any]:
      return type("object", schema, path) + properties(object, schema, path)
    case let list as [Any]:
      let limit = schema["maxItems"] as? Int ?? .max
      let items = schema["items"] as? [String: Any] ?? [:]
      return type("array", schema, path) + (list.count > limit ? ["\(path): too many"] : [])
        + list.flatMap { problems(of: $0, by: items, at: path) }
    case let text as String:
      let pattern = schema["pattern"] as? String ?? ""
      let isMatch = text.range(of: pattern, options: .regularExpression) != nil || pattern.isEmpty
      return type("string", schema, path) + (isMatch ? [] : ["\(path): \(text)"])
    case is Int: return type("integer", schema, path)
    default: return type("number", schema, path)
    }
  }

  private static func type(_ found: String, _ schema: [String: Any], _ path: String) -> [String] {
    let wanted = schema["type"] as? [String] ?? [schema["type"] as? String ?? ""]
    let isFine = wanted.contains(found) || (found == "integer" && wanted.contains("number"))
    return isFine ? [] : ["\(path): \(found), not \(wanted)"]
  }

  private static func properties(
    _ object: [AnyHashable: Any], _ schema: [String: Any], _ path: String
  ) -> [String] {
    let known = schema["properties"] as? [String: [String: Any]] ?? [:]
    let patterns = schema["patternProperties"] as? [String: [String: Any]] ?? [:]
    let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
    return missing.map { "\(path): no \($0)" }
      + object.flatMap { key, value -> [String] in
        let name = "\(key)"
        let pattern = patterns.first {
          name.range(of: $0.key, options: .regularExpression) != nil
        }
        guard let inner = known[name] ?? pattern?.value else { return ["\(path): \(name)?"] }
        return problems(of: value, by: inner, at: "\(path)/\(name)")
      }
  }
}
