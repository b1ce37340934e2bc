import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Nightly: what is due is drawn, once")
struct NightTests {
  @Test("the first night draws what is due, the second nothing, the third what has changed")
  func threeNights() async throws {
    let place = try NightFolder(["a", "b", "c"])
    let first = try await place.run()
    #expect(
      first.drawn == ["a", "b", "c"].map { "reports/\($0)/\($0)-lagesrapport-1-v1.pdf" })
    #expect(first.status == .done)
    #expect(first.projects.compactMap(\.project?.change) == [.new, .new, .new])
    let second = try await place.run()
    #expect(second.drawn == [])
    #expect(second.projects.compactMap(\.project?.change) == [.unchanged, .unchanged, .unchanged])
    try place.change("b/ledger/2022.se", "2022-01, 3 platser", to: "2022-01, tre platser")
    let third = try await place.run("2022-12-11")
    #expect(third.drawn == ["reports/b/b-lagesrapport-1-v2.pdf"])
    #expect(try place.archive().versions().count == 4)
  }

  @Test("another day alone does not draw a report anew; the day after its last one does")
  func days() async throws {
    let place = try NightFolder(["a"])
    #expect(try await place.run("2022-12-10").drawn.count == 1)
    #expect(try await place.run("2022-12-11").drawn == [])
    // Overdue from the 16th: a finding more.
    #expect(try await place.run("2022-12-16").drawn == ["reports/a/a-lagesrapport-1-v2.pdf"])
    #expect(try await place.run("2022-12-17").drawn == [])
  }

  @Test("a project with errors is named, and the others are drawn")
  func badProject() async throws {
    let place = try NightFolder(["a", "b", "c"])
    try place.change("b/project.yaml", "call:", to: "samtal:")
    let outcome = try await place.run()
    #expect(outcome.drawn.count == 2)
    #expect(outcome.status == .projectHasErrors)
    #expect(outcome.failed == 1)
    let bad = try #require(outcome.projects.first { $0.hasErrors })
    #expect(bad.folder == "b")
    #expect(bad.project == nil)
    #expect(bad.diagnostics.first?.location?.file == "b/project.yaml")
  }

  @Test("a damaged ledger costs its own project alone")
  func badLedger() async throws {
    let place = try NightFolder(["a", "b"])
    try Data([0x50, 0x4B, 0x03, 0x04, 0, 0, 0]).write(to: place.file("a/ledger/2022.se"))
    let outcome = try await place.run()
    #expect(outcome.drawn == ["reports/b/b-lagesrapport-1-v1.pdf"])
    #expect(outcome.projects.map(\.hasErrors) == [true, false])
  }

  @Test("a project deleted while the night runs is a failure of that project")
  func deleted() async throws {
    let place = try NightFolder(["a", "b"])
    let observer = Deleting(place.file("b"))
    let outcome = await runNight(try place.night(jobs: 1), observer: observer)
    #expect(outcome.drawn == ["reports/a/a-lagesrapport-1-v1.pdf"])
    #expect(outcome.projects.last?.diagnostics.map(\.code) == ["file.missing"])
  }

  /// Removes a folder once another project is done.
  private final class Deleting: NightObserver {
    let folder: URL
    init(_ folder: URL) { self.folder = folder }
    func begins(_ projects: Int) {}
    func finished(_ project: ProjectNight) {
      guard project.folder == "a" else { return }
      #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) }
    }
  }

  @Test("two projects of one id: neither is taken, since nobody knows which is the copy")
  func twins() async throws {
    let place = try NightFolder(["a", "c"])
    try place.add("a", in: "b-kopia")
    let outcome = try await place.run()
    #expect(outcome.drawn == ["reports/c/c-lagesrapport-1-v1.pdf"])
    #expect(
      outcome.projects.map { $0.diagnostics.map(\.code) }
        == [["night.same-id"], ["night.same-id"], []])
  }

  @Test("an id written in another way is told apart when it is read")
  func hiddenTwins() async throws {
    let place = try NightFolder(["a", "b"])
    try place.change("a/project.yaml", "\nid: a", to: "\n\"id\": t")
    try place.change("b/project.yaml", "\nid: b", to: "\nid : t")
    let outcome = await runNight(try place.night(jobs: 1), observer: NightFolder.Watcher())
    #expect(outcome.drawn == ["reports/t/t-lagesrapport-1-v1.pdf"])
    #expect(outcome.projects.map { $0.diagnostics.map(\.code) } == [[], ["night.same-id"]])
  }

  @Test("a file that the archive has forgotten is not written over")
  func forgottenFile() async throws {
    let place = try NightFolder(["a"])
    let file = URL(filePath: place.output + "/reports/a/a-lagesrapport-1-v1.pdf")
    _ = try place.archive()
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("mailad i går".utf8).write(to: file)
    #expect(try await place.run().drawn == ["reports/a/a-lagesrapport-1-v2.pdf"])
    #expect(try Data(contentsOf: file) == Data("mailad i går".utf8))
  }

  @Test("projects are found at any depth; links, hidden folders and the output are left out")
  func found() throws {
    var place = try NightFolder(["a"])
    try place.add("b", in: "enhet/2022/b")
    try place.add("c", in: ".gömd/c")
    try place.add("d", in: "ut/d")
    place.configuration.output = place.folder + "/ut"
    let elsewhere = try NightFolder(["e"])
    try FileManager.default.createSymbolicLink(
      at: place.file("e"), withDestinationURL: elsewhere.file("e"))
    let found = try findProjects(below: place.folder, output: place.folder + "/ut")
    #expect(found.folders == ["a", "enhet/2022/b"])
  }

  @Test("a ready report is left alone, and the overview says when its data say otherwise")
  func ready() async throws {
    let place = try NightFolder(["a"])
    _ = try await place.run()
    let marked = markReady(try place.step("a", "2022-12-10"), accepting: "Kända avvikelser.")
    #expect(marked.status == .done)
    let day = try #require(CalendarDate(iso: "2022-12-10"))
    #expect(try await place.run("2022-12-12").progress("a") == .ready(day, differs: false))
    try place.change("a/ledger/2022.se", "2022-01, 3 platser", to: "2022-01, tre platser")
    let after = try await place.run("2022-12-13")
    #expect(after.drawn == [])
    #expect(after.progress("a") == .ready(day, differs: true))
  }

  @Test("after a clock that jumped back the newer version stays")
  func clockBack() async throws {
    let place = try NightFolder(["a"])
    _ = try await place.run("2022-12-10")
    let outcome = try await place.run("2022-11-20")
    #expect(outcome.drawn == [])
    #expect(outcome.projects.flatMap(\.diagnostics).map(\.code) == ["night.clock-back"])
    #expect(outcome.status == .done)
  }

  @Test("a second night at the same time is turned away and changes nothing")
  func twoAtOnce() async throws {
    let place = try NightFolder(["a"])
    let lock = try OutputLock.take(of: place.output)
    let outcome = try await place.run()
    #expect(outcome.status == .tryAgain)
    #expect(outcome.projects.isEmpty)
    _ = consume lock
    #expect(try await place.run().drawn.count == 1)
  }

  @Test("a report whose file was removed is drawn again under the next number")
  func lostFile() async throws {
    let place = try NightFolder(["a"])
    _ = try await place.run()
    try FileManager.default.removeItem(
      atPath: place.output + "/reports/a/a-lagesrapport-1-v1.pdf")
    #expect(try await place.run().drawn == ["reports/a/a-lagesrapport-1-v2.pdf"])
  }

  @Test("however many workers, the files are the same bytes")
  func jobs() async throws {
    let ids = ["a", "b", "c", "d"]
    let (one, many) = (try NightFolder(ids), try NightFolder(ids))
    _ = await runNight(try one.night(jobs: 1), observer: NightFolder.Watcher())
    _ = await runNight(try many.night(jobs: 4), observer: NightFolder.Watcher())
    let digests = try [one, many].map { try $0.archive().versions() }.map { versions in
      versions.map { "\($0.file) \($0.sha256)" }.sorted()
    }
    #expect(digests[0] == digests[1])
    #expect(digests[0].count == 4)
  }
}
