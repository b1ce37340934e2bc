/// Content that fills vertical space, page after page.
///
/// A block is a value set to its width, and filling changes nothing: what does not fit comes
/// back as a smaller block, so a page can be tried, rejected and tried again.
protocol Block: Sendable {
  func fill(_ space: Space, using text: any TextMeasurer) -> Fill
}

/// The free height left on a page, in points.
struct Space: Hashable, Sendable {
  var height: Double
  /// Whether nothing stands above: then a rule that cannot be kept yields to progress.
  var isFresh: Bool
  /// Height of an empty page.
  var page: Double

  /// An empty page.
  init(page height: Double) {
    (self.height, isFresh, page) = (height, true, height)
  }

  /// What is left when `used` of it is taken.
  func below(_ used: Double, isFresh: Bool) -> Space {
    var rest = self
    rest.height -= used
    rest.isFresh = isFresh
    return rest
  }

  /// Forgives the rounding of sums: two thousandths of a point are nothing on paper.
  func holds(_ needed: Double) -> Bool { needed <= height + 0.002 }
}

/// What became of an attempt to place a block.
enum Fill: Sendable {
  case all(Fragment)
  case part(Fragment, rest: any Block)
  /// Nothing fits here; `reason` reaches the user if a fresh page does not help.
  case nothing(reason: String)
}

/// What a link leads to.
enum LinkName: Hashable, Sendable {
  /// A name that the document gives.
  case named(String)
  /// The document's headings counted from 0, that of the table of contents left out.
  case heading(Int)
}

/// Something placed: marks measured from its own upper left corner.
struct Fragment: Sendable {
  /// A heading and where it stands in the fragment.
  struct Anchor: Hashable, Sendable {
    var title: String
    var level: Int
    var y: Double
    /// What links call it.
    var names: [LinkName] = []
  }

  /// A field to sign in and where it stands in the fragment.
  struct Field: Hashable, Sendable {
    var field: SignatureField
    var element: ElementID
    var place: Point
  }

  /// A stretch that leads to a heading.
  struct Link: Hashable, Sendable {
    var target: LinkName
    var element: ElementID
    var area: Rect
  }

  /// The page number of a heading, drawn when it is known.
  struct PageNumber: Hashable, Sendable {
    var target: LinkName
    var element: ElementID
    /// Where the number ends on its baseline.
    var end: Point
    var style: TextStyle
  }

  var height: Double
  var marks: [Mark]
  var anchors: [Anchor] = []
  var fields: [Field] = []
  var links: [Link] = []
  var pageNumbers: [PageNumber] = []

  init(height: Double, marks: [Mark] = [], anchors: [Anchor] = []) {
    (self.height, self.marks, self.anchors) = (height, marks, anchors)
  }

  /// Draws `other` too, with its corner at `x`, `y`; the height stays.
  mutating func draw(_ other: Fragment, x: Double = 0, y: Double) {
    marks.reserveCapacity(marks.count + other.marks.count)
    for mark in other.marks {
      marks.append(Mark(owner: mark.owner, command: mark.command.moved(x: x, y: y)))
    }
    for var anchor in other.anchors {
      anchor.y += y
      anchors.append(anchor)
    }
    for var link in other.links {
      link.area = link.area.moved(x: x, y: y)
      links.append(link)
    }
    for var number in other.pageNumbers {
      number.end = number.end.moved(x: x, y: y)
      pageNumbers.append(number)
    }
    for var field in other.fields {
      field.place = field.place.moved(x: x, y: y)
      fields.append(field)
    }
  }
}
