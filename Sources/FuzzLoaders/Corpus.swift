import Foundation

/// The files that are damaged: every fixture that a loader reads, in the order of their names.
struct Corpus {
  private var files: [Loader: [[UInt8]]] = [:]

  /// Larger files only make fewer inputs.
  private static let largest = 6_000

  init(folder: URL) throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    for name in names {
      guard let loader = Self.loader(of: name) else { continue }
      let file = folder.appending(path: name)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      let bytes = [UInt8](try Data(contentsOf: file))
      files[loader, default: []].append(Array(bytes.prefix(Self.largest)))
    }
    for loader in Loader.allCases where files[loader] == nil {
      throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: folder.path])
    }
  }

  func files(for loader: Loader) -> [[UInt8]] { files[loader] ?? [] }

  private static func loader(of name: String) -> Loader? {
    switch name.split(separator: ".").last?.lowercased() {
    case "se", "si", "sie": .sie
    case "csv", "txt": name.contains("expected") || name.contains("golden") ? nil : .csv
    case "yaml": .yaml
    default: nil
    }
  }
}
