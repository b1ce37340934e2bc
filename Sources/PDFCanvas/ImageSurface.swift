import CCairo

/// A picture in memory; owns one `cairo_surface_t`, so it cannot be copied.
@safe struct ImageSurface: ~Copyable {
  private let surface: OpaquePointer

  /// Wraps `cairo_image_surface_create`; opaque pixels, black until painted.
  init(width: Int32, height: Int32) throws(CairoError) {
    unsafe surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height)
    try unsafe CairoError.check(cairo_surface_status(surface))
  }

  deinit { unsafe cairo_surface_destroy(surface) }

  /// A canvas that draws on this surface.
  func canvas() throws(CairoError) -> Canvas { try unsafe Canvas(drawingOn: surface) }

  /// Wraps `cairo_surface_write_to_png_stream`.
  consuming func png() throws(CairoError) -> [UInt8] {
    let sink = ByteSink()
    unsafe cairo_surface_flush(surface)
    try unsafe CairoError.check(
      cairo_surface_write_to_png_stream(
        surface, appendBytes, Unmanaged.passUnretained(sink).toOpaque()))
    return withExtendedLifetime(sink) { sink.bytes }
  }
}
