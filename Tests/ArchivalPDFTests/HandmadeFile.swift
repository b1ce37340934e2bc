import Foundation
import Testing
import Typesetting

@testable import ArchivalPDF

/// What Cairo writes for a sentinel.
let sentinel = "0 0 0.004 0.004 re f"

/// A file of PDF 1.4 such as Cairo writes, each page with the content stream given.
func handmade(_ contents: [String]) -> [UInt8] {
  var objects: [(Int, String)] = [(1, "<< /Type /Catalog\n   /Pages 2 0 R\n>>")]
  let kids = contents.indices.map { "\(10 + 3 * $0) 0 R" }.joined(separator: " ")
  objects.append((2, "<< /Type /Pages /Kids [ \(kids) ] /Count \(contents.count) >>"))
  objects.append((3, "<< /Producer (cairo (in \\( brackets)) >>"))
  objects.append(
    (4, "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Any /DW 500 >>"))
  objects.append((5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"))
  for (index, content) in contents.enumerated() {
    let number = 10 + 3 * index
    objects.append(
      (
        number,
        """
        << /Type /Page % \(index + 1)
           /Parent 2 0 R /MediaBox [ 0 0 200 100 ] /Contents \(number + 1) 0 R
           /Group << /Type /Group /S /Transparency /CS /DeviceRGB >>
           /Resources << /Font << /f 5 0 R >> /Properties << /other 4 0 R >> >> >>
        """
      ))
    objects.append(
      (number + 1, "<< /Length \(number + 2) 0 R >>\nstream\n\(content)\nendstream"))
    objects.append((number + 2, "   \(content.utf8.count)"))
  }
  var file = "%PDF-1.4\n"
  var offsets: [Int: Int] = [:]
  for (number, body) in objects {
    offsets[number] = file.utf8.count
    file += "\(number) 0 obj\n\(body)\nendobj\n"
  }
  let (start, size) = (file.utf8.count, 10 + 3 * contents.count)
  file += "xref\n0 \(size)\n"
  for number in 0..<size {
    let digits = String(offsets[number] ?? 0)
    let padded = String(repeating: "0", count: 10 - digits.count) + digits
    file += offsets[number] == nil ? "\(padded) 65535 f \n" : "\(padded) 00000 n \n"
  }
  file += "trailer\n<< /Size \(size) /Root 1 0 R /Info 3 0 R >>\nstartxref\n\(start)\n%%EOF\n"
  return Array(file.utf8)
}

/// A drawing of one letter for each owner, page by page.
func drawing(_ owners: [[Mark.Owner]]) -> DrawnPDF {
  let contents = owners.map { page in
    page.map { _ in "\(sentinel)\nBT /f 9 Tf (a) Tj ET\n" }.joined()
      + (page.isEmpty ? "" : sentinel)
  }
  let events = owners.map { page in
    page.enumerated().map { index, owner in
      DrawnPDF.Event(
        owner: owner, bounds: Rect(x: 10, y: 10 + 20 * Double(index), width: 50, height: 10))
    } + (page.isEmpty ? [] : [DrawnPDF.Event(owner: nil)])
  }
  return DrawnPDF(bytes: handmade(contents), events: events)
}

/// A document whose pages are 200 by 100 points.
func document(
  _ structure: StructureTree = StructureTree(), pages: Int = 1, outline: [OutlineEntry] = [],
  title: String = "Lägesrapport", language: String = "sv-SE"
) -> LaidOutDocument {
  LaidOutDocument(
    information: DocumentInformation(
      title: title, language: language, author: "Exempel & Söner AB", subject: "Bidrag <1>",
      date: "2025-03-01"),
    pages: Array(repeating: Page(size: Size(width: 200, height: 100), marks: []), count: pages),
    structure: structure, outline: outline)
}

/// The file as readable text with all streams unpacked, white space collapsed, entries sorted.
func plain(_ bytes: [UInt8]) throws -> String {
  let text = try say(
    "qpdf", ["--qdf", "--no-original-object-ids", "--object-streams=disable", "FILE", "-"],
    about: bytes)
  return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// What a program of the test machine says about a file, standard error included.
func say(_ program: String, _ arguments: [String], about bytes: [UInt8]) throws -> String {
  let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
  try Data(bytes).write(to: file)
  defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: file) } }
  let (process, pipe) = (Process(), Pipe())
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments.map { $0 == "FILE" ? file.path : $0 }
  (process.standardOutput, process.standardError) = (pipe, pipe)
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: output, as: UTF8.self)
}
