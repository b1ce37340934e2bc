import ArgumentParser
import Bidragsrapport

/// `bidragsrapport init` writes a starter project.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a commented starter project that you fill in.",
    discussion: """
      The folder gets a project.yaml with every field explained in Swedish, a schema for editors, \
      and a small ledger, so that `check` and `interim` work at once. An existing project.yaml is \
      never overwritten.
      """)

  @Argument(help: "The folder to write; it is made if need be.", completion: .directory)
  var folder: String

  func validate() throws {
    guard !folder.isEmpty else { throw ValidationError("init needs the name of a folder") }
  }

  func run() throws { finish(startProject(in: folder)) }
}
