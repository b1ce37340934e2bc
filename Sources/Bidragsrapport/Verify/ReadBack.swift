import ArchivalPDF
import Foundation
import GrantAccounting

/// A finished report, read back as far as it can be read without computing anything.
struct ReadBack {
  let name: String
  let sealed: SealedFile
  let embedded: EmbeddedReport
  /// What each page reads.
  let pageTexts: [String]
  /// What was appended and makes readers show other pages or data, a line each.
  let changedByAppending: [String]

  /// - Throws: `verify.not-ours`, `verify.damaged`, `verify.encrypted`, `verify.newer`.
  init(_ bytes: [UInt8], named name: String) throws(Diagnostic) {
    guard bytes.starts(with: Array("%PDF-".utf8)) else { throw .notOurs(name, "it is no PDF") }
    guard let sealed = SealedFile(bytes) else {
      throw isOurs(bytes)
        ? .damaged(name, "it breaks off before its end")
        : .foreign(name, bytes, "it breaks off, or another program has written it")
    }
    let own: Shown
    do {
      own = try Shown(sealed.bytes)
    } catch {
      throw isOurs(bytes)
        ? .damaged(name, error.reason)
        : .foreign(name, bytes, "another program has written this PDF")
    }
    embedded = try readEmbedded(own.attachments, in: name)
    (self.name, self.sealed, pageTexts) = (name, sealed, own.pageTexts)
    changedByAppending = sealed.appended == 0 ? [] : changes(of: own, in: bytes)
  }

  /// Attachments that are not those the file was made with.
  var changedAttachments: [String] {
    embedded.contents.files.compactMap { entry in
      guard let file = embedded.files[entry.role], sha256(file.bytes) != entry.sha256 else {
        return nil
      }
      return "attachment \(entry.name): it is not the one that the report was made with"
    }
  }

  /// What it is, and what was appended.
  var description: [String] {
    let contents = embedded.contents
    let number = contents.number.map { " \($0)" } ?? ""
    let kind = contents.kind == .application ? "application" : "\(contents.kind.rawValue) report"
    let day = contents.kind == .application ? "" : " as of \(contents.asOf)"
    let version = contents.isPublic ? ", public version" : ""
    let rows = embedded.data.ledgers.values.map(\.transactions.count).reduce(0, +)
    let booked = contents.kind == .application ? "" : ", \(counted(rows, "ledger row"))"
    var lines = [
      "  \(kind)\(number) of \(embedded.data.project.id)\(day), \(contents.language)\(version); "
        + "made by version \(contents.program)",
      "  compared: \(counted(sealed.bytes.count, "byte")), "
        + "\(counted(embedded.files.count, "attachment"))\(booked), "
        + counted(pageTexts.count, "page"),
    ]
    if sealed.appended > 0 {
      lines.append(
        "  \(counted(sealed.appended, "byte")) appended after it was made, as a signature is: not "
          + "part of this check; a PDF reader tells who signed")
    }
    return lines
  }
}

/// What a reader of a file is shown.
private struct Shown: Equatable {
  let attachments: [ArchivalPDF.Attachment]
  let pageTexts: [String]

  init(_ bytes: [UInt8]) throws(PDFFileError) {
    let file = try PDFFile(bytes)
    attachments = try file.attachments()
    pageTexts = try file.pageTexts()
  }
}

/// How the whole file differs from our part of it.
private func changes(of own: Shown, in bytes: [UInt8]) -> [String] {
  let whole: Shown
  do {
    whole = try Shown(bytes)
  } catch {
    return ["appended: it cannot be told what a reader shows with it (\(error.reason))"]
  }
  guard whole.pageTexts.count == own.pageTexts.count else {
    return ["appended: a reader shows another number of pages with it"]
  }
  let pages = own.pageTexts.indices.filter { own.pageTexts[$0] != whole.pageTexts[$0] }
  return pages.map { "appended: a reader shows another text on page \($0 + 1) with it" }
    + (own.attachments == whole.attachments
      ? [] : ["appended: a reader shows other attachments with it"])
}

/// Whether the metadata, which no PDF of ours packs, name this program.
private func isOurs(_ bytes: [UInt8]) -> Bool {
  contains(bytes, "<xmp:CreatorTool>Bidragsrapport</xmp:CreatorTool>")
}

private func contains(_ bytes: [UInt8], _ text: String) -> Bool {
  Data(bytes).range(of: Data(text.utf8)) != nil
}

extension Diagnostic {
  /// A PDF of another program, or one that another program has written anew.
  fileprivate static func foreign(
    _ file: String, _ bytes: [UInt8], _ reason: String
  ) -> Diagnostic {
    contains(bytes, "/Encrypt") ? .encrypted(file) : .notOurs(file, reason)
  }
}
