import ArgumentParser
import Bidragsrapport

/// `bidragsrapport application` draws the *ansökan*.
struct Application: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws the application (ansökan) as PDF.",
    discussion: "Every section of Vinnova's form, in the form's order.")

  @OptionGroup var options: DrawingOptions

  func run() throws { try options.draw(.application) }
}
