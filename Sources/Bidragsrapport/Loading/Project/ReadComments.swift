internal import GrantAccounting

/// The project leader's words, one entry for each report.
func readComments(_ reader: GroupReader, decision: Decision?) -> [ReportComment] {
  var comments: [ReportComment] = []
  for row in reader.groups("comments") {
    let kind = row["report"].flatMap(readReportReference)
    let text = row["text"]?.prose()
    let results = row["results"]?.prose()
    guard let kind, let text else { continue }
    if comments.contains(where: { $0.report == kind }) {
      row.problems.error(
        "project.duplicate-comment", line: row.line, "`comments` has \(inWords(kind)) twice",
        hint: "put both texts under one entry")
    }
    if results != nil, kind != .final {
      row.problems.warning(
        "project.results-unused", line: row.line(of: "results"),
        "results are printed in the final report only, not in \(inWords(kind))",
        hint: "move the text to `text`, or to the comment on the final report")
    }
    warnUnscheduled(row, kind, decision)
    comments.append(
      ReportComment(
        report: kind, paragraphs: paragraphs(text), results: results.map(paragraphs) ?? []))
  }
  return comments
}

private func warnUnscheduled(_ row: GroupReader, _ kind: ReportKind, _ decision: Decision?) {
  let interims = (decision?.reportSchedule ?? []).filter { $0.kind != .final }
  guard kind != .final, !interims.isEmpty, !interims.contains(where: { $0.kind == kind }) else {
    return
  }
  row.problems.warning(
    "project.comment-unscheduled", line: row.line(of: "report"),
    "the decision asks for no \(inWords(kind)), so this comment is never printed",
    hint: "correct the number, or add the report under `decision.reports`")
}

/// Reads `interim 1` and `final`; `nil` for anything else.
func readReportReference(_ text: String) -> ReportKind? {
  if text == "final" { return .final }
  let words = text.split(separator: " ")
  guard words.count == 2, words[0] == "interim", words[1].count <= 4,
    words[1].allSatisfy(isDigit), let number = Int(words[1]), number > 0
  else { return nil }
  return .interim(number: number)
}

private func readReportReference(_ value: YAMLValue) -> ReportKind? {
  guard let text = value.text() else { return nil }
  if let kind = readReportReference(text) { return kind }
  value.error(
    "project.report-reference", "`\(value.path)` names no report: `\(text)`",
    hint: "write `final`, or `interim` and its number: interim 1")
  return nil
}

/// Texts between blank lines, with their line ends: a line may be an item of a list.
func paragraphs(_ text: String) -> [String] {
  var result: [String] = []
  var lines: [String] = []
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let line = trimmed(String(line))
    if !line.isEmpty {
      lines.append(line)
    } else if !lines.isEmpty {
      result.append(lines.joined(separator: "\n"))
      lines = []
    }
  }
  return lines.isEmpty ? result : result + [lines.joined(separator: "\n")]
}
