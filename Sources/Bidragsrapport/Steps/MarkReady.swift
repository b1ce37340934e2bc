internal import GrantAccounting
internal import VinnovaReports

/// Marks a report ready (*klarmarkera*): it is drawn once more without the word UTKAST, and nothing
/// but ``unlock(_:)`` lets it be drawn again.
///
/// `accepting` says why the report is handed in with warnings, and is printed in it. What is returned
/// names the file; its diagnostics are the project's, `step.*`, `output.busy` and `archive.*`.
public func markReady(_ request: StepRequest, accepting: String?) -> Outcome {
  var outcome = Outcome()
  do throws(Diagnostic) {
    try request.checkPerson()
    let archive = try existingArchive(in: request.configuration.output)
    let lock = try OutputLock.take(of: request.configuration.output)
    guard let source = loadProject(for: request, &outcome) else { return outcome }
    try request.checkFolder(of: source.project, archive)
    let key = request.key(source.project)
    let standing = try archive.standing(of: key)
    try checkStage(standing, request)
    let report = try compute(
      request.order(.draft), from: ReportData(source))
    let reason = try acceptance(accepting, of: report, request)
    let ready = try compute(request.order(.ready(accepting: reason)), from: ReportData(source))
    let fonts = request.configuration.fonts
    let prints = ReportPrints(ready, environment: try drawingEnvironment(fonts))
    let drawing = VersionDrawing(
      archive: archive, fonts: try openFonts(in: fonts), person: request.person,
      now: request.clock())
    let letters = request.letters(about: ready, accepting: reason)
    let drawn = try drawing.draw(
      ready, prints, number: (standing?.report.version ?? 0) + 1, day: request.asOf, mails: letters)
    outcome.add(
      Outcome(
        written: [path(of: drawn.version.file, in: archive.folder)],
        diagnostics: drawn.warnings + moved(since: standing, prints, request)))
    outcome.add(Outcome(diagnostics: deliver(request, about: key, archive)))
    _ = consume lock
  } catch {
    outcome.add(Outcome(diagnostics: [error.located(in: request.folder)]))
  }
  return outcome
}

extension StepRequest {
  fileprivate func order(_ stage: Order.Stage) -> Order {
    Order(kind: .init(kind), asOf: asOf, language: configuration.language, stage: stage)
  }

  fileprivate func letters(
    about report: ComputedOrder, accepting reason: String?
  ) -> (ReportVersion) -> [OutboxMail] {
    let mail = configuration.mail
    guard mail.isOn, mail.occasions.contains(.ready), let figures = report.report else {
      return { _ in [] }
    }
    let writer = LetterWriter(mail: mail, language: configuration.language, now: clock())
    return { version in
      writer.letters(
        .ready(by: person, acceptedWarnings: reason), about: figures, of: report.data.project,
        version)
    }
  }
}

private func checkStage(_ standing: Standing?, _ request: StepRequest) throws(Diagnostic) {
  switch standing?.report.stage {
  case .registered?:
    if let report = standing?.report { throw .alreadyRegistered(request, report) }
  case .ready?:
    throw Diagnostic(
      code: "step.already-ready", location: SourceLocation(file: request.folder),
      message: "the report \(request.report) is marked ready already",
      hint: "unlock it first if it shall be drawn anew: the command unlock")
  case .draft?, nil: break
  }
}

/// A report with errors is not ready; one with warnings is, with a reason.
private func acceptance(
  _ reason: String?, of computed: ComputedOrder, _ request: StepRequest
) throws(Diagnostic) -> String? {
  let findings = computed.report?.findings ?? []
  let errors = findings.filter { $0.severity == .error }
  let warnings = findings.filter { $0.severity == .warning }
  guard errors.isEmpty else { throw .hasErrors(errors, request) }
  guard !warnings.isEmpty else { return nil }
  guard let reason else { throw .hasWarnings(warnings, request) }
  let text = trimmed(reason)
  guard isHeaderText(text), (1...1_000).contains(text.count) else {
    throw Diagnostic(
      code: "step.reason", location: SourceLocation(file: request.folder),
      message:
        "the reason after --accept is empty, longer than 1 000 characters or has a line break in it",
      hint: "write one to three sentences in one line; they are printed in the report")
  }
  return text
}

/// Whoever read the newest draft should know that its figures are not those marked ready.
private func moved(
  since standing: Standing?, _ prints: ReportPrints, _ request: StepRequest
) -> [Diagnostic] {
  guard let draft = standing?.version, draft.content != prints.content else { return [] }
  return [
    Diagnostic(
      code: "step.differs", severity: .warning, location: SourceLocation(file: request.folder),
      message:
        "the figures marked ready are not those of the newest draft, version \(draft.number)",
      hint: "read the report again; unlock it if something is wrong")
  ]
}

extension Diagnostic {
  fileprivate static func hasErrors(
    _ errors: [Finding], _ request: StepRequest
  ) -> Diagnostic {
    Diagnostic(
      code: "step.has-errors", location: SourceLocation(file: request.folder),
      message: "\(counted(errors.count, "error")) in the report \(request.report): "
        + rules(errors),
      hint: "mend them; the command check shows each in words")
  }

  fileprivate static func hasWarnings(
    _ warnings: [Finding], _ request: StepRequest
  ) -> Diagnostic {
    Diagnostic(
      code: "step.has-warnings", location: SourceLocation(file: request.folder),
      message: "\(counted(warnings.count, "warning")) in the report \(request.report): "
        + rules(warnings),
      hint: "mend them, or say with --accept \"...\" why they stand; the reason is printed")
  }
}

private func rules(_ findings: [Finding]) -> String {
  Set(findings.map(\.rule)).sorted().joined(separator: ", ")
}
