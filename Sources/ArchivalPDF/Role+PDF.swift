import Typesetting

extension Role {
  /// The standard structure type, without its slash.
  ///
  /// - Source: ISO 32000-1, 14.8.4.
  var structureType: String {
    switch self {
    case .document: "Document"
    case .section: "Sect"
    case .heading(let level): "H\(level)"
    case .paragraph: "P"
    case .span: "Span"
    case .list: "L"
    case .listItem: "LI"
    case .label: "Lbl"
    case .listBody: "LBody"
    case .table: "Table"
    case .tableHead: "THead"
    case .tableBody: "TBody"
    case .tableRow: "TR"
    case .headerCell: "TH"
    case .dataCell: "TD"
    case .figure: "Figure"
    case .caption: "Caption"
    case .contents: "TOC"
    case .contentsItem: "TOCI"
    case .reference: "Reference"
    case .link: "Link"
    case .form: "Form"
    }
  }

  /// Entries that the role adds to its structure element.
  ///
  /// `box` is where a figure stands, in the file's own coordinates.
  func attributes(box: String?) -> String {
    switch self {
    case .headerCell(.column): "/A<</O/Table/Scope/Column>>"
    case .headerCell(.row): "/A<</O/Table/Scope/Row>>"
    case .figure(let alternativeText):
      "/Alt\(Notation.text(alternativeText))"
        + (box.map { "/A<</O/Layout/Placement/Block/BBox\($0)>>" } ?? "")
    // Labels may be words such as a finding's severity: no scheme numbers them.
    case .list: "/A<</O/List/ListNumbering/None>>"
    default: ""
    }
  }
}
