import Typesetting

/// What the file says of itself, twice alike: as XMP and as an information dictionary.
struct Metadata {
  /// The program that makes the file.
  static let program = "Bidragsrapport"

  var information: DocumentInformation
  var date: ISODate
  /// Whether the file may say that it is PDF/A-3a and PDF/UA-1.
  var claimsConformance: Bool

  /// The information dictionary.
  var dictionary: String {
    var entries = "/Title\(Notation.text(information.title))"
    if !information.author.isEmpty { entries += "/Author\(Notation.text(information.author))" }
    if !information.subject.isEmpty { entries += "/Subject\(Notation.text(information.subject))" }
    let program = Notation.text(Self.program)
    entries += "/Creator\(program)/Producer\(program)"
    return "<<\(entries)/CreationDate(\(date.pdf))/ModDate(\(date.pdf))>>"
  }

  /// The XMP packet.
  var packet: String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
    <dc:format>application/pdf</dc:format>
    \(alternatives("dc:title", information.title))\
    \(list("dc:creator", "Seq", information.author))\
    \(alternatives("dc:description", information.subject))\
    \(list("dc:language", "Bag", information.language))\
    <xmp:CreateDate>\(date.xmp)</xmp:CreateDate>
    <xmp:ModifyDate>\(date.xmp)</xmp:ModifyDate>
    <xmp:MetadataDate>\(date.xmp)</xmp:MetadataDate>
    <xmp:CreatorTool>\(Self.program)</xmp:CreatorTool>
    <pdf:Producer>\(Self.program)</pdf:Producer>
    </rdf:Description>
    \(claimsConformance ? conformance : "")</rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>
    """
  }
}

private func alternatives(_ name: String, _ text: String) -> String {
  guard !text.isEmpty else { return "" }
  return """
    <\(name)><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(text))</rdf:li></rdf:Alt></\(name)>\n
    """
}

private func list(_ name: String, _ kind: String, _ text: String) -> String {
  guard !text.isEmpty else { return "" }
  return "<\(name)><rdf:\(kind)><rdf:li>\(escaped(text))</rdf:li></rdf:\(kind)></\(name)>\n"
}

/// Escapes markup and leaves out the characters that XML forbids.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// The claims, and the description of `pdfuaid` without which PDF/A would not allow it.
private let conformance = """
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfaid:part>3</pdfaid:part>
  <pdfaid:conformance>A</pdfaid:conformance>
  <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
  <rdf:Description rdf:about="" \
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
  <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
  <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
  <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
  <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
  <pdfaProperty:name>part</pdfaProperty:name>
  <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
  <pdfaProperty:category>internal</pdfaProperty:category>
  <pdfaProperty:description>Part of ISO 14289 the file follows</pdfaProperty:description>
  </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>

  """
