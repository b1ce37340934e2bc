import CCairo
import Typesetting

/// A PDF written to memory; owns one `cairo_surface_t`, so it cannot be copied.
@safe struct PDFSurface: ~Copyable {
  private let surface: OpaquePointer
  private let sink: Unmanaged<ByteSink>

  /// Wraps `cairo_pdf_surface_create_for_stream`.
  ///
  /// `date` is an ISO 8601 point in time; without it Cairo would stamp the current one.
  init(_ size: Size, date: String) throws(CairoError) {
    // Cairo itself accepts NaN and negative page sizes.
    precondition(size.width.isFinite && size.height.isFinite)
    precondition(min(size.width, size.height) > 0)
    unsafe sink = .passRetained(ByteSink())
    // Never NULL: a failure is in the status.
    unsafe surface = cairo_pdf_surface_create_for_stream(
      appendBytes, sink.toOpaque(), size.width, size.height)
    // Both 1.16 and 1.18 then write the classic cross-reference table that finishing reads.
    unsafe cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date)
    try unsafe CairoError.check(cairo_surface_status(surface))
  }

  deinit {  // also after a throwing `init` or `finish`
    unsafe cairo_surface_destroy(surface)
    unsafe sink.release()
  }

  /// Sets the size of the page to come; wraps `cairo_pdf_surface_set_size`.
  func beginPage(_ size: Size) {
    unsafe cairo_pdf_surface_set_size(surface, size.width, size.height)
  }

  /// A canvas that draws on this surface.
  func canvas() throws(CairoError) -> Canvas { try unsafe Canvas(drawingOn: surface) }

  /// Closes the file and returns its bytes; wraps `cairo_surface_finish`.
  ///
  /// There is no other way to the bytes, so no earlier drawing error can be missed.
  consuming func finish() throws(CairoError) -> [UInt8] {
    unsafe cairo_surface_finish(surface)
    try unsafe CairoError.check(cairo_surface_status(surface))
    return unsafe sink.takeUnretainedValue().bytes
  }
}
