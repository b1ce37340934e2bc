import ArgumentParser
import Bidragsrapport
import GrantAccounting

/// One of the loaders of files that come from outside.
enum Loader: String, CaseIterable, ExpressibleByArgument {
  case sie
  case csv
  case yaml

  /// The loader of an input, by its number: YAML is slow to read and gets one in twenty.
  static func of(_ number: Int) -> Loader {
    switch number % 20 {
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
    }
  }

  /// Reads the input and tells which promises the loader did not keep.
  func faults(in bytes: [UInt8]) -> [String] {
    switch self {
    case .sie:
      let checked = parseSIE(bytes, file: file)
      return diagnosticFaults(checked, bytes) + ledgerFaults(checked.value, mustBalance: true)
    case .csv:
      let checked = parseLedgerCSV(bytes, file: file)
      return diagnosticFaults(checked, bytes) + ledgerFaults(checked.value, mustBalance: false)
    case .yaml:
      return diagnosticFaults(parseProjectFile(bytes), bytes)
    }
  }

  /// Whether the input, read again, gives something else.
  func isFickle(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .sie: differ(parseSIE(bytes, file: file), parseSIE(bytes, file: file))
    case .csv: differ(parseLedgerCSV(bytes, file: file), parseLedgerCSV(bytes, file: file))
    case .yaml: differ(parseProjectFile(bytes), parseProjectFile(bytes))
    }
  }

  private func differ<Value: Equatable>(_ a: Checked<Value>, _ b: Checked<Value>) -> Bool {
    a.value != b.value || a.diagnostics != b.diagnostics
  }
}
