extension ConformanceCheck {
  /// What stands in the catalog and the trailer.
  mutating func checkCatalog() throws(PDFFileError) {
    expect(!pages.isEmpty, "the file has no pages")
    expect(saysSomething(catalog["Lang"]), "the catalog has no /Lang")
    let marked = try file.value(catalog["MarkInfo"])["Marked"]
    expect(marked == .boolean(true), "the file does not say that it is tagged (/MarkInfo)")
    let preferences = try file.value(catalog["ViewerPreferences"])
    expect(
      preferences["DisplayDocTitle"] == .boolean(true),
      "a viewer would show the file's name for its title (/DisplayDocTitle)")
    let identifier = file.trailer["ID"]?.array?.compactMap(\.bytes) ?? []
    expect(
      identifier.count == 2 && identifier.allSatisfy { !$0.isEmpty }, "the trailer has no /ID")
    for key in ["OpenAction", "AA"] {
      expect(catalog[key] == nil, "the file acts by itself when it is opened (/\(key))")
    }
    try checkOutputIntent()
  }

  private mutating func checkOutputIntent() throws(PDFFileError) {
    var intents: [PDFValue] = []
    for value in try file.value(catalog["OutputIntents"]).array ?? [] {
      let intent = try file.value(value)
      if intent["S"] == .name("GTS_PDFA1") { intents.append(intent) }
    }
    guard let intent = intents.first, intents.count == 1 else {
      expect(false, "the file has no output intent: nothing says which colours it means")
      return
    }
    expect(
      saysSomething(intent["OutputConditionIdentifier"]), "the output intent names no condition")
    let profile = try file.data(at: intent["DestOutputProfile"]) ?? []
    let size = profile.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    expect(
      profile.count >= 128 && size == profile.count
        && profile[36..<40].elementsEqual("acsp".utf8)
        && profile[16..<20].elementsEqual("RGB ".utf8),
      "the output intent has no colour profile for RGB")
  }

  /// Attached files: each says what it has to do with the document.
  mutating func checkAttachments() throws(PDFFileError) {
    let associated = Set(try file.value(catalog["AF"]).array ?? [])
    let names = try file.value(try file.value(catalog["Names"])["EmbeddedFiles"])["Names"]
    let list = try file.value(names).array ?? []
    var last: [UInt8]?
    for place in stride(from: 0, to: list.count - 1, by: 2) {
      let name = list[place].bytes ?? []
      if let last {
        expect(last.lexicographicallyPrecedes(name), "the attached files' names are not in order")
      }
      last = name
      let title = "the attached file \(list[place].text ?? "without name")"
      expect(
        associated.contains(list[place + 1]), "\(title) is not associated with the document (/AF)")
      try checkAttachment(try file.value(list[place + 1]), title)
    }
    expect(associated.count == list.count / 2, "an associated file (/AF) has no name to find it by")
  }

  private mutating func checkAttachment(
    _ specification: PDFValue, _ title: String
  ) throws(PDFFileError) {
    let relationships = ["Source", "Data", "Alternative", "Supplement", "Unspecified"]
    expect(
      relationships.contains(specification["AFRelationship"]?.name ?? ""),
      "\(title) does not say what it is to the document (/AFRelationship)")
    for key in ["F", "UF", "Desc"] {
      expect(saysSomething(specification[key]), "\(title) has no /\(key)")
    }
    guard case .reference(let number) = specification["EF"]?["F"],
      let object = try file.object(number), let bytes = try file.data(of: object)
    else {
      expect(false, "\(title) has no bytes")
      return
    }
    expect(object.value["Subtype"]?.name != nil, "\(title) has no media type (/Subtype)")
    expect(object.value["Params"]?["ModDate"] != nil, "\(title) has no date (/ModDate)")
    expect(
      object.value["Params"]?["Size"]?.integer == bytes.count,
      "\(title) is not as long as it says (/Size)")
  }
}
