import ArgumentParser
import Bidragsrapport
import GrantAccounting
import Glibc

/// Which configuration holds, and what the command line says otherwise.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration; bidragsrapport.yaml in the folder, or the nearest above, if left out.",
      valueName: "file"), completion: .file())
  var config: String?

  @Option(
    help: ArgumentHelp(
      "Folder of reports, overview and archive, whatever the configuration says.",
      valueName: "folder"), completion: .directory)
  var output: String?

  func validate() throws {
    guard output != "" else { throw ValidationError("--output needs the name of a folder") }
  }

  /// The configuration for a folder; after an error it is told and the program leaves.
  func configuration(for folder: String) -> Configuration {
    let file = config ?? configurationFile(for: folder)
    let loaded = loadConfiguration(
      at: file, environment: environmentVariables())
    for diagnostic in loaded.diagnostics { printError("\(diagnostic)") }
    guard var configuration = loaded.value else { leave(.misconfigured) }
    if let output { configuration.output = output }
    return configuration
  }
}

/// One report of one project, and who does something to it.
struct StepOptions: ParsableArguments {
  @Argument(help: "The project folder, with a project.yaml.", completion: .directory)
  var project: String

  @Argument(help: "The report: interim-1, interim-2, ... or final.", transform: reportKind)
  var report: ReportKind

  @OptionGroup var day: AsOfOption

  @Option(help: "Who does it, for the archive; your user name if left out.")
  var by: String?

  @OptionGroup var settings: ConfigurationOptions

  var request: StepRequest {
    StepRequest(
      folder: project, kind: report, asOf: day.asOf, clock: secondsSince1970,
      person: by ?? userName(), configuration: settings.configuration(for: project))
  }
}

/// The clock of the machine, seconds since 1970.
@Sendable
func secondsSince1970() -> Int64 { Int64(time(nil)) }

/// The name of the user who runs the program.
func userName() -> String {
  guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return "" }
  return String(cString: name)
}

/// Reads `interim-1` and `final`, also as the files are called.
@Sendable
private func reportKind(_ text: String) throws -> ReportKind {
  let words = text.lowercased().split(separator: "-", maxSplits: 1)
  switch (words.first, words.dropFirst().first.flatMap { Int($0) }) {
  case ("final", nil) where words.count == 1, ("slutrapport", nil) where words.count == 1:
    return .final
  case ("interim", let number?) where number > 0, ("lagesrapport", let number?) where number > 0:
    return .interim(number: number)
  default: throw ValidationError("“\(text)” is no report; write interim-1 or final")
  }
}
