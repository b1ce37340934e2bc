internal import ArchivalPDF
internal import Foundation
internal import GrantAccounting
internal import PDFCanvas

/// Draws a report and keeps it as a new version in the archive.
struct VersionDrawing {
  let archive: Archive
  let fonts: FontLibrary
  let person: String
  /// Seconds since 1970.
  let now: Int64

  /// Writes the file first, then the archive.
  ///
  /// A file of other bytes that stands there already, left by a run that was broken off or forgotten
  /// with an older archive, is not touched: the next free number is taken.
  ///
  /// `day` is the day a ready report was marked, `mails` what tells of the version.
  ///
  /// - Throws: `layout.*`, `pdf.*`, `file.not-writable`, `archive.*`.
  func draw(
    _ report: ComputedOrder, _ prints: ReportPrints, number: Int, day: CalendarDate?,
    mails: (ReportVersion) -> [OutboxMail]
  ) throws(Diagnostic) -> (version: ReportVersion, warnings: [Diagnostic]) {
    let composed = compose(report)
    let project = report.data.project.id
    let stem = composed.name.dropLast(".pdf".count)
    let drawn = try Bidragsrapport.draw(
      composed.document, carrying: prints.files, with: fonts, as: composed.name)
    let folder = "\(archive.reports)/\(project)"
    var number = number
    while let other = bytesThere("\(folder)/\(stem)-v\(number).pdf"), other != drawn.bytes {
      number += 1
    }
    let name = "\(stem)-v\(number).pdf"
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

/// What stands at a path; `nil` where nothing can be read there.
private func bytesThere(_ path: String) -> [UInt8]? {
  guard FileManager.default.fileExists(atPath: path) else { return nil }
  do {
    return try readFile(at: URL(filePath: path))
  } catch {
    // Something stands there that cannot be read: it must not be written over either.
    return []
  }
}
