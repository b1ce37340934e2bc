/// A SIE file cut into parts that can be read at the same time.
///
/// Cuts stand before vouchers, where nothing of what came before changes the meaning of what
/// follows; a part that ends inside a voucher after all has the file read again as a whole. So
/// the result is the same for any number of parts.
///
/// ```swift
/// let reading = SIEReading(bytes, file: "2025.se", parts: 2)
/// let ledger = reading.join(reading.parts.map(reading.read))
/// ```
public struct SIEReading: Sendable {
  public let parts: [SIEPart]
  private let source: SourceText
  private let file: String
  private let misreading: Misreading?
  private let foreign: ForeignFile?
  private let hasByteOrderMark: Bool

  /// Detects the encoding and finds the cuts: at most `parts`, and small files stay whole.
  ///
  /// - Complexity: O(*n*) in `bytes.count`.
  public init(_ bytes: [UInt8], file: String, parts: Int = 1) {
    self.init(bytes, file: file, parts: parts, smallestPart: 1 << 20)
  }

  init(_ bytes: [UInt8], file: String, parts: Int, smallestPart: Int) {
    self.file = file
    let stored = SourceText(bytes, fallback: .codePage437)
    foreign = foreignKind(stored)
    guard foreign == nil else {
      (self.parts, source, misreading, hasByteOrderMark) = ([], stored, nil, false)
      return
    }
    (source, misreading) = stored.repaired()
    hasByteOrderMark = stored.start > 0
    self.parts = cut(source, into: min(parts, source.bytes.count / smallestPart))
  }

  /// What was read of one part.
  public struct PartResult: Sendable {
    fileprivate let parser: SIEParser
  }

  public func read(_ part: SIEPart) -> PartResult {
    var parser = SIEParser(source, part: part, file: file)
    parser.readRecords()
    return PartResult(parser: parser)
  }

  /// Joins what was read of all parts, in their order, and checks what only the whole can tell.
  ///
  /// `isPartial` says that the file is meant to hold only some of the year's vouchers.
  public func join(_ results: [PartResult], isPartial: Bool = false) -> Checked<Ledger> {
    if let foreign {
      var problems = Problems(file: file)
      problems.notSIE(foreign)
      return Checked(failed: problems.diagnostics())
    }
    var whole = joined(results) ?? readWhole()
    if let misreading { whole.problems.misread(misreading) }
    if hasByteOrderMark { whole.noteOddity("a byte order mark", line: 1) }
    return whole.finish(isPartial: isPartial)
  }

  /// `nil` where a part ended inside a block or the parts together turn over too much.
  private func joined(_ results: [PartResult]) -> SIEParser? {
    guard var whole = results.first?.parser else { return nil }
    for result in results.dropFirst() {
      guard whole.block == .none, whole.append(result.parser) else { return nil }
    }
    return whole
  }

  private func readWhole() -> SIEParser {
    read(SIEPart(whole: source)).parser
  }
}

/// A run of whole lines of a SIE file.
public struct SIEPart: Sendable {
  let range: Range<Int>
  /// The first line's number in the file, from 1.
  let line: Int

  init(range: Range<Int>, line: Int) { (self.range, self.line) = (range, line) }

  init(whole source: SourceText) {
    self.init(range: source.start..<source.bytes.count, line: 1)
  }
}

private func cut(_ source: SourceText, into count: Int) -> [SIEPart] {
  let bytes = source.bytes
  let size = bytes.count - source.start
  let wanted = max(1, count)
  var starts = [source.start]
  for index in 1..<wanted {
    let place = source.start + size / wanted * index
    if let cut = startOfVoucher(bytes, from: max(place, starts[starts.count - 1] + 1)) {
      starts.append(cut)
    }
  }
  var line = 1
  var parts: [SIEPart] = []
  for (start, end) in zip(starts, starts.dropFirst() + [bytes.count]) {
    parts.append(SIEPart(range: start..<end, line: line))
    if end < bytes.count { line += countLines(bytes, start..<end) }
  }
  return parts
}

/// The first line from a place on that begins with `#VER` and a blank.
private func startOfVoucher(_ bytes: [UInt8], from place: Int) -> Int? {
  let label = Array("#VER".utf8)
  var index = place
  while index + label.count < bytes.count {
    if bytes[index] == .hash, bytes[index - 1].endsLine, bytes[index + label.count].isBlank,
      bytes[index..<index + label.count].elementsEqual(label)
    {
      return index
    }
    index += 1
  }
  return nil
}

/// Line ends in the range, as the lexer counts them: LF, CR LF or CR alone.
private func countLines(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
  bytes.withUnsafeBufferPointer { buffer in
    let part = buffer[range]
    // Plain counts that wrap, each of which the compiler turns into wide instructions.
    let feeds = part.reduce(into: 0) { $0 &+= $1 == .newline ? 1 : 0 }
    let returns = part.reduce(into: 0) { $0 &+= $1 == .carriageReturn ? 1 : 0 }
    guard returns > 0 else { return feeds }
    let pairs = zip(part, part.dropFirst()).reduce(into: 0) {
      $0 &+= $1.0 == .carriageReturn && $1.1 == .newline ? 1 : 0
    }
    return feeds + returns - pairs
  }
}
