public import ArgumentParser
public import Bidragsrapport
import GrantAccounting

/// What every command that draws reports asks for.
struct DrawingOptions: ParsableArguments {
  @Argument(help: "Project folders, each with a project.yaml.", completion: .directory)
  var projects: [String]

  @OptionGroup var day: AsOfOption

  @OptionGroup var ledgers: LedgersOption

  @Option(
    help: ArgumentHelp("Folder for the finished PDF files.", valueName: "folder"),
    completion: .directory)
  var output = "Output"

  @OptionGroup var look: LookOptions

  func validate() throws {
    guard !output.isEmpty else { throw ValidationError("--output needs the name of a folder") }
  }

  /// Draws one report of each project; one project's failure never stops the rest.
  func draw(_ kind: Order.Kind) throws {
    let order = Order(
      kind: kind, asOf: day.asOf, language: look.language, isPublic: look.isPublic)
    finish(
      drawReports(
        order, of: projects, into: output, fontDirectory: look.fonts.directory,
        shared: ledgers.shared))
  }
}

/// How a report is drawn, in a PDF or as pictures.
struct LookOptions: ParsableArguments {
  @Option(help: "Language of the report: sv or en.")
  var language = Order.Language.sv

  @Flag(
    name: .customLong("public"),
    help: "Leave out names of persons, employees and texts of vouchers, also in the file's data.")
  var isPublic = false

  @OptionGroup var fonts: FontsOption
}

/// Where the fonts are.
struct FontsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder with the Inter font files, if they are not where Debian puts them.",
      valueName: "folder"), completion: .directory)
  var fonts: String?

  /// `nil` for where Debian puts them.
  var directory: String? { fonts }
}

/// Where ledger files that are in no project folder are looked for.
struct LedgersOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder with ledger files and time sheets that several projects share.",
      valueName: "folder"), completion: .directory)
  var ledgers: String?

  func validate() throws {
    guard let ledgers else { return }
    guard !ledgers.isEmpty else { throw ValidationError("--ledgers needs the name of a folder") }
    guard SharedLedgers.isFolder(ledgers) else {
      throw ValidationError("--ledgers: there is no folder “\(ledgers)”")
    }
  }

  var shared: SharedLedgers { SharedLedgers(folder: ledgers) }
}

/// The day a report speaks as of; the only place where a date comes from the clock.
struct AsOfOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day the report speaks as of, such as 2022-12-15; if left out SOURCE_DATE_EPOCH's day, "
        + "else today.", valueName: "date"), transform: calendarDate)
  var asOf: CalendarDate = today()

  func validate() throws {
    if case .unreadable(let text) = sourceDate() {
      throw ValidationError("SOURCE_DATE_EPOCH is “\(text)”; it counts seconds since 1970-01-01")
    }
  }
}

extension Order.Language: ExpressibleByArgument {}

/// Reads an ISO date from the command line.
@Sendable
func calendarDate(_ text: String) throws -> CalendarDate {
  guard let date = CalendarDate(iso: text) else {
    throw ValidationError("“\(text)” is not a date; write it as 2022-12-15")
  }
  return date
}
