import ArgumentParser
import Bidragsrapport

/// `bidragsrapport interim` draws the *lägesrapport*.
struct Interim: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws the interim report (lägesrapport) as PDF.",
    discussion: """
      Without --number it draws the report whose period ended last before the as-of date. Before \
      the first period has ended it draws that first report with the costs so far.
      """)

  @OptionGroup var options: DrawingOptions

  @Option(help: "The number of the report in the decision's schedule.")
  var number: Int?

  func run() throws { try options.draw(.interim(number: number)) }
}
