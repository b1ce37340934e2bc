public import GrantAccounting
public import Typesetting

/// Composes an interim (*lägesrapport*) or final report (*slutrapport*): which part where, in
/// which words.
///
/// Every amount is taken from `report`; nothing is computed here but sums, differences and
/// shares of what it holds.
///
/// - Parameters:
///   - report: Computed from `project` and its ledgers.
///   - project: What was applied for and decided, and the project leader's words.
///   - language: Of all wording and number formats; the project's own texts stay as written.
///   - sourceFingerprint: SHA-256 of the project file and ledgers, in hexadecimal digits.
///   - status: A draft says so in the head of every page.
///   - acceptance: Why the warnings of a ready report are accepted, in the words of who marked it.
///   - isPublic: Whether persons and texts of vouchers are left out; `report` and `project` are then
///     without them, and the pages say so.
/// - Returns: Content in reading order, ready to be laid out.
public func composeFinancialReport(
  _ report: FinancialReport, of project: GrantProject, in language: ReportLanguage,
  sourceFingerprint: String, status: ReportStatus = .draft,
  acceptance: String? = nil, isPublic: Bool = false
) -> Document {
  FinancialComposition(
    report: report, project: project, words: language.words, fingerprint: sourceFingerprint,
    status: status, acceptance: acceptance, isPublic: isPublic
  ).document
}

/// A financial report being composed; its parts are in extensions, one file each.
struct FinancialComposition {
  let report: FinancialReport
  let project: GrantProject
  let words: any Wording
  let fingerprint: String
  let status: ReportStatus
  var acceptance: String?
  var isPublic = false

  var format: NumberFormat { words.format }
  var kind: ReportKind { report.kind }
  /// Tables of one party would repeat the totals word for word.
  var isOneParty: Bool { report.participants.count == 1 }
  /// A period that starts with the project, as the final report's does, would have a column that
  /// repeats the accumulated one.
  var hasPeriodColumn: Bool {
    kind != .final && report.period.start > report.projectPeriod.start
  }
  /// Language of the project's own texts where the document's is another.
  var projectLanguage: String? {
    words.language == .swedish ? nil : ReportLanguage.swedish.tag
  }
  var projectTitle: String {
    switch words.language {
    case .swedish: project.application.title.swedish
    case .english: project.application.title.english
    }
  }
  var registrationNumber: String {
    project.decision?.registrationNumber ?? NumberFormat.nothing
  }

  var document: Document {
    Document(
      title: "\(words.name(of: kind)) – \(projectTitle)", language: words.language.tag,
      author: project.coordinator.name,
      subject: words.subject(kind, title: projectTitle)
        + (isPublic ? ". \(words.publicVersion)" : ""),
      date: report.asOf.description, runningHead: runningHead, runningFoot: runningFoot,
      content: content)
  }

  var content: [Content] {
    var content =
      head + summary + [.contents(TableOfContents(title: words.contents))] + checks + limitTable
      + costs + budgetChanges + settlement
    content +=
      deMinimisAid + financing + parties + notEligible + reconciliation + forecast + comments
      + portalSheet
    content +=
      accountAnnex(1) + definitionsAnnex(2) + voucherAnnex(3) + hoursAnnex(4) + signaturePage
    guard let projectLanguage else { return content }
    return NameMarking(project.names, language: projectLanguage).marked(content)
  }

  private var runningHead: RunningLine {
    let marks = (isPublic ? [words.publicMark] : []) + (status == .draft ? [words.draftMark] : [])
    return RunningLine(
      left: projectTitle, right: ([registrationNumber] + marks).joined(separator: " · "))
  }

  private var runningFoot: RunningLine {
    RunningLine(
      left: words.runningFoot(kind, asOf: report.asOf, status: status), right: words.pageOfPages)
  }
}
