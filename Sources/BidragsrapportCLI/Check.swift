import ArgumentParser
import Bidragsrapport
import GrantAccounting

/// `bidragsrapport check` reads projects and says what is wrong; it writes nothing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks project files and ledgers, and lists everything that is wrong.",
    discussion: """
      Nothing is written. First comes how each ledger file was understood: encoding, dates, \
      amounts and columns. Each problem is listed with its file, its line and how to mend it. \
      Errors stop a report; warnings do not. Then come the errors and warnings that the report \
      itself would show on the as-of date, in its own words and with rule and source, such as \
      accounts that no rule could place. Several \
      projects are also seen together: whose time in all of them exceeds full time.
      """)

  @Argument(help: "Project folders, each with a project.yaml.", completion: .directory)
  var projects: [String]

  @OptionGroup var day: AsOfOption

  @OptionGroup var ledgers: LedgersOption

  @Option(help: "Language of what the report would show: sv or en.")
  var language = Order.Language.sv

  func run() throws {
    var outcome = Outcome()
    let shared = ledgers.shared
    var checks: [ProjectCheck] = []
    for project in projects {
      let checked = checkProject(project, asOf: day.asOf, language: language, shared: shared)
      checks.append(checked)
      printOutput(([checked.summary] + checked.files).joined(separator: "\n") + "\n")
      if !checked.findings.isEmpty {
        printError((checked.findings + [""]).joined(separator: "\n"))
      }
      outcome.add(Outcome(diagnostics: checked.diagnostics))
    }
    outcome.add(Outcome(diagnostics: checkAcross(checks)))
    finish(outcome)
  }
}
