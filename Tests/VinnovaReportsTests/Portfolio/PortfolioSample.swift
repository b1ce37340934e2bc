import GrantAccounting

@testable import VinnovaReports

/// Overviews made by hand, as of 2026-11-26.
enum PortfolioSample {
  static let asOf = Sample.date("2026-11-26")

  static func project(
    _ id: String, _ title: String, english: String = "", number: String? = nil,
    period: Period = Sample.period("2026-01-01", "2026-12-31"), cutOff: String = "2026-11-25",
    budget: Int64 = 0, outcome: Int64 = 0, earned: Int64 = 0, toReceive: Int64 = 0,
    toRepay: Int64 = 0, findings: (errors: Int, warnings: Int, input: Int) = (0, 0, 0),
    reports: [PortfolioReport] = [], change: PortfolioProject.Change = .unchanged
  ) -> PortfolioProject {
    PortfolioProject(
      id: id, folder: "bidrag/\(id)", title: BilingualText(swedish: title, english: english),
      registrationNumber: number, coordinator: "Region Norr", period: period,
      cutOff: Sample.date(cutOff),
      years: budget == 0 && outcome == 0
        ? []
        : [
          PortfolioYear(
            year: period.start.year, budget: .kr(budget), outcome: .kr(outcome))
        ],
      maximumGrant: .kr(budget * 3 / 4), earned: .kr(earned), toReceive: .kr(toReceive),
      toRepay: .kr(toRepay), errors: findings.errors, warnings: findings.warnings,
      inputWarnings: findings.input, reports: reports, change: change)
  }

  static func report(
    _ kind: ReportKind, due: String?, _ progress: PortfolioReport.Progress, file: String? = nil
  ) -> PortfolioReport {
    PortfolioReport(
      kind: kind, due: due.map(Sample.date), progress: progress, version: file == nil ? nil : 1,
      file: file)
  }

  static let first = ReportKind.interim(number: 1)

  /// One project for each way a report can have come, in folder order.
  static let projects: [PortfolioProject] = [
    // Nothing left to do.
    project(
      "alla-klara", "Allt är inlämnat", english: "All is submitted", number: "2021-00001",
      period: Sample.period("2025-01-01", "2025-12-31"), cutOff: "2025-12-31", budget: 100_000,
      outcome: 100_000, earned: 75_000,
      reports: [
        report(
          .final, due: "2026-02-28", .registered(Sample.date("2026-02-27"), reference: "E-7"),
          file: "alla-klara/slutrapport-1.pdf")
      ]),
    // 14 days left, and another report than the one marked ready.
    project(
      "andrad", "Ändrad efter klarmarkering", english: "Changed after ready", number: "2021-00002",
      budget: 200_000, outcome: 180_000, earned: 135_000, toReceive: 12_000,
      findings: (0, 2, 1),
      reports: [
        report(
          first, due: "2026-12-10", .ready(Sample.date("2026-11-20"), differs: true),
          file: "andrad/lägesrapport 1.pdf"),
        report(.final, due: "2027-02-28", .notYetDrawn),
      ],
      change: .changed(
        from: PortfolioProject.State(
          outcome: .kr(172_000), earned: .kr(135_000), errors: 0, warnings: 2, reports: ""))),
    // Handed in long before anybody kept an archive.
    project(
      "gammal", "Äldre projekt", number: "2019-00003",
      period: Sample.period("2019-01-01", "2020-12-31"), cutOff: "2020-12-31", budget: 50_000,
      outcome: 45_000, earned: 33_750, toReceive: 1_000,
      reports: [report(.final, due: "2021-02-28", .leftAlone)]),
    // 12 days late, and far behind.
    project(
      "norr", "Norr testar coworking", english: "The north tries coworking", number: "2021-04352",
      budget: 500_000, outcome: 200_000, earned: 150_000, toRepay: 30_000, findings: (1, 1, 0),
      reports: [
        report(first, due: "2026-11-14", .draft, file: "norr/lägesrapport 1.pdf"),
        report(.final, due: "2027-02-28", .notYetDrawn),
      ]),
    // Before the decision: no number, no budget, no report; a title that would be markup.
    project(
      "ny", "<script>alert(\"R&D\")</script> 'ny'", english: "<b>New</b> & 'bold'",
      change: .new),
    // Due in four months and marked ready.
    project(
      "tidig", "Tidigt ute", english: "Early", number: "2021-00006", budget: 80_000,
      outcome: 72_000, earned: 54_000, toReceive: 4_000,
      reports: [
        report(
          first, due: "2027-03-31", .ready(Sample.date("2026-11-25"), differs: false),
          file: "tidig/lägesrapport-1.pdf")
      ], change: .new),
    // No last day in the decision.
    project(
      "utan-dag", "Utan sista dag", english: "Without a last day", number: "2021-00007",
      budget: 60_000, outcome: 66_000, earned: 45_000,
      reports: [report(first, due: nil, .draft, file: "utan-dag/lägesrapport-1.pdf")]),
    // 57 days late and not drawn tonight; over, so what was paid too much is repaid.
    project(
      "vast", "Väst slutar", english: "The west ends", number: "2021-00008",
      period: Sample.period("2026-01-01", "2026-06-30"), cutOff: "2026-06-30", budget: 40_000,
      outcome: 30_000, earned: 22_500, toRepay: 7_500,
      reports: [
        report(
          first, due: "2026-03-31", .registered(Sample.date("2026-03-30"), reference: "E-1"),
          file: "vast/lägesrapport-1.pdf"),
        report(
          .final, due: "2026-09-30", .failed(reason: "the PDF could not be drawn"),
          file: "vast/slutrapport-1.pdf"),
      ]),
  ]

