import ArgumentParser
import Bidragsrapport
import GrantAccounting

/// `bidragsrapport figures` prints the computed report as JSON.
struct Figures: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints a computed report: the same values that the PDF shows.",
    discussion: """
      As JSON it holds every figure and row; the format is described in the documentation, article \
      FiguresJSON. As text it is the budget table and a bar for each year, in colours on a terminal \
      unless NO_COLOR is set.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json
    case text
  }

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

  @Option(help: "How it is shown: json or text.")
  var format = Format.json

  @Option(help: "Language of the text: sv or en.")
  var language = Order.Language.sv

  func run() throws {
    let wanted: ReportWanted = kind == .final ? .final : .interim(number: number)
    let figures =
      format == .json
      ? computeFigures(wanted, asOf: day.asOf, of: project, shared: ledgers.shared)
      : computeBudgetText(
        wanted, asOf: day.asOf, of: project, language: language, inColour: showsColours,
        shared: ledgers.shared)
    if let text = figures.value { printOutput(text) }
    finish(Outcome(diagnostics: figures.diagnostics))
  }
}
