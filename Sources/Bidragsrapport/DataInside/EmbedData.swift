internal import ArchivalPDF
internal import GrantAccounting
internal import VinnovaReports

/// A report and everything that it can be computed from again.
struct ComputedOrder {
  let order: Order
  let data: ReportData
  /// `nil` for the application, which is not computed.
  let report: FinancialReport?
}

/// The files that a report carries: its figures, what they were computed from, and its own contents.
///
/// - Source: decision 0017.
func embeddedFiles(of drawn: ComputedOrder) -> [ArchivalPDF.Attachment] {
  let words = EmbeddedNames(drawn.order.language)
  let data = drawn.data.withoutEmployees()
  let printed = PrintedProject(report: drawn.report?.kind, isPublic: drawn.order.isPublic)
  var files: [(ReportContents.Role, [UInt8])] = []
  if let report = drawn.report {
    files.append((.figures, Array(figuresJSON(report, of: data.project).utf8)))
    files.append((.rows, ledgerRows(report, of: data.project, ledgers: data.ledgers)))
    if let sheet = timeSheetRows(of: data.project) { files.append((.timeSheet, sheet)) }
  }
  if let project = printed.file(data.projectFile) { files.append((.project, project)) }
  let contents = ReportContents(drawn, files: files, words)
  return files.map { role, bytes in
    ArchivalPDF.Attachment(
      name: words.name(of: role), mediaType: role.mediaType, description: words.about(role),
      relationship: role == .figures ? .data : .source, bytes: bytes)
  } + [
    ArchivalPDF.Attachment(
      name: ReportContents.fileName, mediaType: "application/json",
      description: words.aboutContents, relationship: .supplement,
      bytes: Array(jsonText(contents).utf8))
  ]
}

extension ReportContents {
  fileprivate init(
    _ drawn: ComputedOrder, files: [(role: Role, bytes: [UInt8])], _ words: EmbeddedNames
  ) {
    var number: Int?
    if case .interim(let interim) = drawn.report?.kind { number = interim }
    self.init(
      kind: drawn.report.map { $0.kind == .final ? .final : .interim } ?? .application,
      number: number,
      // The application has no day of its own, and must not take the day it is drawn.
      asOf: (drawn.report?.asOf ?? drawn.data.project.period.start).description,
      language: drawn.order.language.rawValue, isPublic: drawn.order.isPublic,
      ready: drawn.order.stage == .draft ? nil : Ready(accepting: drawn.order.stage.acceptance),
      parties: drawn.data.project.participants.map { party in
        Party(
          id: party.id,
          ledgerCompleteThrough: drawn.report == nil
            ? nil : drawn.data.ledgers[party.id]?.completeThrough?.description,
          ledgerDoubts: drawn.report == nil ? nil : doubts(drawn.data.ledgers[party.id]))
      },
      sources: drawn.data.sources,
      files: files.map {
        File(role: $0.role, name: words.name(of: $0.role), sha256: sha256($0.bytes))
      })
  }
}

/// `nil` where there are none.
private func doubts(_ ledger: ProjectLedger?) -> [ReportContents.Doubt]? {
  guard let doubts = ledger?.doubts, !doubts.isEmpty else { return nil }
  return doubts.map {
    ReportContents.Doubt(kind: $0.kind.rawValue, file: $0.place.file, line: $0.place.line)
  }
}

extension ReportContents.Role {
  var mediaType: String {
    switch self {
    case .figures: "application/json"
    case .rows, .timeSheet: "text/csv"
    case .project: "application/yaml"
    }
  }
}

/// What the attachments are called, in the report's language.
struct EmbeddedNames {
  private let isSwedish: Bool

  init(_ language: Order.Language) { isSwedish = language == .sv }

  func name(of role: ReportContents.Role) -> String {
    switch role {
    case .figures: isSwedish ? "siffror.json" : "figures.json"
    case .rows: isSwedish ? "bokforingsrader.csv" : "ledger-rows.csv"
    case .timeSheet: isSwedish ? "tidrader.csv" : "time-sheet-rows.csv"
    case .project: isSwedish ? "projekt.yaml" : "project.yaml"
    }
  }

  func about(_ role: ReportContents.Role) -> String {
    switch role {
    case .figures:
      isSwedish ? "Rapportens alla siffror, för andra program" : "Every figure, for other programs"
    case .rows:
      isSwedish
        ? "Bokföringsraderna bakom siffrorna, och vad varje rad blev"
        : "The ledger rows behind the figures, and what became of each"
    case .timeSheet:
      isSwedish
        ? "Tidredovisningens rader, utan uppgift om person"
        : "The rows of the time sheets, with no person named"
    case .project:
      isSwedish
        ? "Projektfilen utan kontaktuppgifter" : "The project file without contact details"
    }
  }

  var aboutContents: String {
    isSwedish
      ? "Vad filen innehåller och hur den gjordes; läses av kommandot verify"
      : "What the file holds and how it was made; read by the command verify"
  }
}
