/// What is wrong with one input file, collected while it is read.
///
/// A damaged file can repeat one mistake on every line, so each code is shown a limited number of
/// times and the rest is counted.
struct Problems {
  let file: String
  /// How often one code is shown.
  static let shownPerCode = 20
  private var found: [Diagnostic] = []
  private var counts: [String: Int] = [:]

  init(file: String) { self.file = file }

  mutating func error(
    _ code: String, line: Int?, _ message: @autoclosure () -> String,
    hint: @autoclosure () -> String
  ) {
    add(code, .error, line, message, hint)
  }

  mutating func warning(
    _ code: String, line: Int?, _ message: @autoclosure () -> String,
    hint: @autoclosure () -> String
  ) {
    add(code, .warning, line, message, hint)
  }

  /// Adds what was found further down in the same file.
  mutating func append(_ later: Problems) {
    for diagnostic in later.found {
      counts[diagnostic.code, default: 0] += 1
      if counts[diagnostic.code, default: 0] <= Self.shownPerCode { found.append(diagnostic) }
    }
    for (code, count) in later.counts {
      counts[code, default: 0] += count - min(count, Self.shownPerCode)
    }
  }

  var hasErrors: Bool { found.contains { $0.severity == .error } }

  /// In the order they were found, and how many were left out.
  func diagnostics() -> [Diagnostic] {
    var result = found
    var told: Set<String> = []
    for diagnostic in found {
      let more = counts[diagnostic.code, default: 0] - Self.shownPerCode
      guard more > 0, told.insert(diagnostic.code).inserted else { continue }
      result.append(
        Diagnostic(
          code: diagnostic.code, severity: diagnostic.severity,
          location: SourceLocation(file: file), message: "\(more) more of this kind",
          hint: diagnostic.hint))
    }
    return result
  }

  private mutating func add(
    _ code: String, _ severity: Diagnostic.Severity, _ line: Int?, _ message: () -> String,
    _ hint: () -> String
  ) {
    counts[code, default: 0] += 1
    guard counts[code, default: 0] <= Self.shownPerCode else { return }
    found.append(
      Diagnostic(
        code: code, severity: severity, location: SourceLocation(file: file, line: line),
        message: message(), hint: hint()))
  }
}

/// A value from the file as a diagnostic may show it.
///
/// Shown only where it looks like a damaged number or date: a shifted field can hold a name or a
/// personal number, and neither belongs in a log.
func shown(_ value: String) -> String {
  guard !value.isEmpty else { return "an empty field" }
  let letters = value.unicodeScalars.count { $0.properties.isAlphabetic }
  let digits = value.utf8.count { (0x30...0x39).contains($0) }
  // One letter names nobody, and is what a column of marks holds.
  if value.unicodeScalars.count == 1, letters == 1 { return "\"\(value)\"" }
  guard value.count <= 24, letters <= 3, digits > 0, !isPersonalNumber(value) else {
    return "a text of \(value.count) characters"
  }
  return "\"\(value)\""
}

/// The codes of a column, at most eight of them; only their number where one looks like a name.
///
/// Whoever makes a project of each employee has the names of persons in the column of projects.
public func shownCodes(_ codes: Set<String>) -> String {
  guard !codes.contains(where: looksLikeName) else {
    return "codes there: \(codes.count), not shown, since some look like the names of persons"
  }
  let shown = codes.sorted().prefix(8).joined(separator: ", ")
  let more = codes.count > 8 ? " and \(codes.count - 8) more" : ""
  return "codes there: \(shown)\(more)"
}

/// More than one word of letters, and no digit.
func looksLikeName(_ code: String) -> Bool {
  guard !code.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
  let words = code.split { $0.isWhitespace || $0 == "," || $0 == "." || $0 == "_" }
  return words.count { $0.contains(where: \.isLetter) } > 1
}

/// Six or eight digits, a hyphen or plus, four digits.
private func isPersonalNumber(_ value: String) -> Bool {
  let parts = value.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "+" }
  return parts.count == 2 && (parts[0].count == 6 || parts[0].count == 8) && parts[1].count == 4
}
