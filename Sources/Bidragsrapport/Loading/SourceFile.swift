import Synchronization

/// A file that a report was made from, exactly as stored.
public struct SourceFile: Hashable, Sendable {
  /// Relative to the project folder, or to the folder of shared ledgers.
  public let name: String
  public let bytes: [UInt8]
  private let digest = Digest()

  public init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }

  /// SHA-256 of the bytes, computed once however many reports share the file.
  var sha256: String { digest.of(bytes) }

  public static func == (lhs: SourceFile, rhs: SourceFile) -> Bool {
    lhs.name == rhs.name && lhs.bytes == rhs.bytes
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(bytes.count)
  }
}

private final class Digest: Sendable {
  private let known = Mutex<String?>(nil)

  func of(_ bytes: [UInt8]) -> String {
    known.withLock { known in
      let digest = known ?? Bidragsrapport.sha256(bytes)
      known = digest
      return digest
    }
  }
}
