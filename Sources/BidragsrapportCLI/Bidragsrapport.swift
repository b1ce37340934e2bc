import ArgumentParser
import Bidragsrapport

/// The command `bidragsrapport`.
@main
struct BidragsrapportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bidragsrapport",
    abstract: "Financial reports for grants from Vinnova.",
    discussion: """
      Reads a project folder (project.yaml and the ledger files it names), checks everything, \
      computes the report in öre by Vinnova's rules and draws it as PDF.

      A first project:
        bidragsrapport init my-project        writes a commented project.yaml
        bidragsrapport check my-project       says what is missing or wrong
        bidragsrapport interim my-project     draws the lägesrapport into Output/

      Written files are listed on standard output, problems on standard error.
      Exit status: 0 done, 1 a project has errors, 64 wrong usage, 74 cannot read or write, \
      75 another command is at work there, 78 the configuration has errors.
      """,
    version: programVersion,
    subcommands: [
      Interim.self, Final.self, Application.self, Figures.self, Explain.self, Check.self,
      Verify.self, Preview.self, Init.self, Nightly.self, Ready.self, Unlock.self,
      Register.self, Send.self, Outbox.self, ArchiveCommand.self, Doctor.self,
    ])
}
