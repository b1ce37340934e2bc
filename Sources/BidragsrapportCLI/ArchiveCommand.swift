import ArgumentParser
import Bidragsrapport
import GrantAccounting

/// `bidragsrapport archive` keeps the archive safe.
struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Checks the archive, copies it to a safe place and brings it back.",
    subcommands: [Check.self, Backup.self, Restore.self, Log.self])

  /// Where the archive is.
  struct Place: ParsableArguments {
    @Option(
      help: ArgumentHelp("The output folder with the archive.", valueName: "folder"),
      completion: .directory)
    var output = "Output"
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tells whether the database and every report file are whole.")
    @OptionGroup var place: Place

    func run() throws {
      let (lines, diagnostics) = checkArchive(in: place.output)
      tell(lines)
      finish(Outcome(diagnostics: diagnostics))
    }
  }

  struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Copies the archive and all reports into a folder; only new reports are copied.")
    @OptionGroup var place: Place
    @Argument(help: "The folder for the copy.", completion: .directory)
    var folder: String

    func run() throws {
      let (lines, diagnostics) = backUpArchive(in: place.output, to: folder)
      tell(lines)
      finish(Outcome(diagnostics: diagnostics))
    }
  }

  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Puts a backup into the output folder; the archive there is kept beside it.")
    @OptionGroup var place: Place
    @Argument(help: "The folder with the backup.", completion: .directory)
    var folder: String

    func run() throws {
      let (lines, diagnostics) = restoreArchive(
        from: folder, into: place.output, at: secondsSince1970())
      tell(lines)
      finish(Outcome(diagnostics: diagnostics))
    }
  }

  struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tells who did what to the reports, and when, oldest first.")
    @OptionGroup var place: Place
    @Option(help: "Only this project, by its id.")
    var project: String?

    func run() throws {
      attempt { () throws(Diagnostic) in try archiveLog(in: place.output, project: project) }
    }
  }
}

private func tell(_ lines: [String]) {
  for line in lines { printOutput(line + "\n") }
}

/// Tells the lines, or what stood in the way, and leaves.
private func attempt(_ work: () throws(Diagnostic) -> [String]) {
  do throws(Diagnostic) {
    tell(try work())
    finish(Outcome())
  } catch {
    finish(Outcome(diagnostics: [error]))
  }
}
