import Foundation
import TestSupport

/// The words that only one of the two wordings has, read from their sources.
enum WordingWords {
  static let swedishOnly = swedish.subtracting(english)
  static let englishOnly = english.subtracting(swedish)

  private static let swedish = words(in: "Swedish")
  private static let english = words(in: "English")

  /// Runs of letters, two or more, in small letters.
  static func words(of text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 1 })
  }

  private static func words(in language: String) -> Set<String> {
    let folder = fixtures.deletingLastPathComponent()
      .appending(path: "Sources/VinnovaReports/Wording/\(language)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var found: Set<String> = []
    // The names of sources are there in both languages, the Swedish ones as what is translated.
    for case let file as URL in files ?? .init()
    where file.pathExtension == "swift" && file.lastPathComponent != "EnglishSources.swift" {
      let source = FileManager.default.contents(atPath: file.path) ?? Data()
      found.formUnion(words(of: literals(in: String(decoding: source, as: UTF8.self))))
    }
    return found
  }

  /// What stands in quotation marks, without what is interpolated, but with the literals inside that.
  static func literals(in source: String) -> String {
    var result = ""
    /// Depth of parentheses inside each interpolation that is open; the text's own level is outside.
    var open: [Int] = []
    var isText = false
    var isEscaped = false
    for line in source.split(separator: "\n", omittingEmptySubsequences: false)
    where !line.drop(while: { $0 == " " }).hasPrefix("//") {
      for character in line {
        switch (isText, isEscaped, character) {
        case (true, true, "("):
          open.append(0)
          (isText, isEscaped) = (false, false)
          result += " "
        case (true, true, _): isEscaped = false
        case (true, false, "\\"): isEscaped = true
        case (_, _, "\""):
          isText.toggle()
          result += " "
        case (true, _, _): result.append(character)
        case (false, _, "(") where !open.isEmpty: open[open.count - 1] += 1
        case (false, _, ")") where open.last == 0:
          open.removeLast()
          isText = true
        case (false, _, ")") where !open.isEmpty: open[open.count - 1] -= 1
        default: break
        }
      }
    }
    return result
  }
}
