internal import GRDB
internal import GrantAccounting

extension Archive {
  /// Puts mails into the outbox; one whose Message-ID is known is not taken a second time.
  ///
  /// With `replacing` those about the same report that nobody is done with are cancelled first.
  func add(mails: [OutboxMail], replacing: Bool = false) throws(Diagnostic) {
    try write { database in
      for mail in mails where replacing {
        try cancelOpen(mail.project, mail.report, returns: false, database)
      }
      try insert(mails, database)
    }
  }

  /// Cancels what has not gone out about a report on an occasion, to addresses it no longer names.
  func cancelUnsent(
    toOthersThan addresses: [String], about key: ReportKey, occasion: String
  ) throws(Diagnostic) {
    let marks = addresses.map { _ in "?" }.joined(separator: ", ")
    try write { database in
      try database.execute(
        sql: """
          UPDATE mail SET isOvertaken = 1, state = 'cancelled',
          reply = 'the project names another address now'
          WHERE project = ? AND report = ? AND occasion = ? AND state IN ('waiting', 'refused')
          AND address NOT IN (\(marks))
          """, arguments: [key.project, key.report, occasion] + StatementArguments(addresses))
    }
  }

  /// Lets what waits about a report be handed over at once, and returns how many mails that are.
  func hurry(_ key: ReportKey, at now: Int64) throws(Diagnostic) -> Int {
    try write { database in
      try database.execute(
        sql: "UPDATE mail SET nextAt = ? WHERE project = ? AND report = ? AND state = 'waiting'",
        arguments: [now, key.project, key.report])
      return database.changesCount
    }
  }

  /// ``OutboxMail/identity`` of all mails that were ever put into the outbox and not overtaken.
  func identities() throws(Diagnostic) -> Set<String> {
    let ids = try read {
      try String.fetchAll($0, sql: "SELECT messageID FROM mail WHERE NOT isOvertaken")
    }
    return Set(ids.map { String($0.prefix { $0 != "@" }) })
  }

  /// Every mail, or those that nobody is done with, oldest first.
  func mails(openOnly: Bool) throws(Diagnostic) -> [OutboxMail] {
    let open: [OutboxMail.State] = [.waiting, .handing, .refused, .unknown]
    let states = openOnly ? open : OutboxMail.State.allCases
    let list = states.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try read {
      try OutboxMail.fetchAll($0, sql: "SELECT * FROM mail WHERE state IN (\(list)) ORDER BY id")
    }
  }

  func mail(_ id: Int64) throws(Diagnostic) -> OutboxMail? {
    try read {
      try OutboxMail.fetchOne($0, sql: "SELECT * FROM mail WHERE id = ?", arguments: [id])
    }
  }

  /// Mails to be handed over at `now`, those never tried before first, then oldest first: none that
  /// fails again and again stands in the way of others.
  ///
  /// After a clock that jumped back none waits longer than the longest delay.
  func mailsToSend(at now: Int64) throws(Diagnostic) -> [OutboxMail] {
    try read {
      try OutboxMail.fetchAll(
        $0,
        sql: """
          SELECT * FROM mail WHERE state = 'waiting' AND (nextAt <= ? OR nextAt > ?)
          ORDER BY attempts > 0, id
          """, arguments: [now, now + longestDelay])
    }
  }

  /// Writes what became of a mail, and the step with it if a person should find it in the log.
  func update(_ mail: OutboxMail, step: Step? = nil) throws(Diagnostic) {
    try write { database in
      try mail.update(database)
      try step?.insert(database)
    }
  }

  /// Mails that were being handed over when a run was broken off: nobody knows their fate.
  func settleInterrupted(at now: Int64) throws(Diagnostic) {
    try write {
      try $0.execute(
        sql: """
          UPDATE mail SET state = 'unknown', changedAt = ?,
          reply = 'the program was stopped while it handed the mail over'
          WHERE state = 'handing'
          """, arguments: [now])
    }
  }

  /// The version that a mail carries.
  func version(of mail: OutboxMail) throws(Diagnostic) -> ReportVersion? {
    try read {
      try ReportVersion.fetchOne(
        $0, sql: "SELECT * FROM version WHERE project = ? AND report = ? AND number = ?",
        arguments: [mail.project, mail.report, mail.version])
    }
  }
}

/// Puts mails into the outbox; one that was overtaken takes the place of itself.
///
/// One of the same kind to an address that the project no longer names is cancelled if it has not gone
/// out: a report must not go to an address that was corrected away.
func insert(_ mails: [OutboxMail], _ database: Database) throws {
  for mail in mails {
    try database.execute(
      sql: "DELETE FROM mail WHERE messageID = ? AND isOvertaken", arguments: [mail.messageID])
    try mail.insert(database, onConflict: .ignore)
    try database.execute(
      sql: """
        UPDATE mail SET isOvertaken = 1, state = 'cancelled',
        reply = 'the recipient has another address now'
        WHERE project = ? AND report = ? AND occasion = ? AND role = ? AND address <> ?
        AND state IN ('waiting', 'refused')
        """, arguments: [mail.project, mail.report, mail.occasion, mail.role, mail.address])
  }
}

/// A mail that the server could not take now is tried again after this many seconds at most.
let longestDelay: Int64 = 24 * 3_600
