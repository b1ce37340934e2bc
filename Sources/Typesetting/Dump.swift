extension LaidOutDocument {
  /// Everything that would be drawn, one command a line, and the tree: for people and goldens.
  ///
  /// Coordinates are hundredths of points.
  public func dump() -> String {
    var lines: [String] = []
    for (number, page) in pages.enumerated() {
      lines.append(
        "page \(number + 1) \(page.size.width.hundredths) x \(page.size.height.hundredths)")
      for mark in page.marks { lines.append("  \(mark.command.dump)  \(name(of: mark.owner))") }
    }
    lines.append("outline")
    for entry in outline {
      lines.append(
        "  \(entry.level) \(entry.title)  page \(entry.page + 1) at \(entry.y.hundredths)")
    }
    for link in links {
      lines.append(
        "link page \(link.page + 1) \(link.area.dump) to \(link.target.title)"
          + "  page \(link.target.page + 1)  \(name(of: .element(link.element)))")
    }
    for field in fields {
      lines.append(
        "field \(field.field.name) page \(field.page + 1) at \(field.place.dump)"
          + "  \(name(of: .element(field.element)))")
    }
    return lines.joined(separator: "\n") + "\n" + structure.dump()
  }

  private func name(of owner: Mark.Owner) -> String {
    switch owner {
    case .element(let id): "\(structure.elements[id.index].role.name)#\(id.index)"
    case .decoration: "-"
    case .runningHead: "head"
    case .runningFoot: "foot"
    }
  }
}

extension StructureTree {
  /// The tree, one element a line, children indented.
  public func dump() -> String {
    var depths: [Int] = []
    var lines = ["tree"]
    for (index, element) in elements.enumerated() {
      let depth = element.parent.map { depths[$0.index] + 1 } ?? 1
      depths.append(depth)
      let language = element.language.map { " [\($0)]" } ?? ""
      lines.append(
        String(repeating: "  ", count: depth) + "\(element.role.name)#\(index)\(language)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Role {
  fileprivate var name: String {
    switch self {
    case .heading(let level): "h\(level)"
    case .headerCell(.column): "th-column"
    case .headerCell(.row): "th-row"
    case .dataCell: "td"
    case .tableRow: "tr"
    case .tableHead: "thead"
    case .tableBody: "tbody"
    case .listItem: "item"
    case .listBody: "item-body"
    case .figure: "figure"
    case .document: "document"
    case .section: "section"
    case .paragraph: "p"
    case .span: "span"
    case .list: "list"
    case .label: "label"
    case .table: "table"
    case .caption: "caption"
    case .contents: "contents"
    case .contentsItem: "contents-item"
    case .reference: "reference"
    case .link: "link"
    case .form: "form"
    }
  }
}

extension DrawCommand {
  fileprivate var dump: String {
    switch self {
    case .text(let string, let baseline, let style):
      "text \(baseline.dump) \(style.face.rawValue) \(style.size.hundredths) \(style.color.dump) \u{201C}\(string)\u{201D}"
    case .line(let from, let to, let width, let color, let dash):
      "line \(from.dump) \(to.dump) \(width.hundredths) \(color.dump) \(dash)"
    case .fill(let rect, let color): "fill \(rect.dump) \(color.dump)"
    case .frame(let rect, let width, let color):
      "frame \(rect.dump) \(width.hundredths) \(color.dump)"
    case .hatch(let rect, let spacing, let width, let color):
      "hatch \(rect.dump) \(spacing.hundredths) \(width.hundredths) \(color.dump)"
    case .polyline(let points, let width, let color, let dash):
      "polyline \(points.map(\.dump).joined(separator: " ")) \(width.hundredths) \(color.dump) \(dash)"
    case .dot(let center, let radius, let color):
      "dot \(center.dump) \(radius.hundredths) \(color.dump)"
    }
  }
}

extension Point {
  fileprivate var dump: String { "\(x.hundredths),\(y.hundredths)" }
}

extension Rect {
  fileprivate var dump: String {
    "\(origin.dump) \(size.width.hundredths)x\(size.height.hundredths)"
  }
}

extension Color {
  fileprivate var dump: String {
    let value = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    let digits = String(value, radix: 16, uppercase: true)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}

extension Double {
  /// Two decimals, by integer arithmetic.
  var hundredths: String {
    let count = Int((self * 100).rounded())
    let fraction = count.magnitude % 100
    return (count < 0 ? "-" : "") + "\(count.magnitude / 100)." + (fraction < 10 ? "0" : "")
      + "\(fraction)"
  }
}
