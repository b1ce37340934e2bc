import ArgumentParser
import Bidragsrapport
import GrantAccounting

/// `bidragsrapport ready` freezes a report.
struct Ready: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Marks a report ready (klarmarkera): drawn once more without UTKAST, then frozen.",
    discussion: """
      The nightly run leaves a ready report alone, and its overview says when the project's data \
      would give another one. A report with errors cannot be marked ready; one with warnings needs \
      --accept and a reason, which is printed in it.
      """)

  @OptionGroup var step: StepOptions

  @Option(help: "Why the report is handed in with warnings; printed in the report.")
  var accept: String?

  func run() throws { finish(markReady(step.request, accepting: accept)) }
}

/// `bidragsrapport unlock` takes a report back.
struct Unlock: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Unlocks a ready report until its last day, so that it can be drawn anew.")

  @OptionGroup var step: StepOptions

  func run() throws {
    let request = step.request
    let outcome = unlock(request)
    if outcome.status == .done { printOutput("unlocked; the next nightly run draws it anew\n") }
    finish(outcome)
  }
}

/// `bidragsrapport register` writes down that a report was handed in.
struct Register: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes down that a ready report was handed in to Vinnova: it never changes again.")

  @OptionGroup var step: StepOptions

  @Option(
    help: ArgumentHelp("The day it was handed in; the as-of date if left out.", valueName: "date"),
    transform: calendarDate)
  var date: CalendarDate?

  @Option(help: "What Vinnova's receipt is found by.")
  var reference: String

  func run() throws {
    let outcome = register(step.request, on: date ?? step.day.asOf, reference: reference)
    if outcome.status == .done { printOutput("registered\n") }
    finish(outcome)
  }
}

/// `bidragsrapport send` mails one report by hand.
struct Send: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Mails a report's newest version to the signatory, with copies as configured.",
    discussion: """
      The text follows how far the report has come: due, ready or registered. A mail that is in the \
      outbox already is not sent twice; --again does it on purpose.
      """)

  @OptionGroup var step: StepOptions

  @Flag(help: "Send it once more, though it was sent before.")
  var again = false

  @Flag(help: "Write the mails as .eml files into the output folder, and send none.")
  var dryRun = false

  func run() throws {
    let outcome = sendReport(step.request, again: again, isDryRun: dryRun)
    if outcome.status == .done, outcome.diagnostics.isEmpty, !dryRun { printOutput("sent\n") }
    finish(outcome)
  }
}
