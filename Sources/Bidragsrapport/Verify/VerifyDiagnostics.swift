import GrantAccounting

extension Diagnostic {
  static func notOurs(_ file: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      code: "verify.not-ours", location: SourceLocation(file: file),
      message: "the file is no report of this program: \(reason)",
      hint: "name the PDF that interim, final or application has written, before it was printed or "
        + "saved anew by another program")
  }

  static func damaged(_ file: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      code: "verify.damaged", location: SourceLocation(file: file),
      message: "the file has been damaged or changed since it was made: \(reason)",
      hint: "fetch it again from where it is kept; what remains cannot be trusted")
  }

  static func encrypted(_ file: String) -> Diagnostic {
    Diagnostic(
      code: "verify.encrypted", location: SourceLocation(file: file),
      message: "the file is encrypted, so it is not as this program has written it",
      hint: "verify the file as it was before it was given a password")
  }

  static func newer(_ file: String, _ version: Int) -> Diagnostic {
    Diagnostic(
      code: "verify.newer", location: SourceLocation(file: file),
      message: "the file's data have the schema version \(version), this program knows "
        + "\(ReportContents.currentVersion)",
      hint: "verify it with a newer version of the program")
  }

  static func changed(_ file: String, _ count: Int, madeBy version: String) -> Diagnostic {
    let isOwn = version == programVersion
    return Diagnostic(
      code: "verify.changed", location: SourceLocation(file: file),
      message: "the file does not agree with itself in \(counted(count, "place"))",
      hint: isOwn
        ? "it has been changed since it was made: fetch it again from where it is kept, or draw the "
          + "report anew"
        : "it was made by version \(version) and this is \(programVersion), which may compute and "
          + "set pages in another way: verify it with that version before you judge it")
  }
}
