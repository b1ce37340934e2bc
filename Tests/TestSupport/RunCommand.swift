public import Foundation

/// What a finished command left behind.
public struct CommandResult: Sendable {
  public let status: Int32
  public let output: String
  public let errors: String
}

/// Runs a program, by its path or by its name on the PATH, to its end; returns all it wrote.
public func run(
  _ executable: String, _ arguments: [String], in folder: URL? = nil,
  environment: [String: String] = [:]
) throws -> CommandResult {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [executable] + arguments
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  if let folder { process.currentDirectoryURL = folder }
  process.standardInput = FileHandle.nullDevice
  // Files instead of pipes: no reader is needed, so a long output cannot block the program.
  let scratch = try TemporaryFolder()
  let output = scratch.url.appending(path: "output")
  let errors = scratch.url.appending(path: "errors")
  for file in [output, errors] { try Data().write(to: file) }
  process.standardOutput = try FileHandle(forWritingTo: output)
  process.standardError = try FileHandle(forWritingTo: errors)
  try process.run()
  process.waitUntilExit()
  return CommandResult(
    status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
    errors: try String(contentsOf: errors, encoding: .utf8))
}

/// A fresh folder that is removed with its owner.
public final class TemporaryFolder: Sendable {
  public let url: URL

  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(
      path: "bidragsrapport-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: url)
    } catch {
      // A test that has removed its folder itself has nothing left to remove.
    }
  }
}

/// The program under test, built beside the tests.
public var bidragsrapport: String {
  Bundle.main.bundleURL.appending(path: "bidragsrapport").path
}
