/// Collects numbered objects and writes them as a file of PDF 1.7.
///
/// Streams stand on their own; all other objects are packed into object streams, 200 in each,
/// which makes a tagged report a third as large.
struct FileWriter {
  private enum Body {
    case plain(String)
    case copied(ArraySlice<UInt8>)
    case stream(dictionary: String, data: ArraySlice<UInt8>)
  }

  private var bodies: [Body?]

  /// Object numbers below `firstNumber` are taken by the caller.
  init(firstNumber: Int) { bodies = Array(repeating: nil, count: firstNumber) }

  /// A number for an object to come.
  mutating func reserve() -> Int {
    bodies.append(nil)
    return bodies.count - 1
  }

  mutating func set(_ number: Int, _ body: String) { bodies[number] = .plain(body) }

  mutating func set(_ number: Int, copying body: ArraySlice<UInt8>) {
    bodies[number] = .copied(body)
  }

  /// `dictionary` is without its brackets and without `/Length`; `data` is as the file has it.
  mutating func set(_ number: Int, stream data: ArraySlice<UInt8>, _ dictionary: String) {
    bodies[number] = .stream(dictionary: dictionary, data: data)
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

  /// The whole file.
  consuming func file(root: Int, information: Int) throws(FinishError) -> [UInt8] {
    // The four high bytes tell transport programs that the file is binary.
    var file = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    var entries = [Entry?](repeating: nil, count: bodies.count)
    var loose: [(number: Int, body: ArraySlice<UInt8>)] = []
    for (number, body) in bodies.enumerated() {
      switch body {
      case .plain(let text): loose.append((number, Array(text.utf8)[...]))
      case .copied(let bytes): loose.append((number, bytes))
      case .stream(let dictionary, let data):
        entries[number] = .offset(file.count)
        file.append(stream: data, dictionary, number: number)
      case nil: break
      }
    }
    for start in stride(from: 0, to: loose.count, by: 200) {
      let group = loose[start..<min(start + 200, loose.count)]
      for (place, object) in group.enumerated() {
        entries[object.number] = .packed(holder: entries.count, place: place)
      }
      let (data, dictionary) = try pack(group)
      let number = entries.count
      entries.append(.offset(file.count))
      file.append(stream: data[...], dictionary, number: number)
    }
    return try finish(file, entries: entries, root: root, information: information)
  }
}

/// Where an object is; `nil` stands for none.
private enum Entry {
  case offset(Int)
  case packed(holder: Int, place: Int)
}

/// Adds the cross-reference stream and the end, and seals all of it.
private func finish(
  _ body: [UInt8], entries: [Entry?], root: Int, information: Int
) throws(FinishError) -> [UInt8] {
  var file = body
  let start = file.count
  let number = entries.count
  var table: [UInt8] = []
  for entry in entries + [.offset(start)] {
    switch entry {
    case .offset(let offset): table += [1] + bigEndian(offset) + [0, 0]
    case .packed(let holder, let place):
      table += [2] + bigEndian(holder) + bigEndian(place).suffix(2)
    case nil: table += [0, 0, 0, 0, 0, 0xFF, 0xFF]  // free, never to be used again
    }
  }
  file.append(
    stream: try deflate(table)[...],
    """
    /Type/XRef/Size \(number + 1)/W[1 4 2]/Root \(root) 0 R/Info \(information) 0 R\
    \(FileSeal.blank)/Filter/FlateDecode
    """, number: number)
  return FileSeal.seal(file + Array("startxref\n\(start)\n%%EOF\n".utf8), table: start)
}

private func pack(
  _ objects: ArraySlice<(number: Int, body: ArraySlice<UInt8>)>
) throws(FinishError) -> ([UInt8], String) {
  var (index, bodies): (String, [UInt8]) = ("", [])
  for object in objects {
    index += "\(object.number) \(bodies.count) "
    bodies += object.body
    bodies.append(0x0A)
  }
  let data = try deflate(Array(index.utf8) + bodies)
  return (
    data, "/Type/ObjStm/N \(objects.count)/First \(index.utf8.count)/Filter/FlateDecode"
  )
}

private func bigEndian(_ value: Int) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
}

extension [UInt8] {
  fileprivate mutating func append(
    stream data: ArraySlice<UInt8>, _ dictionary: String, number: Int
  ) {
    self += Array("\(number) 0 obj\n<<\(dictionary)/Length \(data.count)>>\nstream\n".utf8)
    self += data
    self += Array("\nendstream\nendobj\n".utf8)
  }
}
