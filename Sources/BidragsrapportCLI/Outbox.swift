import ArgumentParser
import Bidragsrapport
import GrantAccounting

/// `bidragsrapport outbox` shows the mails and settles those that need a person.
struct Outbox: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the mails that are not done with; retries, cancels or settles one; sends.",
    discussion: """
      waiting   to be sent, or to be tried again at the time shown
      refused   refused for good: mend the cause, then --retry
      unknown   handed over, but no answer came: it may have arrived. Ask the recipient or look in \
      the mail server's log, then say --sent or --retry
      """)

  @Argument(help: "The folder with the project folders.", completion: .directory)
  var folder = "."

  @OptionGroup var settings: ConfigurationOptions

  @Flag(help: "List mails that are sent or cancelled as well.")
  var all = false

  @Flag(help: "Hand over every mail whose time has come.")
  var deliver = false

  @Option(help: ArgumentHelp("Try this mail again.", valueName: "number"))
  var retry: Int64?

  @Flag(help: "Try every refused mail again, once what they were refused for is mended.")
  var retryRefused = false

  @Option(help: ArgumentHelp("This mail shall not go out.", valueName: "number"))
  var cancel: Int64?

  @Option(help: ArgumentHelp("This mail has arrived.", valueName: "number"))
  var sent: Int64?

  @Option(help: "Who decides, for the archive; your user name if left out.")
  var by: String?

  func validate() throws {
    let numbers = decisions.map(\.0)
    guard Set(numbers).count == numbers.count else {
      throw ValidationError("one mail cannot be given two decisions at once")
    }
  }

  func run() throws {
    let configuration = settings.configuration(for: folder)
    var outcome = Outcome()
    do throws(Diagnostic) {
      for (number, decision) in decisions {
        try settleMail(
          number, decision, in: configuration.output, at: secondsSince1970(),
          by: by ?? userName())
        printOutput("mail \(number): \(decision.words)\n")
      }
      if retryRefused {
        let count = try retryRefusedMails(
          in: configuration.output, at: secondsSince1970(), by: by ?? userName())
        printOutput(counted(count, "mail") + " to be tried again\n")
      }
      if deliver {
        let delivery = try deliverOutbox(
          configuration, by: by ?? userName(), clock: secondsSince1970)
        printOutput(counted(delivery.count.sent, "mail") + " sent\n")
        outcome.add(Outcome(diagnostics: delivery.diagnostics))
      }
      for line in try outboxLines(in: configuration.output, all: all) {
        printOutput("\(line.number)  \(line.state)  \(line.text)\n")
      }
    } catch {
      outcome.add(Outcome(diagnostics: [error]))
    }
    finish(outcome)
  }

  private var decisions: [(Int64, MailDecision)] {
    [(retry, .retry), (cancel, .cancel), (sent, .sent)].compactMap { number, decision in
      number.map { ($0, decision) }
    }
  }
}
