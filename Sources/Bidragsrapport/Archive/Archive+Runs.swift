internal import GRDB
internal import GrantAccounting

extension Archive {
  /// The as-of day of the run before, and the number that the next one gets.
  func runs() throws(Diagnostic) -> (previous: CalendarDate?, next: Int64) {
    try read { database in
      let row = try Row.fetchOne(database, sql: "SELECT id, asOf FROM run ORDER BY id DESC LIMIT 1")
      guard let row else { return (nil, 1) }
      let (id, day): (Int64, String) = (row["id"], row["asOf"])
      return (CalendarDate(iso: day), id + 1)
    }
  }

  /// What each project was like in the run before, by id.
  func digests() throws(Diagnostic) -> [String: String] {
    try read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT id, digest FROM project")
      return Dictionary(rows.map { ($0["id"], $0["digest"]) }) { $1 }
    }
  }

  /// Keeps a run and what its projects were like.
  func add(
    run number: Int64, at time: Int64, asOf: CalendarDate, record: String,
    digests: [String: String]
  ) throws(Diagnostic) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO run (id, at, asOf, record) VALUES (?, ?, ?, ?)",
        arguments: [number, time, asOf.description, record])
      for (id, digest) in digests.sorted(by: { $0.key < $1.key }) {
        try database.execute(
          sql: "INSERT OR REPLACE INTO project (id, digest) VALUES (?, ?)",
          arguments: [id, digest])
      }
    }
  }
}
