import CSpawn
import Foundation
import Glibc

/// What became of a program that was fed on its standard input.
struct FedRun: Sendable {
  enum End: Hashable, Sendable {
    case notStarted(reason: String)
    case exited(Int32)
    case killed(signal: Int32)
    /// Ended by us.
    case timedOut
  }

  let end: End
  /// Whether it has read all of the input.
  let isFed: Bool
  /// The beginning of what it wrote to standard error.
  let errors: String
}

/// Runs a program, writes `input` to it and waits for its end, no longer than `timeout` seconds.
///
/// No shell, no search along a path, no open file of ours; what it writes to standard output is lost.
func runFed(
  _ path: String, _ arguments: [String], environment: [String: String], input: [UInt8],
  timeout: Int
) -> FedRun {
  guard let feed = SystemPipe(), let errors = SystemPipe(), let ended = SystemPipe() else {
    return FedRun(end: .notStarted(reason: reason(errno)), isFed: false, errors: "")
  }
  var child: pid_t = 0
  let status = start(
    path, arguments, environment: environment, input: feed.reading, errors: errors.writing,
    child: &child)
  guard status == 0 else {
    return FedRun(end: .notStarted(reason: reason(status)), isFed: false, errors: "")
  }
  errors.closeWriting()
  tellEnd(of: child, to: ended.writing)
  // Our own reading end of the feed stays open: what is left in it when the program has ended was
  // not read.
  let feeder = Feeder(feed: feed, errors: errors, ended: ended, input: input)
  let isInTime = feeder.run(until: .now + .seconds(timeout))
  if !isInTime {
    kill(-child, SIGKILL)
    feeder.waitForEnd()
  }
  let isFed = feeder.isWritten && !feed.holdsBytes
  let end = reap(child)
  return FedRun(end: isInTime ? end : .timedOut, isFed: isFed, errors: feeder.said)
}

/// Wraps `posix_spawn`; the program heads a group of processes of its own.
private func start(
  _ path: String, _ arguments: [String], environment: [String: String], input: Int32,
  errors: Int32, child: inout pid_t
) -> Int32 {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
  posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_addclosefrom_np(&actions, 3)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  var all = sigset_t()
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  posix_spawnattr_setpgroup(&attributes, 0)
  posix_spawnattr_setflags(
    &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
  return withCStrings([path] + arguments) { argv in
    withCStrings(environment.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }) { envp in
      posix_spawn(&child, path, &actions, &attributes, argv, envp)
    }
  }
}

/// Copies of the texts as C wants them, with a null at the end.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}

/// Writes one byte when the process has ended, and leaves it to be reaped; wraps `waitid`.
private func tellEnd(of child: pid_t, to writing: Int32) {
  // A descriptor of the thread's own: the caller may have given up and closed the other.
  let own = fcntl(writing, F_DUPFD_CLOEXEC, 0)
  Thread.detachNewThread {
    var information = siginfo_t()
    while waitid(P_PID, id_t(child), &information, WEXITED | WNOWAIT) == -1, errno == EINTR {}
    _ = write(own, [1], 1)
    close(own)
  }
}

/// Wraps `waitpid`; a process that even SIGKILL does not end is left.
private func reap(_ child: pid_t) -> FedRun.End {
  var status: Int32 = 0
  guard waitpid(child, &status, WNOHANG) == child else { return .timedOut }
  let signal = status & 0x7F
  return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
}

private func reason(_ code: Int32) -> String {
  switch code {
  case ENOENT, ENOTDIR: "there is no such program"
  case EACCES, EPERM: "it may not be run"
  case EAGAIN, ENOMEM, EMFILE, ENFILE: "the machine has no room for it now"
  default: String(cString: strerror(code))
  }
}
