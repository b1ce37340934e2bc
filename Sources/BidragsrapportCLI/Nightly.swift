import ArgumentParser
import Bidragsrapport
import GrantAccounting

/// `bidragsrapport nightly` is the command for cron.
struct Nightly: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes all projects below a folder: draws what is due, writes the overview, mails.",
    discussion: """
      Every project is checked and computed. A report is drawn when its last day comes near, and \
      again when its figures or texts have changed; each drawing is a new version in the output \
      folder, and the archive there knows them all. One project's failure never stops the rest.

      Mail is off until bidragsrapport.yaml turns it on; --dry-run writes the mails as files.

      Exit status: 0 done, 1 a project has errors or mail did not go out, 64 wrong usage, \
      74 cannot read or write, \
      75 another run is at work in the output folder, 78 the configuration has errors.
      """)

  @Argument(help: "The folder with the project folders.", completion: .directory)
  var folder: String

  @OptionGroup var day: AsOfOption

  @OptionGroup var settings: ConfigurationOptions

  @Option(
    help: ArgumentHelp(
      "Projects worked on at once; one a core if left out.", valueName: "number"))
  var jobs: Int?

  @Flag(help: "Write the mails as .eml files into the output folder, and send none.")
  var dryRun = false

  func validate() throws {
    guard (1...256).contains(jobs ?? 1) else { throw ValidationError("--jobs may be 1 to 256") }
  }

  func run() async throws {
    let configuration = settings.configuration(for: folder)
    let night = Night(
      folder: folder, asOf: day.asOf, clock: secondsSince1970, configuration: configuration,
      jobs: jobs ?? configuration.jobs ?? cores(), isDryRun: dryRun)
    let observer = NightProgress()
    let outcome = await runNight(night, observer: observer)
    observer.ends()
    tell(outcome)
    leave(outcome.status)
  }

  private func tell(_ outcome: NightOutcome) {
    for project in outcome.projects {
      for diagnostic in project.diagnostics { printError("\(diagnostic)") }
    }
    for diagnostic in outcome.diagnostics { printError("\(diagnostic)") }
    guard !outcome.projects.isEmpty else { return }
    let drawn = outcome.projects.map(\.drawn.count).reduce(0, +)
    let mail = outcome.mail
    let parts = [
      counted(outcome.projects.count, "project"), "\(outcome.failed) with errors",
      counted(drawn, "report") + " drawn",
      dryRun ? nil : counted(mail.sent, "mail") + " sent",
      mail.delayed > 0 ? counted(mail.delayed, "mail") + " delayed" : nil,
      dryRun ? counted(mail.written, "mail") + " written as files, none sent" : nil,
    ]
    printOutput(parts.compactMap(\.self).joined(separator: ", ") + "\n")
    for path in outcome.written { printOutput(path + "\n") }
  }
}
