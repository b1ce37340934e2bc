public import GrantAccounting
import Typesetting

/// What the checks found, for a terminal: the report's own words, at most 100 columns wide.
///
/// ```
/// Fel · mapping.undecided-account
///   Konto som kräver beslut. Konto 7610 …
///   Kontot kan vara stödberättigande eller inte … Källa: Kontomappning.
/// ```
///
/// - Parameters:
///   - report: Computed from `project` and its ledgers.
///   - project: What the report is on.
///   - folder: How the project is called in the heading.
///   - language: Of the wording.
///   - isShown: Which findings are wanted.
/// - Returns: A heading that names the report, then a block for each group of findings with a blank
///   line before it; nothing where none is wanted.
public func findingLines(
  _ report: FinancialReport, of project: GrantProject, in folder: String,
  language: ReportLanguage, where isShown: (Finding) -> Bool
) -> [String] {
  let composition = FinancialComposition(
    report: report, project: project, words: language.words, fingerprint: "", status: .draft)
  let groups = composition.grouped(report.findings.filter(isShown))
  guard !groups.isEmpty else { return [] }
  let words = composition.words
  let heading =
    "\(folder) · "
    + words.explanationHeading(report.kind, asOf: report.asOf, through: report.cutOff)
  let lines = [heading] + groups.flatMap(composition.terminalLines)
  return lines.map(TerminalText.plain)
}

extension FinancialComposition {
  fileprivate func terminalLines(_ group: FindingGroup) -> [String] {
    let severity = words.name(of: group.first.severity)
    let source = sourceSpans(group.first.source).map(\.text).joined()
    let found = paragraphs(of: group).map { $0.spans.map(\.text).joined() }
    let texts = found + ["\(group.rule) \(source)"]
    return ["", "\(severity) · \(group.first.rule)"]
      + texts.flatMap { TerminalText.wrapped($0, indent: 2, hang: 0) }
  }
}
