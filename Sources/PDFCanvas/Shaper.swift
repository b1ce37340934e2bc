import CHarfBuzz

/// Turns text into glyphs with HarfBuzz; owns one `hb_buffer_t`, used again for every line.
@safe final class Shaper {
  private let buffer: OpaquePointer

  init() { unsafe buffer = hb_buffer_create() }

  deinit { unsafe hb_buffer_destroy(buffer) }

  /// Shapes one line of left-to-right text; wraps `hb_shape`.
  func shape(_ string: String, font: Font, tabularFigures: Bool) -> GlyphRun {
    let text = PlainText(string, has: font.hasGlyph)
    var run = GlyphRun()
    guard !text.shown.isEmpty else { return run }
    unsafe hb_buffer_clear_contents(buffer)
    let count = Int32(text.shown.count)
    // Clusters are indices into `text`.
    unsafe hb_buffer_add_codepoints(buffer, text.shown, count, 0, count)
    // Set, not guessed: guessing asks the process's locale for its language.
    unsafe hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
    unsafe hb_buffer_set_script(buffer, HB_SCRIPT_LATIN)
    unsafe font.withShaper { shaper in
      let features = features(tabularFigures: tabularFigures)
      unsafe hb_shape(shaper, buffer, features, UInt32(features.count))
    }
    collect(text, font: font, into: &run)
    return run
  }

  private func collect(_ text: PlainText, font: Font, into run: inout GlyphRun) {
    var length: UInt32 = 0
    let start = unsafe hb_buffer_get_glyph_infos(buffer, &length)
    let infos = unsafe UnsafeBufferPointer(start: start, count: Int(length))
    let places = unsafe UnsafeBufferPointer(
      start: hb_buffer_get_glyph_positions(buffer, &length), count: infos.count)
    run.glyphs.reserveCapacity(infos.count)
    var index = 0
    var first = 0  // the cluster's first character; the first cluster starts with the text
    while index < infos.count {
      let cluster = unsafe infos[index].cluster
      let begin = index
      while index < infos.count, unsafe infos[index].cluster == cluster {
        unsafe append(infos[index].codepoint, places[index], font: font, to: &run)
        index += 1
      }
      let next = index < infos.count ? unsafe Int(infos[index].cluster) : text.read.count
      let isMissing = unsafe infos[begin..<index].contains { $0.codepoint == 0 }
      if isMissing { run.missing += text.read[first..<next] }
      let bytesBefore = run.text.count
      for scalar in text.read[first..<next] {
        // The glyph is the hyphen's, which reads as a hyphen elsewhere.
        if scalar == "\u{AD}" { run.isDivided = true }
        run.text += UTF8.bytes(of: scalar == "\u{AD}" ? "-" : scalar)
      }
      run.clusters.append(
        GlyphRun.Cluster(
          byteCount: Int32(run.text.count - bytesBefore), glyphCount: Int32(index - begin)))
      first = next
    }
  }

  private func append(
    _ glyph: UInt32, _ place: hb_glyph_position_t, font: Font, to run: inout GlyphRun
  ) {
    // Both standards forbid glyph 0; the replacement character's is visible and allowed.
    let shown = glyph != 0 ? glyph : font.replacementGlyph
    run.glyphs.append(
      GlyphRun.Glyph(index: shown, x: run.advance + place.x_offset, y: place.y_offset))
    run.advance += place.x_advance
  }
}

private func features(tabularFigures: Bool) -> [hb_feature_t] {
  let names = tabularFigures ? ["kern", "tnum", "lnum"] : ["kern"]
  return names.map { name in
    let tag = name.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    return hb_feature_t(tag: tag, value: 1, start: 0, end: .max)
  }
}

extension UTF8 {
  fileprivate static func bytes(of scalar: Unicode.Scalar) -> EncodedScalar {
    encode(scalar) ?? encodedReplacementCharacter
  }
}
