public import Foundation

/// The bytes of a file, read piece by piece: a large file is never in memory twice.
///
/// - Throws: What Foundation says of a file that cannot be read.
public func readFile(at url: URL) throws -> [UInt8] {
  let size = try url.resolvingSymlinksInPath().resourceValues(forKeys: [.fileSizeKey]).fileSize
  let file = try FileHandle(forReadingFrom: url)
  var bytes: [UInt8] = []
  bytes.reserveCapacity((size ?? 0) + 1)
  while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
    bytes.append(contentsOf: piece)
  }
  try file.close()
  return bytes
}
