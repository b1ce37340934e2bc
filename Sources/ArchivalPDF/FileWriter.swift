/// Collects numbered objects and writes them as a file of PDF 1.7.
///
/// Streams stand on their own; all other objects are packed into object streams, 200 in each,
/// which makes a tagged report a third as large.
struct FileWriter: ~Copyable {
  private enum Body {
    /// A stretch of ``written``.
    case plain(Range<Int>)
    case copied(ArraySlice<UInt8>)
    case stream(dictionary: String, data: ArraySlice<UInt8>)
  }

  private var bodies: [Body?]
  /// The text of all plain objects: tens of thousands of arrays of their own would cost more than
  /// what stands in them.
  private var written: [UInt8] = []
  private let packer: Packer

  /// Object numbers below `firstNumber` are taken by the caller.
  init(firstNumber: Int) throws(FinishError) {
    bodies = Array(repeating: nil, count: firstNumber)
    packer = try Packer()
  }

  /// A number for an object to come.
  mutating func reserve() -> Int {
    bodies.append(nil)
    return bodies.count - 1
  }

  /// `write` appends the object's text.
  mutating func set(_ number: Int, writing write: (inout [UInt8]) -> Void) {
    let start = written.count
    write(&written)
    bodies[number] = .plain(start..<written.count)
  }

  mutating func set(_ number: Int, _ body: String) { set(number) { $0 += body.utf8 } }

  mutating func set(_ number: Int, copying body: ArraySlice<UInt8>) {
    bodies[number] = .copied(body)
  }

  /// `dictionary` is without its brackets and without `/Length`; `data` is as the file has it.
  mutating func set(_ number: Int, stream data: ArraySlice<UInt8>, _ dictionary: String) {
    bodies[number] = .stream(dictionary: dictionary, data: data)
  }

  /// Packs `data`; `dictionary` is without `/Filter`, too.
  mutating func set(
    _ number: Int, packing data: [UInt8], _ dictionary: String = ""
  ) throws(FinishError) {
    set(number, stream: try packer.pack(data)[...], dictionary + "/Filter/FlateDecode")
  }

  mutating func add(_ body: String) -> Int {
    let number = reserve()
    set(number, body)
    return number
  }

  mutating func add(stream data: [UInt8], _ dictionary: String) -> Int {
    let number = reserve()
    set(number, stream: data[...], dictionary)
    return number
  }

  mutating func add(packing data: [UInt8], _ dictionary: String) throws(FinishError) -> Int {
    let number = reserve()
    try set(number, packing: data, dictionary)
    return number
  }

  /// The whole file.
  consuming func file(root: Int, information: Int) throws(FinishError) -> [UInt8] {
    // The four high bytes tell transport programs that the file is binary.
    var file = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    var entries = [Entry?](repeating: nil, count: bodies.count)
    var loose: [Int] = []
    for (number, body) in bodies.enumerated() {
      switch body {
      case .plain, .copied: loose.append(number)
      case .stream(let dictionary, let data):
        entries[number] = .offset(file.count)
        file.append(stream: data, dictionary, number: number)
      case nil: break
      }
    }
    for start in stride(from: 0, to: loose.count, by: 200) {
      let group = loose[start..<min(start + 200, loose.count)]
      for (place, object) in group.enumerated() {
        entries[object] = .packed(holder: entries.count, place: place)
      }
      let (data, dictionary) = try pack(group)
      let number = entries.count
      entries.append(.offset(file.count))
      file.append(stream: data[...], dictionary, number: number)
    }
    try file.finish(entries: entries, root: root, information: information, packer)
    return file
  }

  /// An object stream of the objects with these numbers.
  private func pack(_ numbers: ArraySlice<Int>) throws(FinishError) -> ([UInt8], String) {
    var (index, texts): ([UInt8], [UInt8]) = ([], [])
    for number in numbers {
      index.append(decimal: number)
      index.append(0x20)
      index.append(decimal: texts.count)
      index.append(0x20)
      switch bodies[number] {
      case .plain(let range): texts += written[range]
      case .copied(let bytes): texts += bytes
      case .stream, nil: break
      }
      texts.append(0x0A)
    }
    let first = index.count
    return (
      try packer.pack(index + texts),
      "/Type/ObjStm/N \(numbers.count)/First \(first)/Filter/FlateDecode"
    )
  }
}

/// Where an object is; `nil` stands for none.
private enum Entry {
  case offset(Int)
  case packed(holder: Int, place: Int)
}

extension [UInt8] {
  /// Adds the cross-reference stream and the end, and seals all of it.
  fileprivate mutating func finish(
    entries: [Entry?], root: Int, information: Int, _ packer: borrowing Packer
  ) throws(FinishError) {
    let start = count
    let number = entries.count
    var table: [UInt8] = []
    table.reserveCapacity(7 * (number + 1))
    for entry in entries + [.offset(start)] {
      switch entry {
      case .offset(let offset): table.append(type: 1, offset, 0)
      case .packed(let holder, let place): table.append(type: 2, holder, place)
      case nil: table.append(type: 0, 0, 0xFFFF)  // free, never to be used again
      }
    }
    append(
      stream: try packer.pack(table)[...],
      """
      /Type/XRef/Size \(number + 1)/W[1 4 2]/Root \(root) 0 R/Info \(information) 0 R\
      \(FileSeal.blank)/Filter/FlateDecode
      """, number: number)
    self += "startxref\n\(start)\n%%EOF\n".utf8
    FileSeal.seal(&self, table: start)
  }

  /// An entry of the cross-reference stream: one byte, four, and two.
  private mutating func append(type: UInt8, _ second: Int, _ third: Int) {
    append(type)
    for shift in [24, 16, 8, 0] { append(UInt8(truncatingIfNeeded: second >> shift)) }
    for shift in [8, 0] { append(UInt8(truncatingIfNeeded: third >> shift)) }
  }

  fileprivate mutating func append(
    stream data: ArraySlice<UInt8>, _ dictionary: String, number: Int
  ) {
    self += "\(number) 0 obj\n<<\(dictionary)/Length \(data.count)>>\nstream\n".utf8
    self += data
    self += "\nendstream\nendobj\n".utf8
  }
}
