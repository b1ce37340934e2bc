internal import GrantAccounting

/// Reads the ledger files of a project, each once, however many parties or codes share it.
struct LedgerLoader {
  private let own: LedgerShelf
  let shared: LedgerShelf?
  /// What was wrong in all files, each file's diagnostics once.
  private(set) var diagnostics: [Diagnostic] = []
  /// The files in the order they were first named.
  private(set) var sources: [SourceFile] = []
  /// How each file was understood, in that order.
  private(set) var notes: [LedgerNote] = []
  /// The names of those that lie in the shared folder.
  private(set) var sharedNames: Set<String> = []
  private var told: Set<LedgerReference.Identity> = []

  init(own: LedgerShelf, shared: LedgerShelf?) { (self.own, self.shared) = (own, shared) }

  /// Joins the project's rows in one party's files; `nil` after an error in any of them.
  ///
  /// `party` is `nil` where `project.yaml` has errors in it.
  mutating func load(_ references: [LedgerReference], of party: Participant?) -> ProjectLedger? {
    let selections = references.map { select($0, for: party) }
    guard !selections.contains(where: { $0 == nil }) else { return nil }
    let joined = joinLedgers(selections.compactMap(\.self))
    diagnostics += joined.diagnostics
    var ledger = joined.value
    ledger?.doubts = ledgerDoubts(
      in: diagnostics, about: references.map { ($0.file, $0.location) })
    return ledger
  }

  /// Other files that lie in the shared folder, so that places in them are shown as they are.
  mutating func addShared(_ names: Set<String>) { sharedNames.formUnion(names) }

  private mutating func select(
    _ reference: LedgerReference, for party: Participant?
  ) -> LedgerSelection? {
    let shelf = shelf(for: reference.file)
    guard let ledger = read(reference, from: shelf) else { return nil }
    diagnostics += checkCode(of: ledger, named: reference)
    diagnostics += checkSimilarCodes(of: ledger, named: reference)
    if let party { diagnostics += checkOrganisation(of: ledger, named: reference, for: party) }
    return LedgerSelection(
      shelf.index(ledger, of: reference), project: reference.project,
      completeThrough: reference.completeThrough)
  }

  /// The project's own folder goes before the shared one.
  private func shelf(for file: String) -> LedgerShelf {
    guard let shared, !own.has(file), shared.has(file) else { return own }
    return shared
  }

  private mutating func read(_ reference: LedgerReference, from shelf: LedgerShelf) -> Ledger? {
    let isFirst = told.insert(reference.identity).inserted
    do throws(Diagnostic) {
      let file = try shelf.ledger(reference)
      if !sources.contains(where: { $0.name == file.source.name }) { sources.append(file.source) }
      if shelf !== own { sharedNames.insert(reference.file) }
      if isFirst {
        // Read in another way for another party, the file says the same again.
        diagnostics += file.ledger.diagnostics.filter { !diagnostics.contains($0) }
        if let note = file.note { notes.append(note) }
      }
      return file.ledger.value
    } catch {
      if isFirst { diagnostics.append(error.alsoLooked(in: shared)) }
      return nil
    }
  }
}

extension Diagnostic {
  /// A missing file with the other place where it could have been.
  func alsoLooked(in shared: LedgerShelf?) -> Diagnostic {
    guard code == "file.missing", let shared else { return self }
    return Diagnostic(
      code: code, location: location, message: "\(message), nor in \(shared.shownAs)", hint: hint)
  }
}
