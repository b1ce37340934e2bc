import Foundation
import Glibc
import Synchronization

/// A mail server on this machine that takes every mail and remembers it.
///
/// A mail counts as received once its final dot has come, whether or not its sender lives to read
/// the answer.
public final class MailSink: Sendable {
  public let port: Int
  private let listener: Int32
  private let mails = Mutex<[String]>([])

  public init() throws {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listener, pointer, length) == 0 && listen(listener, 64) == 0
          && getsockname(listener, pointer, &length) == 0
      }
    }
    guard isOpen else { throw POSIXError(.EADDRNOTAVAIL) }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        self?.serve(connection)
        close(connection)
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  /// Every whole mail so far.
  public var received: [String] { mails.withLock { $0 } }

  /// One connection at a time: a mail is in `received` before the next one begins.
  private func serve(_ connection: Int32) {
    guard let stream = fdopen(dup(connection), "r") else { return }
    defer { fclose(stream) }
    say("220 sink.example.org ESMTP", on: connection)
    while let line = readLine(from: stream) {
      switch line.prefix(4).uppercased() {
      case "DATA":
        say("354 go on", on: connection)
        guard let mail = content(of: stream) else { return }
        mails.withLock { $0.append(mail) }
        say("250 2.0.0 taken", on: connection)
      case "QUIT":
        say("221 bye", on: connection)
        return
      default: say("250 ok", on: connection)
      }
    }
  }

  /// `nil` where the sender has gone before the final dot.
  private func content(of stream: UnsafeMutablePointer<FILE>) -> String? {
    var lines: [String] = []
    while let line = readLine(from: stream) {
      if line == "." { return lines.joined(separator: "\n") }
      lines.append(line.hasPrefix(".") ? String(line.dropFirst()) : line)
    }
    return nil
  }

  private func readLine(from stream: UnsafeMutablePointer<FILE>) -> String? {
    var buffer = [CChar](repeating: 0, count: 4_096)
    guard fgets(&buffer, Int32(buffer.count), stream) != nil else { return nil }
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes.filter { $0 != 10 && $0 != 13 }, as: UTF8.self)
  }

  private func say(_ text: String, on connection: Int32) {
    let bytes = Array("\(text)\r\n".utf8)
    _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }
}
