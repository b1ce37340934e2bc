internal import GrantAccounting
internal import Synchronization

/// Which folder each project's id belongs to in a run.
///
/// Two projects of one id would share their files and their place in the archive. The folder that had
/// the id in the run before keeps it; where none had, neither is taken, since nobody can tell which is
/// the copy.
struct ProjectOwners: Sendable {
  /// By id.
  private(set) var owners: [String: String] = [:]
  /// Of folders whose id is another's, by folder.
  private(set) var twins: [String: Diagnostic] = [:]
  /// Ids that no folder gets, each by the first folder that has it.
  private(set) var tied: [String: String] = [:]

  /// `known` has the folder of each id in the run before.
  init(_ found: FoundProjects, known: [String: String]) {
    var claimants: [String: [String]] = [:]
    for folder in found.folders {
      if let id = found.ids[folder] { claimants[id, default: []].append(folder) }
    }
    let folders = Set(found.folders)
    for (id, claiming) in claimants {
      let before = known[id].flatMap { folder in
        folders.contains(folder) && (found.ids[folder] ?? id) == id ? folder : nil
      }
      let owner = before ?? (claiming.count == 1 ? claiming.first : nil)
      owners[id] = owner
      if owner == nil, let first = claiming.first { tied[first] = id }
      for folder in claiming where folder != owner {
        let other = owner ?? claiming.first { $0 != folder } ?? folder
        twins[folder] = .sameID(id, as: other, in: folder, isOwned: owner != nil)
      }
    }
  }
}

/// The owners, and those that show only when a file is read: an id may be written in ways that are not
/// seen at a glance, and the first folder then has it.
final class ProjectClaims: Sendable {
  private let owners: Mutex<[String: String]>

  init(_ owners: [String: String]) { self.owners = Mutex(owners) }

  /// - Throws: `night.same-id` where another folder has the id.
  func claim(_ id: String, for folder: String) throws(Diagnostic) {
    let owner = owners.withLock { owners in
      let owner = owners[id] ?? folder
      owners[id] = owner
      return owner
    }
    guard owner == folder else { throw .sameID(id, as: owner, in: folder, isOwned: true) }
  }
}

extension Diagnostic {
  fileprivate static func sameID(
    _ id: String, as other: String, in folder: String, isOwned: Bool
  ) -> Diagnostic {
    Diagnostic(
      code: "night.same-id", location: SourceLocation(file: "\(folder)/\(ProjectFile.name)"),
      message: "the project in \(other) has the same id `\(id)`"
        + (isOwned ? "" : "; neither is taken"),
      hint: "give each project an `id` of its own; a copy of a project is best kept elsewhere")
  }
}
