public import Typesetting

/// Draws one page as a picture, for previews and for comparing by eye.
public func drawPNG(
  _ page: Page, fonts: FontLibrary, dotsPerInch: Double
) throws(CanvasError) -> [UInt8] {
  try check(page, number: 1)
  let factor = dotsPerInch / 72
  let (width, height) = (page.size.width * factor, page.size.height * factor)
  // Cairo's pictures end at 32 767 pixels; NaN fails here too.
  guard (1...32_767).contains(width), (1...32_767).contains(height) else { throw .resolution }
  fonts.forgetMissingCharacters()
  do throws(CairoError) {
    let surface = try ImageSurface(
      width: Int32(width.rounded(.up)), height: Int32(height.rounded(.up)))
    try draw(page, on: surface, factor: factor, fonts: fonts)
    return try surface.png()
  } catch {
    throw .cairo(error)
  }
}

private func draw(
  _ page: Page, on surface: borrowing ImageSurface, factor: Double, fonts: FontLibrary
) throws(CairoError) {
  var canvas = try surface.canvas()
  canvas.prepareSheet(factor: factor)
  for mark in page.marks {
    try canvas.draw(mark.command, run: fonts.run(for: mark.command), fonts: fonts)
  }
  try canvas.check()
}
