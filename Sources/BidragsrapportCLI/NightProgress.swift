import Bidragsrapport
import Glibc
import Logging
import Synchronization

/// A bar that moves on a terminal, and one line a project in a log.
final class NightProgress: NightObserver {
  private struct State {
    var all = 0
    var done = 0
    var failed = 0
    var drawn = 0
    var shown = ""
  }

  private let state = Mutex(State())
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let logger = Logger(label: "bidragsrapport") { StreamLogHandler.standardError(label: $0) }

  func begins(_ projects: Int) {
    state.withLock { $0.all = projects }
  }

  func finished(_ project: ProjectNight) {
    guard isTerminal else {
      if project.hasErrors {
        logger.error("\(project.line)")
      } else {
        logger.info("\(project.line)")
      }
      return
    }
    state.withLock { state in
      state.done += 1
      state.failed += project.hasErrors ? 1 : 0
      state.drawn += project.drawn.count
      show(&state)
    }
  }

  /// Leaves an empty line for what is told next.
  func ends() {
    guard isTerminal else { return }
    state.withLock { state in
      if !state.shown.isEmpty { writeError("\r\u{1B}[K") }
    }
  }

  private func show(_ state: inout State) {
    let width = 30
    let filled = state.all == 0 ? width : width * state.done / state.all
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    let failed = state.failed == 0 ? "" : ", \(state.failed) with errors"
    let line = "\(bar) \(state.done)/\(state.all), \(state.drawn) drawn\(failed)"
    guard line != state.shown else { return }
    state.shown = line
    writeError("\r\(line)\u{1B}[K")
  }
}
