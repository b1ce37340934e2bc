import Foundation

/// The files that are damaged: every fixture that a loader reads, in the order of their names, and
/// finished reports.
struct Corpus {
  private var files: [Loader: [[UInt8]]] = [:]

  /// Larger files only make fewer inputs.
  private static let largest = 6_000

  /// `reports` is where the sample reports were drawn.
  init(folder: URL, reports: URL) throws {
    try add(filesIn: folder) { $0 != .pdf }
    try add(filesIn: reports) { $0 == .pdf }
    for loader in Loader.allCases where files[loader] == nil {
      throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: folder.path])
    }
  }

  private mutating func add(filesIn folder: URL, where isWanted: (Loader) -> Bool) throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    for name in names {
      guard let loader = Self.loader(of: name), isWanted(loader) else { continue }
      let file = folder.appending(path: name)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      let bytes = [UInt8](try Data(contentsOf: file))
      let isWhole = loader == .pdf
      files[loader, default: []].append(isWhole ? bytes : Array(bytes.prefix(Self.largest)))
    }
  }

  func files(for loader: Loader) -> [[UInt8]] { files[loader] ?? [] }

  private static func loader(of name: String) -> Loader? {
    switch name.split(separator: ".").last?.lowercased() {
    case "se", "si", "sie": .sie
    case "csv", "txt": name.contains("expected") || name.contains("golden") ? nil : .csv
    case "yaml": .yaml
    case "pdf": .pdf
    default: nil
    }
  }
}
