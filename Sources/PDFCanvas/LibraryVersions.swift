internal import CCairo
internal import CFreeType
internal import CHarfBuzz

/// Which libraries draw here, as they name themselves: `cairo 1.16.0, harfbuzz 6.0.0`.
///
/// Another version may place a glyph elsewhere, so a report drawn with it is another report.
public func drawingLibraries() -> String {
  let cairo = unsafe String(cString: cairo_version_string())
  let harfbuzz = unsafe String(cString: hb_version_string())
  return "cairo \(cairo), harfbuzz \(harfbuzz), "
    + "freetype \(FREETYPE_MAJOR).\(FREETYPE_MINOR).\(FREETYPE_PATCH)"
}
