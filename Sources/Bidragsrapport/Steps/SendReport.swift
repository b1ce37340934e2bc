internal import GrantAccounting
internal import VinnovaReports

/// Sends the mail about a report's newest version by hand: that it is due, ready or registered.
///
/// A mail that waits is handed over now. One that went out before is sent once more only where `again`
/// is said; what waits about the report is then cancelled, so that nothing goes out twice. What is returned names
/// the files of a dry run; its diagnostics are `send.*`, `mail.*` and `archive.*`.
public func sendReport(_ request: StepRequest, again: Bool, isDryRun: Bool) -> Outcome {
  do throws(Diagnostic) {
    let mail = request.configuration.mail
    guard mail.isOn || isDryRun else { throw .mailIsOff(request.folder) }
    let archive = try existingArchive(in: request.configuration.output)
    let lock = try OutputLock.take(of: request.configuration.output)
    let project = try readProject(for: request)
    try request.checkFolder(of: project, archive)
    let key = request.key(project)
    guard let standing = try archive.standing(of: key), let version = standing.version else {
      throw .notDrawn(request)
    }
    let round = again ? try archive.mails(openOnly: false).count { $0.isAbout(key) } : 0
    let mails = try letters(
      occasion(of: standing, request), about: version, of: project, request, archive, again: round)
    if isDryRun { return writeFiles(of: mails, mail, archive) }
    let known = try archive.identities()
    let new = mails.filter { !known.contains($0.identity) }
    let waiting = again ? 0 : try archive.hurry(key, at: request.clock())
    guard !new.isEmpty || waiting > 0 else { throw .alreadySent(request) }
    try archive.add(mails: new, replacing: again)
    let outcome = Outcome(diagnostics: deliver(request, about: key, archive))
    _ = consume lock
    return outcome
  } catch {
    return Outcome(diagnostics: [error])
  }
}

/// What there is to tell about the newest version.
private func occasion(of standing: Standing, _ request: StepRequest) -> LetterOccasion {
  switch standing.report.stage {
  case .draft:
    let due = standing.version?.due.flatMap { CalendarDate(iso: $0) }
    return .due(isLate: due.map { $0 < request.asOf } ?? false)
  case .ready:
    return .ready(
      by: nil, acceptedWarnings: standing.version?.accepted)
  case .registered:
    let day = standing.report.day.flatMap { CalendarDate(iso: $0) } ?? request.asOf
    return .registered(on: day, reference: standing.report.reference)
  }
}

extension OutboxMail {
  func isAbout(_ key: ReportKey) -> Bool { project == key.project && report == key.report }
}

extension Diagnostic {
  static func mailIsOff(_ folder: String?) -> Diagnostic {
    Diagnostic(
      code: "send.off", location: folder.map { SourceLocation(file: $0) },
      message: "the configuration has not turned mail on",
      hint: "write `mail: {send: yes, ...}` in bidragsrapport.yaml, or use --dry-run")
  }

  fileprivate static func notDrawn(_ request: StepRequest) -> Diagnostic {
    Diagnostic(
      code: "send.not-drawn", location: SourceLocation(file: request.folder),
      message: "the archive holds no report \(request.report) of the project",
      hint: "let the nightly run draw it, or mark it ready")
  }

  fileprivate static func alreadySent(_ request: StepRequest) -> Diagnostic {
    Diagnostic(
      code: "send.already-sent", location: SourceLocation(file: request.folder),
      message: "the mail about the report \(request.report) was sent, refused or cancelled already",
      hint: "outbox --all shows what became of it; --again sends it once more")
  }
}
