import Foundation
import GrantAccounting
import Synchronization
import TestSupport
import Testing

@testable import Bidragsrapport

/// Copies of the sample project samverket, and the nights over them.
struct NightFolder {
  let scratch: TemporaryFolder
  var folder: String { scratch.url.path + "/projekt" }
  var output: String { scratch.url.path + "/ut" }
  var configuration = Configuration()

  init(_ ids: [String]) throws {
    scratch = try TemporaryFolder()
    configuration.output = output
    for id in ids { try add(id) }
  }

  func file(_ path: String) -> URL { URL(filePath: folder).appending(path: path) }

  /// A project of that id in a folder of that name.
  func add(_ id: String, in place: String? = nil) throws {
    let target = file(place ?? id)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: fixtures.appending(path: "Projects/samverket"), to: target)
    try change("\(place ?? id)/project.yaml", "id: samverket", to: "id: \(id)")
  }

  /// Replaces an ASCII text that stands in the file once; ledgers are in another encoding.
  func change(_ path: String, _ text: String, to other: String) throws {
    var content = try Data(contentsOf: file(path))
    let place = try #require(content.range(of: Data(text.utf8)))
    content.replaceSubrange(place, with: Data(other.utf8))
    try content.write(to: file(path))
  }

  func night(
    _ day: String = "2022-12-10", now: Int64 = 1_000, jobs: Int = 2, isDryRun: Bool = false
  ) throws -> Night {
    Night(
      folder: folder, asOf: try #require(CalendarDate(iso: day)), clock: { now },
      configuration: configuration, jobs: jobs, isDryRun: isDryRun)
  }

  func run(_ day: String = "2022-12-10", now: Int64 = 1_000) async throws -> NightOutcome {
    await runNight(try night(day, now: now), observer: Watcher())
  }

  func archive() throws -> Archive { try Archive(in: output) }

  func step(_ id: String, _ day: String, person: String = "Erik") throws -> StepRequest {
    StepRequest(
      folder: folder + "/" + id, kind: .interim(number: 1),
      asOf: try #require(CalendarDate(iso: day)), clock: { 2_000 }, person: person,
      configuration: configuration)
  }

  /// Counts what it is told.
  final class Watcher: NightObserver {
    private let told = Mutex<[String]>([])
    func begins(_ projects: Int) {}
    func finished(_ project: ProjectNight) { told.withLock { $0.append(project.folder) } }
    var folders: [String] { told.withLock { $0.sorted() } }
  }
}

extension NightOutcome {
  func project(_ id: String) -> PortfolioProject? {
    projects.compactMap(\.project).first { $0.id == id }
  }

  var drawn: [String] { projects.flatMap(\.drawn).sorted() }

  func progress(_ id: String) -> PortfolioReport.Progress? { project(id)?.reports.first?.progress }
}
