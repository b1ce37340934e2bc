import CCairo
import Typesetting

/// A drawing context on one surface; owns one `cairo_t`, so it cannot be copied.
///
/// Operators other than OVER, groups and transparency are left out on purpose: in a PDF they would
/// turn the page into a picture and lose its text.
@safe struct Canvas: ~Copyable {
  private let context: OpaquePointer
  private var color: Color?
  /// The font that is selected, so that it is not selected again for each string.
  private var selected: (face: FontFace, size: Double)?
  /// What the lines of the path so far are to be stroked with: neighbours alike become one stroke.
  private var pending: Pen?

  private struct Pen: Equatable {
    var width: Double
    var color: Color
    var dash: DrawCommand.Dash
  }

  /// Wraps `cairo_create`.
  @unsafe init(drawingOn surface: OpaquePointer) throws(CairoError) {
    unsafe context = cairo_create(surface)  // never NULL: a failure is in the status
    (color, selected, pending) = (nil, nil, nil)
    try unsafe CairoError.check(cairo_status(context))
  }

  deinit { unsafe cairo_destroy(context) }

  /// Draws what has been gathered, and throws what went wrong since the canvas was made; wraps
  /// `cairo_status`.
  mutating func check() throws(CairoError) {
    strokePending()
    try unsafe CairoError.check(cairo_status(context))
  }

  /// Ends a page; wraps `cairo_show_page`.
  mutating func showPage() throws(CairoError) {
    strokePending()
    unsafe cairo_show_page(context)
    color = nil
    try check()
  }

  /// Makes one point `factor` pixels and the sheet white, for a picture.
  mutating func prepareSheet(factor: Double) {
    set(Color(hex: 0xFFFFFF))
    unsafe cairo_paint(context)
    unsafe cairo_scale(context, factor, factor)
  }

  /// Fills the rectangle that the finishing stage replaces by a mark.
  ///
  /// In whatever colour is set, so that no colour operators are wasted on it.
  mutating func sentinel() {
    strokePending()
    unsafe cairo_rectangle(context, 0, 0, 1.0 / 256, 1.0 / 256)
    unsafe cairo_fill(context)
  }

  /// Draws one command; `run` holds the glyphs of a text.
  mutating func draw(
    _ command: DrawCommand, run: GlyphRun?, fonts: FontLibrary
  ) throws(CairoError) {
    if case .line = command {} else { strokePending() }
    switch command {
    case .text(let text, let baseline, let style):
      set(style.color)
      guard let run else { return }
      if !run.missing.isEmpty { fonts.note(run.missing, in: text) }
      try show(run, at: baseline, style: style, fonts: fonts)
    case .line(let from, let to, let width, let color, let dash):
      line(from, to, Pen(width: width, color: color, dash: dash))
    case .fill(let rect, let color):
      set(color)
      add(rect)
      unsafe cairo_fill(context)
    case .frame(let rect, let width, let color):
      set(color)
      add(rect.insetBy(width / 2))
      strokePath(width: width, dash: .solid)
    case .hatch(let rect, let spacing, let width, let color):
      set(color)
      hatch(rect, spacing: spacing, width: width)
    case .polyline(let points, let width, let color, let dash):
      set(color)
      stroke(points, width: width, dash: dash)
    case .dot(let center, let radius, let color):
      set(color)
      unsafe cairo_new_path(context)
      unsafe cairo_arc(context, center.x, center.y, radius, 0, 2 * .pi)
      unsafe cairo_fill(context)
    }
  }

  private mutating func set(_ new: Color) {
    guard new != color else { return }
    color = new
    unsafe cairo_set_source_rgb(
      context, Double(new.red) / 255, Double(new.green) / 255, Double(new.blue) / 255)
  }

  private func add(_ rect: Rect) {
    unsafe cairo_rectangle(
      context, rect.origin.x, rect.origin.y, rect.size.width, rect.size.height)
  }

  private mutating func line(_ from: Point, _ to: Point, _ pen: Pen) {
    if pending != pen { strokePending() }
    pending = pen
    unsafe cairo_move_to(context, from.x, from.y)
    unsafe cairo_line_to(context, to.x, to.y)
  }

  /// Strokes the lines that have been gathered.
  private mutating func strokePending() {
    guard let pen = pending else { return }
    pending = nil
    set(pen.color)
    strokePath(width: pen.width, dash: pen.dash, join: CAIRO_LINE_JOIN_ROUND)
  }

  private func stroke(_ points: [Point], width: Double, dash: DrawCommand.Dash) {
    for point in points { unsafe cairo_line_to(context, point.x, point.y) }
    strokePath(width: width, dash: dash, join: CAIRO_LINE_JOIN_ROUND)
  }

  private func strokePath(
    width: Double, dash: DrawCommand.Dash, join: cairo_line_join_t = CAIRO_LINE_JOIN_MITER
  ) {
    unsafe cairo_set_line_join(context, join)
    let pattern = dash.pattern(width: width)
    unsafe cairo_set_dash(context, pattern, Int32(pattern.count), 0)
    unsafe cairo_set_line_cap(
      context, dash == .dotted ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
    unsafe cairo_set_line_width(context, width)
    unsafe cairo_stroke(context)
  }

  /// Strokes lines that rise to the right at 45 degrees, cut off at the rectangle's edges.
  private func hatch(_ rect: Rect, spacing: Double, width: Double) {
    unsafe cairo_save(context)
    add(rect)
    unsafe cairo_clip(context)
    // Measured across the lines; far too many would never be told apart.
    let step = max(spacing, 0.5) * 2.0.squareRoot()
    let (left, bottom) = (rect.origin.x, rect.origin.y + rect.size.height)
    var offset = step / 2
    while offset < rect.size.width + rect.size.height {
      unsafe cairo_move_to(context, left, bottom - offset)
      unsafe cairo_line_to(context, left + offset, bottom)
      offset += step
    }
    strokePath(width: width, dash: .solid)
    unsafe cairo_restore(context)
  }

  /// Wraps `cairo_show_text_glyphs`; its clusters are what makes the text searchable.
  private mutating func show(
    _ run: GlyphRun, at baseline: Point, style: TextStyle, fonts: FontLibrary
  ) throws(CairoError) {
    guard !run.glyphs.isEmpty else { return }
    let scale = fonts.scale(of: style)
    let glyphs = run.glyphs.map {
      cairo_glyph_t(
        index: UInt($0.index), x: baseline.x + Double($0.x) * scale,
        y: baseline.y - Double($0.y) * scale)
    }
    let clusters = run.clusters.map {
      cairo_text_cluster_t(num_bytes: $0.byteCount, num_glyphs: $0.glyphCount)
    }
    if selected?.face != style.face || selected?.size != style.size {
      try unsafe fonts.font(style.face).select(size: style.size, on: context)
      selected = (style.face, style.size)
    }
    unsafe run.text.withUnsafeBytes { bytes in
      unsafe cairo_show_text_glyphs(
        context, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count),
        glyphs, Int32(glyphs.count), clusters, Int32(clusters.count),
        cairo_text_cluster_flags_t(rawValue: 0))
    }
  }
}

extension DrawCommand.Dash {
  /// Lengths on and off, in points.
  fileprivate func pattern(width: Double) -> [Double] {
    switch self {
    case .solid: []
    // Long enough not to be taken for dots where the two run side by side.
    case .dashed: [max(7, 7 * width), max(3, 3 * width)]
    // With round caps a stroke of no length is a dot.
    case .dotted: [0, max(1.5, 2 * width)]
    }
  }
}
