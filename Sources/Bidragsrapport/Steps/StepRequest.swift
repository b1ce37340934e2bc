internal import Foundation
public import GrantAccounting
internal import VinnovaReports

/// What a person does to one report of one project.
public struct StepRequest: Sendable {
  /// The project folder.
  public var folder: String
  public var kind: ReportKind
  public var asOf: CalendarDate
  /// Seconds since 1970, read anew at each call.
  public var clock: @Sendable () -> Int64
  /// Who does it, for the archive.
  public var person: String
  public var configuration: Configuration

  public init(
    folder: String, kind: ReportKind, asOf: CalendarDate, clock: @escaping @Sendable () -> Int64,
    person: String, configuration: Configuration
  ) {
    (self.folder, self.kind, self.asOf) = (folder, kind, asOf)
    (self.clock, self.person, self.configuration) = (clock, person, configuration)
  }

  var report: String { name(of: kind) }

  func key(_ project: GrantProject) -> ReportKey { ReportKey(project: project.id, kind: kind) }

  /// A copy of a project has its id: what is done to the copy would be done to the project.
  ///
  /// - Throws: `step.other-folder`, `archive.*`.
  func checkFolder(of project: GrantProject, _ archive: Archive) throws(Diagnostic) {
    let kept = try archive.keptProject(project.id)
    guard let known = kept?.folder, let place = kept?.place else { return }
    guard resolvedPath(of: folder) == place else {
      throw Diagnostic(
        code: "step.other-folder", location: SourceLocation(file: folder),
        message: "the archive knows the project `\(project.id)` in the folder \(known)",
        hint: "if it was moved, let the nightly run see it first; a copy needs an id of its own")
    }
  }

  /// - Throws: `step.person`.
  func checkPerson() throws(Diagnostic) {
    guard isHeaderText(person), (1...100).contains(person.utf8.count) else {
      throw Diagnostic(
        code: "step.person",
        message: "who does this is not said, longer than 100 bytes or not in one line",
        hint: "name yourself with --by")
    }
  }
}

/// The project of a folder with its ledgers.
///
/// - Returns: `nil` after an error in `outcome`.
func loadProject(for request: StepRequest, _ outcome: inout Outcome) -> LoadedProject? {
  let loaded = loadProject(
    at: URL(filePath: request.folder, directoryHint: .isDirectory), shownAs: request.folder,
    shared: SharedLedgers(folder: request.configuration.ledgers))
  outcome.add(Outcome(diagnostics: loaded.diagnostics))
  return loaded.value
}

/// The project of a folder without its ledgers, for a step that needs no figures of today.
///
/// - Throws: The file's first error.
func readProject(for request: StepRequest) throws(Diagnostic) -> GrantProject {
  let folder = ProjectSources(
    folder: URL(filePath: request.folder, directoryHint: .isDirectory))
  do throws(Diagnostic) {
    let bytes = try folder.read(ProjectFile.name, atMost: largestProjectFile, namedAt: nil)
    let read = readProjectFile(bytes).project
    if let project = read.value { return project }
    throw read.diagnostics.first { $0.severity == .error } ?? .notReady(request)
  } catch {
    var located = error
    located.location = error.location.map {
      SourceLocation(file: shown($0.file, in: request.folder), line: $0.line)
    }
    throw located
  }
}

/// The mails about a version of a report that was kept, computed from the data it carries.
///
/// `project` is today's, for the addresses: the report carries none.
///
/// - Throws: `archive.*`, `verify.*`, `report.*`.
func letters(
  _ occasion: LetterOccasion, about version: ReportVersion, of project: GrantProject,
  _ request: StepRequest, _ archive: Archive, again: Int = 0
) throws(Diagnostic) -> [OutboxMail] {
  let kept = try ReadBack(try archive.bytes(of: version), named: version.file)
  guard let report = try compute(kept.embedded.order, from: kept.embedded.data).report else {
    return []
  }
  let writer = LetterWriter(
    mail: request.configuration.mail, language: kept.embedded.order.language,
    now: request.clock())
  return writer.letters(occasion, about: report, of: project, version, again: again)
}

extension Diagnostic {
  static func notReady(_ request: StepRequest) -> Diagnostic {
    Diagnostic(
      code: "step.not-ready", location: SourceLocation(file: request.folder),
      message: "the report \(request.report) is not marked ready",
      hint: "mark it ready first with the command ready")
  }

  static func alreadyRegistered(
    _ request: StepRequest, _ report: ArchivedReport
  ) -> Diagnostic {
    let day = report.day.map { " on \($0)" } ?? ""
    return Diagnostic(
      code: "step.registered", location: SourceLocation(file: request.folder),
      message: "the report \(request.report) was handed in\(day); it stays as it is",
      hint: "what Vinnova asks to be added is sent to Vinnova directly")
  }
}
