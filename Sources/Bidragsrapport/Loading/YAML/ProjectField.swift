/// A key of `project.yaml`.
///
/// The loader, the editors' schema and the tests read the same list, so they cannot disagree.
struct ProjectField: Sendable {
  /// What a key's value may be.
  indirect enum Kind: Sendable {
    /// One line.
    case text
    /// Paragraphs.
    case prose
    case yesNo
    case date
    case amount
    case share
    case wholeNumber
    case choice([String])
    /// A classification, `84.11 Tjänster ...`.
    case code
    /// Either a single word or a group.
    case wordOrGroup(String, ProjectGroup)
    /// Calendar years, the last one may be the word `sum`.
    case years
    /// One amount for each calendar year, and one for the sum where the years have one.
    case amounts
    /// `2022-01: 12.5`.
    case hoursByMonth
    /// `165.5`, or a group as ``hoursByMonth``.
    case hoursOrHoursByMonth
    /// `20: Verksamhet`.
    case headersByDimension
    case group(ProjectGroup)
    case list(Kind, atMost: Int?)
  }

  let name: String
  let kind: Kind
  let isRequired: Bool
  /// In Swedish, for the person who fills in the file.
  let explanation: String

  static func required(_ name: String, _ kind: Kind, _ explanation: String) -> ProjectField {
    ProjectField(name: name, kind: kind, isRequired: true, explanation: explanation)
  }

  static func optional(_ name: String, _ kind: Kind, _ explanation: String) -> ProjectField {
    ProjectField(name: name, kind: kind, isRequired: false, explanation: explanation)
  }
}

/// The keys that stand together under one key of `project.yaml`.
struct ProjectGroup: Sendable {
  let fields: [ProjectField]

  init(_ fields: [ProjectField]) { self.fields = fields }

  func field(named name: String) -> ProjectField? { fields.first { $0.name == name } }
}