  static let failure = PortfolioFailure(
    folder: "bidrag/trasig",
    reasons: [
      "project.yaml:12: error[project.missing]: \u{201C}period\u{201D} is missing\n  hint: state it",
      "ledger.se: error[sie.unbalanced-voucher]: voucher A 7 adds up to 100 öre, not 0",
    ], count: 5)

  static let few = Portfolio(
    asOf: asOf, previousRun: Sample.date("2026-11-25"), projects: projects, failures: [failure],
    mail: PortfolioMail(refused: 1, unknown: 2, waiting: 1))

  static let none = Portfolio(asOf: asOf, previousRun: nil, projects: [], failures: [])

  static let one = Portfolio(
    asOf: asOf, previousRun: nil, projects: [projects[3]], failures: [])

  /// Titles of 20 to 100 characters, due from 100 days ago to four years ahead, amounts that differ.
  static func many(_ count: Int) -> Portfolio {
    let words = [
      "Hållbar", "omställning", "av", "offentlig", "upphandling", "genom", "samverkan", "i",
      "glesbygd", "digitalisering",
    ]
    let projects = (0..<count).map { index -> PortfolioProject in
      let title = (0...(index % 11 + 1)).map { words[($0 + index) % words.count] }
      let due = Sample.date("2026-08-18").adding(days: index * 37 % 1_500)?.description
      let budget = Int64(100_000 + index * 7_919 % 4_900_000)
      let outcome = budget * Int64(index * 31 % 130) / 100
      return project(
        "projekt-\(index)", "\(title.joined(separator: " ").capitalisedFirst) \(index)",
        english: "Project in English \(index)", number: "2022-\(10_000 + index)",
        period: Sample.period("2025-01-01", "2027-12-31"), cutOff: "2026-10-31", budget: budget,
        outcome: outcome, earned: outcome / 2, toReceive: index.isMultiple(of: 3) ? 5_000 : 0,
        toRepay: index % 3 == 1 ? 7_000 : 0,
        findings: (index % 17 == 0 ? 1 : 0, index % 4, index % 9 == 0 ? 2 : 0),
        reports: [
          report(first, due: due, .draft, file: "projekt-\(index)/lägesrapport-1.pdf"),
          report(.final, due: "2031-02-28", .notYetDrawn),
        ], change: index.isMultiple(of: 20) ? .changed(from: nil) : .unchanged)
    }
    return Portfolio(
      asOf: asOf, previousRun: Sample.date("2026-11-25"), projects: projects, failures: [])
  }
}
