import ArgumentParser
import Bidragsrapport
import GrantAccounting

/// `bidragsrapport preview` draws pages of a report as pictures.
struct Preview: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws the pages of a report as PNG pictures.",
    discussion: """
      The same code draws the PDF, so a page looks the same. Without --kind it draws the interim \
      report whose period ended last.
      """)

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case interim
    case final
    case application
  }

  @Argument(help: "A project folder.", completion: .directory)
  var project: String

  @Option(help: "Which report: interim, final or application.")
  var kind = Kind.interim

  @Option(help: "The number of the interim report in the decision's schedule.")
  var number: Int?

  @OptionGroup var day: AsOfOption

  @OptionGroup var ledgers: LedgersOption

  @Option(
    help: ArgumentHelp("Which pages, such as 1-3,7; all if left out.", valueName: "pages"))
  var pages: PageRanges?

  @Option(help: ArgumentHelp("Pixels in an inch, 20 to 600.", valueName: "number"))
  var dpi = 100

  @Option(
    help: ArgumentHelp("Folder for the finished pictures.", valueName: "folder"),
    completion: .directory)
  var output = "Output"

  @OptionGroup var look: LookOptions

  func validate() throws {
    guard (20...600).contains(dpi) else { throw ValidationError("--dpi is between 20 and 600") }
    guard !output.isEmpty else { throw ValidationError("--output needs the name of a folder") }
    if kind != .interim, number != nil {
      throw ValidationError("--number is the number of an interim report")
    }
  }

  func run() throws {
    let wanted: Order.Kind =
      switch kind {
      case .interim: .interim(number: number)
      case .final: .final
      case .application: .application
      }
    let order = Order(
      kind: wanted, asOf: day.asOf, language: look.language, isPublic: look.isPublic)
    finish(
      previewReport(
        PreviewOrder(order, pages: pages?.ranges, dotsPerInch: dpi), of: project, into: output,
        fontDirectory: look.fonts.directory, shared: ledgers.shared))
  }
}

/// Pages as a person names them: `1-3,7`.
struct PageRanges: ExpressibleByArgument {
  let ranges: [ClosedRange<Int>]

  init?(argument: String) {
    var ranges: [ClosedRange<Int>] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
        1 <= first, first <= last, last <= 100_000
      else { return nil }
      ranges.append(first...last)
    }
    self.ranges = ranges
  }
}
