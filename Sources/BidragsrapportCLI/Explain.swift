public import ArgumentParser
public import Bidragsrapport
import GrantAccounting

/// `bidragsrapport explain` walks a figure back to rule, adjustment and voucher rows.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explains a figure: rule, adjustments and the voucher rows behind it.",
    discussion: """
      Without a figure it lists all of them by name. A figure is named by
        a path             earned   cost.personnel.2022   toRepay.digg
        the report's words återbetalning   "intjänat bidrag"   personalkostnader
        its amount         394609   "394 609"
        a voucher or row   voucher A 104   ledger/2022.se:17

      The report is the final one once the project has ended, else the interim report whose \
      period ended last. Texts of vouchers may hold names of persons and are left out; \
      --show-data shows them.
      """)

  @Argument(help: "A project folder.", completion: .directory)
  var project: String

  @Argument(help: "The figure; several words are read as one name.")
  var figure: [String] = []

  @Option(help: "Which report: interim or final.")
  var kind: Figures.Kind?

  @Option(help: "The number of the interim report in the decision's schedule.")
  var number: Int?

  @OptionGroup var day: AsOfOption

  @OptionGroup var ledgers: LedgersOption

  @Option(help: "Language of the text: sv or en.")
  var language = Order.Language.sv

  @Option(help: "How it is shown: text or json.")
  var format = ExplainOrder.Format.text

  @Option(
    help: ArgumentHelp(
      "Voucher rows shown under each sum; as many as fill a screen if left out.",
      valueName: "count"))
  var rows: Int?

  @Flag(help: "Show all voucher rows.")
  var all = false

  @Flag(help: "Show the texts of vouchers; they may hold names of persons.")
  var showData = false

  func validate() throws {
    if let rows, rows < 0 { throw ValidationError("--rows needs a number that is not negative") }
    if all, rows != nil { throw ValidationError("give either --rows or --all") }
    if kind == .final, number != nil {
      throw ValidationError("--number is the number of an interim report")
    }
  }

  func run() throws {
    let order = ExplainOrder(
      wanted: wanted, asOf: day.asOf, language: language, format: format,
      rows: all ? .max : rows, showsTexts: showData)
    let name = figure.isEmpty ? nil : figure.joined(separator: " ")
    let explained = explain(name, order, of: project, shared: ledgers.shared)
    if let text = explained.value { printOutput(text) }
    finish(Outcome(diagnostics: explained.diagnostics))
  }

  private var wanted: ReportWanted? {
    switch kind {
    case .final: .final
    case .interim: .interim(number: number)
    case nil: number.map { .interim(number: $0) }
    }
  }
}

extension ExplainOrder.Format: ExpressibleByArgument {}
