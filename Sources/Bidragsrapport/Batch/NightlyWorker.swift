internal import Foundation
internal import GrantAccounting
internal import PDFCanvas
internal import VinnovaReports

/// Works on one project after another; one for each thread, since fonts cannot be shared.
struct NightlyWorker {
  let night: Night
  /// When the night began, seconds since 1970.
  let now: Int64
  let archive: Archive
  let known: KnownBefore
  let shared: SharedLedgers
  let fonts: FontLibrary
  /// Libraries and fonts, see ``drawingEnvironment(_:)``.
  let environment: String

  /// Reads the project, computes its figures, and draws what is due and has changed.
  ///
  /// Whatever goes wrong is in the result.
  func work(on folder: String) -> ProjectNight {
    var result = ProjectNight(folder: folder)
    if let twin = known.twins[folder] {
      result.diagnostics.append(twin)
      result.known = known.reports(in: folder)
      return result
    }
    let path = folder == "." ? night.folder : "\(night.folder)/\(folder)"
    let loaded = loadProject(
      at: URL(filePath: path, directoryHint: .isDirectory), shownAs: folder, shared: shared)
    result.diagnostics = loaded.diagnostics
    guard let source = loaded.value else {
      result.known = known.reports(in: folder)
      return result
    }
    do throws(Diagnostic) {
      try known.claims.claim(source.project.id, for: folder)
    } catch {
      result.diagnostics.append(error)
      return result
    }
    let data = ReportData(source)
    let computed = ComputedReports(data, asOf: night.asOf, language: night.configuration.language)
    var reports: [PortfolioReport] = []
    for scheduled in schedule(of: data.project) {
      reports.append(handle(scheduled, computed, &result))
    }
    let warnings = loaded.diagnostics.count
    result.project = portfolioProject(
      data.project, in: folder, day: computed.ofTheDay, asOf: night.asOf, reports: reports,
      inputWarnings: warnings, before: known.projects[data.project.id])
    return result
  }

