import ArchivalPDF

/// The report with one stream's plain bytes changed and with a table that is right for it.
///
/// What it says has changed, though every part can be read: only what is compared finds it out.
/// `choice` picks the stream; `nil` is returned for what is no report of ours.
func rebuilt(
  _ bytes: [UInt8], changing choice: Int, _ change: (inout [UInt8]) -> Void
) -> [UInt8]? {
  do throws(PDFFileError) {
    let file = try PDFFile(bytes)
    var streams: [(number: Int, object: PDFObject)] = []
    for number in file.numbers {
      guard let object = try file.object(number), object.stream != nil,
        object.value["Type"] != .name("XRef")
      else { continue }
      streams.append((number, object))
    }
    guard !streams.isEmpty else { return nil }
    var writer = Rebuilding(file: file)
    for (place, stream) in streams.enumerated() {
      var changed: [UInt8]?
      if place == choice % streams.count, var plain = try file.data(of: stream.object) {
        change(&plain)
        changed = plain
      }
      try writer.add(stream.number, stream.object, changed: changed)
    }
    return writer.finished
  } catch {
    return nil
  }
}

/// A file being written anew, object by object.
private struct Rebuilding {
  private let file: PDFFile
  private var bytes = Array("%PDF-1.7\n%\u{E2}\u{E3}\n".utf8)
  private var entries: [Int: [Int]] = [:]

  init(file: PDFFile) { self.file = file }

  /// `changed` are other plain bytes of its stream.
  mutating func add(
    _ number: Int, _ object: PDFObject, changed: [UInt8]?
  ) throws(PDFFileError) {
    guard let stream = object.stream, let plain = try file.data(of: object) else { return }
    entries[number] = [1, bytes.count, 0]
    // Before the change: the table is right for what the file held.
    if object.value["Type"] == .name("ObjStm") { addPacked(in: number, plain) }
    bytes += Array("\(number) 0 obj\n".utf8)
    guard let changed else {
      bytes += dictionary(before: stream.startIndex) + stream
      bytes += Array("\nendstream\nendobj\n".utf8)
      return
    }
    let isPacked = object.value["Filter"] != nil && object.value["DecodeParms"] == nil
    let data = isPacked ? stored(changed) : changed
    let length = Array("/Length \(stream.count)".utf8)
    var head = dictionary(before: stream.startIndex)
    if let place = head.indices.first(where: { head[$0...].starts(with: length) }) {
      head.replaceSubrange(
        place..<place + length.count, with: Array("/Length \(data.count)".utf8))
    }
    bytes += head + data + Array("\nendstream\nendobj\n".utf8)
  }

  /// From `<<` through `stream` and its line end.
  private func dictionary(before start: Int) -> [UInt8] {
    let marker = Array(" 0 obj".utf8)
    var index = start
    while index > 0, !file.bytes[index...].starts(with: marker) { index -= 1 }
    return Array(file.bytes[min(start, index + marker.count)..<start].drop { $0 == 10 })
  }

  private mutating func addPacked(in holder: Int, _ plain: [UInt8]) {
    let numbers = plain.prefix { $0 != 0x3C && $0 != 0x5B }
      .split { $0 == 32 || $0 == 10 }.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    for (index, place) in stride(from: 0, to: numbers.count - 1, by: 2).enumerated()
    where entries[numbers[place]] == nil { entries[numbers[place]] = [2, holder, index] }
  }

  /// With its cross-reference stream.
  var finished: [UInt8] {
    let own = (entries.keys.max() ?? 0) + 1
    var entries = entries
    entries[own] = [1, bytes.count, 0]
    let table = (0...own).flatMap { number -> [UInt8] in
      let entry = entries[number] ?? [0, 0, 0]
      return [UInt8(entry[0])]
        + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: entry[1] >> $0) }
        + [8, 0].map { UInt8(truncatingIfNeeded: entry[2] >> $0) }
    }
    let zeros = String(repeating: "0", count: 32)
    let root = file.trailer["Root"]?.reference ?? 1
    let head =
      "\(own) 0 obj\n<</Type/XRef/Size \(own + 1)/W[1 4 2]/Root \(root) 0 R"
      + "/ID[<\(zeros)><\(zeros)>]/Length \(table.count)>>\nstream\n"
    return bytes + Array(head.utf8) + table
      + Array("\nendstream\nendobj\nstartxref\n\(bytes.count)\n%%EOF\n".utf8)
  }
}

/// A zlib stream that packs nothing.
private func stored(_ plain: [UInt8]) -> [UInt8] {
  var packed: [UInt8] = [0x78, 0x01]
  var (a, b) = (1, 0)
  var rest = plain[...]
  repeat {
    let part = rest.prefix(65_535)
    rest = rest.dropFirst(part.count)
    let (low, high) = (UInt8(part.count & 0xFF), UInt8(part.count >> 8))
    packed += [rest.isEmpty ? 1 : 0, low, high, ~low, ~high]
    packed += part
  } while !rest.isEmpty
  for byte in plain {
    a = (a + Int(byte)) % 65_521
    b = (b + a) % 65_521
  }
  return packed + [b >> 8, b, a >> 8, a].map { UInt8(truncatingIfNeeded: $0) }
}
