public import GrantAccounting
public import Typesetting

/// Composes the overview of all projects (*översikt*) for paper.
///
/// What must be done first stands first: key figures, a few sentences computed from them, the
/// reports and projects that need attention; then changes, charts and one row for each project.
///
/// - Parameters:
///   - portfolio: Of one run; projects in the order of their folders.
///   - language: Of all wording, number formats and project titles.
/// - Returns: Content in reading order, ready to be laid out.
/// - Complexity: O(*n* log *n*) in the number of projects.
public func composePortfolio(_ portfolio: Portfolio, in language: ReportLanguage) -> Document {
  PortfolioComposition(portfolio, words: language.words).document
}

/// An overview being composed; its parts are in extensions, one file each.
struct PortfolioComposition {
  let portfolio: Portfolio
  let words: any Wording
  let sums: PortfolioSums
  /// Numbers that more than one project has.
  private let sharedNumbers: Set<String>
  private let sharedTitles: Set<BilingualText>

  init(_ portfolio: Portfolio, words: any Wording) {
    (self.portfolio, self.words) = (portfolio, words)
    sums = PortfolioSums(portfolio)
    sharedNumbers = shared(portfolio.projects.map(\.number))
    sharedTitles = shared(portfolio.projects.map(\.title))
  }

  var format: NumberFormat { words.format }
  var asOf: CalendarDate { portfolio.asOf }
  var projects: [PortfolioProject] { portfolio.projects }
  /// Of the run, whether it could be read or not.
  var projectCount: Int { projects.count + portfolio.failures.count }
  var isEmpty: Bool { projectCount == 0 }

  /// What a project without an English title goes by is its Swedish one.
  func title(of project: PortfolioProject) -> String {
    words.language == .english && !project.title.english.isEmpty
      ? project.title.english : project.title.swedish
  }

  /// BCP 47 of a title that is not in the overview's language.
  func titleLanguage(of project: PortfolioProject) -> String? {
    words.language == .english && project.title.english.isEmpty
      ? ReportLanguage.swedish.tag : nil
  }

  /// Vinnova's number or, before the decision, the project file's own; with the folder where several
  /// projects have the number.
  func number(of project: PortfolioProject) -> String {
    let number = project.number
    return sharedNumbers.contains(number) ? "\(number), \(project.folder)" : number
  }

  /// `Norr testar coworking (2021-04352)`: a title in a list, where two projects may share one.
  func name(of project: PortfolioProject) -> String {
    "\(title(of: project)) (\(number(of: project)))"
  }

  /// A title where there is room for no more; with the number where several projects share it.
  func label(of project: PortfolioProject) -> String {
    let title = title(of: project)
    return sharedTitles.contains(project.title) ? "\(title) \(number(of: project))" : title
  }

  /// Title above number, in a cell.
  ///
  /// The blank before the line's end parts the two for those who copy or hear them.
  func nameLines(_ project: PortfolioProject, _ details: [String] = []) -> String {
    "\(title(of: project))\n" + ([number(of: project)] + details).joined(separator: " · ")
  }

  var document: Document {
    Document(
      title: "\(words.portfolio) \(asOf)", language: words.language.tag, author: "Bidragsrapport",
      subject: words.portfolioSubject(projects: projectCount, asOf: asOf),
      date: asOf.description, runningHead: RunningLine(left: words.portfolio),
      runningFoot: RunningLine(left: words.portfolioFoot(asOf), right: words.pageOfPages),
      content: content)
  }

  private var content: [Content] {
    let head: [Content] = [
      .title(words.portfolio), .lead(words.portfolioLead(projects: projectCount, asOf: asOf)),
    ]
    guard !isEmpty else { return head + [.body(words.noProjects)] }
    return head + summary + [.contents(TableOfContents(title: words.contents, deepestLevel: 2))]
      + attention + unreadable + changes + costPerYear + shares + allProjects + amounts
  }
}

extension PortfolioProject {
  fileprivate var number: String { registrationNumber ?? id }
}

/// What stands there more than once.
private func shared<Value: Hashable>(_ values: [Value]) -> Set<Value> {
  var seen: Set<Value> = []
  return Set(values.filter { !seen.insert($0).inserted })
}
