import ArgumentParser
import Bidragsrapport

/// `bidragsrapport final` draws the *slutrapport*.
struct Final: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws the final report (slutrapport) as PDF.",
    discussion: "It covers the whole project and settles the grant of each recipient.")

  @OptionGroup var options: DrawingOptions

  func run() throws { try options.draw(.final) }
}
