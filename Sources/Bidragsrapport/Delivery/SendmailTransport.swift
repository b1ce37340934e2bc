import Glibc

/// Hands mail to the machine's own mail system: `sendmail -t -i`.
///
/// The program reads the message from its standard input and takes the recipient from it. It is
/// started directly, never by a shell.
public struct SendmailTransport: MailTransport {
  /// Of the program, from the root.
  public let path: String
  /// Seconds for the whole.
  public let timeout: Int
  /// All that the program gets of ours: no password of another transport is passed on.
  public let environment: [String: String]

  public init(
    path: String = "/usr/sbin/sendmail", timeout: Int = 60,
    environment: [String: String] = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
  ) {
    (self.path, self.timeout, self.environment) = (path, timeout, environment)
  }

  public func handOver(_ mime: [UInt8], from: String, to: String) -> HandOver {
    let run = runFed(
      path, ["-t", "-i", "-f", from], environment: environment, input: mime, timeout: timeout)
    let said = withoutAddresses(run.errors, recipient: to)
    let addition = said.isEmpty ? "" : ": \(said)"
    switch run.end {
    case .notStarted(let reason):
      return .unavailable(reason: "\(path) could not be started: \(reason)")
    case .exited(0) where !run.isFed:
      return .unknown(reason: "\(path) read only a part of the mail and said nothing of it")
    case .exited(0): return .accepted(reply: "taken by \(path)")
    case .exited(let status) where Self.temporary.contains(status):
      return .temporary(reason: "\(path) ended with status \(status)\(addition)")
    case .exited(let status):
      return .refused(reason: "\(path) ended with status \(status)\(addition)")
    case .killed(let signal):
      return broken(run, "\(path) was ended by signal \(signal)\(addition)")
    case .timedOut:
      return broken(run, "\(path) took longer than \(timeout) seconds")
    }
  }

  private func broken(_ run: FedRun, _ reason: String) -> HandOver {
    run.isFed ? .unknown(reason: "\(reason), after it had got all") : .unavailable(reason: reason)
  }

  /// Statuses of `sysexits.h` that blame the machine rather than the mail (EX_SOFTWARE to EX_IOERR,
  /// EX_TEMPFAIL, EX_NOPERM, EX_CONFIG), and those of a program that could not start another.
  private static let temporary: Set<Int32> = [70, 71, 72, 73, 74, 75, 77, 78, 126, 127]
}
