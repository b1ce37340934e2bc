import ArgumentParser
import Bidragsrapport
import GrantAccounting
import Glibc

/// What `SOURCE_DATE_EPOCH` says.
///
/// - Source: reproducible-builds.org, *SOURCE_DATE_EPOCH specification*.
enum SourceDate {
  case none
  case day(CalendarDate)
  case unreadable(String)
}

/// The day that a build or an archive asks for instead of today, in UTC.
func sourceDate() -> SourceDate {
  guard let value = getenv("SOURCE_DATE_EPOCH") else { return .none }
  let text = String(cString: value)
  guard let seconds = Int(text), seconds >= 0, text.allSatisfy(\.isASCII),
    let start = CalendarDate(year: 1970, month: 1, day: 1),
    let day = start.adding(days: seconds / 86_400)
  else { return .unreadable(text) }
  return .day(day)
}

/// The day of `SOURCE_DATE_EPOCH`, else today in the machine's own time zone.
func today() -> CalendarDate {
  if case .day(let day) = sourceDate() { return day }
  var now = time(nil)
  var parts = tm()
  localtime_r(&now, &parts)
  let date = CalendarDate(
    year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  guard let date else { preconditionFailure("the machine's clock shows no day of this calendar") }
  return date
}

/// The environment's variables; one without `=` or that is no UTF-8 is left out.
func environmentVariables() -> [String: String] {
  var variables: [String: String] = [:]
  var entry = environ
  while let text = entry.pointee {
    let parts = String(cString: text).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
    entry += 1
  }
  return variables
}

/// Cores of the machine that are in use, at least one.
func cores() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

/// Whether standard output is a terminal that shows colours and a person who wants them.
///
/// - Source: no-color.org: `NO_COLOR` with any text in it means none.
var showsColours: Bool {
  func value(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
  return isatty(STDOUT_FILENO) == 1 && value("NO_COLOR").isEmpty
    && !["", "dumb"].contains(value("TERM"))
}

/// Writes a text to standard output; a full disk or a closed pipe is status 74, never lost.
func printOutput(_ text: String) {
  guard writeAll(text, to: STDOUT_FILENO) else {
    printError("error[file.not-writable]: standard output could not be written to its end")
    exit(Outcome.Status.cannotReadOrWrite.rawValue)
  }
}

/// Writes a text and a line end to standard error.
///
/// Where nobody reads it, the exit status still tells.
func printError(_ text: String) {
  _ = writeAll(text + "\n", to: STDERR_FILENO)
}

/// Writes a text to standard error as it is.
func writeError(_ text: String) { _ = writeAll(text, to: STDERR_FILENO) }

private func writeAll(_ text: String, to descriptor: Int32) -> Bool {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard written > 0 else { return false }
    rest = rest.dropFirst(written)
  }
  return true
}

/// Tells what became of the work and leaves with its status.
func finish(_ outcome: Outcome) -> Never {
  for path in outcome.written { printOutput(path + "\n") }
  // A file that several projects share has its problems told once.
  var told: Set<Diagnostic> = []
  for diagnostic in outcome.diagnostics where told.insert(diagnostic).inserted {
    printError("\(diagnostic)")
  }
  leave(outcome.status)
}

func leave(_ status: Outcome.Status) -> Never { exit(status.rawValue) }
