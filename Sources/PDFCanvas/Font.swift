import CCairo
import CFreeType
import CHarfBuzz

/// One font file, opened for Cairo (through FreeType) and for HarfBuzz.
///
/// Not `Sendable`: its FreeType and HarfBuzz objects belong to one thread.
@safe final class Font {
  private let face: OpaquePointer  // cairo_font_face_t
  private let shaper: OpaquePointer  // hb_font_t
  private var scaledFonts: [Double: OpaquePointer] = unsafe [:]  // cairo_scaled_font_t

  /// Font units in one em.
  let unitsPerEm: Double
  /// Heights above the baseline and depth below it, in font units, all positive.
  let ascent, descent, capHeight: Double

  /// Opens the font file at `path`; fontconfig takes no part.
  init(path: String) throws(FontError) {
    unsafe shaper = try openShaper(path)
    do throws(FontError) {
      unsafe face = try openFace(path)
    } catch {
      unsafe hb_font_destroy(shaper)
      throw error
    }
    unsafe unitsPerEm = Double(hb_face_get_upem(hb_font_get_face(shaper)))
    unsafe ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, of: shaper)
    unsafe descent = -metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, of: shaper)
    unsafe capHeight = metric(HB_OT_METRICS_TAG_CAP_HEIGHT, of: shaper)
  }

  deinit {
    unsafe scaledFonts.values.forEach { unsafe cairo_scaled_font_destroy($0) }
    unsafe cairo_font_face_destroy(face)
    unsafe hb_font_destroy(shaper)
  }

  /// Whether the font has a glyph of its own; wraps `hb_font_get_nominal_glyph`.
  func hasGlyph(for scalar: Unicode.Scalar) -> Bool { glyph(for: scalar) != 0 }

  private func glyph(for scalar: Unicode.Scalar) -> UInt32 {
    var glyph: hb_codepoint_t = 0
    unsafe hb_font_get_nominal_glyph(shaper, scalar.value, &glyph)
    return glyph
  }

  /// What stands for a character that the font lacks: U+FFFD, a box or a question mark.
  private(set) lazy var replacementGlyph: UInt32 = {
    let shown: [Unicode.Scalar] = ["\u{FFFD}", "\u{25A1}", "?"]
    return glyph(for: shown.first(where: hasGlyph) ?? " ")
  }()

  /// Calls `body` with the `hb_font_t`.
  func withShaper<Result>(_ body: (OpaquePointer) -> Result) -> Result {
    unsafe body(shaper)
  }

  /// Selects this font at `size` points; wraps `cairo_set_scaled_font`.
  func select(size: Double, on context: OpaquePointer) throws(CairoError) {
    if let font = unsafe scaledFonts[size] {
      unsafe cairo_set_scaled_font(context, font)
      return
    }
    var matrix = cairo_matrix_t()
    var identity = cairo_matrix_t()
    unsafe cairo_matrix_init_scale(&matrix, size, size)
    unsafe cairo_matrix_init_identity(&identity)
    let options = unsafe cairo_font_options_create()
    defer { unsafe cairo_font_options_destroy(options) }
    unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    guard let font = unsafe cairo_scaled_font_create(face, &matrix, &identity, options) else {
      throw CairoError(CAIRO_STATUS_NO_MEMORY)
    }
    do throws(CairoError) {
      try unsafe CairoError.check(cairo_scaled_font_status(font))
    } catch {
      unsafe cairo_scaled_font_destroy(font)
      throw error
    }
    unsafe scaledFonts[size] = font
    unsafe cairo_set_scaled_font(context, font)
  }
}

/// Wraps `hb_ot_metrics_get_position_with_fallback`, in font units.
private func metric(_ tag: hb_ot_metrics_tag_t, of font: OpaquePointer) -> Double {
  var position: hb_position_t = 0
  unsafe hb_ot_metrics_get_position_with_fallback(font, tag, &position)
  return Double(position)
}

/// Wraps `hb_blob_create_from_file_or_fail`, `hb_face_create` and `hb_font_create`.
private func openShaper(_ path: String) throws(FontError) -> OpaquePointer {
  guard let blob = unsafe hb_blob_create_from_file_or_fail(path) else {
    throw FontError(path: path, reason: "there is no such file, or it cannot be read")
  }
  defer { unsafe hb_blob_destroy(blob) }
  let face = unsafe hb_face_create(blob, 0)
  defer { unsafe hb_face_destroy(face) }
  guard unsafe hb_face_get_glyph_count(face) > 0, let font = unsafe hb_font_create(face) else {
    throw FontError(path: path, reason: "it is not a font")
  }
  unsafe hb_ot_font_set_funcs(font)
  let scale = unsafe Int32(hb_face_get_upem(face))
  unsafe hb_font_set_scale(font, scale, scale)
  return unsafe font
}

private nonisolated(unsafe) let libraryKey = {
  let key = UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1)
  unsafe key.initialize(to: cairo_user_data_key_t())
  return unsafe key
}()

/// Wraps `FT_New_Face` and `cairo_ft_font_face_create_for_ft_face`.
///
/// Cairo keeps scaled fonts in a cache of its own, from which any thread may evict them long after
/// our last reference is gone. So each face has a FreeType library to itself, and the font face
/// closes it, face and all, when Cairo lets go.
private func openFace(_ path: String) throws(FontError) -> OpaquePointer {
  var library: FT_Library?
  guard unsafe FT_Init_FreeType(&library) == 0, let library = unsafe library else {
    throw FontError(path: path, reason: "FreeType does not start")
  }
  var face: FT_Face?
  guard unsafe FT_New_Face(library, path, 0, &face) == 0, let face = unsafe face else {
    unsafe FT_Done_FreeType(library)
    throw FontError(path: path, reason: "FreeType cannot open it")
  }
  guard let font = unsafe cairo_ft_font_face_create_for_ft_face(face, 0) else {
    unsafe FT_Done_FreeType(library)
    throw FontError(path: path, reason: "Cairo cannot use it")
  }
  let status = unsafe cairo_font_face_set_user_data(
    font, libraryKey, UnsafeMutableRawPointer(library)
  ) {
    unsafe FT_Done_FreeType(OpaquePointer($0))
  }
  guard status == CAIRO_STATUS_SUCCESS else {
    unsafe cairo_font_face_destroy(font)
    unsafe FT_Done_FreeType(library)
    throw FontError(path: path, reason: "\(CairoError(status))")
  }
  return unsafe font
}
