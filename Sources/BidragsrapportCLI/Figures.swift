import ArgumentParser
import Bidragsrapport
import GrantAccounting

/// `bidragsrapport figures` prints the computed report as JSON.
struct Figures: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints a computed report as JSON: the same values that the PDF shows.",
    discussion: "The format is described in the documentation, article FiguresJSON.")

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case interim
    case final
  }

  @Argument(help: "A project folder.", completion: .directory)
  var project: String

  @Option(help: "Which report: interim or final.")
  var kind: Kind

  @Option(help: "The number of the interim report in the decision's schedule.")
  var number: Int?

  @OptionGroup var day: AsOfOption

  @OptionGroup var ledgers: LedgersOption

  func run() throws {
    let wanted: ReportWanted = kind == .final ? .final : .interim(number: number)
    let figures = computeFigures(
      wanted, asOf: day.asOf, of: project, shared: ledgers.shared)
    if let json = figures.value { printOutput(json) }
    finish(Outcome(diagnostics: figures.diagnostics))
  }
}
