import ArgumentParser
import Bidragsrapport
import GrantAccounting

/// One of the loaders of files that come from outside.
enum Loader: String, CaseIterable, ExpressibleByArgument {
  case sie
  case csv
  case yaml
  /// What `verify` reads.
  case pdf

  /// The loader of an input, by its number: YAML is slow to read and gets one in twenty, a report is
  /// computed and set anew and gets one in a hundred.
  static func of(_ number: Int) -> Loader {
    if number % 100 == 99 { return .pdf }
    return switch number % 20 {
    case 0: .yaml
    case 1...7: .csv
    default: .sie
    }
  }

  /// The name under which the loader gets its input.
  var file: String {
    switch self {
    case .sie: "input.se"
    case .csv: "input.csv"
    case .yaml: "project.yaml"
    case .pdf: "rapport.pdf"
    }
  }

  /// The processor time one input may take, in nanoseconds; most take some microseconds, a report that
  /// is set anew some hundredths of a second.
  var slow: UInt64 { self == .pdf ? 10_000_000_000 : 1_000_000_000 }

  /// The input of a number, made from `files`.
  func input(seed: UInt64, number: Int, files: [[UInt8]]) -> [UInt8] {
    var random = SplitMix(seed: seed, number: number)
    return self == .pdf
      ? PDFMutator(files: files).input(using: &random)
      : Mutator(files: files, words: Self.vocabulary[self] ?? []).input(using: &random)
  }

  /// Reads the input and tells which promises the loader did not keep; `files` are those damaged.
  func faults(in bytes: [UInt8], madeFrom files: [[UInt8]]) -> [String] {
    switch self {
    case .sie:
      let checked = parseSIE(bytes, file: file)
      return diagnosticFaults(checked, bytes) + ledgerFaults(checked.value, mustBalance: true)
    case .csv:
      let checked = parseLedgerCSV(bytes, file: file)
      return diagnosticFaults(checked, bytes) + ledgerFaults(checked.value, mustBalance: false)
    case .yaml:
      return diagnosticFaults(parseProjectFile(bytes), bytes)
    case .pdf:
      return verificationFaults(
        verifyReport(bytes, named: file, fontDirectory: nil), of: bytes, madeFrom: files)
    }
  }

  /// Whether the input, read again, gives something else.
  func isFickle(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .sie: differ(parseSIE(bytes, file: file), parseSIE(bytes, file: file))
    case .csv: differ(parseLedgerCSV(bytes, file: file), parseLedgerCSV(bytes, file: file))
    case .yaml: differ(parseProjectFile(bytes), parseProjectFile(bytes))
    case .pdf:
      verifyReport(bytes, named: file, fontDirectory: nil).lines
        != verifyReport(bytes, named: file, fontDirectory: nil).lines
    }
  }

  private func differ<Value: Equatable>(_ a: Checked<Value>, _ b: Checked<Value>) -> Bool {
    a.value != b.value || a.diagnostics != b.diagnostics
  }
}
