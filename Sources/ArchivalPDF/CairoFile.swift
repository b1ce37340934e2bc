/// Reads the one kind of file that Cairo writes when it is held to PDF 1.4.
///
/// Not a general parser: a classic cross-reference table, one trailer, streams with `/Length`.
struct CairoFile {
  /// An object as it stands in the file.
  struct Object {
    /// The value, without the stream that may follow.
    var value: Range<Int>
    /// A stream's data, still packed.
    var data: Range<Int>?
    /// The object that holds the stream's length.
    var length: Int?
  }

  /// A page's parts: the object it is, what it draws and with what.
  struct Page {
    var number: Int
    var contents: Int
    var mediaBox: [UInt8]
    var resources: [UInt8]
  }

  let bytes: [UInt8]
  /// Where each object begins, by number.
  let offsets: [Int: Int]
  let root: Int
  let information: Int?

  init(_ bytes: [UInt8]) throws(FinishError) {
    self.bytes = bytes
    let marker = Array("startxref".utf8)
    let tail = max(0, bytes.count - 64)
    guard
      let start = (tail..<bytes.count).last(where: { bytes[$0...].starts(with: marker) })
    else { throw .file("startxref is missing") }
    var syntax = Syntax(bytes, at: start + marker.count)
    syntax.index = try syntax.integer()
    guard syntax.skip("xref") else { throw .file("the cross-reference table is missing") }
    var offsets: [Int: Int] = [:]
    while !syntax.skip("trailer") {
      let (first, count) = (try syntax.integer(), try syntax.integer())
      for number in first..<first + count {
        let (offset, _) = (try syntax.integer(), try syntax.integer())
        if syntax.skip("n") {
          offsets[number] = offset
        } else if !syntax.skip("f") {
          throw .file("entry \(number) of the cross-reference table is broken")
        }
      }
    }
    self.offsets = offsets
    let trailer = try syntax.dictionary()
    root = try Self.reference(trailer["Root"], in: bytes, "Root")
    information = try trailer["Info"].map { range throws(FinishError) in
      try Self.reference(range, in: bytes, "Info")
    }
  }

  /// Object `number`, with its stream if it has one.
  func object(_ number: Int) throws(FinishError) -> Object {
    guard let offset = offsets[number] else { throw .file("object \(number) is missing") }
    var syntax = Syntax(bytes, at: offset)
    guard try syntax.integer() == number, try syntax.integer() == 0, syntax.skip("obj") else {
      throw .file("object \(number) is not at byte \(offset)")
    }
    let value = try syntax.value()
    guard syntax.skip("stream") else { return Object(value: value) }
    if syntax.peek() == 13 { syntax.index += 1 }
    let start = syntax.index + 1
    guard let length = try entries(value)["Length"] else {
      throw .file("stream \(number) has no length")
    }
    var inner = Syntax(bytes, at: length.lowerBound)
    if let count = Int(inner.text(length)) {
      return Object(value: value, data: try range(from: start, count: count))
    }
    let holder = try inner.reference()
    let count = try object(holder).value
    guard let count = Int(inner.text(count)) else { throw .file("length \(holder) is no number") }
    return Object(value: value, data: try range(from: start, count: count), length: holder)
  }

  /// The pages in order, and the objects of the page tree itself.
  func pages() throws(FinishError) -> (pages: [Page], nodes: [Int]) {
    let catalog = try entries(try object(root).value)
    var (pages, nodes): ([Page], [Int]) = ([], [])
    var pending = [try Self.reference(catalog["Pages"], in: bytes, "Pages")]
    while let number = pending.popLast() {
      // A sound file has each object once; this stops on a tree that bites its tail.
      guard pages.count + nodes.count <= offsets.count else { throw .file("endless page tree") }
      let entries = try entries(try object(number).value)
      if let kids = entries["Kids"] {
        nodes.append(number)
        pending += try references(kids).reversed()
      } else {
        pages.append(try page(number, entries))
      }
    }
    return (pages, nodes)
  }

  /// The entries of the dictionary that stands at `range`.
  func entries(_ range: Range<Int>) throws(FinishError) -> [String: Range<Int>] {
    var syntax = Syntax(bytes, at: range.lowerBound)
    return try syntax.dictionary()
  }

  private func page(
    _ number: Int, _ entries: [String: Range<Int>]
  ) throws(FinishError) -> Page {
    guard let mediaBox = entries["MediaBox"], let resources = entries["Resources"] else {
      throw .file("page object \(number) lacks its size or its resources")
    }
    return Page(
      number: number, contents: try Self.reference(entries["Contents"], in: bytes, "Contents"),
      mediaBox: Array(bytes[mediaBox]), resources: Array(bytes[resources]))
  }

  private func references(_ array: Range<Int>) throws(FinishError) -> [Int] {
    var syntax = Syntax(bytes, at: array.lowerBound + 1)
    var numbers: [Int] = []
    while !syntax.skip("]") { numbers.append(try syntax.reference()) }
    return numbers
  }

  private func range(from start: Int, count: Int) throws(FinishError) -> Range<Int> {
    guard count >= 0, count <= bytes.count, start + count <= bytes.count else {
      throw .file("a stream goes beyond the end")
    }
    return start..<start + count
  }

  private static func reference(
    _ range: Range<Int>?, in bytes: [UInt8], _ name: String
  ) throws(FinishError) -> Int {
    guard let range else { throw .file("/\(name) is missing") }
    var syntax = Syntax(bytes, at: range.lowerBound)
    return try syntax.reference()
  }
}
