/// Undoes what a signing program does to a cross-reference stream before it packs it.
///
/// Files of ours have no predictor; Acrobat's additions to them do.
///
/// - Source: ISO 32000-1, 7.4.4.4; ISO/IEC 15948, 9.
struct Predictor {
  private let columns: Int

  /// - Throws: Where the parameters ask for anything but the PNG predictors over whole bytes.
  init(_ parameters: PDFValue) throws(FinishError) {
    let kind = parameters["Predictor"]?.integer ?? 1
    columns = parameters["Columns"]?.integer ?? 1
    guard (10...15).contains(kind), (1...1_000).contains(columns),
      parameters["Colors"]?.integer ?? 1 == 1, parameters["BitsPerComponent"]?.integer ?? 8 == 8
    else { throw .file("a stream has a predictor that this program does not know") }
  }

  /// The rows as they were, each of them behind one byte that names its filter.
  func undone(_ bytes: [UInt8]) throws(FinishError) -> [UInt8] {
    guard bytes.count % (columns + 1) == 0 else {
      throw .file("a stream with a predictor ends within a row")
    }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var above = [UInt8](repeating: 0, count: columns)
    for start in stride(from: 0, to: bytes.count, by: columns + 1) {
      var row = Array(bytes[(start + 1)..<(start + 1 + columns)])
      for place in row.indices {
        let left = place > 0 ? row[place - 1] : 0
        let corner = place > 0 ? above[place - 1] : 0
        switch bytes[start] {
        case 0: break
        case 1: row[place] &+= left
        case 2: row[place] &+= above[place]
        case 3: row[place] &+= UInt8((Int(left) + Int(above[place])) / 2)
        case 4: row[place] &+= paeth(left, above[place], corner)
        default: throw .file("a row has a filter that this program does not know")
        }
      }
      plain += row
      above = row
    }
    return plain
  }
}

/// The neighbour that is nearest to left plus above less corner, in that order where two are.
private func paeth(_ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
  let guess = Int(left) + Int(above) - Int(corner)
  let (toLeft, toAbove, toCorner) = (
    abs(guess - Int(left)), abs(guess - Int(above)), abs(guess - Int(corner))
  )
  if toLeft <= toAbove, toLeft <= toCorner { return left }
  return toAbove <= toCorner ? above : corner
}
