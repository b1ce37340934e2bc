public import GrantAccounting

/// A computed report as JSON, for archives and for other programs.
///
/// Keys are in alphabetical order and the same report gives the same bytes. Amounts are kronor,
/// amounts in keys that end in `Ore` are öre, shares are hundredths of a percent. What each key
/// means is in the article *Figures as JSON*. It holds no more personal data than the report
/// prints: texts of vouchers, and no person of the application.
public func figuresJSON(_ report: FinancialReport, of project: GrantProject) -> String {
  jsonText(ReportFigures(report, of: project))
}

/// The whole of the JSON document.
struct ReportFigures: Encodable {
  /// Raised when a key changes its meaning or disappears; new keys do not raise it.
  var schemaVersion = 1
  var project: ProjectFigures
  var report: ReportHead
  var years: [Int]
  var limits: [JSONValue]
  var costs: CostFigures
  var financing: FinancingFigures
  var forecast: ForecastFigures?
  var participants: [ParticipantFigures]
  var findings: [JSONValue]

  init(_ report: FinancialReport, of project: GrantProject) {
    self.project = ProjectFigures(project)
    self.report = ReportHead(report)
    years = report.years
    limits = figures(report.limits)
    costs = CostFigures(report.total, years: report.years)
    financing = FinancingFigures(report.financing, years: report.years)
    forecast = ForecastFigures(report.forecast(), in: report)
    participants = report.participants.map { ParticipantFigures($0, in: report) }
    findings = report.findings.map(figures)
  }
}

/// Which project.
struct ProjectFigures: Encodable {
  var id: String
  var ownReference: String?
  var registrationNumber: String?
  var titleSwedish: String
  var titleEnglish: String
  var call: String
  var period: PeriodFigures

  init(_ project: GrantProject) {
    id = project.id
    ownReference = project.ownReference
    registrationNumber = project.decision?.registrationNumber
    titleSwedish = project.application.title.swedish
    titleEnglish = project.application.title.english
    call = project.call.title
    period = PeriodFigures(project.period)
  }
}

/// Which report, and of which days.
struct ReportHead: Encodable {
  var kind: String
  var number: Int?
  var period: PeriodFigures
  var asOf: String
  var cutOff: String
  var due: String?

  init(_ report: FinancialReport) {
    switch report.kind {
    case .interim(let number): (kind, self.number) = ("interim", number)
    case .final: kind = "final"
    }
    period = PeriodFigures(report.period)
    asOf = report.asOf.description
    cutOff = report.cutOff.description
    due = report.due?.description
  }
}

/// First and last day.
struct PeriodFigures: Encodable {
  var from: String
  var to: String

  init(_ period: Period) {
    (from, to) = (period.start.description, period.end.description)
  }
}
