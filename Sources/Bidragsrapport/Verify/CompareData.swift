import ArchivalPDF
import Foundation

/// How the attachments of a file differ from those that its own data give, a line each.
func compareData(
  _ embedded: EmbeddedReport, with again: [ArchivalPDF.Attachment]
) -> [String] {
  let names = Dictionary(again.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  let isOwnVersion = embedded.contents.program == programVersion
  return ReportContents.Role.allCases.flatMap { role -> [String] in
    guard let file = embedded.files[role] else { return [] }
    guard let bytes = names[file.name] else {
      return ["attachment \(file.name): its data give none"]
    }
    guard bytes != file.bytes else { return [] }
    switch role {
    case .figures: return compareFigures(file.bytes, with: bytes, toleratesNewKeys: !isOwnVersion)
    case .rows, .timeSheet, .project: return [compareLines(file.name, file.bytes, with: bytes)]
    }
  }
}

/// How two JSON documents differ, key by key.
///
/// A newer program may write keys that an older one did not know.
func compareFigures(
  _ old: [UInt8], with new: [UInt8], toleratesNewKeys: Bool
) -> [String] {
  guard let before = leaves(old), let after = leaves(new) else {
    return ["figures: they are no JSON of this program"]
  }
  let keys = Set(before.keys).union(after.keys)
  return keys.sorted().compactMap { key in
    let (file, data) = (before[key], after[key])
    guard file != data, !(toleratesNewKeys && file == nil) else { return nil }
    return "figure \(key): the file says \(file ?? "nothing"), its data give \(data ?? "nothing")"
  }
}

/// Every value by its path, such as `participants[0].costs.total.remaining`.
private func leaves(_ bytes: [UInt8]) -> [String: String]? {
  let root: Any
  do {
    root = try JSONSerialization.jsonObject(with: Data(bytes))
  } catch {
    return nil
  }
  var found: [String: String] = [:]
  func collect(_ value: Any, _ path: String) {
    if let object = value as? [String: Any] {
      for (key, value) in object { collect(value, path.isEmpty ? key : "\(path).\(key)") }
    } else if let list = value as? [Any] {
      for (index, value) in list.enumerated() { collect(value, "\(path)[\(index)]") }
    } else {
      found[path] = "\(value)"
    }
  }
  collect(root, "")
  return found
}

private func compareLines(_ name: String, _ old: [UInt8], with new: [UInt8]) -> String {
  let (before, after) = (old.split(separator: 10), new.split(separator: 10))
  let line = zip(before, after).prefix { $0 == $1 }.count + 1
  return "attachment \(name): line \(line) is not as the report's data give it"
}
