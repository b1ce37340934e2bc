/// How a part of a bar is filled; neighbours differ in black and white too.
enum Pattern: Hashable, Sendable {
  /// Outlined and empty: a plan.
  case hollow
  case solid
  case hatched
  case light
  case medium
  case wideHatched
  case dark

  /// What is lower has no outline of its own, in points; the bar's outline closes it.
  static let thin = 3.0

  /// For the chart's series at `index`: the same whichever other series are drawn.
  static func part(_ index: Int) -> Pattern {
    let all: [Pattern] = [.solid, .light, .hatched, .medium, .wideHatched, .dark]
    return all[index % all.count]
  }

  func commands(in rect: Rect, style: Stylesheet) -> [DrawCommand] {
    let white = Color(hex: 0xFFFFFF)
    let accent = style.accent
    let medium = style.tints.first ?? accent
    let light = style.tints.last ?? white
    // Between its two outlines a thin part would vanish.
    let outline =
      rect.size.height < Pattern.thin ? [] : [DrawCommand.frame(rect, width: 0.6, color: accent)]
    return switch self {
    case .hollow: [.fill(rect, color: white), .frame(rect, width: 0.9, color: style.quiet)]
    case .solid: [.fill(rect, color: accent)] + outline
    case .hatched:
      [.fill(rect, color: white), .hatch(rect, spacing: 2.8, width: 0.8, color: accent)] + outline
    case .light: [.fill(rect, color: light)] + outline
    case .medium: [.fill(rect, color: medium)] + outline
    case .wideHatched:
      [.fill(rect, color: light), .hatch(rect, spacing: 5, width: 0.8, color: accent)] + outline
    case .dark: [.fill(rect, color: style.rule)] + outline
    }
  }
}
