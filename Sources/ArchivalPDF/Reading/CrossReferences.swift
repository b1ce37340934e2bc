/// Where a file's objects stand, by its cross-reference streams from the last one back.
struct CrossReferences {
  private(set) var trailer: [String: PDFValue] = [:]
  private(set) var places: [Int: PDFFile.Place] = [:]
  private(set) var revisions = 0

  init(_ bytes: [UInt8]) throws(FinishError) {
    let marker = Array("startxref".utf8)
    let tail = max(0, bytes.count - 64)
    guard let start = (tail..<bytes.count).last(where: { bytes[$0...].starts(with: marker) }) else {
      throw .file("startxref is missing")
    }
    var syntax = Syntax(bytes, at: start + marker.count)
    var next: Int? = try syntax.integer()
    var seen: Set<Int> = []
    while let offset = next {
      guard seen.insert(offset).inserted else { throw .file("revisions name each other") }
      let object = try PDFFile.object(nil, at: offset, in: bytes)
      guard let entries = object.value.dictionary, let stream = object.stream,
        entries["Type"] == .name("XRef")
      else { throw .file("there is no cross-reference stream at byte \(offset)") }
      guard entries["Encrypt"] == nil else { throw .file("it is encrypted") }
      if revisions == 0 { trailer = entries }
      revisions += 1
      try add(try PDFFile.unpacked(stream, object.value), entries)
      next = entries["Prev"]?.integer
    }
  }

  /// Adds what no later revision has said.
  private mutating func add(
    _ table: [UInt8], _ entries: [String: PDFValue]
  ) throws(FinishError) {
    let widths = entries["W"]?.array?.compactMap(\.integer) ?? []
    guard widths.count == 3, widths.allSatisfy({ (0...8).contains($0) }), widths.reduce(0, +) > 0
    else { throw .file("the widths of a cross-reference stream are not known") }
    let ranges =
      entries["Index"]?.array?.compactMap(\.integer) ?? [0, entries["Size"]?.integer ?? 0]
    var rest = table[...]
    func field(_ width: Int, default value: Int) -> Int {
      guard width > 0 else { return value }
      defer { rest = rest.dropFirst(width) }
      return rest.prefix(width).reduce(0) { $0 << 8 | Int($1) }
    }
    for pair in stride(from: 0, to: ranges.count - 1, by: 2) {
      let (first, count) = (ranges[pair], ranges[pair + 1])
      guard (0...10_000_000).contains(first), count >= 0,
        count <= rest.count / widths.reduce(0, +)
      else { throw .file("a cross-reference stream is shorter than it says") }
      for number in first..<first + count {
        let kind = field(widths[0], default: 1)
        let (second, third) = (field(widths[1], default: 0), field(widths[2], default: 0))
        guard places[number] == nil else { continue }
        switch kind {
        case 0: places[number] = .free
        case 1: places[number] = .offset(second)
        case 2: places[number] = .packed(holder: second, index: third)
        default: throw .file("entry \(number) of a cross-reference stream is not known")
        }
      }
    }
  }
}
