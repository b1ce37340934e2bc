internal import ArchivalPDF
internal import Foundation
internal import GrantAccounting
internal import PDFCanvas

/// Digests that tell whether a report must be drawn again.
///
/// The day itself is left out of both: a report whose money, texts and findings stand is not drawn
/// anew to say so. Where a day matters to a sum or a finding, that differs.
struct ReportPrints {
  /// Of everything that the file depends on but the as-of day.
  let fingerprint: String
  /// Of the figures and data that the file carries.
  let content: String
  /// What the file carries; they are costly, so they are made once for the prints and the file.
  let files: [ArchivalPDF.Attachment]

  init(_ computed: ComputedOrder, environment: String) {
    files = embeddedFiles(of: computed)
    content = sha256(
      Array(
        files.filter { $0.name != ReportContents.fileName }.map { file in
          let bytes = file.relationship == .data ? withoutDay(file.bytes) : file.bytes
          return "\(file.name) \(sha256(bytes))\n"
        }.joined().utf8))
    fingerprint = sha256(
      Array(
        [
          programVersion, environment, computed.order.language.rawValue,
          "\(computed.order.stage)", Bidragsrapport.fingerprint(of: computed.data.sources), content,
        ].joined(separator: "\n").utf8))
  }
}

/// Lines of the figures that move with the as-of day alone.
private let linesOfDay = ["asOf", "cutOff", "costsThrough", "disbursedThrough", "elapsedDays"].map {
  Array("\"\($0)\" :".utf8)
}

private func withoutDay(_ bytes: [UInt8]) -> [UInt8] {
  Array(
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).filter { line in
      let written = line.drop { $0 == 0x20 }
      return !linesOfDay.contains { written.starts(with: $0) }
    }.joined(separator: [0x0A]))
}

/// The libraries and font files that draw here.
///
/// - Throws: `font.missing`.
func drawingEnvironment(_ fonts: String?) throws(Diagnostic) -> String {
  let folder = fonts ?? FontLibrary.defaultDirectory
  let files = ["Regular", "Medium", "SemiBold", "Italic"].map { "\(folder)/Inter-\($0).otf" }
  var digests: [String] = []
  for file in files {
    do {
      digests.append(sha256(try readFile(at: URL(filePath: file))))
    } catch {
      throw Diagnostic(
        code: "font.missing", message: "\(file): the file cannot be read",
        hint: "install the Debian package fonts-inter, or name the folder with --fonts")
    }
  }
  return ([drawingLibraries()] + digests).joined(separator: "\n")
}
