import Foundation
public import GrantAccounting
import Synchronization

/// Parses a SIE file on as many cores as there are.
///
/// `parts` is the most parts to read at the same time, as many as there are cores if left out; the
/// result is that of ``parseSIE(_:file:)`` for any number.
public func readSIE(
  _ bytes: [UInt8], file: String, isPartial: Bool = false, parts: Int? = nil
) -> Checked<Ledger> {
  let reading = SIEReading(
    bytes, file: file, parts: parts ?? ProcessInfo.processInfo.activeProcessorCount)
  guard reading.parts.count > 1 else {
    return reading.join(reading.parts.map(reading.read), isPartial: isPartial)
  }
  let results = Mutex<[Int: SIEReading.PartResult]>([:])
  DispatchQueue.concurrentPerform(iterations: reading.parts.count) { index in
    let result = reading.read(reading.parts[index])
    results.withLock { $0[index] = result }
  }
  let inOrder = results.withLock { found in
    defer { found = [:] }
    return reading.parts.indices.compactMap { found[$0] }
  }
  return reading.join(inOrder, isPartial: isPartial)
}
