import ArgumentParser
import Bidragsrapport
import Foundation
import GrantAccounting

/// Reads a ledger file and adds up every project in it, as a night over all projects would.
struct ReadLedger: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Reads a SIE file, adds up every account of every project, and says what it took.")

  @Argument(help: "The file to read.")
  var file: String

  @Option(help: "Parts read at the same time.")
  var cores = 1

  @Option(help: "A file with the sums that must come out, as `make` writes it.")
  var truth: String?

  func run() throws {
    let clock = ContinuousClock()
    var sums: [String: Int64] = [:]
    var measured = Measurement(cores: cores)
    let elapsed = try clock.measure {
      let bytes = try readFile(at: URL(filePath: file))
      let read = readSIE(bytes, file: file, parts: cores)
      guard let ledger = read.value else {
        throw ValidationError(read.diagnostics.map(\.description).joined(separator: "\n"))
      }
      let index = ProjectIndex(ledger, dimension: 6)
      for code in index.codes {
        for row in index.amounts(ofProject: code) {
          sums["\(code) \(row.account)", default: 0] += row.amount.ore
        }
      }
      (measured.rows, measured.bytes) = (ledger.rowCount, bytes.count)
    }
    measured.seconds = Double(elapsed.components.attoseconds) / 1e18
    measured.seconds += Double(elapsed.components.seconds)
    measured.peakMegabytes = peakMegabytes()
    if let truth {
      let wanted = try String(contentsOf: URL(filePath: truth), encoding: .utf8)
      guard projectSums(sums) == wanted else { throw ValidationError("the sums are wrong") }
    }
    print(measured.row)
  }

  private func peakMegabytes() -> Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss / 1024
  }
}

/// One line of the table.
struct Measurement {
  let cores: Int
  var rows = 0
  var bytes = 0
  var seconds = 0.0
  var peakMegabytes = 0

  static let header = """
    | rows | MB | cores | seconds | million rows/s | MB/s | peak MB |
    |---|---|---|---|---|---|---|
    """

  var row: String {
    let megabytes = Double(bytes) / 1e6
    let cells = [
      "\(rows)", String(format: "%.1f", megabytes), "\(cores)", String(format: "%.3f", seconds),
      String(format: "%.2f", Double(rows) / seconds / 1e6),
      String(format: "%.0f", megabytes / seconds), "\(peakMegabytes)",
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }
}
