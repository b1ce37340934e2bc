import ArgumentParser
import Bidragsrapport
import GrantAccounting

/// `bidragsrapport check` reads projects and says what is wrong; it writes nothing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks project files and ledgers, and lists everything that is wrong.",
    discussion: """
      Nothing is written. Each problem is listed with its file, its line and how to mend it. \
      Errors stop a report; warnings do not.
      """)

  @Argument(help: "Project folders, each with a project.yaml.", completion: .directory)
  var projects: [String]

  func run() throws {
    var outcome = Outcome()
    for project in projects {
      let checked = checkProject(project)
      print(checked.summary)
      outcome.add(Outcome(diagnostics: checked.diagnostics))
    }
    finish(outcome)
  }
}
