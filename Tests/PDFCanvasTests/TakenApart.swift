import Testing

@testable import ArchivalPDF

/// A finished file in its objects, to be put together again with a fault in it.
struct TakenApart: Sendable {
  var objects: [Int: PDFObject] = [:]
  let root: Int
  let information: Int

  init(_ bytes: [UInt8]) throws {
    let file = try PDFFile(bytes)
    root = try #require(file.trailer["Root"]?.reference)
    information = try #require(file.trailer["Info"]?.reference)
    for number in file.numbers {
      let object = try #require(try file.object(number))
      // Written anew.
      if ["XRef", "ObjStm"].contains(object.value["Type"]?.name) { continue }
      objects[number] = object
    }
  }

  func bytes() throws -> [UInt8] {
    var writer = try FileWriter(firstNumber: (objects.keys.max() ?? 0) + 1)
    for (number, object) in objects.sorted(by: { $0.key < $1.key }) {
      if let stream = object.stream {
        var entries = try #require(object.value.dictionary)
        entries["Length"] = nil
        let dictionary = entries.sorted { $0.key < $1.key }
          .map { "/\(written($0.key)) \(written($0.value))" }
        writer.set(number, stream: stream, dictionary.joined())
      } else {
        writer.set(number, written(object.value))
      }
    }
    return try writer.file(root: root, information: information)
  }

  var catalog: PDFValue {
    get { objects[root]?.value ?? .null }
    set { objects[root]?.value = newValue }
  }

  /// Numbers of all objects whose entry `key` is the name `name`, in order.
  func all(_ key: String, _ name: String) -> [Int] {
    objects.filter { $0.value.value[key] == .name(name) }.keys.sorted()
  }

  /// Alters the first such object.
  mutating func alter(
    _ key: String, _ name: String, _ change: (inout [String: PDFValue]) -> Void
  ) throws {
    try alter(try #require(all(key, name).first), change)
  }

  mutating func alter(_ number: Int, _ change: (inout [String: PDFValue]) -> Void) throws {
    var entries = try #require(objects[number]?.value.dictionary)
    change(&entries)
    objects[number]?.value = .dictionary(entries)
  }

  mutating func add(_ entries: [String: PDFValue]) -> Int {
    let number = (objects.keys.max() ?? 0) + 1
    objects[number] = PDFObject(value: .dictionary(entries))
    return number
  }

  /// Replaces words in a stream, which is left unpacked.
  mutating func replace(_ words: String, by others: String, inStreamOf number: Int) throws {
    let object = try #require(objects[number])
    let stream = try #require(object.stream)
    let bytes = try PDFFile.unpacked(stream, object.value)
    // Each byte a character, so that whatever stands there comes back.
    let text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    let place = try #require(text.firstRange(of: words), "\(words)")
    let changed = text.replacingCharacters(in: place, with: others)
    objects[number]?.stream =
      changed.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }[...]
    try alter(number) { $0["Filter"] = nil }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}

private func written(_ value: PDFValue) -> String {
  switch value {
  case .null: "null"
  case .boolean(let flag): "\(flag)"
  case .integer(let number): "\(number)"
  case .real(let number): "\(number)"
  case .name(let name): "/\(written(name))"
  case .string(let bytes): "<\(bytes.map { Notation.hex($0) }.joined())>"
  case .array(let values): "[\(values.map(written).joined(separator: " "))]"
  case .dictionary(let entries):
    "<<"
      + entries.sorted { $0.key < $1.key }.map { "/\(written($0.key)) \(written($0.value))" }
      .joined() + ">>"
  case .reference(let number): "\(number) 0 R"
  }
}

private func written(_ name: String) -> String {
  name.split(separator: "/").joined(separator: "#2F")
}
