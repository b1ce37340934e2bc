import Foundation
import GrantAccounting
import Testing

@testable import Bidragsrapport

@Suite("A project folder: only files inside it are read")
struct ProjectSourcesTests {
  @Test("a link that leads out of the folder is refused")
  func linkOut() throws {
    let outside = try makeFolder(["2022.se": "#FLAGGA 0\n"])
    let folder = try makeFolder(["project.yaml": "id: a\n"])
    defer {
      for url in [outside, folder] { try? FileManager.default.removeItem(at: url) }
    }
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "bok.se"), withDestinationURL: outside.appending(path: "2022.se"))
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "ledger"), withDestinationURL: outside)
    for name in ["bok.se", "ledger/2022.se"] {
      let sources = ProjectSources(folder: folder)
      let error = #expect(throws: Diagnostic.self) {
        try sources.read(name, atMost: 100, namedAt: 7)
      }
      #expect(error?.code == "file.outside-project")
      #expect(error?.location == SourceLocation(file: "project.yaml", line: 7))
    }
  }

  @Test("a link inside the folder, and a folder reached by a link, are fine")
  func linkInside() throws {
    let folder = try makeFolder(["ledger/2022.se": "#FLAGGA 0\n"])
    let link = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer {
      for url in [folder, link] { try? FileManager.default.removeItem(at: url) }
    }
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "bok.se"),
      withDestinationURL: folder.appending(path: "ledger/2022.se"))
    let sources = ProjectSources(folder: link)
    #expect(try sources.read("bok.se", atMost: 100, namedAt: 7) == Array("#FLAGGA 0\n".utf8))
  }

  @Test("files above the limit are not read")
  func tooLarge() throws {
    let folder = try makeFolder(["project.yaml": "id: a\n"])
    defer { try? FileManager.default.removeItem(at: folder) }
    let sources = ProjectSources(folder: folder)
    let error = #expect(throws: Diagnostic.self) {
      try sources.read("project.yaml", atMost: 5, namedAt: nil)
    }
    #expect(error?.code == "file.too-large")
  }

  @Test(
    "ledger paths that leave the folder by their text",
    arguments: [
      "/etc/passwd", "../a.se", "a/../../b.se", "/", "./", "a/.", ".", "C:\\\\bok\\\\a.se", "a/",
      "~/../a.se",
    ])
  func pathOut(path: String) throws {
    let text = try everyKey().replacing("file: ledger/2022.se", with: "file: \"\(path)\"")
    #expect(read(text).diagnostics.map(\.code) == ["file.outside-project"])
  }

  @Test(
    "a path with more signs than it needs is the same path",
    arguments: ["./ledger/2022.se", "ledger//2022.se", "././ledger/.//2022.se"])
  func pathWithin(path: String) throws {
    let plain = try everyKey()
    let text = plain.replacing("file: ledger/2022.se", with: "file: \"\(path)\"")
    #expect(text != plain)
    #expect(read(text).diagnostics == read(plain).diagnostics)
  }

  @Test(
    "diagnostics name the folder as it was given",
    arguments: [
      ("samverket", "samverket/project.yaml"), ("projekt/a/", "projekt/a/project.yaml"),
      (".", "project.yaml"), ("", "project.yaml"),
    ])
  func places(given: String, shown: String) throws {
    let folder = try makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let found = loadProject(at: folder, shownAs: given).diagnostics
    #expect(found.map(\.code) == ["file.missing"])
    #expect(found.map { $0.location?.file } == [shown])
  }

  @Test("a folder given relative to the current one is shown so")
  func relative() {
    let found = loadProject(at: URL(filePath: "finns/inte")).diagnostics
    #expect(found.map { $0.location?.file } == ["finns/inte/project.yaml"])
  }
}
