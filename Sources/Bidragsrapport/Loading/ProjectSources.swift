internal import Foundation
internal import GrantAccounting

/// The files of one project folder; nothing outside it can be opened.
struct ProjectSources {
  let folder: URL

  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  /// The bytes of a file in the folder.
  ///
  /// - Parameters:
  ///   - name: Relative to the folder, already checked to have no `..` in it.
  ///   - limit: The largest file that is read, in bytes.
  ///   - line: The line of `project.yaml` that names the file; `nil` for `project.yaml` itself.
  /// - Returns: The file as stored.
  /// - Throws: `file.missing`, `file.outside-project`, `file.too-large`, `file.unreadable`.
  func read(
    _ name: String, atMost limit: Int, namedAt line: Int?
  ) throws(Diagnostic) -> [UInt8] {
    let url = folder.appending(path: name)
    let place =
      line.map { SourceLocation(file: ProjectFile.name, line: $0) }
      ?? SourceLocation(file: name)
    guard has(name) else { throw .missing(name, at: place) }
    guard isInside(url) else { throw .outsideProject(name, at: place) }
    let size: Int
    do {
      let values = try url.resolvingSymlinksInPath().resourceValues(
        forKeys: [.fileSizeKey, .isRegularFileKey])
      guard values.isRegularFile == true else { throw CocoaError(.fileReadUnknown) }
      size = values.fileSize ?? 0
    } catch {
      throw .unreadable(name, at: place)
    }
    guard size <= limit else { throw .tooLarge(name, size, limit, at: place) }
    do {
      return try readFile(at: url)
    } catch {
      throw .unreadable(name, at: place)
    }
  }

  /// Whether the file lies below the folder once all links are followed.
  private func isInside(_ url: URL) -> Bool {
    let root = folder.resolvingSymlinksInPath().standardizedFileURL.pathComponents
    let file = url.resolvingSymlinksInPath().standardizedFileURL.pathComponents
    return file.count > root.count && file.starts(with: root)
  }
}

extension Diagnostic {
  fileprivate static func missing(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      code: "file.missing", location: place, message: "there is no file `\(name)`",
      hint: name == ProjectFile.name
        ? "name the folder that holds project.yaml, or make a new one with the command init"
        : "put the file in the project folder under that name, or correct `file`; capitals count")
  }

  fileprivate static func outsideProject(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      code: "file.outside-project", location: place,
      message: "`\(name)` is a link that leads out of the project folder",
      hint: "put a copy of the file itself in the project folder")
  }

  fileprivate static func unreadable(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      code: "file.unreadable", location: place, message: "`\(name)` cannot be read",
      hint: "check that it is a file and no folder, and that you may open it")
  }

  fileprivate static func tooLarge(
    _ name: String, _ size: Int, _ limit: Int, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      code: "file.too-large", location: place,
      message: "`\(name)` is \(size) bytes, at most \(limit) are read",
      hint: "check that it is the right file; export only the project, or one year at a time")
  }
}
