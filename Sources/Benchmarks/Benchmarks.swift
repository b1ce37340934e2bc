import ArgumentParser

/// How fast ledgers are read and reports are drawn, and in how much memory.
///
/// `swift run -c release Benchmarks table`, `... Benchmarks draw --pages 300`.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks",
    abstract: "Measures the reading of ledgers of a region's size, and the drawing of reports.",
    subcommands: [MakeLedger.self, ReadLedger.self, MeasureTable.self, DrawPages.self])
}
