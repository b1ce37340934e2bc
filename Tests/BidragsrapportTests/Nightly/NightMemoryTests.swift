import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

// What a night remembers of the nights before, and what it tells of itself.

extension NightTests {
  @Test(
    "a copy never takes the place of the project that the archive knows",
    arguments: ["\nid: b", "\n\"id\" :  b", "\n? id\n: b"])
  func copyOfKnown(spelling: String) async throws {
    let place = try NightFolder(["b"])
    _ = try await place.run()
    try place.add("b", in: "a-kopia")
    try place.change("a-kopia/project.yaml", "\nid: b", to: spelling)
    try place.change("a-kopia/project.yaml", "@example.org", to: ".kopia@example.org")
    let outcome = try await place.run()
    #expect(outcome.drawn == [])
    #expect(
      outcome.projects.map { $0.diagnostics.map(\.code) } == [["night.same-id"], []])
    let copy = StepRequest(
      folder: place.folder + "/a-kopia", kind: .interim(number: 1),
      asOf: try #require(CalendarDate(iso: "2022-12-10")), clock: { 2_000 }, person: "Erik",
      configuration: place.configuration)
    #expect(markReady(copy, accepting: "Skäl.").diagnostics.last?.code == "step.other-folder")
  }

  @Test("a project that can no longer be read keeps its last day and its newest file")
  func brokenLater() async throws {
    let place = try NightFolder(["a"])
    _ = try await place.run()
    try place.change("a/project.yaml", "call:", to: "samtal:")
    let outcome = try await place.run("2022-12-11")
    let known = try #require(outcome.projects.first?.known.first)
    #expect(known.due == CalendarDate(iso: "2022-12-15"))
    #expect(known.file == "reports/a/a-lagesrapport-1-v1.pdf")
    let page = try String(
      contentsOf: URL(filePath: place.output).appending(path: "index.html"), encoding: .utf8)
    #expect(page.contains("reports/a/a-lagesrapport-1-v1.pdf"))
    #expect(outcome.diagnostics == [])
  }

  @Test("a project that is gone or has another id is told once, with its reports")
  func goneProject() async throws {
    let place = try NightFolder(["a", "b", "c"])
    _ = try await place.run()
    try FileManager.default.removeItem(at: place.file("a"))
    try place.change("b/project.yaml", "\nid: b", to: "\nid: ny")
    let outcome = try await place.run()
    #expect(outcome.diagnostics.map(\.code) == ["night.project-gone", "night.project-gone"])
    #expect(outcome.diagnostics.map { $0.location?.file } == ["a", "b"])
    let page = try String(
      contentsOf: URL(filePath: place.output).appending(path: "index.html"), encoding: .utf8)
    #expect(page.contains("Borta: a (a); lägesrapport 1"))
    #expect(try await place.run().diagnostics == [])
  }

  @Test("a ready report whose file is gone or changed is told each night")
  func frozenFile() async throws {
    let place = try NightFolder(["a"])
    _ = try await place.run()
    let ready = markReady(try place.step("a", "2022-12-10"), accepting: "Kända avvikelser.")
    let file = URL(filePath: try #require(ready.written.first))
    try Data("%PDF-1.7 en annan".utf8).write(to: file)
    #expect(
      try await place.run().projects.first?.diagnostics.map(\.code) == ["archive.report-changed"])
    try FileManager.default.removeItem(at: file)
    let outcome = try await place.run()
    #expect(outcome.projects.first?.diagnostics.map(\.code) == ["archive.report-gone"])
    #expect(outcome.status == .cannotReadOrWrite || outcome.status == .projectHasErrors)
  }

  @Test(
    "a report marked ready before its period ends is compared with the whole period",
    arguments: [
      (day: "2022-10-01", night: "2022-10-02", differs: false), ("2022-10-01", "2022-11-20", true),
      ("2022-10-01", "2022-12-10", true), ("2022-12-10", "2022-12-14", false),
    ])
  func readyEarly(day: String, night: String, differs: Bool) async throws {
    let place = try NightFolder(["a"])
    _ = try await place.run("2022-10-01")
    _ = markReady(try place.step("a", day), accepting: "Kända avvikelser.")
    let outcome = try await place.run(night)
    let marked = try #require(CalendarDate(iso: day))
    #expect(outcome.progress("a") == .ready(marked, differs: differs))
  }

  @Test("the article names every key of the record")
  func recordKeys() async throws {
    let place = try NightFolder(["a", "b"])
    try place.change("b/project.yaml", "call:", to: "samtal:")
    let written = try await place.run().written
    let record = try #require(written.first { $0.hasSuffix(".json") })
    let text = try String(contentsOf: URL(filePath: record), encoding: .utf8)
    let keys = Set(text.matches(of: /"([A-Za-z]+)" :/).map { String($0.1) })
    #expect(keys.isSuperset(of: ["mail", "projects", "place", "progress", "version"]))
    let article = try String(
      contentsOf: fixtures.deletingLastPathComponent().appending(
        path: "Sources/Bidragsrapport/Documentation.docc/Nightly.md"), encoding: .utf8)
    for key in keys { #expect(article.contains("`\(key)`"), "\(key)") }
  }

  @Test("a change is told with what the project was like in the night before")
  func change() async throws {
    let place = try NightFolder(["a", "b"])
    let before = try #require(try await place.run().project("b")).state
    // One invoice with 1 000 kronor more, and the closing balances of its two accounts.
    for (text, other) in [
      ("3360.00 \"\" \"Medlemskap 2022-01", "4360.00 \"\" \"Medlemskap 2022-01"),
      ("-7840.00 \"\" \"Coworking 2022-01", "-8840.00 \"\" \"Coworking 2022-01"),
      ("#RES 0 6013 91840", "#RES 0 6013 92840"), ("2411 -1129122.93", "2411 -1130122.93"),
    ] {
      try place.change("b/ledger/2022.se", text, to: other)
    }
    let after = try #require(try await place.run().project("b"))
    #expect(after.state.outcome == before.outcome + Money(ore: 100_000))
    #expect(after.change == .changed(from: before))
  }

  /// `ready` from a folder below the projects' or elsewhere.
  private func ready(_ folder: String, _ place: NightFolder) throws -> [String] {
    let step = StepRequest(
      folder: folder, kind: .interim(number: 1),
      asOf: try #require(CalendarDate(iso: "2022-12-10")), clock: { 2_000 }, person: "Erik",
      configuration: place.configuration)
    return markReady(step, accepting: "Skäl.").diagnostics.filter { $0.severity == .error }
      .map(\.code)
  }

  @Test("a copy is told from the project wherever it lies, and a link to it is not")
  func copiesElsewhere() async throws {
    let place = try NightFolder(["a"])
    _ = try await place.run()
    try place.add("a", in: "gammalt/a")
    let link = place.scratch.url.path + "/lank"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: place.folder + "/a")
    #expect(try ready(place.folder + "/gammalt/a", place) == ["step.other-folder"])
    #expect(try ready(link, place) == [])
  }

  @Test("while two folders are in dispute no step is taken, and the overview keeps what was known")
  func dispute() async throws {
    let place = try NightFolder(["a"])
    _ = try await place.run()
    try FileManager.default.moveItem(at: place.file("a"), to: place.file("b"))
    try place.add("a", in: "c")
    for _ in 1...2 {
      let outcome = try await place.run("2022-12-11")
      #expect(outcome.drawn == [])
      #expect(outcome.diagnostics == [])
      #expect(outcome.projects.map(\.known.count) == [1, 0])
    }
    #expect(try ready(place.folder + "/b", place) == ["step.other-folder"])
    #expect(try ready(place.folder + "/c", place) == ["step.other-folder"])
    try FileManager.default.removeItem(at: place.file("c"))
    #expect(try await place.run("2022-12-11").projects.map(\.hasErrors) == [false])
    #expect(try ready(place.folder + "/b", place) == [])
  }

  @Test("a project whose id is half written does not lose it to its copy")
  func halfWritten() async throws {
    let place = try NightFolder(["b"])
    _ = try await place.run()
    try place.add("b", in: "kopia")
    try place.change("b/project.yaml", "\nid: b", to: "\nid: [")
    let outcome = try await place.run()
    #expect(outcome.drawn == [])
    #expect(outcome.projects.last?.diagnostics.map(\.code) == ["night.same-id"])
  }

  @Test("the folder of the projects may be a link")
  func linkedRoot() async throws {
    let place = try NightFolder(["a"])
    let link = place.scratch.url.path + "/lank"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: place.folder)
    var night = try place.night()
    night.folder = link
    #expect(await runNight(night, observer: NightFolder.Watcher()).drawn.count == 1)
    #expect(try ready(place.folder + "/a", place) == [])
  }

  @Test("a dry run shows what waits from before, and a mail overtaken by a step comes back")
  func waiting() async throws {
    var place = try NightFolder(["a"])
    place.configuration.mail.isOn = true
    place.configuration.mail.fromAddress = "ekonomi@example.org"
    place.configuration.mail.sendmail = place.scratch.url.path + "/finns-inte"
    #expect(try await place.run().mail.delayed == 2)
    let dry = await runNight(
      try place.night(now: 100_000, isDryRun: true), observer: NightFolder.Watcher())
    #expect(dry.mail.written == 2)
    #expect(try ready(place.folder + "/a", place) == [])
    #expect(try place.archive().mails(openOnly: true).map(\.occasion) == ["ready", "ready"])
    _ = unlock(try place.step("a", "2022-12-10"))
    #expect(try place.archive().mails(openOnly: true).isEmpty)
    _ = try await place.run("2022-12-11")
    #expect(try place.archive().mails(openOnly: true).map(\.occasion) == ["due", "due"])
  }
}
