import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Steps: ready, unlocked, registered")
struct StepTests {
  private let reason = "Avvikelserna är kända och beskrivs i kommentaren."

  private func codes(_ outcome: Outcome) -> [String] {
    outcome.diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  @Test("a ready report says neither UTKAST nor Utkast, and prints why its warnings stand")
  func ready() async throws {
    let place = try NightFolder(["a"])
    let draft = try #require(try await place.run().drawn.first)
    let ready = try #require(
      markReady(try place.step("a", "2022-12-10"), accepting: reason).written.first)
    let before = try run("pdftotext", [place.output + "/" + draft, "-"]).output
    let after = try run("pdftotext", [ready, "-"]).output
    #expect(before.contains("UTKAST") && before.contains("Utkast"))
    #expect(!after.contains("UTKAST") && !after.contains("Utkast"))
    #expect(after.contains("Klarmarkerad"))
    #expect(after.replacing("\n", with: " ").contains(reason))
    #expect(!before.replacing("\n", with: " ").contains(reason))
    #expect(verifyReport(ready, fontDirectory: nil).diagnostics == [])
  }

  @Test("the whole way: ready, unlocked, drawn anew, ready, registered, and then nothing more")
  func wholeWay() async throws {
    let place = try NightFolder(["a"])
    _ = try await place.run()
    #expect(codes(markReady(try place.step("a", "2022-12-10"), accepting: reason)) == [])
    #expect(codes(unlock(try place.step("a", "2022-12-11"))) == [])
    #expect(try await place.run("2022-12-11").drawn == ["reports/a/a-lagesrapport-1-v3.pdf"])
    #expect(codes(markReady(try place.step("a", "2022-12-12"), accepting: reason)) == [])
    let day = try #require(CalendarDate(iso: "2022-12-13"))
    #expect(codes(register(try place.step("a", "2022-12-13"), on: day, reference: "R-1")) == [])
    let later = try await place.run("2022-12-20")
    #expect(later.drawn == [])
    #expect(later.progress("a") == .registered(day, reference: "R-1"))
    #expect(codes(unlock(try place.step("a", "2022-12-14"))) == ["step.registered"])
    #expect(
      codes(markReady(try place.step("a", "2022-12-14"), accepting: reason))
        == ["step.registered"])
    let steps = try place.archive().steps(of: "a")
    #expect(
      steps.map(\.action) == [.drawn, .ready, .unlocked, .drawn, .ready, .registered])
    #expect(steps.map(\.version) == [1, 2, 2, 3, 4, 4])
    #expect(steps.map(\.person) == ["nightly", "Erik", "Erik", "nightly", "Erik", "Erik"])
    #expect(steps.last?.detail == "2022-12-13, R-1")
  }

  @Test(
    "unlocking ends with the last day",
    arguments: [
      (day: "2022-12-14", codes: [String]()), ("2022-12-15", []),
      ("2022-12-16", ["step.too-late"]),
    ])
  func unlockUntilDue(day: String, codes: [String]) async throws {
    let place = try NightFolder(["a"])
    _ = try await place.run()
    _ = markReady(try place.step("a", "2022-12-10"), accepting: reason)
    #expect(self.codes(unlock(try place.step("a", day))) == codes)
  }

  @Test("what is refused leaves everything as it was")
  func refused() async throws {
    let place = try NightFolder(["a"])
    _ = try await place.run()
    let before = try place.archive().versions()
    let step = try place.step("a", "2022-12-10")
    let day = try #require(CalendarDate(iso: "2022-12-10"))
    try expect(markReady(step, accepting: nil), "step.has-warnings")
    try expect(markReady(step, accepting: "en\nrad"), "step.reason", isGolden: true)
    try expect(unlock(step), "step.not-ready")
    try expect(register(step, on: day, reference: "R-1"), "step.not-ready")
    let nobody = try place.step("a", "2022-12-10", person: "")
    try expect(markReady(nobody, accepting: reason), "step.person", isGolden: true)
    #expect(try place.archive().versions() == before)
    #expect(try place.archive().steps(of: "a").count == 1)
    _ = markReady(step, accepting: reason)
    try expect(register(step, on: day, reference: " "), "step.reference", isGolden: true)
    let early = try #require(CalendarDate(iso: "2022-12-09"))
    try expect(register(step, on: early, reference: "R-1"), "step.early-day")
    #expect(codes(register(step, on: day, reference: "R-1")) == [])
  }

  /// One error of that code, in the words of its fixture if asked for.
  private func expect(_ outcome: Outcome, _ code: String, isGolden: Bool = false) throws {
    #expect(codes(outcome) == [code])
    guard isGolden, let error = outcome.diagnostics.first(where: { $0.severity == .error }) else {
      return
    }
    let bare = "\(error)\n".replacing(/^\S*\/projekt\//, with: "")
    try expectGolden(bare, "Errors/\(code)/expected.txt")
  }

  @Test("no step begins an archive in a folder that was named by mistake")
  func noArchive() throws {
    let place = try NightFolder(["a"])
    let step = try place.step("a", "2022-12-10")
    let day = try #require(CalendarDate(iso: "2022-12-10"))
    #expect(codes(markReady(step, accepting: reason)) == ["archive.none"])
    #expect(codes(unlock(step)) == ["archive.none"])
    #expect(codes(register(step, on: day, reference: "R-1")) == ["archive.none"])
    #expect(codes(sendReport(step, again: false, isDryRun: true)) == ["archive.none"])
    #expect(!FileManager.default.fileExists(atPath: place.output))
  }

  @Test("a step meets a night at work and waits for another time")
  func busy() throws {
    let place = try NightFolder(["a"])
    _ = try place.archive()
    let lock = try OutputLock.take(of: place.output)
    let outcome = markReady(try place.step("a", "2022-12-10"), accepting: reason)
    #expect(outcome.status == .tryAgain)
    _ = consume lock
  }
}
