public import Foundation
public import GrantAccounting

/// A project folder as read: everything that a report needs.
public struct LoadedProject: Hashable, Sendable {
  public let project: GrantProject
  /// By party id; a party without ledger files has no entry.
  public let ledgers: [String: ProjectLedger]
  /// `project.yaml`, the ledger files in its order and the time sheets, each once.
  public let sources: [SourceFile]
}

/// Reads `project.yaml` and every ledger file it names, and tells all that is wrong at once.
///
/// Places in diagnostics are `folder` as it was given, then the file: `samverket/project.yaml:12`,
/// so that they can be clicked on. Places of ledger rows in the value stay relative to the project
/// folder, so that reports do not depend on where the program was started.
///
/// - Parameters:
///   - folder: The project folder.
///   - shownAs: How diagnostics name the folder; as `folder` was given if left out.
///   - shared: Where ledger files that are not in the project folder are looked for.
/// - Returns: The project with its ledgers, and all diagnostics of all its files.
public func loadProject(
  at folder: URL, shownAs: String? = nil, shared: SharedLedgers = .none
) -> Checked<LoadedProject> {
  loadFolder(at: folder, shownAs: shownAs, shared: shared).project
}

/// Reads a project folder, and tells how each of its ledger files was understood.
func loadFolder(
  at folder: URL, shownAs: String?, shared: SharedLedgers = SharedLedgers(folder: nil)
) -> (project: Checked<LoadedProject>, ledgers: [LedgerNote]) {
  let place = shownAs ?? folder.relativePath
  let sources = ProjectSources(folder: folder)
  var loader = LedgerLoader(own: LedgerShelf(sources, shownAs: place), shared: shared.shelf)
  let result = load(sources, &loader)
  let project = result.locating { file in
    guard let shelf = shared.shelf, loader.sharedNames.contains(file) else {
      return shown(file, in: place)
    }
    return shown(file, in: shelf.shownAs)
  }
  return (project, loader.notes)
}

/// A file's name as diagnostics show it: the folder as it was given, then the file.
func shown(_ file: String, in folder: String) -> String {
  if folder.isEmpty || folder == "." { return file }
  return folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
}

private func load(
  _ folder: ProjectSources, _ loader: inout LedgerLoader
) -> Checked<LoadedProject> {
  let bytes: [UInt8]
  do throws(Diagnostic) {
    bytes = try folder.read(ProjectFile.name, atMost: largestProjectFile, namedAt: nil)
  } catch {
    return Checked(failed: [error])
  }
  let file = readProjectFile(bytes)
  var ledgers: [String: ProjectLedger] = [:]
  var checks: [Diagnostic] = []
  for party in file.parties {
    let references = file.ledgers[party] ?? []
    guard let first = references.first else { continue }
    let project = file.project.value
    let participant = project?.participants.first { $0.id == party }
    guard let ledger = loader.load(references, of: participant) else { continue }
    guard let project else { continue }
    checks += checkDays(of: ledger, in: project)
    checks += checkYears(of: ledger, party: party, in: project, line: first.location)
    ledgers[party] = ledger.completeNoLater(thanIn: project)
  }
  let sheets = loadTimeSheets(namedIn: file, from: folder, shared: loader.shared)
  loader.addShared(sheets.sharedNames)
  for party in file.parties {
    let files = (file.timeSheets[party] ?? []).map { ($0.file, $0.location) }
    ledgers[party]?.doubts += ledgerDoubts(in: sheets.diagnostics, about: files)
  }
  let shared = checkShared(file.ledgers)
  let copied =
    shared.isEmpty ? checkSameRows(ledgers, named: file.ledgers, in: file.parties) : []
  var diagnostics =
    file.project.diagnostics + shared + copied + loader.diagnostics + checks + sheets.diagnostics
  guard var project = file.project.value else { return Checked(failed: diagnostics) }
  diagnostics += project.add(sheets, namedIn: file)
  let sources =
    [SourceFile(name: ProjectFile.name, bytes: bytes)] + loader.sources + sheets.sources
  return Checked(
    LoadedProject(project: project, ledgers: ledgers, sources: sources),
    diagnostics: diagnostics)
}

extension Checked {
  /// The same with every diagnostic's file named by `rename`.
  fileprivate func locating(_ rename: (String) -> String) -> Checked {
    let located = diagnostics.map { diagnostic in
      var copy = diagnostic
      copy.location = diagnostic.location.map {
        SourceLocation(file: rename($0.file), line: $0.line)
      }
      return copy
    }
    return value.map { Checked($0, diagnostics: located) } ?? Checked(failed: located)
  }
}
