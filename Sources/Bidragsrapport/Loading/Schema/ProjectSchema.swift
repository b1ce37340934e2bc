/// The JSON Schema of `project.yaml` for editors, made from the loader's own list of keys.
///
/// Editors that know YAML schemas then explain each key in Swedish, offer the words it may have and
/// mark what is misspelt while it is typed. The loader checks more than a schema can say.
public func projectSchema() -> String {
  guard case .object(var root) = schema(of: .group(.project)) else {
    preconditionFailure("a group is an object")
  }
  root["$schema"] = "http://json-schema.org/draft-07/schema#"
  root["title"] = "project.yaml"
  root["description"] = "Ett bidragsprojekt: ansökan, parter, beslut och bokföring."
  return jsonText(JSONValue.object(root))
}

private func schema(of kind: ProjectField.Kind) -> JSONValue {
  switch kind {
  // A code such as 4711 is a number to YAML, and text all the same.
  case .text, .prose: .object(["type": .list(["string", "number"])])
  case .yesNo: .object(["enum": .list([.flag(true), .flag(false), "yes", "no", "ja", "nej"])])
  case .date: pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
  case .amount: number("^[-\\u2212]?[0-9]+([ \\u00A0\\u2009\\u202F][0-9]{3})*([.,][0-9]{1,2})?$")
  case .share: pattern("^[0-9]{1,5}([.,][0-9]{1,2})?[ \\u00A0\\u202F]?%$")
  case .wholeNumber: .object(["type": "integer", "minimum": .number(0)])
  case .choice(let words): .object(["enum": .list(words.map(JSONValue.text))])
  case .code: pattern("^\\S+\\s+\\S")
  case .wordOrGroup(let word, let group):
    .object(["anyOf": .list([schema(of: .choice([word])), schema(of: .group(group))])])
  case .years:
    list(.object(["anyOf": .list([.object(["type": "integer"]), schema(of: .choice(["sum"]))])]))
  case .amounts: list(schema(of: .amount))
  case .hoursByMonth:
    .object([
      "type": "object", "additionalProperties": .flag(false),
      "patternProperties": .object([
        "^[0-9]{4}-(0[1-9]|1[0-2])$": number("^[0-9]+([.,][0-9]{1,2})?$")
      ]),
    ])
  case .hoursOrHoursByMonth:
    .object([
      "anyOf": .list([number("^[0-9]+([.,][0-9]{1,2})?$"), schema(of: .hoursByMonth)])
    ])
  case .headersByDimension:
    .object([
      "type": "object", "additionalProperties": .flag(false),
      "patternProperties": .object(["^[1-9][0-9]{0,8}$": schema(of: .text)]),
    ])
  case .group(let group): object(group)
  case .list(let kind, let most): list(schema(of: kind), atMost: most)
  }
}

private func object(_ group: ProjectGroup) -> JSONValue {
  var properties: [String: JSONValue] = [:]
  for field in group.fields {
    guard case .object(var value) = schema(of: field.kind) else { continue }
    value["description"] = .text(field.explanation)
    properties[field.name] = .object(value)
  }
  return .object([
    "type": "object", "additionalProperties": .flag(false), "properties": .object(properties),
    "required": .list(group.fields.filter(\.isRequired).map { .text($0.name) }),
  ])
}

private func pattern(_ pattern: String) -> JSONValue {
  .object(["type": "string", "pattern": .text(pattern)])
}

/// Bare digits are a number to YAML; with blanks or a comma they are text.
private func number(_ pattern: String) -> JSONValue {
  .object(["type": .list(["number", "string"]), "pattern": .text(pattern)])
}

private func list(_ items: JSONValue, atMost most: Int? = nil) -> JSONValue {
  var value: [String: JSONValue] = ["type": "array", "items": items]
  value["maxItems"] = most.map(JSONValue.number)
  return .object(value)
}
