import ArgumentParser

/// `swift run -c release Benchmarks table`: how fast ledgers are read, and in how much memory.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks",
    abstract: "Measures the reading of ledgers of a region's size.",
    subcommands: [MakeLedger.self, ReadLedger.self, MeasureTable.self])
}
