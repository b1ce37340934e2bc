internal import GRDB

extension Archive {
  /// The tables, step by step; a step that was ever released is never changed.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 reports, steps, mails and runs") { database in
      try database.create(table: "version") { table in
        table.autoIncrementedPrimaryKey("id")
        table.column("project", .text).notNull()
        table.column("report", .text).notNull()
        table.column("number", .integer).notNull()
        table.column("stage", .text).notNull()
        table.column("file", .text).notNull().unique()
        table.column("sha256", .text).notNull()
        table.column("fingerprint", .text).notNull()
        table.column("content", .text).notNull()
        table.column("asOf", .text).notNull()
        table.column("due", .text)
        table.column("madeAt", .integer).notNull()
        table.column("program", .text).notNull()
        table.column("errors", .integer).notNull()
        table.column("warnings", .integer).notNull()
        table.column("accepted", .text)
        table.uniqueKey(["project", "report", "number"])
      }
      try database.create(table: "report") { table in
        table.column("project", .text).notNull()
        table.column("report", .text).notNull()
        table.column("stage", .text).notNull()
        table.column("version", .integer).notNull()
        table.column("day", .text)
        table.column("reference", .text)
        table.primaryKey(["project", "report"])
      }
      try database.create(table: "step") { table in
        table.autoIncrementedPrimaryKey("id")
        table.column("at", .integer).notNull()
        table.column("person", .text).notNull()
        table.column("action", .text).notNull()
        table.column("project", .text).notNull()
        table.column("report", .text).notNull()
        table.column("version", .integer)
        table.column("detail", .text)
      }
      try createMail(in: database)
      try database.create(table: "run") { table in
        table.autoIncrementedPrimaryKey("id")
        table.column("at", .integer).notNull()
        table.column("asOf", .text).notNull()
        table.column("record", .text).notNull()
      }
      try database.create(table: "project") { table in
        table.primaryKey("id", .text)
        table.column("digest", .text).notNull()
      }
    }
    migrator.registerMigration("2 what a project was like") { database in
      try database.alter(table: "project") { table in
        for column in ["outcome", "earned", "errors", "warnings"] {
          table.add(column: column, .integer)
        }
        table.add(column: "reports", .text)
        table.add(column: "folder", .text)
        table.add(column: "place", .text)
      }
      try database.alter(table: "mail") { table in
        table.add(column: "isOvertaken", .boolean).notNull().defaults(to: false)
      }
    }
    return migrator
  }

  private static func createMail(in database: Database) throws {
    try database.create(table: "mail") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("messageID", .text).notNull().unique()
      table.column("project", .text).notNull()
      table.column("report", .text).notNull()
      table.column("version", .integer).notNull()
      table.column("occasion", .text).notNull()
      table.column("role", .text).notNull()
      table.column("recipient", .text).notNull()
      table.column("address", .text).notNull()
      table.column("answersTo", .text)
      table.column("language", .text).notNull()
      table.column("subject", .text).notNull()
      table.column("plain", .text).notNull()
      table.column("html", .text).notNull()
      table.column("state", .text).notNull().indexed()
      table.column("attempts", .integer).notNull()
      table.column("nextAt", .integer).notNull()
      table.column("changedAt", .integer).notNull()
      table.column("reply", .text)
    }
    try database.create(
      index: "mailOfReport", on: "mail", columns: ["project", "report", "occasion"])
  }
}
