import Glibc

/// Writes to a program and reads from it, whichever it is ready for.
final class Feeder {
  private let feed: SystemPipe
  private let errors: SystemPipe
  private let ended: SystemPipe
  private let input: [UInt8]
  private var written = 0
  private var saidBytes: [UInt8] = []

  init(feed: SystemPipe, errors: SystemPipe, ended: SystemPipe, input: [UInt8]) {
    (self.feed, self.errors, self.ended, self.input) = (feed, errors, ended, input)
    _ = fcntl(feed.writing, F_SETFL, O_NONBLOCK)
    _ = fcntl(errors.reading, F_SETFL, O_NONBLOCK)
  }

  /// Whether all has been written and the end told.
  private(set) var isWritten = false

  /// The beginning of what the program wrote to standard error.
  var said: String { String(decoding: saidBytes, as: UTF8.self) }

  /// Works until the program has ended; `false` when the time is up.
  func run(until deadline: ContinuousClock.Instant) -> Bool {
    while true {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return false }
      var ends = [
        pollfd(fd: ended.reading, events: Int16(POLLIN), revents: 0),
        pollfd(fd: errors.reading, events: Int16(POLLIN), revents: 0),
        pollfd(fd: feed.writing, events: Int16(POLLOUT), revents: 0),
      ]
      // Closed ends are -1, which `poll` passes over.
      let milliseconds = Int32(min(left / .milliseconds(1), 3_600_000)) + 1
      let count = poll(&ends, nfds_t(ends.count), milliseconds)
      guard count >= 0 || errno == EINTR else { return false }
      if ends[1].revents != 0 { listen() }
      if ends[2].revents != 0 { write() }
      if ends[0].revents != 0 {
        listen()
        return true
      }
    }
  }

  /// After the program was killed: a moment until the system has done it.
  func waitForEnd() {
    var end = pollfd(fd: ended.reading, events: Int16(POLLIN), revents: 0)
    while poll(&end, 1, 5_000) == -1, errno == EINTR {}
  }

  private func write() {
    let count = input[written...].withUnsafeBytes {
      Glibc.write(feed.writing, $0.baseAddress, min($0.count, 65_536))
    }
    if count > 0 { written += count }
    if written == input.count {
      feed.closeWriting()
      isWritten = true
    }
  }

  private func listen() {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = read(errors.reading, &buffer, buffer.count)
    if count > 0 { saidBytes += buffer.prefix(min(count, 1_000 - min(1_000, saidBytes.count))) }
    if count == 0 { errors.closeReading() }
  }
}
