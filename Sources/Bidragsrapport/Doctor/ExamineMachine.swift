internal import Foundation
internal import Glibc
internal import GrantAccounting
internal import PDFCanvas

/// What an examination found of one thing that the nightly run needs.
public struct MachineFinding: Hashable, Sendable {
  public enum Verdict: String, Sendable {
    case good = "ok"
    /// It works, but a person should look.
    case doubtful = "look"
    /// The nightly run, or mail, will fail.
    case bad = "bad"
  }

  public let verdict: Verdict
  /// What was looked at and what was found.
  public let text: String
  /// What to do; `nil` where nothing is to be done.
  public let remedy: String?

  init(_ verdict: Verdict, _ text: String, _ remedy: String? = nil) {
    (self.verdict, self.text, self.remedy) = (verdict, text, remedy)
  }
}

/// Looks at everything on the machine that a nightly run needs; sends nothing.
public func examineMachine(
  _ configuration: Configuration, projects folder: String
) -> [MachineFinding] {
  [.init(.good, "libraries: \(drawingLibraries())")] + fonts(configuration)
    + [projects(in: folder, configuration)] + output(configuration.output)
    + ledgers(configuration.ledgers) + mail(configuration.mail)
}

private func fonts(_ configuration: Configuration) -> [MachineFinding] {
  do throws(Diagnostic) {
    let fonts = try openFonts(in: configuration.fonts)
    for (word, language) in [("förhandsgranskning", "sv-SE"), ("implementation", "en-GB")] {
      _ = fonts.hyphenationPoints(in: word, language: language)
    }
    let missing = fonts.missingPatterns
    return [
      MachineFinding(.good, "fonts: Inter is there"),
      missing.isEmpty
        ? MachineFinding(.good, "hyphenation: Swedish and English patterns are there")
        : MachineFinding(
          .doubtful, "hyphenation: \(missing.joined(separator: ", ")) is not there",
          "install the Debian packages hyphen-sv and hyphen-en-gb"),
    ]
  } catch {
    return [MachineFinding(.bad, "fonts: \(error.message)", error.hint)]
  }
}

private func projects(in folder: String, _ configuration: Configuration) -> MachineFinding {
  do throws(Diagnostic) {
    let found = try findProjects(below: folder, output: configuration.output)
    return MachineFinding(.good, "projects: \(counted(found.folders.count, "project"))")
  } catch {
    return MachineFinding(.bad, "projects: \(error.message): \(folder)", error.hint)
  }
}

private func output(_ folder: String) -> [MachineFinding] {
  guard FileManager.default.fileExists(atPath: folder) else {
    let parent = URL(filePath: folder).deletingLastPathComponent().path
    let canBeMade = access(parent, W_OK | X_OK) == 0
    return [
      canBeMade
        ? MachineFinding(.good, "output: \(folder) will be made")
        : MachineFinding(
          .bad, "output: \(folder) is not there and cannot be made",
          "make the folder, and let the user who runs the program write in it")
    ]
  }
  guard access(folder, W_OK | X_OK) == 0 else {
    return [
      MachineFinding(
        .bad, "output: \(folder) cannot be written in",
        "let the user who runs the program write in it")
    ]
  }
  return [MachineFinding(.good, "output: \(folder) can be written in"), room(in: folder)]
    + archive(in: folder)
}

/// A night of a thousand reports takes some 200 MB.
private func room(in folder: String) -> MachineFinding {
  var disk = statvfs()
  guard statvfs(folder, &disk) == 0 else {
    return MachineFinding(.doubtful, "room: it cannot be told how much is left on the disk")
  }
  let free = Int(disk.f_bavail) * Int(disk.f_frsize) / 1_000_000
  return free >= 1_000
    ? MachineFinding(.good, "room: \(free / 1_000) GB left on the disk")
    : MachineFinding(
      free < 100 ? .bad : .doubtful, "room: \(free) MB left on the disk",
      "make room; a night of a thousand reports takes some 200 MB")
}

private func archive(in folder: String) -> [MachineFinding] {
  guard Archive.isIn(folder) else {
    let reports = path(of: Archive.reportFolder, in: folder)
    guard !FileManager.default.fileExists(atPath: reports) else {
      let gone = Diagnostic.archiveGone(folder)
      return [MachineFinding(.bad, "archive: \(gone.message)", gone.hint)]
    }
    return [MachineFinding(.good, "archive: none yet; the first night makes it")]
  }
  do throws(Diagnostic) {
    let archive = try Archive(in: folder)
    try archive.checkDatabase()
    let open = try archive.mails(openOnly: true)
    let waiting = open.count { $0.state == .waiting }
    let others = open.count - waiting
    return [
      MachineFinding(.good, "archive: whole"),
      others == 0
        ? MachineFinding(.good, "outbox: \(counted(waiting, "mail")) waiting")
        : MachineFinding(
          .doubtful, "outbox: \(counted(others, "mail")) that a person must settle",
          "the command outbox lists them"),
    ]
  } catch {
    return [MachineFinding(.bad, "archive: \(error.message)", error.hint)]
  }
}

private func ledgers(_ folder: String?) -> [MachineFinding] {
  guard let folder else { return [] }
  return SharedLedgers.isFolder(folder)
    ? [MachineFinding(.good, "ledgers: \(folder) is there")]
    : [
      MachineFinding(
        .bad, "ledgers: there is no folder \(folder)",
        "correct `ledgers` in the configuration, or make the folder")
    ]
}
