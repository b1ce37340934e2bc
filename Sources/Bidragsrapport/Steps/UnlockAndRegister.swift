public import GrantAccounting
internal import VinnovaReports

/// Lets a ready report be drawn again, until the last day to hand it in.
public func unlock(_ request: StepRequest) -> Outcome {
  step(request) { (archive, project) throws(Diagnostic) in
    guard let standing = try archive.standing(of: request.key(project)),
      standing.report.stage != .draft
    else { throw .notReady(request) }
    guard standing.report.stage == .ready else {
      throw .alreadyRegistered(request, standing.report)
    }
    if let due = standing.version?.due.flatMap({ CalendarDate(iso: $0) }), due < request.asOf {
      throw Diagnostic(
        code: "step.too-late", location: SourceLocation(file: request.folder),
        message: "the report \(request.report) was due \(due); it cannot be unlocked after that",
        hint: "register it as handed in; what Vinnova asks to be added is sent directly")
    }
    var report = standing.report
    (report.stage, report.day) = (.draft, nil)
    try archive.move(
      report, at: request.clock(), by: request.person, action: .unlocked, detail: nil, mails: [])
  }
}

/// Writes down that a ready report was handed in on a day: it never changes again.
///
/// `reference` is what Vinnova's receipt is found by.
public func register(
  _ request: StepRequest, on day: CalendarDate, reference: String
) -> Outcome {
  step(request) { (archive, project) throws(Diagnostic) in
    guard let standing = try archive.standing(of: request.key(project)) else {
      throw .notReady(request)
    }
    guard standing.report.stage != .registered else {
      throw .alreadyRegistered(request, standing.report)
    }
    guard standing.report.stage == .ready, let version = standing.version else {
      throw .notReady(request)
    }
    let reference = trimmed(reference)
    guard isHeaderText(reference), (1...100).contains(reference.utf8.count) else {
      throw Diagnostic(
        code: "step.reference", location: SourceLocation(file: request.folder),
        message: "the reference is empty, too long or has a line break in it",
        hint: "write the number of Vinnova's receipt after --reference")
    }
    if let ready = standing.report.day.flatMap({ CalendarDate(iso: $0) }), day < ready {
      throw Diagnostic(
        code: "step.early-day", location: SourceLocation(file: request.folder),
        message: "\(day) is before \(ready), when the report \(request.report) was marked ready",
        hint: "correct --date; or unlock the report and mark it ready with --as-of \(day)")
    }
    guard day <= request.asOf else {
      throw Diagnostic(
        code: "step.future-day", location: SourceLocation(file: request.folder),
        message: "\(day) is a day to come",
        hint: "write the day the report was handed in after --date")
    }
    var report = standing.report
    (report.stage, report.day, report.reference) = (.registered, day.description, reference)
    let mail = request.configuration.mail
    let mails =
      mail.isOn && mail.occasions.contains(.registered)
      ? try letters(
        .registered(on: day, reference: reference), about: version, of: project, request, archive)
      : []
    try archive.move(
      report, at: request.clock(), by: request.person, action: .registered,
      detail: "\(day), \(reference)", mails: mails)
  }
}

/// Does a step that draws nothing, with the output folder to itself.
private func step(
  _ request: StepRequest, _ work: (Archive, GrantProject) throws(Diagnostic) -> Void
) -> Outcome {
  do throws(Diagnostic) {
    try request.checkPerson()
    let archive = try existingArchive(in: request.configuration.output)
    let lock = try OutputLock.take(of: request.configuration.output)
    let project = try readProject(for: request)
    try request.checkFolder(of: project, archive)
    try work(archive, project)
    let outcome = Outcome(
      diagnostics: deliver(request, about: request.key(project), archive))
    _ = consume lock
    return outcome
  } catch {
    return Outcome(diagnostics: [error])
  }
}
