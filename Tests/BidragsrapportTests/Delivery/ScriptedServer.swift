import Foundation
import Glibc
import Synchronization

/// A mail server on this machine that takes one connection and does as a test says.
final class ScriptedServer: Sendable {
  enum Stage: String, Sendable {
    case greeting, hello, auth, from, recipient, data
    /// After the first bytes of the mail.
    case middle
    /// After the final dot.
    case end
  }

  enum Act: Sendable {
    case say(String)
    case close
    case silence
  }

  let port: Int
  private let listener: Int32
  private let stage: Stage?
  private let act: Act
  private let asksPassword: Bool
  private let record = Mutex<(commands: [String], content: [UInt8])>(([], []))
  private let finished = DispatchSemaphore(value: 0)

  /// Does `act` at `stage`, and takes all else; or holds a port that nobody listens at.
  init(
    at stage: Stage? = nil, _ act: Act = .silence, asksPassword: Bool = false, listens: Bool = true
  ) throws {
    (self.stage, self.act, self.asksPassword) = (stage, act, asksPassword)
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listener, pointer, length) == 0 && (!listens || listen(listener, 1) == 0)
          && getsockname(listener, pointer, &length) == 0
      }
    }
    guard isOpen else { throw POSIXError(.EADDRNOTAVAIL) }
    port = Int(UInt16(bigEndian: address.sin_port))
    guard listens else { return }
    Thread.detachNewThread { [self] in
      serve()
      finished.signal()
    }
  }

  deinit { close(listener) }

  /// What the client said and sent, once it has gone.
  func heard() -> (commands: [String], content: [UInt8]) {
    finished.wait()
    finished.signal()
    return record.withLock { $0 }
  }

  private func serve() {
    let connection = accept(listener, nil, nil)
    var talk = Talk(connection: connection)
    defer { talk.end() }
    guard answer(.greeting, "220 prov.example.org ESMTP", &talk) else { return }
    while let line = talk.line() {
      record.withLock { $0.commands.append(line) }
      let word = line.uppercased()
      if word.hasPrefix("EHLO") || word.hasPrefix("HELO") {
        let more = asksPassword ? "250-AUTH PLAIN\r\n" : ""
        guard answer(.hello, "250-prov.example.org\r\n\(more)250 SIZE 90000000", &talk) else {
          return
        }
      } else if word.hasPrefix("AUTH") {
        guard answer(.auth, "235 2.7.0 welcome", &talk) else { return }
      } else if word.hasPrefix("MAIL") {
        guard answer(.from, "250 2.1.0 ok", &talk) else { return }
      } else if word.hasPrefix("RCPT") {
        guard answer(.recipient, "250 2.1.5 ok", &talk) else { return }
      } else if word == "DATA" {
        guard answer(.data, "354 go on", &talk) else { return }
        if case .say = act, stage == .data { continue }
        if stage == .middle {
          _ = talk.line()
          return
        }
        let content = talk.content()
        record.withLock { $0.content = content }
        guard answer(.end, "250 2.0.0 queued as 4711", &talk) else { return }
      } else if word == "QUIT" {
        talk.say("221 bye")
        return
      } else {
        talk.say("502 not here")
      }
    }
  }

  /// `false` where the connection is to be closed.
  private func answer(_ here: Stage, _ usual: String, _ talk: inout Talk) -> Bool {
    guard here == stage else {
      talk.say(usual)
      return true
    }
    switch act {
    case .say(let text): talk.say(text)
    case .close: return false
    case .silence:
      // Until the client has had enough.
      while talk.line() != nil {}
      return false
    }
    return true
  }
}

/// The server's end of one connection.
private struct Talk {
  let connection: Int32
  private var buffer: ArraySlice<UInt8> = []

  init(connection: Int32) { self.connection = connection }

  func say(_ text: String) {
    let bytes = Array("\(text)\r\n".utf8)
    _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// The next line without its end; `nil` when the client has gone.
  mutating func line() -> String? { bytes().map { String(decoding: $0, as: UTF8.self) } }

  /// What comes before the final dot, leading dots taken away.
  mutating func content() -> [UInt8] {
    var content: [UInt8] = []
    while let line = bytes(), line != [UInt8(ascii: ".")] {
      content += line.first == UInt8(ascii: ".") ? line.dropFirst() : line
      content += [13, 10]
    }
    return content
  }

  private mutating func bytes() -> ArraySlice<UInt8>? {
    var searched = buffer.startIndex
    while true {
      if let end = buffer[searched...].firstIndex(of: 10) {
        let line = buffer[..<end]
        buffer = buffer[(end + 1)...]
        return line.last == 13 ? line.dropLast() : line
      }
      searched = buffer.endIndex
      let (count, room) = received()
      guard count > 0 else { return nil }
      if buffer.isEmpty {
        buffer = room[..<count]
        searched = 0
      } else {
        buffer += room[..<count]
      }
    }
  }

  private func received() -> (Int, [UInt8]) {
    var count = 0
    let room = [UInt8](unsafeUninitializedCapacity: 65_536) { room, filled in
      count = recv(connection, room.baseAddress, 65_536, 0)
      filled = max(0, count)
    }
    return (count, room)
  }

  func end() { close(connection) }
}
