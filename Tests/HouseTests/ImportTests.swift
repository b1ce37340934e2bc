import Foundation
import TestSupport
import Testing

@Suite("House: each room imports only what its job needs")
struct ImportTests {
  /// What a room's files may import; the compiler does not see undeclared system modules.
  static let allowed: [(room: String, imports: Set<String>)] = [
    ("GrantAccounting", []),
    ("Typesetting", []),
    ("ArchivalPDF", ["Typesetting", "CDeflate"]),
    ("PDFCanvas", ["Typesetting", "ArchivalPDF", "CCairo", "CFreeType", "CHarfBuzz", "CHyphen"]),
    ("VinnovaReports", ["GrantAccounting", "Typesetting"]),
    (
      "Bidragsrapport",
      [
        "GrantAccounting", "Typesetting", "ArchivalPDF", "PDFCanvas", "VinnovaReports",
        "Foundation", "Glibc", "Yams", "GRDB", "CCrypto", "CMime", "CCurl", "CSpawn",
        "Synchronization",
      ]
    ),
    (
      "Benchmarks",
      [
        "Bidragsrapport", "GrantAccounting", "PDFCanvas", "Typesetting", "ArgumentParser",
        "Foundation",
      ]
    ),
    (
      "BidragsrapportCLI",
      [
        "Bidragsrapport", "GrantAccounting", "ArgumentParser", "Glibc", "Logging",
        "Synchronization",
      ]
    ),
    (
      "FuzzLoaders",
      ["Bidragsrapport", "GrantAccounting", "ArgumentParser", "ArchivalPDF", "Foundation", "Glibc"]
    ),
  ]

  @Test("only the listed modules", arguments: allowed)
  func imports(room: String, imports: Set<String>) throws {
    let files = try swiftFiles(below: "Sources/\(room)")
    #expect(!files.isEmpty)
    for file in files {
      for module in try importedModules(of: file) {
        #expect(imports.contains(module), "\(file.lastPathComponent) imports \(module)")
      }
    }
  }

  @Test("the list names every room")
  func everyRoom() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: repository.appending(path: "Sources").path)
    let rooms = folders.filter { name in
      !Self.doorsToC.contains(name)
    }
    #expect(Set(rooms) == Set(Self.allowed.map(\.room)))
  }

  static let doorsToC: Set<String> = [
    "CCairo", "CCrypto", "CCurl", "CDeflate", "CFreeType", "CHarfBuzz", "CHyphen", "CMime",
    "CSpawn",
  ]

  @Test("no file is longer than 300 lines")
  func fileLength() throws {
    for file in try swiftFiles(below: "Sources") + swiftFiles(below: "Tests") {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 301, "\(file.lastPathComponent) has \(lines.count) lines")
    }
  }

  @Test("nothing forbidden in the sources", arguments: ["try!", "fatalError(", "as!", "TODO"])
  func forbidden(words: String) throws {
    for file in try swiftFiles(below: "Sources") {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains(words), "\(file.lastPathComponent) holds \(words)")
    }
  }

  private func importedModules(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 1, words.count > index + 1,
        index == 0 || ["public", "package", "internal", "private", "@testable"].contains(words[0])
      else { return nil }
      return String(words[index + 1].prefix { $0 != "." })
    }
  }
}

/// The repository's root.
let repository = fixtures.deletingLastPathComponent()

/// Every Swift file below a folder of the repository.
func swiftFiles(below folder: String) throws -> [URL] {
  let root = repository.appending(path: folder)
  let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
  return names.filter { $0.hasSuffix(".swift") }.sorted().map { root.appending(path: $0) }
}
