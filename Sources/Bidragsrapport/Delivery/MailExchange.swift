/// What goes to a server and comes from it while one mail is sent.
///
/// Used by one thread, which waits for libcurl.
final class MailExchange {
  private let bytes: [UInt8]
  private var given = 0
  /// The last reply's lines, with their code, as the server wrote them.
  private(set) var reply: [String] = []
  private var replyIsWhole = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the mail's end was told, so that the server may have it whole.
  ///
  /// libcurl asks for more when the last bytes have left, and writes the final dot when it gets none.
  private(set) var isGiven = false

  /// The code of the last reply, such as 250.
  var code: Int? { reply.last.flatMap { Int($0.prefix(3)) } }

  /// Fills `room` with what comes next and returns how much that is; nought at the end.
  func give(to room: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(room.count, bytes.count - given)
    room.copyBytes(from: bytes[given..<given + count])
    given += count
    isGiven = count == 0
    return count
  }

  /// One line of a reply; `250-` goes on, `250 ` is the last.
  ///
  /// 221 is left out: the farewell after a refusal says nothing of the mail.
  func take(_ line: UnsafeRawBufferPointer) {
    if line.starts(with: "221".utf8) { return }
    if replyIsWhole { reply = [] }
    // A server that never ends its reply fills no memory.
    if reply.count < 100 { reply.append(String(decoding: line.prefix(1_000), as: UTF8.self)) }
    replyIsWhole = line.count < 4 || line[3] != UInt8(ascii: "-")
  }

  /// The last reply in one line, the code once.
  var replyText: String {
    let texts = reply.map { $0.dropFirst(min(4, $0.count)) }
    return reply.isEmpty ? "" : "\(reply[0].prefix(3)) \(texts.joined(separator: " "))"
  }
}
