import Foundation
import Glibc
import TestSupport
import Testing

/// Whether this user may mount a small disk of its own, as root in a build may.
private let canMount: Bool = {
  guard getuid() == 0, let disk = try? SmallDisk(size: "1m") else { return false }
  return disk.isMounted
}()

/// A disk in memory, taken away with its owner.
private final class SmallDisk {
  let folder: TemporaryFolder
  private(set) var isMounted = false

  var path: String { folder.url.path }

  init(size: String) throws {
    folder = try TemporaryFolder()
    let result = try run("mount", ["-t", "tmpfs", "-o", "size=\(size)", "tmpfs", path])
    isMounted = result.status == 0
  }

  func remount(_ options: String) throws {
    let result = try run("mount", ["-o", "remount,\(options)", path])
    #expect(result.status == 0, "\(result.errors)")
  }

  deinit {
    guard isMounted else { return }
    do {
      _ = try run("umount", [path])
    } catch {
      // It goes with the machine.
    }
  }
}

@Suite("Nightly: the machine's bad days", .enabled(if: canMount, "needs the right to mount"))
struct MachineFaultTests {
  let scratch: TemporaryFolder

  init() throws {
    scratch = try TemporaryFolder()
    let sample = fixtures.appending(path: "Projects/samverket")
    for id in ["a", "b"] {
      let place = scratch.url.appending(path: id)
      try FileManager.default.copyItem(at: sample, to: place)
      let file = place.appending(path: "project.yaml")
      try String(contentsOf: file, encoding: .utf8).replacing("id: samverket", with: "id: \(id)")
        .write(to: file, atomically: true, encoding: .utf8)
    }
  }

  private func night(into disk: SmallDisk) throws -> CommandResult {
    try run(
      bidragsrapport,
      ["nightly", scratch.url.path, "--as-of", "2022-12-10", "--output", disk.path + "/ut"])
  }

  private func reports(on disk: SmallDisk) -> [String] {
    let all = FileManager.default.enumerator(atPath: disk.path + "/ut/reports")
    return (all?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".pdf") }
  }

  @Test("a full disk: nothing half, everything said, and the next night goes on")
  func diskFull() throws {
    let disk = try SmallDisk(size: "200k")
    let full = try night(into: disk)
    #expect(full.status == 74)
    #expect(full.errors.contains("the disk is full"))
    #expect(reports(on: disk).isEmpty)
    try disk.remount("size=20m")
    let again = try night(into: disk)
    #expect(again.status == 0, "\(again.errors)")
    #expect(reports(on: disk).count == 2)
    let check = try run(bidragsrapport, ["archive", "check", "--output", disk.path + "/ut"])
    #expect(check.output == "database intact, 2 of 2 report files intact\n")
  }

  @Test("an output folder that can only be read: said once, and nothing else is tried")
  func readOnly() throws {
    let disk = try SmallDisk(size: "20m")
    #expect(try night(into: disk).status == 0)
    try disk.remount("ro")
    let result = try night(into: disk)
    #expect(result.status == 74)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("error[file.not-writable]"), "\(result.errors)")
    try disk.remount("rw")
    #expect(try night(into: disk).status == 0)
  }
}
