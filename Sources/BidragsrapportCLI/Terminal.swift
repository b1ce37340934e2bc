import ArgumentParser
import Bidragsrapport
import GrantAccounting
import Glibc

/// Today in the machine's own time zone.
func today() -> CalendarDate {
  var now = time(nil)
  var parts = tm()
  localtime_r(&now, &parts)
  let date = CalendarDate(
    year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  guard let date else { preconditionFailure("the machine's clock shows no day of this calendar") }
  return date
}

/// Writes a text and a line end to standard error.
func printError(_ text: String) {
  var rest = Array((text + "\n").utf8)[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    // Nobody reads standard error any more; the exit status still tells.
    guard written > 0 else { return }
    rest = rest.dropFirst(written)
  }
}

/// Tells what became of the work and leaves with its status.
func finish(_ outcome: Outcome) {
  for path in outcome.written { print(path) }
  for diagnostic in outcome.diagnostics { printError("\(diagnostic)") }
  exit(outcome.status.rawValue)
}
