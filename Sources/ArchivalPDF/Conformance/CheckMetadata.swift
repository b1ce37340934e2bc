extension ConformanceCheck {
  /// The XMP packet: its claims, its title, and that it agrees with the information dictionary.
  mutating func checkMetadata() throws(PDFFileError) {
    guard case .reference(let number) = catalog["Metadata"], let object = try file.object(number),
      let stream = object.stream
    else {
      expect(false, "the file has no metadata (XMP)")
      return
    }
    expect(object.value["Filter"] == nil, "the metadata is packed, so that others cannot find it")
    expect(
      object.value["Type"] == .name("Metadata") && object.value["Subtype"] == .name("XML"),
      "the metadata does not say that it is XMP")
    let packet = String(decoding: stream, as: UTF8.self)
    let claims =
      packet.property("pdfaid:part") == "3" && packet.property("pdfaid:conformance") == "A"
    expect(claims, "the metadata does not claim PDF/A-3a")
    expect(packet.property("pdfuaid:part") == "1", "the metadata does not claim PDF/UA-1")
    let describes =
      packet.element("pdfaExtension:schemas")?.contains("http://www.aiim.org/pdfua/ns/id/") == true
      && packet.property("pdfaProperty:name") == "part"
      && packet.property("pdfaProperty:valueType") == "Integer"
    expect(describes, "the metadata has no extension schema that describes pdfuaid")
    let title = packet.element("dc:title")?.contains(/>[^<\s]/) == true
    expect(title, "the metadata has no title")
    try checkInformation(packet)
  }

  private mutating func checkInformation(_ packet: String) throws(PDFFileError) {
    let information = try file.value(file.trailer["Info"])
    expect(saysSomething(information["Title"]), "the information dictionary has no title")
    let date = information["CreationDate"]?.text?.filter(\.isWholeNumber).prefix(14)
    let same = packet.property("xmp:CreateDate")?.filter(\.isWholeNumber).prefix(14)
    expect(
      date != nil && date == same,
      "metadata and information dictionary differ on when the file was made")
  }
}

extension String {
  /// A property's value, which XMP lets stand in an element or, where it is simple, in an attribute.
  fileprivate func property(_ name: String) -> Substring? {
    if let value = element(name) { return value }
    guard let start = firstRange(of: " \(name)=\"") else { return nil }
    return self[start.upperBound...].prefix { $0 != "\"" }
  }

  /// What stands in the first XML element of this name; `nil` where there is none.
  fileprivate func element(_ name: String) -> Substring? {
    guard let start = firstRange(of: "<\(name)"),
      let first = self[start.upperBound...].first, first == ">" || first.isWhitespace,
      let inside = self[start.upperBound...].firstIndex(of: ">"),
      let end = self[inside...].firstRange(of: "</\(name)>")
    else { return nil }
    return self[index(after: inside)..<end.lowerBound]
  }
}
