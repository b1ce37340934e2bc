import Foundation
import Testing
import Typesetting

let ink = Color(hex: 0x1B1F24)

func style(
  _ size: Double = 10, _ face: FontFace = .regular, tabular: Bool = false
) -> TextStyle {
  TextStyle(face: face, size: size, leading: size * 1.4, color: ink, tabularFigures: tabular)
}

/// A document of one or more pages, one paragraph for each line of text.
func sample(
  _ pages: [[String]], style: TextStyle = style(), and commands: [DrawCommand] = []
) -> LaidOutDocument {
  var structure = StructureTree()
  var laidOut: [Page] = []
  for lines in pages {
    var marks: [Mark] = [
      Mark(owner: .runningHead, command: text("Löpande huvud", x: 57, y: 40, style))
    ]
    for (row, line) in lines.enumerated() {
      let paragraph = structure.add(.paragraph, to: StructureTree.root)
      let command = text(line, x: 57, y: 80 + 20 * Double(row), style)
      marks.append(Mark(owner: .element(paragraph), command: command))
    }
    marks += commands.map { Mark(owner: .decoration, command: $0) }
    laidOut.append(Page(size: .a4, marks: marks))
  }
  return LaidOutDocument(
    information: DocumentInformation(
      title: "Lägesrapport", language: "sv-SE", author: "Exempel AB", subject: "2024-01234",
      date: "2025-03-01"), pages: laidOut, structure: structure, outline: [])
}

func text(_ text: String, x: Double, y: Double, _ style: TextStyle) -> DrawCommand {
  .text(text, baseline: Point(x: x, y: y), style: style)
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
