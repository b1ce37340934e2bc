import CMime
public import GrantAccounting

/// Writes a mail as it travels: headers, both texts and the PDF.
///
/// The texts stand as alternatives beside the attachment, each in quoted-printable UTF-8, so that all
/// bytes are ASCII and no line is longer than 998. Names and subject are encoded words (RFC 2047), the
/// file name has both forms of RFC 2231 and a plain one for older readers.
///
/// - Returns: Lines that end in CRLF; the same mail gives the same bytes.
/// - Throws: `mail.header`, `mail.not-composed`.
public func composeMIME(_ mail: Mail) throws(Diagnostic) -> [UInt8] {
  try checkHeaders(of: mail)
  let message = try MimeObject<GMimeMessage> { g_mime_message_new(1) }
  try setHeaders(of: message, from: mail)
  let texts = try multipart("alternative", of: mail)
  try add(try text(mail.plainText, type: "plain", of: mail), to: texts)
  try add(try text(mail.html, type: "html", of: mail), to: texts)
  let whole = try multipart("mixed", of: mail)
  texts.usePart { part in whole.use { g_mime_multipart_add($0, part) } }
  try add(try attachment(of: mail), to: whole)
  whole.usePart { part in message.use { g_mime_message_set_mime_part($0, part) } }
  return try written(message)
}

private func setHeaders(
  of message: borrowing MimeObject<GMimeMessage>, from mail: Mail
) throws(Diagnostic) {
  try add(mail.from, to: message, as: GMIME_ADDRESS_TYPE_FROM)
  try add(mail.to, to: message, as: GMIME_ADDRESS_TYPE_TO)
  if let replyTo = mail.replyTo { try add(replyTo, to: message, as: GMIME_ADDRESS_TYPE_REPLY_TO) }
  guard let date = g_date_time_new_from_unix_utc(gint64(mail.date)) else { throw .notComposed }
  defer { g_date_time_unref(date) }
  message.use {
    g_mime_message_set_subject($0, mail.subject, "utf-8")
    g_mime_message_set_date($0, date)
    g_mime_message_set_message_id($0, mail.messageID)
  }
  message.usePart {
    // RFC 3834: so that no absence note answers. The second is what Exchange heeds.
    g_mime_object_append_header($0, "Auto-Submitted", "auto-generated", nil)
    g_mime_object_append_header($0, "X-Auto-Response-Suppress", "OOF, AutoReply", nil)
  }
}

private func add(
  _ mailbox: Mailbox, to message: borrowing MimeObject<GMimeMessage>, as kind: GMimeAddressType
) throws(Diagnostic) {
  let entry = try MimeObject<InternetAddress> {
    internet_address_mailbox_new(mailbox.name.isEmpty ? nil : mailbox.name, mailbox.address)
  }
  entry.use { entry in
    internet_address_set_charset(entry, "utf-8")
    message.use { _ = internet_address_list_add(g_mime_message_get_addresses($0, kind), entry) }
  }
}

private func multipart(
  _ kind: String, of mail: Mail
) throws(Diagnostic) -> MimeObject<GMimeMultipart> {
  let multipart = try MimeObject<GMimeMultipart> { g_mime_multipart_new_with_subtype(kind) }
  // `=_` occurs in neither quoted-printable nor base64, so no text can end its part.
  let boundary = "=_\(sha256(Array("\(kind) \(mail.messageID)".utf8)).prefix(40))"
  multipart.use { g_mime_multipart_set_boundary($0, boundary) }
  multipart.usePart { g_mime_object_set_header($0, "Content-Language", mail.language, nil) }
  return multipart
}

private func text(
  _ text: String, type: String, of mail: Mail
) throws(Diagnostic) -> MimeObject<GMimePart> {
  let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  let ended = lines.joined(separator: "\n") + (lines.last == "" ? "" : "\n")
  let part = try mimePart(
    type: ("text", type), bytes: Array(ended.utf8),
    encoding: GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE)
  part.usePart {
    g_mime_object_set_content_type_parameter($0, "charset", "utf-8")
    g_mime_object_set_header($0, "Content-Language", mail.language, nil)
  }
  return part
}

private func attachment(of mail: Mail) throws(Diagnostic) -> MimeObject<GMimePart> {
  let name = mail.attachment.fileName
  let part = try mimePart(
    type: ("application", "pdf"), bytes: mail.attachment.bytes,
    encoding: GMIME_CONTENT_ENCODING_BASE64)
  part.usePart {
    g_mime_object_set_disposition($0, "attachment")
    g_mime_object_set_content_disposition_parameter($0, "filename", name)
    g_mime_object_set_content_type_parameter($0, "name", plainFileName(name))
  }
  return part
}

/// The name without marks over its letters, for readers that do not know RFC 2231.
private func plainFileName(_ name: String) -> String {
  name.map { letter -> String in
    switch letter {
    case "å", "ä": "a"
    case "Å", "Ä": "A"
    case "ö": "o"
    case "Ö": "O"
    case "é": "e"
    default: letter.isASCII ? String(letter) : "_"
    }
  }.joined()
}

private func add(
  _ part: consuming MimeObject<GMimePart>, to whole: borrowing MimeObject<GMimeMultipart>
) throws(Diagnostic) {
  part.usePart { part in whole.use { g_mime_multipart_add($0, part) } }
}

/// The whole message; wraps `g_mime_object_write_to_stream`.
private func written(
  _ message: borrowing MimeObject<GMimeMessage>
) throws(Diagnostic) -> [UInt8] {
  guard let options = g_mime_format_options_new() else { throw .notComposed }
  defer { g_mime_format_options_free(options) }
  g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS)
  g_mime_format_options_set_param_encoding_method(options, GMIME_PARAM_ENCODING_METHOD_RFC2231)
  let stream = try MimeObject<GMimeStream> { g_mime_stream_mem_new() }
  let bytes: [UInt8]? = stream.use { stream in
    let count = message.usePart { g_mime_object_write_to_stream($0, options, stream) }
    guard count > 0, g_mime_stream_flush(stream) == 0,
      let array = g_mime_stream_mem_get_byte_array(mime_memory(stream))
    else { return nil }
    return Array(UnsafeBufferPointer(start: array.pointee.data, count: Int(array.pointee.len)))
  }
  guard let bytes else { throw .notComposed }
  return bytes
}
