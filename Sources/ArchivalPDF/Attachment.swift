import Typesetting

/// A file that the report carries with it: the data it was made from.
public struct Attachment: Hashable, Sendable {
  /// What the file is to the report.
  ///
  /// - Source: ISO 19005-3, 6.8; ISO 32000-2, 14.13.
  public enum Relationship: String, Hashable, Sendable {
    /// What the report was made from.
    case source = "Source"
    /// The report's own figures, for programs to read.
    case data = "Data"
    /// What belongs to the report and is neither.
    case supplement = "Supplement"
  }

  public var name: String
  /// `application/json`.
  public var mediaType: String
  public var description: String
  public var relationship: Relationship
  public var bytes: [UInt8]

  public init(
    name: String, mediaType: String, description: String, relationship: Relationship = .data,
    bytes: [UInt8]
  ) {
    (self.name, self.mediaType, self.description) = (name, mediaType, description)
    (self.relationship, self.bytes) = (relationship, bytes)
  }
}

extension FileWriter {
  /// Writes the attachments.
  ///
  /// - Returns: The catalog's entries for them; empty where there are none.
  mutating func add(
    _ attachments: [Attachment], date: ISODate
  ) throws(FinishError) -> String {
    guard !attachments.isEmpty else { return "" }
    // A name tree must be in order.
    var files: [(name: String, number: Int)] = []
    for file in attachments.sorted(by: { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }) {
      let data = try add(
        packing: file.bytes,
        """
        /Type/EmbeddedFile/Subtype/\(name(file.mediaType))\
        /Params<</Size \(file.bytes.count)/ModDate(\(date.pdf))>>
        """)
      let name = Notation.text(file.name)
      let number = add(
        """
        <</Type/Filespec/F\(name)/UF\(name)/Desc\(Notation.text(file.description))\
        /AFRelationship/\(file.relationship.rawValue)/EF<</F \(data) 0 R/UF \(data) 0 R>>>>
        """)
      files.append((name, number))
    }
    let names = files.map { "\($0.name) \($0.number) 0 R" }.joined(separator: " ")
    return """
      /AF\(Notation.references(files.map(\.number)))/Names<</EmbeddedFiles<</Names[\(names)]>>>>
      """
  }
}

/// `application/json` as a name, its slash escaped.
private func name(_ text: String) -> String {
  text.utf8.map { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, ascii("-"), ascii("."), ascii("+"):
      String(UnicodeScalar(byte))
    default: "#" + Notation.hex(byte)
    }
  }.joined()
}
