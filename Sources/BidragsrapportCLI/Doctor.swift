import ArgumentParser
import Bidragsrapport

/// `bidragsrapport doctor` says what is missing on the machine.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what the nightly run lacks on this machine: fonts, rights, room, mail.",
    discussion: """
      Nothing is changed, sent or connected to. Exit status: 0 when a night would work, else 1.
      """)

  @Argument(help: "The folder with the project folders.", completion: .directory)
  var folder = "."

  @OptionGroup var settings: ConfigurationOptions

  func run() throws {
    let findings = examineMachine(
      settings.configuration(for: folder), projects: folder)
    for finding in findings {
      let mark = finding.verdict.rawValue
      let indent = String(repeating: " ", count: 5 - mark.count)
      printOutput("\(mark)\(indent)\(finding.text)\n")
      if let remedy = finding.remedy { printOutput("     → \(remedy)\n") }
    }
    leave(findings.contains { $0.verdict == .bad } ? .projectHasErrors : .done)
  }
}
