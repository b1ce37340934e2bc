internal import Foundation
internal import GrantAccounting

/// The folders below one that hold a `project.yaml`.
struct FoundProjects: Sendable {
  /// Relative to the folder, in order; `.` for the folder itself.
  var folders: [String]
  /// The `id` of each folder, where the line that states it is found at a glance.
  var ids: [String: String] = [:]
}

/// Looks for projects in `root` and all folders below it.
///
/// Links are not followed, so that nothing outside `root` is taken in; hidden folders, the output
/// folder and folders within a project are not looked into.
///
/// - Throws: `night.no-folder`, `night.no-projects`.
func findProjects(below root: String, output: String) throws(Diagnostic) -> FoundProjects {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), isFolder.boolValue
  else { throw .noFolder(root) }
  let avoided = URL(filePath: output).resolvingSymlinksInPath().path
  var folders: [String] = []
  var waiting = [""]
  // The folder itself may be a link.
  let base = resolvedPath(of: root)
  while let folder = waiting.popLast() {
    let directory = folder.isEmpty ? base : path(of: folder, in: base)
    if FileManager.default.fileExists(atPath: "\(directory)/\(ProjectFile.name)") {
      folders.append(folder.isEmpty ? "." : folder)
      continue
    }
    guard URL(filePath: directory).resolvingSymlinksInPath().path != avoided else { continue }
    waiting += subfolders(of: directory).map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
  }
  guard !folders.isEmpty else { throw .noProjects(root) }
  var found = FoundProjects(folders: folders.sorted())
  for folder in found.folders {
    found.ids[folder] = idWritten(in: "\(root)/\(folder)/\(ProjectFile.name)")
  }
  return found
}

/// A folder that may not be looked into has no projects for us.
private func subfolders(of directory: String) -> [String] {
  let keys: Set<URLResourceKey> = [.isDirectoryKey, .isSymbolicLinkKey]
  let entries: [URL]
  do {
    entries = try FileManager.default.contentsOfDirectory(
      at: URL(filePath: directory, directoryHint: .isDirectory),
      includingPropertiesForKeys: Array(keys), options: [.skipsHiddenFiles])
  } catch {
    return []
  }
  return entries.filter { entry in
    do {
      let values = try entry.resourceValues(forKeys: keys)
      return values.isDirectory == true && values.isSymbolicLink != true
    } catch {
      return false
    }
  }.map(\.lastPathComponent)
}

/// The value of the line that begins with `id:`; `nil` where there is none.
///
/// Good enough to tell twins apart before anything is drawn; the loader reads the file itself.
private func idWritten(in file: String) -> String? {
  let bytes: [UInt8]
  do {
    bytes = try readFile(at: URL(filePath: file))
  } catch {
    return nil
  }
  let line = bytes.prefix(largestProjectFile).split(separator: 0x0A).first {
    $0.starts(with: Array("id:".utf8))
  }
  guard let line else { return nil }
  let value = String(decoding: line.dropFirst(3), as: UTF8.self)
  let id = value.split(separator: "#").first.map(String.init) ?? ""
  let bare = trimmed(id).trimmingCharacters(in: CharacterSet(charactersIn: "\"'"))
  // A line that is only half written says nothing.
  return isShortName(bare) ? bare : nil
}

extension Diagnostic {
  fileprivate static func noFolder(_ folder: String) -> Diagnostic {
    Diagnostic(
      code: "night.no-folder", location: SourceLocation(file: folder),
      message: "there is no such folder",
      hint: "name the folder that holds the project folders")
  }

  fileprivate static func noProjects(_ folder: String) -> Diagnostic {
    Diagnostic(
      code: "night.no-projects", location: SourceLocation(file: folder),
      message: "no folder here or below holds a project.yaml",
      hint: "name the folder that holds the project folders; links are not followed")
  }
}
