internal import GrantAccounting

/// The largest ledger file that is read, 2 GB; a region's whole year is some hundred MB.
private let largestLedger = 2_000_000_000

/// Reads the ledger files of a project, each once, however many parties or codes share it.
struct LedgerLoader {
  /// How a file is read; the same file read in another way is another ledger.
  private struct Reading: Hashable {
    let file: String
    let format: LedgerReference.Format
    let columns: CSVColumns
  }

  var sources: ProjectSources
  /// What was wrong in all files, each file's diagnostics once.
  private(set) var diagnostics: [Diagnostic] = []
  /// `nil` for a file with errors.
  private var known: [Reading: Ledger?] = [:]

  init(sources: ProjectSources) { self.sources = sources }

  /// Joins the project's rows in one party's files; `nil` after an error in any of them.
  ///
  /// `party` is `nil` where `project.yaml` has errors in it.
  mutating func load(_ references: [LedgerReference], of party: Participant?) -> ProjectLedger? {
    let selections = references.map { reference in
      ledger(reference).map { ledger in
        diagnostics += checkCode(of: ledger, named: reference)
        if let party {
          diagnostics += checkOrganisation(of: ledger, named: reference, for: party)
        }
        return LedgerSelection(
          ProjectIndex(ledger, dimension: reference.dimension), project: reference.project,
          completeThrough: reference.completeThrough)
      }
    }
    guard !selections.contains(where: { $0 == nil }) else { return nil }
    let joined = joinLedgers(selections.compactMap(\.self))
    diagnostics += joined.diagnostics
    return joined.value
  }

  private mutating func ledger(_ reference: LedgerReference) -> Ledger? {
    let reading = Reading(
      file: reference.file, format: reference.format, columns: reference.columns)
    if let ledger = known[reading] { return ledger }
    do throws(Diagnostic) {
      let bytes = try sources.read(
        reference.file, atMost: largestLedger, namedAt: reference.line)
      let parsed: Checked<Ledger> =
        switch reference.format {
        case .sie: readSIE(bytes, file: reference.file)
        case .csv: parseLedgerCSV(bytes, file: reference.file, columns: reference.columns)
        }
      diagnostics += parsed.diagnostics
      known[reading] = .some(parsed.value)
      return parsed.value
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}
