import CHyphen

/// Where words of one language may be divided; owns one `HyphenDict` of libhyphen.
///
/// Not `Sendable`: libhyphen promises nothing about threads.
@safe final class Hyphenation {
  /// Where the Debian packages `hyphen-sv` and `hyphen-en-gb` put their patterns.
  static let defaultDirectory = "/usr/share/hyphen"
  /// No syllable shorter than this is parted from a word.
  private static let shortestPart: Int32 = 4
  /// In bytes; longer ones are no words.
  private static let longestWord = 100

  private let patterns: UnsafeMutablePointer<HyphenDict>
  /// Patterns are written in UTF-8 or in Latin-1, and words must be, too.
  private let isUTF8: Bool

  /// Opens a file of patterns, `nil` where there is none that can be read.
  ///
  /// Wraps `hnj_hyphen_load`.
  init?(path: String) {
    guard let patterns = unsafe hnj_hyphen_load(path) else { return nil }
    unsafe self.patterns = patterns
    isUTF8 = unsafe patterns.pointee.utf8 != 0
  }

  deinit { unsafe hnj_hyphen_free(patterns) }

  /// After how many of its characters a word may be divided, in rising order; wraps
  /// `hnj_hyphen_hyphenate3`.
  ///
  /// Places where a letter would have to be added (`tillåta`, `till-låta`) are left out.
  func points(in word: String) -> [Int] {
    let count = word.unicodeScalars.count
    // Patterns are of small letters.
    let small = word.lowercased()
    guard small.unicodeScalars.count == count, count > 0, let encoded = encode(small),
      encoded.count <= Self.longestWord
    else { return [] }
    let size = Int32(encoded.count)
    let bytes = encoded.map { CChar(bitPattern: $0) } + [0]
    var marks = [CChar](repeating: 0, count: bytes.count + 5)
    var changes: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    var positions: UnsafeMutablePointer<Int32>?
    var cuts: UnsafeMutablePointer<Int32>?
    let least = Self.shortestPart
    let status = unsafe hnj_hyphen_hyphenate3(
      patterns, bytes, size, &marks, nil, &changes, &positions, &cuts, least, least, least, least)
    defer {
      for index in 0..<Int(size) { unsafe hyphen_release(changes?[index]) }
      unsafe hyphen_release(changes)
      unsafe hyphen_release(positions)
      unsafe hyphen_release(cuts)
    }
    guard status == 0 else { return [] }
    return (0..<count - 1).filter { index in
      // Odd digits allow a division after the character.
      unsafe marks[index] & 1 == 1 && changes?[index] == nil
    }.map { $0 + 1 }
  }

  /// `nil` for letters that the patterns' encoding lacks.
  private func encode(_ word: String) -> [UInt8]? {
    if isUTF8 { return Array(word.utf8) }
    let bytes = word.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
    return bytes.count == word.unicodeScalars.count ? bytes : nil
  }
}

/// The patterns of every language a document is in, each opened when a word first needs it.
final class HyphenationLibrary {
  private let directory: String
  private var opened: [String: Hyphenation] = [:]
  /// Files that were looked for in vain.
  private(set) var missing: Set<String> = []

  init(directory: String) { self.directory = directory }

  /// After how many characters a word of this language (BCP 47) may be divided.
  func points(in word: String, language: String) -> [Int] {
    guard let name = fileName(of: language) else { return [] }
    if let known = opened[name] { return known.points(in: word) }
    guard !missing.contains(name) else { return [] }
    guard let found = Hyphenation(path: "\(directory)/\(name)") else {
      missing.insert(name)
      return []
    }
    opened[name] = found
    return found.points(in: word)
  }

  private func fileName(of language: String) -> String? {
    switch language.prefix(2) {
    case "sv": "hyph_sv_SE.dic"
    case "en": "hyph_en_GB.dic"
    default: nil
    }
  }
}
