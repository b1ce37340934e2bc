internal import Foundation

/// A folder's path with all links followed, as far as it is there.
func resolvedPath(of folder: String) -> String {
  var url = URL(filePath: folder, directoryHint: .isDirectory).standardizedFileURL
  var rest: [String] = []
  while !FileManager.default.fileExists(atPath: url.path), url.pathComponents.count > 1 {
    rest.insert(url.lastPathComponent, at: 0)
    url.deleteLastPathComponent()
  }
  let there = url.resolvingSymlinksInPath()
  return rest.reduce(there) { $0.appending(path: $1) }.path
}
