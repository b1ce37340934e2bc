extension PDFFile {
  /// The files that this one carries, in the order of their names.
  public func attachments() throws(PDFFileError) -> [Attachment] {
    let names = try value(try value(try value(trailer["Root"])["Names"])["EmbeddedFiles"])
    let entries = try value(names["Names"]).array ?? []
    var attachments: [Attachment] = []
    for place in stride(from: 0, to: entries.count - 1, by: 2) {
      let specification = try value(entries[place + 1])
      let file = try value(specification["EF"])["F"]
      guard let bytes = try data(at: file), let name = specification["UF"]?.text else {
        throw PDFFileError(.file("an attachment has no content"))
      }
      let relationship = specification["AFRelationship"]?.name
      attachments.append(
        Attachment(
          name: name, mediaType: try value(file)["Subtype"]?.name ?? "",
          description: specification["Desc"]?.text ?? "",
          relationship: relationship.flatMap(Attachment.Relationship.init) ?? .supplement,
          bytes: bytes))
    }
    return attachments
  }
}
