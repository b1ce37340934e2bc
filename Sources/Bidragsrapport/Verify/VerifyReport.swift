import ArchivalPDF
import Foundation
public import GrantAccounting
import PDFCanvas

/// What became of the check of one file.
public struct Verification: Sendable {
  /// For a person to read: the verdict with the file's name, then what was found.
  public let lines: [String]
  /// `verify.changed` for a file that is not intact, other codes for one that cannot be verified.
  public let diagnostics: [Diagnostic]

  /// A damaged file's texts may hold anything: no terminal obeys what is shown of them.
  init(lines: [String], diagnostics: [Diagnostic]) {
    (self.lines, self.diagnostics) = (lines.map(legible), diagnostics)
  }
}

/// Reads a finished report back, computes it again from the data it carries, and compares.
///
/// Figures are compared key by key, pages text by text, attachments and the whole file byte by byte.
/// What has been appended to the file is told.
/// Texts are measured with the fonts in `fontDirectory`, Debian's if `nil`.
public func verifyReport(_ path: String, fontDirectory: String?) -> Verification {
  do throws(Diagnostic) {
    return verifyReport(try readPDF(path), named: path, fontDirectory: fontDirectory)
  } catch {
    return Verification(lines: ["\(path): cannot be verified"], diagnostics: [error])
  }
}

/// The same for the bytes of a file, whatever they are; `path` is what messages call it.
public func verifyReport(
  _ bytes: [UInt8], named path: String, fontDirectory: String?
) -> Verification {
  do throws(Diagnostic) {
    let fonts = try openFonts(in: fontDirectory)
    let file = try ReadBack(bytes, named: path)
    let found = try differences(in: file, fonts: fonts)
    let about = file.description
    guard found.isEmpty else {
      return Verification(
        lines: ["\(path): NOT intact"] + about + found.flatMap(shown).map { "  \($0)" },
        diagnostics: [
          .changed(
            path, found.map(\.count).reduce(0, +), madeBy: file.embedded.contents.program)
        ])
    }
    return Verification(lines: ["\(path): intact"] + about, diagnostics: [])
  } catch {
    return Verification(lines: ["\(path): cannot be verified"], diagnostics: [error])
  }
}

/// The first differences of a kind, and how many more there are.
private func shown(_ differences: [String]) -> [String] {
  let most = 10
  let rest = differences.count - most
  guard rest > 0 else { return differences }
  return differences.prefix(most) + ["and \(rest) more like these"]
}

/// The largest PDF that is read, 500 MB.
private let largestPDF = 500_000_000

/// Reads the file; its place in diagnostics is the path as given.
private func readPDF(_ path: String) throws(Diagnostic) -> [UInt8] {
  let url = URL(filePath: path)
  guard FileManager.default.fileExists(atPath: url.path) else {
    throw Diagnostic(
      code: "file.missing", location: SourceLocation(file: path), message: "there is no such file",
      hint: "name a PDF made by this program; capitals count")
  }
  do {
    let values = try url.resolvingSymlinksInPath().resourceValues(
      forKeys: [.fileSizeKey, .isRegularFileKey])
    guard values.isRegularFile == true, values.fileSize ?? 0 <= largestPDF else {
      throw CocoaError(.fileReadUnknown)
    }
    return try readFile(at: url)
  } catch {
    throw Diagnostic(
      code: "file.unreadable", location: SourceLocation(file: path),
      message: "the file cannot be read",
      hint: "check that it is a PDF and no folder, at most 500 MB, and that you may open it")
  }
}

/// Everything that a file says otherwise than its own data do, a line each, by kind.
private func differences(
  in file: ReadBack, fonts: FontLibrary
) throws(Diagnostic) -> [[String]] {
  let bytes =
    file.sealed.isWhole
    ? [] : ["bytes: the file has changed since it was made; its identifier does not agree"]
  let found = [bytes, file.changedAttachments]
  let composed: ComposedReport
  do throws(Diagnostic) {
    composed = try compose(file.embedded.order, from: file.embedded.data)
  } catch {
    return found + [["the report cannot be computed from its data: \(error.message)"]]
  }
  let data = compareData(file.embedded, with: embeddedFiles(of: composed.report))
  let pages = try layOutPages(of: composed.document, with: fonts, as: file.name)
  return (found + [data, comparePages(file.pageTexts, with: pages), file.changedByAppending])
    .filter { !$0.isEmpty }
}
