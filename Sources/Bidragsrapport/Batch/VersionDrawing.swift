internal import ArchivalPDF
internal import GrantAccounting
internal import PDFCanvas

/// Draws a report and keeps it as a new version in the archive.
struct VersionDrawing {
  let archive: Archive
  let fonts: FontLibrary
  let person: String
  /// Seconds since 1970.
  let now: Int64

  /// The file first, then the archive: a file that the archive does not know, left by a run that
  /// was broken off, is drawn anew; a file that it knows is never touched.
  ///
  /// `day` is the day a ready report was marked, `mails` what tells of the version.
  ///
  /// - Throws: `layout.*`, `pdf.*`, `file.not-writable`, `archive.*`.
  func draw(
    _ report: DrawnReport, _ prints: ReportPrints, number: Int, day: CalendarDate?,
    mails: (ReportVersion) -> [OutboxMail]
  ) throws(Diagnostic) -> (version: ReportVersion, warnings: [Diagnostic]) {
    let composed = compose(report)
    let project = report.data.project.id
    let name = "\(composed.name.dropLast(".pdf".count))-v\(number).pdf"
    let drawn = try Bidragsrapport.draw(
      composed.document, carrying: embeddedFiles(of: report), with: fonts, as: name)
    let folder = "\(archive.reports)/\(project)"
    try writeDurably(drawn.bytes, named: name, into: folder)
    let findings = report.report?.findings ?? []
    let version = ReportVersion(
      project: project, report: Bidragsrapport.name(of: report.report?.kind ?? .final),
      number: number, stage: report.order.stage == .draft ? .draft : .ready,
      file: "\(Archive.reportFolder)/\(project)/\(name)", sha256: sha256(drawn.bytes),
      fingerprint: prints.fingerprint, content: prints.content,
      asOf: report.order.asOf.description, due: report.report?.due?.description, madeAt: now,
      program: programVersion,
      errors: findings.count { $0.severity == .error },
      warnings: findings.count { $0.severity == .warning },
      accepted: report.order.stage.acceptance)
    try archive.add(version, day: day?.description, by: person, mails: mails(version))
    return (version, drawn.warnings)
  }
}
