import CSpawn
import Glibc

/// Two ends of a pipe, which no other program inherits; closed with their owner.
final class SystemPipe {
  private(set) var reading: Int32 = -1
  private(set) var writing: Int32 = -1

  /// Wraps `pipe2`; `nil` where there is no room for one, with the reason in `errno`.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC) == 0 else { return nil }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    closeReading()
    closeWriting()
  }

  func closeReading() {
    if reading >= 0 { close(reading) }
    reading = -1
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  /// Whether there is something to read; wraps `poll`.
  var holdsBytes: Bool {
    var end = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
    return poll(&end, 1, 0) == 1 && end.revents & Int16(POLLIN) != 0
  }
}
