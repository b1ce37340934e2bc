@testable import Typesetting

/// A block of a name and a height, for pagination alone.
struct Slab: Block {
  var name: String
  var height: Double

  init(_ name: String, height: Double) { (self.name, self.height) = (name, height) }

  func fill(_ space: Space, using text: any TextMeasurer) -> Fill {
    guard space.holds(height) else { return .nothing(reason: "\(name) is too tall") }
    let mark = Mark(
      owner: .decoration,
      command: .text(name, baseline: Point(x: 0, y: 0), style: .plain))
    return .all(Fragment(height: height, marks: [mark]))
  }
}

/// Pages as `a@0 b@60 | c@0`: what stands on each, and how far down.
func pages(_ body: any Block, height: Double) throws -> String {
  try paginate(body, on: height, using: MonospaceMeasurer()).map { page in
    page.marks.compactMap { mark in
      guard case .text(let name, let baseline, _) = mark.command else { return nil }
      return "\(name)@\(Int(baseline.y.rounded()))"
    }.joined(separator: " ")
  }.joined(separator: " | ")
}
