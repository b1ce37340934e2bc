import ArgumentParser
import Foundation

/// Writes a ledger file and, beside it, what each project's accounts add up to.
struct MakeLedger: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: "Writes a SIE file of so many rows, and FILE.sums beside it.")

  @Argument(help: "The file to write.")
  var file: String

  @Option(help: "Number of rows (#TRANS).")
  var rows = 1_000_000

  func run() throws {
    let made = RegionLedger.make(rows: rows)
    try Data(made.bytes).write(to: URL(filePath: file))
    try Data(made.sums.utf8).write(to: URL(filePath: file + ".sums"))
  }
}
