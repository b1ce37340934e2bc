internal import ArchivalPDF
internal import Foundation
internal import GrantAccounting

/// What a PDF of ours carries, read back.
struct EmbeddedReport {
  let contents: ReportContents
  let order: Order
  let data: ReportData
  /// The attachments by role, as they stand in the file.
  let files: [ReportContents.Role: ArchivalPDF.Attachment]
}

/// Reads the attachments of a report.
///
/// - Throws: `verify.not-ours`, `verify.newer`, `verify.damaged`.
func readEmbedded(
  _ attachments: [ArchivalPDF.Attachment], in file: String
) throws(Diagnostic) -> EmbeddedReport {
  let contents = try readContents(attachments, in: file)
  guard let order = contents.order else {
    throw .damaged(file, "\(ReportContents.fileName) names no report that can be drawn")
  }
  var files: [ReportContents.Role: ArchivalPDF.Attachment] = [:]
  for entry in contents.files {
    guard let found = attachments.first(where: { $0.name == entry.name }) else {
      throw .damaged(file, "the attachment \(entry.name) is missing")
    }
    files[entry.role] = found
  }
  guard let project = files[.project], contents.kind == .application || files[.rows] != nil else {
    throw .damaged(file, "the data that it was computed from are missing")
  }
  var data = ReportData(
    project: try readProject(project, in: file), ledgers: [:], sources: contents.sources,
    projectFile: project.bytes)
  if let sheet = files[.timeSheet] {
    guard let sheets = readTimeSheetRows(sheet.bytes) else {
      throw .damaged(file, "the attachment \(sheet.name) is not as it was written")
    }
    for index in data.project.participants.indices {
      let id = data.project.participants[index].id
      if let rows = sheets[id] { data.project.participants[index].bookkeeping.timeSheet = rows }
    }
  }
  if let rows = files[.rows] {
    guard let transactions = readLedgerRows(rows.bytes) else {
      throw .damaged(file, "the attachment \(rows.name) is not as it was written")
    }
    for party in contents.parties {
      let through = party.ledgerCompleteThrough.flatMap { CalendarDate(iso: $0) }
      data.ledgers[party.id] = ProjectLedger(
        transactions: transactions[party.id] ?? [], completeThrough: through,
        doubts: try (party.ledgerDoubts ?? []).map { doubt throws(Diagnostic) in
          try readDoubt(doubt, in: file)
        })
    }
  }
  return EmbeddedReport(contents: contents, order: order, data: data, files: files)
}

private func readDoubt(
  _ doubt: ReportContents.Doubt, in file: String
) throws(Diagnostic) -> LedgerDoubt {
  guard let kind = LedgerDoubt.Kind(rawValue: doubt.kind) else {
    throw .damaged(file, "\(ReportContents.fileName) names an unknown doubt")
  }
  return LedgerDoubt(kind: kind, place: SourceLocation(file: doubt.file, line: doubt.line))
}

private func readContents(
  _ attachments: [ArchivalPDF.Attachment], in file: String
) throws(Diagnostic) -> ReportContents {
  guard let contents = attachments.first(where: { $0.name == ReportContents.fileName }) else {
    throw .notOurs(file, "it carries no data of a report")
  }
  struct Version: Decodable { let schemaVersion: Int }
  do {
    let data = Data(contents.bytes)
    let version = try JSONDecoder().decode(Version.self, from: data).schemaVersion
    guard version <= ReportContents.currentVersion else {
      throw Diagnostic.newer(file, version)
    }
    return try JSONDecoder().decode(ReportContents.self, from: data)
  } catch let diagnostic as Diagnostic {
    throw diagnostic
  } catch {
    throw .damaged(file, "the attachment \(ReportContents.fileName) is not as it was written")
  }
}

private func readProject(
  _ attachment: ArchivalPDF.Attachment, in file: String
) throws(Diagnostic) -> GrantProject {
  let read = readProjectFile(attachment.bytes, file: attachment.name).project
  guard let project = read.value else {
    let first = read.diagnostics.first.map { ": \($0.message)" } ?? ""
    throw .damaged(file, "the attachment \(attachment.name) cannot be read\(first)")
  }
  return project
}
