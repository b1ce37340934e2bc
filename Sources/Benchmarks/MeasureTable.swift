import ArgumentParser
import Foundation

/// Reads files of several sizes in processes of their own, and prints the table.
struct MeasureTable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Reads ledgers of several sizes on one and two cores: is the cost linear?",
    discussion: "Each figure is the fastest of several runs, each in a process of its own.")

  @Option(help: "Numbers of rows.")
  var rows = [10_000, 100_000, 1_000_000, 4_000_000]

  @Option(help: "Runs for each line of the table.")
  var runs = 5

  @Option(help: "Folder for the files, which are large.", completion: .directory)
  var folder = FileManager.default.temporaryDirectory.path

  func run() throws {
    print(Measurement.header)
    for count in rows {
      let file = "\(folder)/bidragsrapport-\(count).se"
      var make = MakeLedger()
      (make.file, make.rows) = (file, count)
      try make.run()
      for cores in [1, 2] { print(try fastest(of: file, cores: cores)) }
      for name in [file, file + ".sums"] { try FileManager.default.removeItem(atPath: name) }
    }
  }

  private func fastest(of file: String, cores: Int) throws -> String {
    let lines = try (0..<runs).map { _ in try read(file, cores: cores) }
    let sorted = lines.sorted { seconds(in: $0) < seconds(in: $1) }
    return sorted.first ?? ""
  }

  private func seconds(in line: String) -> Double {
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    return cells.count > 3 ? Double(cells[3]) ?? .infinity : .infinity
  }

  private func read(_ file: String, cores: Int) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = ["read", file, "--cores", "\(cores)", "--truth", file + ".sums"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
