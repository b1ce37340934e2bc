import CMime
import GrantAccounting

/// Writes each mail to a folder, for `--dry-run`: nothing is sent.
public struct EMLTransport: MailTransport {
  /// Made if need be.
  public let folder: String

  public init(folder: String) { self.folder = folder }

  public func handOver(_ mime: [UInt8], from: String, to: String) -> HandOver {
    do throws(Diagnostic) {
      guard let id = try messageID(of: mime), isMessageID(id) else {
        return .refused(reason: "the mail has no Message-ID that could name a file")
      }
      let path = try writeWhole(mime, named: "\(id.prefix { $0 != "@" }).eml", into: folder)
      return .accepted(reply: "written to \(path)")
    } catch {
      return .temporary(reason: error.message)
    }
  }
}

/// Reads the Message-ID back, without brackets; wraps `g_mime_parser_construct_message`.
///
/// - Throws: `mail.not-composed`.
func messageID(of mime: [UInt8]) throws(Diagnostic) -> String? {
  let stream = try mimeStream(mime)
  let parser = try MimeObject<GMimeParser> {
    stream.use { g_mime_parser_new_with_stream($0) }
  }
  let message = try MimeObject<GMimeMessage> {
    parser.use { g_mime_parser_construct_message($0, nil) }
  }
  return message.use { message in
    g_mime_message_get_message_id(message).map { String(cString: $0) }
  }
}
