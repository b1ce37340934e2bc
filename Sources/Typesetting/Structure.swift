/// Names an element of the logical tree; its index in ``StructureTree/elements``.
public struct ElementID: Hashable, Sendable {
  public let index: Int

  public init(index: Int) { self.index = index }
}

/// The logical tree in reading order: what a screen reader meets.
///
/// Element 0 is the document. A parent comes before its children.
public struct StructureTree: Hashable, Sendable {
  public struct Element: Hashable, Sendable {
    public var role: Role
    /// `nil` for the document only.
    public var parent: ElementID?
    /// BCP 47, where it is not the document's.
    public var language: String?

    public init(role: Role, parent: ElementID?, language: String? = nil) {
      (self.role, self.parent, self.language) = (role, parent, language)
    }
  }

  public private(set) var elements: [Element] = [Element(role: .document, parent: nil)]

  public static let root = ElementID(index: 0)

  public init() {}

  /// Appends an element as the last child of `parent`.
  public mutating func add(
    _ role: Role, to parent: ElementID, language: String? = nil
  ) -> ElementID {
    elements.append(Element(role: role, parent: parent, language: language))
    return ElementID(index: elements.count - 1)
  }
}

/// What an element is; the names follow PDF's standard structure types.
public enum Role: Hashable, Sendable {
  case document
  case section
  case heading(level: Int)
  case paragraph
  case span
  case list
  case listItem
  case label
  case listBody
  case table
  case tableHead
  case tableBody
  case tableRow
  case headerCell(Scope)
  case dataCell
  /// `bounds` is filled in when the figure is placed.
  case figure(alternativeText: String)
  case caption
  /// A table of contents, an item of it, and the item's naming of another place.
  case contents
  case contentsItem
  case reference
  /// Holds what is seen of a link, and the link itself.
  case link
  /// A field to fill in; its element holds nothing else.
  case form

  public enum Scope: Hashable, Sendable {
    case column
    case row
  }
}
