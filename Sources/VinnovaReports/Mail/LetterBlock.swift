/// A part of a letter, for both its forms.
enum LetterBlock: Hashable, Sendable {
  case paragraph(String)
  case heading(String)
  /// A label, what it says, in bold where it is news, and in smaller letters what that is of.
  case table([Row], isNews: Bool)
  /// Items that begin with a word of their own, such as a severity.
  case list([Item])
  /// About the letter itself, at its foot.
  case note(String)

  struct Row: Hashable, Sendable {
    let label: String
    let value: String
    var detail = ""
  }

  struct Item: Hashable, Sendable {
    let label: String
    let text: String
  }
}

/// One line without characters that end it, ring a bell or turn the direction of writing.
func oneLine(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
    case .unassigned: continue
    default:
      let turns = 0x202A...0x202E ~= scalar.value || 0x2066...0x2069 ~= scalar.value
      if !turns { result.append(scalar) }
    }
  }
  return String(result).split(separator: " ").joined(separator: " ")
}
