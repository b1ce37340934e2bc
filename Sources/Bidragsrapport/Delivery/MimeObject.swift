import CMime
import GrantAccounting

/// Made ready before the first object; wraps `g_mime_init`.
private let mimeIsReady: Void = g_mime_init()

/// One reference to an object of GMime, given back with its owner.
struct MimeObject<Kind>: ~Copyable {
  private let pointer: UnsafeMutablePointer<Kind>

  /// Takes over a new object.
  ///
  /// - Throws: `mail.not-composed` where there is none.
  init(_ make: () -> UnsafeMutablePointer<Kind>?) throws(Diagnostic) {
    _ = mimeIsReady
    guard let pointer = make() else { throw .notComposed }
    self.pointer = pointer
  }

  deinit { g_object_unref(pointer) }

  /// Lends the object; it must not be kept, except by another that takes a reference of its own.
  func use<Result>(_ body: (UnsafeMutablePointer<Kind>) -> Result) -> Result { body(pointer) }

  /// Lends it as what all parts of a message are; wraps the cast `GMIME_OBJECT`.
  func usePart<Result>(_ body: (UnsafeMutablePointer<GMimeObject>?) -> Result) -> Result {
    body(mime_object(pointer))
  }
}

/// One part of a message: its bytes and how they travel.
///
/// - Parameters:
///   - type: `text/plain`, in two halves.
///   - bytes: What the recipient gets back, to the byte; lines of text end in LF.
///   - encoding: How they are written so that they survive.
/// - Returns: A part without file name or language.
/// - Throws: `mail.not-composed`.
func mimePart(
  type: (String, String), bytes: [UInt8], encoding: GMimeContentEncoding
) throws(Diagnostic) -> MimeObject<GMimePart> {
  let part = try MimeObject<GMimePart> { g_mime_part_new_with_type(type.0, type.1) }
  let stream = try mimeStream(bytes)
  let content = try MimeObject<GMimeDataWrapper> {
    stream.use { g_mime_data_wrapper_new_with_stream($0, GMIME_CONTENT_ENCODING_DEFAULT) }
  }
  content.use { content in part.use { g_mime_part_set_content($0, content) } }
  part.use { g_mime_part_set_content_encoding($0, encoding) }
  return part
}

/// A copy of the bytes to read from; wraps `g_mime_stream_mem_new_with_buffer`.
///
/// - Throws: `mail.not-composed`.
func mimeStream(_ bytes: [UInt8]) throws(Diagnostic) -> MimeObject<GMimeStream> {
  try MimeObject<GMimeStream> {
    bytes.withUnsafeBytes { buffer in
      g_mime_stream_mem_new_with_buffer(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
  }
}

extension Diagnostic {
  static var notComposed: Diagnostic {
    Diagnostic(
      code: "mail.not-composed", message: "a mail could not be composed",
      hint: "report this as a bug, with the project's data if you can share it")
  }
}
