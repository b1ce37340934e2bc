internal import Foundation
internal import GrantAccounting
import Synchronization

/// The ledger files of one folder, each read once, and their rows by project.
final class LedgerShelf: Sendable {
  /// The folder as a person named it.
  let shownAs: String
  private let state: Mutex<State>

  private struct IndexKey: Hashable {
    let reading: LedgerReference.Identity
    let dimension: Int
  }

  private struct State {
    var sources: ProjectSources
    var files: [LedgerReference.Identity: Result<ShelvedLedger, Diagnostic>] = [:]
    var indexes: [IndexKey: ProjectIndex] = [:]
  }

  init(_ sources: ProjectSources, shownAs: String) {
    self.shownAs = shownAs
    state = Mutex(State(sources: sources))
  }

  func has(_ file: String) -> Bool {
    state.withLock { $0.sources.has(file) }
  }

  /// The bytes of a file that is no ledger; read anew each time.
  ///
  /// - Throws: What ``ProjectSources/read(_:atMost:namedAt:)`` throws.
  func read(
    _ file: String, atMost limit: Int, namedAt line: Int?
  ) throws(Diagnostic) -> [UInt8] {
    let sources = state.withLock { $0.sources }
    return try sources.read(file, atMost: limit, namedAt: line)
  }

  /// Reads the file unless it stands here already.
  ///
  /// - Throws: What ``ProjectSources/read(_:atMost:namedAt:)`` throws.
  func ledger(_ reference: LedgerReference) throws(Diagnostic) -> ShelvedLedger {
    try state.withLock { state throws(Diagnostic) in
      let reading = reference.identity
      if let known = state.files[reading] { return try known.get() }
      do throws(Diagnostic) {
        let bytes = try state.sources.read(
          reference.file, atMost: largestLedger, namedAt: reference.line)
        let file = SourceFile(name: reference.file, bytes: bytes)
        let ledger = parse(file, as: reference)
        state.files[reading] = .success(ledger)
        return ledger
      } catch {
        state.files[reading] = .failure(error)
        throw error
      }
    }
  }

  /// The ledger's rows by project; made once for each dimension.
  func index(_ ledger: Ledger, of reference: LedgerReference) -> ProjectIndex {
    let key = IndexKey(reading: reference.identity, dimension: reference.dimension)
    return state.withLock { state in
      let index = state.indexes[key] ?? ProjectIndex(ledger, dimension: reference.dimension)
      state.indexes[key] = index
      return index
    }
  }

  /// The largest ledger file that is read, 2 GB; a region's whole year is some hundred MB.
  private var largestLedger: Int { 2_000_000_000 }

  private func parse(_ file: SourceFile, as reference: LedgerReference) -> ShelvedLedger {
    switch reference.format {
    case .sie:
      let ledger = readSIE(
        file.bytes, file: file.name, isPartial: reference.isPartial)
      return ShelvedLedger(source: file, ledger: ledger, note: ledger.value.map(LedgerNote.init))
    case .csv:
      let reading = readLedgerCSV(file.bytes, file: file.name, columns: reference.columns)
      let note = reading.recognition.map { LedgerNote(file: file.name, form: .csv($0)) }
      return ShelvedLedger(source: file, ledger: reading.ledger, note: note)
    }
  }
}

/// A ledger file and what was read of it.
struct ShelvedLedger: Sendable {
  let source: SourceFile
  /// Without value after an error in the file.
  let ledger: Checked<Ledger>
  /// How it was understood; `nil` where it was not.
  let note: LedgerNote?
}

/// The folder with ledger files that several projects share.
///
/// A file that is in no project folder is looked for here. It is read once for all projects that
/// are handed the same value, and stays in memory as long as the value.
public struct SharedLedgers: Sendable {
  public static let none = SharedLedgers(folder: nil)

  let shelf: LedgerShelf?

  /// Whether there is such a folder.
  public static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// - Parameter folder: `nil` for none.
  public init(folder: String?) {
    shelf = folder.map { folder in
      LedgerShelf(
        ProjectSources(folder: URL(filePath: folder, directoryHint: .isDirectory)),
        shownAs: folder)
    }
  }
}
