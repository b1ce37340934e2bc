/// A finished file of ours, read back: its objects by number, its streams unpacked.
///
/// Knows what ``finishPDF(_:document:attachments:)`` writes, and what a signing program appends to
/// it: cross-reference streams, each naming the one before it. No general parser: encryption,
/// classic tables and other filters than `/FlateDecode` are errors. Bytes from anywhere may be
/// given; they are never a crash.
public struct PDFFile: Sendable {
  /// Where an object stands.
  enum Place: Hashable, Sendable {
    case free
    case offset(Int)
    /// In the object stream `holder`, its `index`-th object.
    case packed(holder: Int, index: Int)
  }

  /// An object stream, unpacked.
  private struct Pack: Sendable {
    var bytes: [UInt8]
    var objects: [(number: Int, offset: Int)]
  }

  public let bytes: [UInt8]
  /// `/Root`, `/ID` and so on, of the last revision.
  public let trailer: [String: PDFValue]
  /// How many times something was added to the file: 1 as this program writes it.
  public let revisions: Int
  private let places: [Int: Place]
  private var packs: [Int: Pack] = [:]

  public init(_ bytes: [UInt8]) throws(PDFFileError) {
    do throws(FinishError) {
      guard bytes.starts(with: Array("%PDF-1.".utf8)) else { throw .file("it is no PDF") }
      let table = try CrossReferences(bytes)
      self.bytes = bytes
      (trailer, places, revisions) = (table.trailer, table.places, table.revisions)
      for place in table.places.values {
        guard case .packed(let holder, _) = place, packs[holder] == nil else { continue }
        packs[holder] = try unpack(holder)
      }
    } catch {
      throw PDFFileError(error)
    }
  }

  /// Numbers of all objects in use, in order.
  public var numbers: [Int] { places.filter { $0.value != .free }.keys.sorted() }

  /// Object `number`; `nil` where the file has none.
  public func object(_ number: Int) throws(PDFFileError) -> PDFObject? {
    do throws(FinishError) {
      switch places[number] {
      case .offset(let offset): return try Self.object(number, at: offset, in: bytes)
      case .packed(let holder, let index): return try object(number, packed: holder, index)
      case .free, nil: return nil
      }
    } catch {
      throw PDFFileError(error)
    }
  }

  /// The value itself or, for a reference, the value of the object it names.
  ///
  /// - Returns: ``PDFValue/null`` for no value and for an object that the file lacks.
  public func value(_ value: PDFValue?) throws(PDFFileError) -> PDFValue {
    guard case .reference(let number) = value else { return value ?? .null }
    return try object(number)?.value ?? .null
  }

  /// The unpacked stream of an object; `nil` where it has none.
  public func data(of object: PDFObject) throws(PDFFileError) -> [UInt8]? {
    guard let stream = object.stream else { return nil }
    do throws(FinishError) {
      return try Self.unpacked(stream, object.value)
    } catch {
      throw PDFFileError(error)
    }
  }

  /// The unpacked stream that `reference` names; `nil` where there is none.
  public func data(at reference: PDFValue?) throws(PDFFileError) -> [UInt8]? {
    guard case .reference(let number) = reference, let object = try object(number) else {
      return nil
    }
    return try data(of: object)
  }

  /// The object that stands at `offset`, `12 0 obj ... endobj`.
  static func object(
    _ number: Int?, at offset: Int, in bytes: [UInt8]
  ) throws(FinishError) -> PDFObject {
    guard bytes.indices.contains(offset) else { throw .file("an object lies beyond the end") }
    var reader = ValueReader(bytes, at: offset)
    let found = try reader.syntax.integer()
    guard number == nil || found == number, try reader.syntax.integer() == 0,
      reader.syntax.skip("obj")
    else { throw .file("object \(number ?? found) is not at byte \(offset)") }
    let value = try reader.value()
    guard reader.syntax.skip("stream") else { return PDFObject(value: value) }
    if reader.syntax.peek() == 13 { reader.syntax.index += 1 }
    let start = reader.syntax.index + 1
    guard case .integer(let count) = value["Length"], count >= 0, start <= bytes.count,
      count <= bytes.count - start
    else { throw .file("the stream of object \(found) has no length of its own") }
    var end = Syntax(bytes, at: start + count)
    guard end.skip("endstream") else { throw .file("stream \(found) is not as long as it says") }
    return PDFObject(value: value, stream: bytes[start..<start + count])
  }

  static func unpacked(
    _ stream: ArraySlice<UInt8>, _ dictionary: PDFValue
  ) throws(FinishError) -> [UInt8] {
    switch dictionary["Filter"] {
    case nil: return Array(stream)
    case .name("FlateDecode"), .array([.name("FlateDecode")]):
      let plain = try inflate(stream)
      return try dictionary["DecodeParms"].map(Predictor.init)?.undone(plain) ?? plain
    default: break
    }
    throw .file("a stream is packed in a way that this program does not use")
  }

  private func object(
    _ number: Int, packed holder: Int, _ index: Int
  ) throws(FinishError) -> PDFObject {
    guard let pack = packs[holder], pack.objects.indices.contains(index),
      pack.objects[index].number == number
    else { throw .file("object \(number) is not in object stream \(holder)") }
    var reader = ValueReader(pack.bytes, at: pack.objects[index].offset)
    return PDFObject(value: try reader.value())
  }

  private func unpack(_ holder: Int) throws(FinishError) -> Pack {
    guard case .offset(let offset) = places[holder] else {
      throw .file("object stream \(holder) is missing")
    }
    let object = try Self.object(holder, at: offset, in: bytes)
    guard let stream = object.stream, object.value["Type"] == .name("ObjStm"),
      let count = object.value["N"]?.integer, let first = object.value["First"]?.integer
    else { throw .file("object \(holder) is no object stream") }
    var pack = Pack(bytes: try Self.unpacked(stream, object.value), objects: [])
    guard (0...pack.bytes.count).contains(count), (0...pack.bytes.count).contains(first) else {
      throw .file("object stream \(holder) is broken")
    }
    var index = Syntax(pack.bytes)
    for _ in 0..<count {
      let (number, offset) = (try index.integer(), try index.integer())
      guard offset < pack.bytes.count - first else {
        throw .file("object \(number) lies beyond its object stream")
      }
      pack.objects.append((number, first + offset))
    }
    return pack
  }
}
