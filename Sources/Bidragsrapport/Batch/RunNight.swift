public import GrantAccounting
internal import PDFCanvas
internal import Synchronization

/// What became of a night.
public struct NightOutcome: Sendable {
  /// In the order of their folders.
  public internal(set) var projects: [ProjectNight] = []
  /// Overview, index and record.
  public internal(set) var written: [String] = []
  public internal(set) var mail = MailCount()
  /// What is about no project alone.
  public internal(set) var diagnostics: [Diagnostic] = []

  public var failed: Int { projects.count { $0.hasErrors } }

  public var status: Outcome.Status {
    let whole = Outcome(diagnostics: diagnostics).status
    return whole == .done && failed > 0 ? .projectHasErrors : whole
  }
}

/// Takes every project below a folder: checks, computes, draws what is due and has changed, writes
/// the overview and the record, and hands over the mails of the outbox.
///
/// One project's failure never stops the rest. A run that is broken off at any moment loses nothing:
/// the next one goes on from what the archive holds.
public func runNight(_ night: Night, observer: some NightObserver) async -> NightOutcome {
  var outcome = NightOutcome()
  do throws(Diagnostic) {
    let output = night.configuration.output
    let lock = try OutputLock.take(of: output)
    let archive = try Archive(in: output)
    let environment = try drawingEnvironment(night.configuration.fonts)
    let found = try findProjects(below: night.folder, output: output)
    let now = night.clock()
    try archive.settleInterrupted(at: now)
    let known = try KnownBefore(archive, found)
    let shared = SharedLedgers(folder: night.configuration.ledgers)
    observer.begins(found.folders.count)
    outcome.projects = try await work(on: found.folders, jobs: night.jobs, observer) {
      () throws(Diagnostic) in
      NightlyWorker(
        night: night, now: now, archive: archive, known: known, shared: shared,
        fonts: try openFonts(in: night.configuration.fonts), environment: environment)
    }
    try conclude(night, archive, known, now: now, &outcome)
    _ = consume lock
  } catch {
    outcome.diagnostics.append(error)
  }
  return outcome
}

/// Hands the folders out to as many workers as there are jobs.
private func work(
  on folders: [String], jobs: Int, _ observer: some NightObserver,
  worker: @escaping @Sendable () throws(Diagnostic) -> NightlyWorker
) async throws(Diagnostic) -> [ProjectNight] {
  let queue = FolderQueue(folders)
  let parts = await withTaskGroup(of: Result<[NumberedNight], Diagnostic>.self) { group in
    for _ in 0..<max(1, min(jobs, folders.count)) {
      group.addTask { workThrough(queue, observer, worker) }
    }
    var parts: [Result<[NumberedNight], Diagnostic>] = []
    for await part in group { parts.append(part) }
    return parts
  }
  var done: [NumberedNight] = []
  for part in parts { done += try part.get() }
  return done.sorted { $0.number < $1.number }.map(\.night)
}

/// A project's result and its place among the folders.
private struct NumberedNight: Sendable {
  let number: Int
  let night: ProjectNight
}

/// The folders that nobody has begun with.
private final class FolderQueue: Sendable {
  private let folders: [String]
  private let begun = Mutex(0)

  init(_ folders: [String]) { self.folders = folders }

  func next() -> (number: Int, folder: String)? {
    begun.withLock { begun in
      guard begun < folders.count else { return nil }
      begun += 1
      return (begun - 1, folders[begun - 1])
    }
  }
}

private func workThrough(
  _ queue: FolderQueue, _ observer: some NightObserver,
  _ worker: () throws(Diagnostic) -> NightlyWorker
) -> Result<[NumberedNight], Diagnostic> {
  do throws(Diagnostic) {
    let worker = try worker()
    var done: [NumberedNight] = []
    while let (number, folder) = queue.next() {
      let night = worker.work(on: folder)
      observer.finished(night)
      done.append(NumberedNight(number: number, night: night))
    }
    return .success(done)
  } catch {
    return .failure(error)
  }
}

/// Mail, overview and record; where one of them fails the others are still done.
///
/// Mail goes first, since the overview tells what could not be sent.
private func conclude(
  _ night: Night, _ archive: Archive, _ known: KnownBefore, now: Int64,
  _ outcome: inout NightOutcome
) throws(Diagnostic) {
  let before = try archive.runs()
  let gone = known.gone(since: outcome.projects)
  outcome.diagnostics += gone.map(Diagnostic.gone)
  var mail = PortfolioMail()
  do throws(Diagnostic) {
    mail = try mails(of: night, archive, &outcome)
  } catch {
    outcome.diagnostics.append(error)
  }
  do throws(Diagnostic) {
    outcome.written = try writeOverview(
      of: outcome.projects, gone, mail, night, previous: before.previous, in: archive.folder)
  } catch {
    outcome.diagnostics.append(error)
  }
  let record = try writeRecord(
    RunRecord(night, number: before.next, from: now, outcome), in: archive.folder)
  outcome.written.append(path(of: record, in: archive.folder))
  try archive.add(
    run: before.next, at: now, asOf: night.asOf, record: record,
    projects: outcome.projects.compactMap(\.project), gone: gone, in: night.folder)
}

extension Diagnostic {
  fileprivate static func gone(_ project: PortfolioGone) -> Diagnostic {
    Diagnostic(
      code: "night.project-gone", severity: .warning,
      location: SourceLocation(file: project.folder),
      message: "the project `\(project.id)` of the run before is not there any more",
      hint: "if it has another id now, give it back the old one: its reports belong to that")
  }
}

/// Hands over what waits, and returns what nobody is done with after it.
private func mails(
  of night: Night, _ archive: Archive, _ outcome: inout NightOutcome
) throws(Diagnostic) -> PortfolioMail {
  do throws(Diagnostic) {
    let (count, problems) = try deliver(night, archive, outcome.projects)
    outcome.mail = count
    outcome.diagnostics += problems
  } catch {
    outcome.diagnostics.append(error)
  }
  // Told every night until a person has settled them.
  let open = try archive.mails(openOnly: true)
  outcome.mail.refused = open.count { $0.state == .refused }
  outcome.mail.unknown = open.count { $0.state == .unknown }
  outcome.diagnostics += outcome.mail.problems(waiting: .error)
  return PortfolioMail(
    refused: outcome.mail.refused, unknown: outcome.mail.unknown,
    waiting: open.count { $0.state == .waiting })
}
