import Foundation
import Synchronization
import TestSupport
import Testing

/// The numbers that the test prints, for all parts together.
private let table = Mutex(KillTable())

private struct KillTable {
  var kills = 0
  /// Kills after which no report, one or both had their file.
  var filesThen = [0, 0, 0]
  var nights = 0
  var sent = 0
  var unknown = 0
  /// Of `unknown`: had arrived all the same.
  var unknownButArrived = 0
}

@Suite("Nightly: killed at any moment and run again")
struct KilledNightTests {
  static let kills = 200
  /// Kills of one night and its successors before one may end.
  static let inARow = 4
  static let projects = ["p1", "p2"]
  /// To the signatory and the project leader, who is the account holder too.
  static let mails = 2 * projects.count

  @Test("nothing half, lost, doubled or damaged, however often", arguments: 0..<2)
  func killed(part: Int) throws {
    var numbers = Numbers(seed: UInt64(part) + 1)
    // How long a night takes here and now: kills then fall on all of it.
    let began = ContinuousClock.now
    let whole = try Round()
    #expect(try whole.night().status == 0)
    let length = max(1, Int((ContinuousClock.now - began) / .milliseconds(1)))
    for _ in 0..<(Self.kills / Self.inARow / 2) {
      let round = try Round()
      for _ in 0..<Self.inARow {
        try round.killedNight(after: numbers.next(below: length))
        try round.checkFiles()
      }
      let last = try round.night()
      // 1: a mail's fate is unknown, which a person is told of.
      #expect([0, 1].contains(last.status), "\(last.errors)")
      try round.check()
    }
    let shown = table.withLock { $0 }
    if shown.kills >= Self.kills { print("killed nights: \(shown)") }
  }
}

/// Two projects whose report is due, a mail server, and the nights over them.
private struct Round {
  let sink: MailSink
  let place: TemporaryFolder
  var folder: URL { place.url }

  init() throws {
    sink = try MailSink()
    place = try TemporaryFolder()
    for id in KilledNightTests.projects { try project(id) }
    try Data(configuration(port: sink.port).utf8).write(
      to: folder.appending(path: "bidragsrapport.yaml"))
  }

  func night() throws -> CommandResult {
    try run(bidragsrapport, ["nightly", ".", "--as-of", "2026-01-20"], in: folder)
  }

  /// Starts a night and kills it, if it has not ended by itself.
  func killedNight(after milliseconds: Int) throws {
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
    if ended.wait(timeout: .now() + .milliseconds(milliseconds)) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    table.withLock { table in
      table.kills += 1
      table.filesThen[min(2, reports.count)] += 1
    }
  }

  /// Each file under its final name ends as a finished PDF does.
  func checkFiles() throws {
    for report in reports {
      let bytes = try Data(contentsOf: report)
      #expect(bytes.suffix(6) == Data("%%EOF\n".utf8), "\(report.lastPathComponent) is cut")
    }
  }

  /// After a night that ended: each report once, each mail once or of unknown fate, all of it whole.
  func check() throws {
    let checked = try run(bidragsrapport, ["archive", "check", "--output", "ut"], in: folder)
    #expect(checked.status == 0, "\(checked.errors)")
    #expect(checked.output == "database intact, 2 of 2 report files intact\n")
    #expect(reports.count == KilledNightTests.projects.count)
    let received = sink.received.map(messageID)
    #expect(Set(received).count == received.count, "a mail arrived twice")
    let states = try run(bidragsrapport, ["outbox", ".", "--all"], in: folder).output
      .split(separator: "\n").map { $0.split(separator: " ")[1] }
    let sent = states.count { $0 == "sent" }
    let unknown = states.count { $0 == "unknown" }
    #expect(states.count == KilledNightTests.mails)
    #expect(sent + unknown == KilledNightTests.mails, "a mail is lost: \(states)")
    #expect(sent <= received.count && received.count <= sent + unknown)
    table.withLock { table in
      table.nights += 1
      table.sent += sent
      table.unknown += unknown
      table.unknownButArrived += received.count - sent
    }
  }

  private var reports: [URL] {
    let root = folder.appending(path: "ut/reports")
    let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "pdf" }
  }

  private func messageID(_ mail: String) -> String {
    mail.split(separator: "\n").first { $0.lowercased().hasPrefix("message-id:") }
      .map(String.init) ?? ""
  }

  /// The starter project under an id of its own, due within the month.
  private func project(_ id: String) throws {
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