  /// The decision's reports by their last day; those without one come last.
  private func schedule(of project: GrantProject) -> [ScheduledReport] {
    let reports = project.decision?.reportSchedule ?? []
    return reports.enumerated().sorted { first, second in
      switch (first.element.due, second.element.due) {
      case (let one?, let other?): (one, first.offset) < (other, second.offset)
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): first.offset < second.offset
      }
    }.map(\.element)
  }

  private func handle(
    _ scheduled: ScheduledReport, _ computed: ComputedReports, _ result: inout ProjectNight
  ) -> PortfolioReport {
    let key = ReportKey(project: computed.data.project.id, kind: scheduled.kind)
    let standing = known.standing[key.project]?[key.report]
    var shown = PortfolioReport(
      kind: scheduled.kind, due: scheduled.due, progress: .notYetDrawn,
      version: standing?.report.version, file: standing?.version?.file)
    guard computed.data.project.period.start <= night.asOf else { return shown }
    let plan = ReportPlan(
      scheduled, standing: standing, asOf: night.asOf, night.configuration)
    do throws(Diagnostic) {
      switch plan {
      case .notYet: break
      case .leaveAlone: shown.progress = .leftAlone
      case .registered:
        shown.progress = registered(standing)
        checkFile(of: standing, &shown, &result)
      case .keep:
        checkFile(of: standing, &shown, &result)
        shown.progress = try kept(standing, scheduled, computed)
      case .fromTheFuture:
        shown.progress = .draft
        result.diagnostics.append(.clockBack(key, standing, asOf: night.asOf))
      case .draw:
        shown.progress = .draft
        try draw(scheduled, key, standing, computed, &shown, &result)
      }
    } catch {
      let located = error.located(in: result.folder)
      shown.progress = .failed(reason: located.message)
      result.diagnostics.append(located)
    }
    return shown
  }

  /// A frozen report cannot be drawn again: if its file is gone or changed somebody must know.
  private func checkFile(
    of standing: Standing?, _ shown: inout PortfolioReport, _ result: inout ProjectNight
  ) {
    guard let version = standing?.version else { return }
    do throws(Diagnostic) {
      _ = try archive.bytes(of: version)
    } catch {
      shown.file = nil
      result.diagnostics.append(error)
    }
  }

  private func registered(_ standing: Standing?) -> PortfolioReport.Progress {
    guard let report = standing?.report, let day = report.day.flatMap({ CalendarDate(iso: $0) })
    else { return .draft }
    return .registered(day, reference: report.reference ?? "")
  }

  /// A ready report stays as it is; whether its data would give another one today is told.
  ///
  /// It is compared as of the day it speaks of, so that later payments are no difference; one marked
  /// ready before its period had ended is compared with the whole period.
  private func kept(
    _ standing: Standing?, _ scheduled: ScheduledReport, _ computed: ComputedReports
  ) throws(Diagnostic) -> PortfolioReport.Progress {
    guard let version = standing?.version, let day = CalendarDate(iso: version.asOf) else {
      return .draft
    }
    let marked = standing?.report.day.flatMap { CalendarDate(iso: $0) } ?? day
    let compared = max(day, min(night.asOf, scheduled.period.end))
    let report = try computed.report(scheduled.kind, asOf: compared)
    let prints = ReportPrints(report, environment: environment)
    return .ready(marked, differs: prints.content != version.content)
  }

  /// Draws the report unless its newest version would be the same.
  private func draw(
    _ scheduled: ScheduledReport, _ key: ReportKey, _ standing: Standing?,
    _ computed: ComputedReports, _ shown: inout PortfolioReport, _ result: inout ProjectNight
  ) throws(Diagnostic) {
    let report = try computed.report(scheduled.kind, asOf: night.asOf)
    let prints = ReportPrints(report, environment: environment)
    let letters = dueLetters(about: report, scheduled)
    try withdrawStrangers(from: key, of: report.data.project)
    if let version = standing?.version, version.fingerprint == prints.fingerprint,
      archive.holds(version)
    {
      let new = letters(version)
      if !night.isDryRun, !new.isEmpty { try archive.add(mails: new) }
      result.add(new, isDryRun: night.isDryRun)
      return
    }
    let drawing = VersionDrawing(archive: archive, fonts: fonts, person: Night.person, now: now)
    let drawn = try drawing.draw(
      report, prints, number: (standing?.report.version ?? 0) + 1, day: nil,
      mails: night.isDryRun ? { _ in [] } : letters)
    result.add(letters(drawn.version), isDryRun: night.isDryRun)
    result.diagnostics += drawn.warnings
    result.drawn.append(drawn.version.file)
    (shown.version, shown.file) = (drawn.version.number, drawn.version.file)
  }

  /// What has not gone out to an address that was corrected meanwhile never does.
  private func withdrawStrangers(
    from key: ReportKey, of project: GrantProject
  ) throws(Diagnostic) {
    guard !night.isDryRun, known.unsent.contains("\(key.project) \(key.report)") else { return }
    try archive.cancelUnsent(
      toOthersThan: writer.addresses(in: project), about: key,
      occasion: MailConfiguration.Occasion.due.rawValue)
  }

  private var writer: LetterWriter {
    LetterWriter(mail: night.configuration.mail, language: night.configuration.language, now: now)
  }

  /// The mails that tell of a report that falls due and that nobody has been told of; none where
  /// mail is off.
  private func dueLetters(
    about report: ComputedOrder, _ scheduled: ScheduledReport
  ) -> (ReportVersion) -> [OutboxMail] {
    let mail = night.configuration.mail
    guard mail.isOn || night.isDryRun, mail.occasions.contains(.due), let figures = report.report
    else { return { _ in [] } }
    let isLate = scheduled.due.map { $0 < night.asOf } ?? false
    let (writer, project, told) = (writer, report.data.project, known.mails)
    return { version in
      writer.letters(.due(isLate: isLate), about: figures, of: project, version).filter {
        !told.contains($0.identity)
      }
    }
  }
}

extension ProjectNight {
  fileprivate mutating func add(_ mails: [OutboxMail], isDryRun: Bool) {
    if isDryRun { unsent += mails } else { queued += mails.count }
  }
}

extension Diagnostic {
  fileprivate static func clockBack(
    _ key: ReportKey, _ standing: Standing?, asOf: CalendarDate
  ) -> Diagnostic {
    let day = standing?.version?.asOf ?? "a later day"
    return Diagnostic(
      code: "night.clock-back", severity: .warning,
      location: SourceLocation(file: "\(key.project)/\(key.report)"),
      message: "the newest version speaks as of \(day), after the as-of date \(asOf); it stays",
      hint: "check the machine's clock; a later night draws the report again")
  }
}
