import ArgumentParser
import Bidragsrapport
import GrantAccounting

/// `bidragsrapport verify` reads finished reports back and says whether they are intact.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks that finished PDFs are as they were made, and their figures right.",
    discussion: """
      Each report carries the data that it was computed from. This reads them back, computes every \
      figure again, lays the pages out again, and compares both with what the file says; and it \
      compares every byte with the identifier that the file was given. What has been appended, as a \
      signature is, is told and not judged.

      It proves that a file is whole and agrees with its data. It does not prove who made it: anyone \
      can make a file of other data that agrees with itself. That is what a signature is for.

      Exit status: 0 all intact, 1 a file differs or cannot be verified, 64 wrong usage, 74 cannot \
      read.
      """)

  @Argument(help: "PDF files made by interim, final or application.", completion: .file())
  var files: [String]

  @OptionGroup var fonts: FontsOption

  func run() throws {
    var outcome = Outcome()
    for file in files {
      let verified = verifyReport(file, fontDirectory: fonts.directory)
      printOutput(verified.lines.map { "\($0)\n" }.joined())
      outcome.add(Outcome(diagnostics: verified.diagnostics))
    }
    finish(outcome)
  }
}
