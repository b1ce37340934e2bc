import ArgumentParser
import Foundation

/// Feeds damaged files to the loaders and checks what must hold for every input.
@main
struct FuzzLoaders: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Feeds damaged ledgers, project files and reports to what reads them.",
    discussion: """
      Each input depends on seed and number alone, so that every finding can be made again. Inputs \
      that crash, hang or break a promise are saved, as small as they can be made.

      Exit status: 0 nothing found, 1 something found.
      """)

  @Option(help: "The same seed gives the same inputs.")
  var seed: UInt64 = 1

  @Option(help: "How many inputs.")
  var inputs = 100_000

  @Option(help: "Stop after so many seconds, however many inputs are left.")
  var seconds: Int?

  @Option(help: "Only this loader: sie, csv, yaml or pdf.")
  var loader: Loader?

  @Option(help: "The folder of the files that are damaged.")
  var fixtures = "Fixtures"

  @Option(help: "Where findings are saved.")
  var findings = "Output/fuzz"

  @Option(help: "The number of the first input.")
  var first = 0

  @Option(help: "Check this file alone, with --loader.")
  var check: String?

  @Option(help: .private)
  var report: String?

  func validate() throws {
    guard inputs > 0, first >= 0 else { throw ValidationError("There must be an input.") }
    guard check == nil || loader != nil else { throw ValidationError("Say which --loader.") }
  }

  func run() throws {
    if let check, let loader {
      let reports = Supervisor.reports(in: URL(filePath: findings))
      let files =
        loader == .pdf
        ? try Corpus(folder: URL(filePath: fixtures), reports: reports).files(for: .pdf) : []
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: check)))
      let faults = loader.faults(in: bytes, madeFrom: files)
      for fault in faults { print(fault) }
      print("peak memory: \(Memory.peak) kB")
      throw faults.isEmpty ? ExitCode.success : ExitCode.failure
    }
    if let report { return try work(URL(filePath: report)) }
    try supervise()
  }

  /// Tries the inputs in this process and reports in a file.
  private func work(_ report: URL) throws {
    let corpus = try Corpus(
      folder: URL(filePath: fixtures), reports: Supervisor.reports(in: URL(filePath: findings)))
    var worker = Worker(seed: seed, only: loader, corpus: corpus, report: report)
    try worker.run(first..<(first + inputs))
  }

  /// Has the inputs tried by other processes, whose end tells nothing but that an input is bad.
  private func supervise() throws {
    var supervisor = Supervisor(
      seed: seed, loader: loader, fixtures: fixtures, findings: URL(filePath: findings))
    try supervisor.run(first..<(first + inputs), seconds: seconds)
    print(supervisor.summary)
    guard supervisor.found.isEmpty else { throw ExitCode.failure }
  }
}
