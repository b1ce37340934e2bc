import Foundation
import Synchronization
import TestSupport
import Testing

/// The numbers that the test prints, for all rounds together.
private let table = Mutex(KillTable())

private struct KillTable {
  var rounds = 0
  /// The kill came while the program was at work.
  var killed = 0
  var withoutReport = 0
  var sent = 0
  var unknown = 0
  /// Of `unknown`: had arrived all the same.
  var unknownButArrived = 0
}

@Suite("Nightly: killed at any moment and run again")
struct KilledNightTests {
  static let rounds = 200
  static let projects = ["p1", "p2"]

  /// Four at a time: the machine's cores are then as busy as in a real night.
  @Test("nothing half, lost, doubled or damaged, however often", arguments: 0..<4)
  func killed(part: Int) throws {
    var numbers = Numbers(seed: UInt64(part) + 1)
    for _ in 0..<(Self.rounds / 4) { try round(killAfter: numbers.next(below: 700)) }
    let shown = table.withLock { $0 }
    if shown.rounds == Self.rounds { print("killed nights: \(shown)") }
    #expect(part >= 0)
  }

  private func round(killAfter milliseconds: Int) throws {
    let sink = try MailSink()
    let place = try TemporaryFolder()
    for id in Self.projects { try project(id, in: place.url) }
    try Data(configuration(port: sink.port).utf8).write(
      to: place.url.appending(path: "bidragsrapport.yaml"))
    let wasKilled = try killedNight(in: place.url, after: milliseconds)
    let drawnBefore = reports(in: place.url)
    try checkWhole(drawnBefore, of: place.url)

    let again = try run(bidragsrapport, ["nightly", ".", "--as-of", "2026-01-20"], in: place.url)
    // 1: a mail's fate is unknown, which a person is told of.
    #expect([0, 1].contains(again.status), "\(again.errors)")
    try check(sink, in: place.url)
    table.withLock { table in
      table.rounds += 1
      table.killed += wasKilled ? 1 : 0
      table.withoutReport += drawnBefore.isEmpty ? 1 : 0
    }
  }

  /// Starts a night and kills it; `false` where it had ended by itself.
  private func killedNight(in folder: URL, after milliseconds: Int) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: bidragsrapport)
    process.arguments = ["nightly", ".", "--as-of", "2026-01-20"]
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    guard ended.wait(timeout: .now() + .milliseconds(milliseconds)) == .timedOut else {
      return false
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }

  /// After the second run: each report once, each mail once or of unknown fate, all of it whole.
  private func check(_ sink: MailSink, in folder: URL) throws {
    let checked = try run(bidragsrapport, ["archive", "check", "--output", "ut"], in: folder)
    #expect(checked.status == 0, "\(checked.errors)")
    #expect(checked.output == "database intact, 2 of 2 report files intact\n")
    #expect(reports(in: folder).count == Self.projects.count)
    let received = sink.received.map(messageID)
    #expect(Set(received).count == received.count, "a mail arrived twice")
    let listed = try run(bidragsrapport, ["outbox", ".", "--all"], in: folder).output
      .split(separator: "\n").map { $0.split(separator: " ") }
    // One to the signatory of each project; copies are off.
    #expect(listed.count == Self.projects.count)
    let sent = listed.count { $0[1] == "sent" }
    let unknown = listed.count { $0[1] == "unknown" }
    #expect(sent + unknown == Self.projects.count, "a mail is lost: \(listed)")
    #expect(sent <= received.count && received.count <= sent + unknown)
    table.withLock { table in
      table.sent += sent
      table.unknown += unknown
      table.unknownButArrived += received.count - sent
    }
  }

  /// Each file under its final name ends as a finished PDF does.
  private func checkWhole(_ reports: [URL], of folder: URL) throws {
    for report in reports {
      let bytes = try Data(contentsOf: report)
      #expect(bytes.suffix(6) == Data("%%EOF\n".utf8), "\(report.lastPathComponent) is cut")
    }
  }

  private func reports(in folder: URL) -> [URL] {
    let root = folder.appending(path: "ut/reports")
    let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "pdf" }
  }

  private func messageID(_ mail: String) -> String {
    mail.split(separator: "\n").first { $0.lowercased().hasPrefix("message-id:") }
      .map(String.init) ?? ""
  }

  /// The starter project under an id of its own, due within the month.
  private func project(_ id: String, in folder: URL) throws {
    let place = folder.appending(path: id)
    _ = try run(bidragsrapport, ["init", place.path])
    let file = place.appending(path: "project.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing(/(?m)^id: \S+/, with: "id: \(id)").write(
      to: file, atomically: true, encoding: .utf8)
  }

  private func configuration(port: Int) -> String {
    """
    output: ut
    mail:
      send: yes
      way: smtp
      from: {name: Ekonomienheten, address: ekonomi@example.org}
      domains: [example.org]
      copies: []
      smtp: {host: 127.0.0.1, port: \(port), security: none}

    """
  }
}

/// The same numbers in each run of the tests.
private struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
