import GrantAccounting

/// Rows of ledgers and time sheets as they would count in a project, to be found again in another.
///
/// A row is known by its party, file, line and all that it says: in a file that several projects
/// share, and in a copy of it, it is the same.
struct CountedRows: Sendable {
  fileprivate let rows: Set<Int>

  init(_ source: LoadedProject) {
    var rows: Set<Int> = []
    for party in source.project.participants {
      func add(_ row: some Hashable) {
        var hasher = Hasher()
        hasher.combine(party.organisationNumber)
        hasher.combine(row)
        rows.insert(hasher.finalize())
      }
      for row in source.ledgers[party.id]?.transactions ?? []
      where row.amount != .zero && source.project.period.contains(row.date) {
        add(row)
      }
      for row in party.bookkeeping.timeSheet.rows where row.isOfProject && row.time != .zero {
        add(row)
      }
    }
    self.rows = rows
  }
}

/// Finds rows that count in two projects of one call.
///
/// - Complexity: O(rows of all projects).
func checkRowsTwice(across projects: [(folder: String, rows: CountedRows)]) -> [Diagnostic] {
  var owners: [Int: Int] = [:]
  return projects.indices.flatMap { index -> [Diagnostic] in
    var shared: [Int: Int] = [:]
    for row in projects[index].rows.rows {
      if let owner = owners[row] { shared[owner, default: 0] += 1 } else { owners[row] = index }
    }
    return shared.sorted { $0.key < $1.key }.map { owner, count in
      Diagnostic(
        code: "projects.rows-twice", severity: .warning,
        location: SourceLocation(file: shown(ProjectFile.name, in: projects[index].folder)),
        message: "rows that count in \(projects[owner].folder) too: \(count)",
        hint:
          "give each project its own code under `ledgers` and `timesheets`; a cost can be reported "
          + "to one grant only")
    }
  }
}
