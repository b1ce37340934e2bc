import Foundation

/// Has workers try the inputs and finds the input that ended one.
struct Supervisor {
  let seed: UInt64
  let loader: Loader?
  let fixtures: String
  let findings: URL
  private(set) var found: [String] = []
  private var inputs: [String: Int] = [:]
  private var nanoseconds: [String: UInt64] = [:]
  private var resident: [[Int]] = []
  private var peak = 0

  init(seed: UInt64, loader: Loader?, fixtures: String, findings: URL) {
    (self.seed, self.loader, self.fixtures, self.findings) = (seed, loader, fixtures, findings)
  }

  /// Inputs for one process: enough for growth of its memory to show.
  private static let share = 50_000

  /// After how many inputs a worker reports: what takes two minutes is a hang.
  static func step(of loader: Loader?) -> Int { loader == .pdf ? 20 : 1_000 }

  /// Where the reports that are damaged are drawn.
  static func reports(in findings: URL) -> URL { findings.appending(path: "reports") }
  /// In kB; what a process may grow by over its share.
  private static let growth = 64_000

  mutating func run(_ numbers: Range<Int>, seconds: Int?) throws {
    try FileManager.default.createDirectory(at: findings, withIntermediateDirectories: true)
    try drawSamples(of: URL(filePath: fixtures), into: Self.reports(in: findings))
    let share = loader == .pdf ? Self.share / 100 : Self.share
    let start = Date()
    var next = numbers.lowerBound
    while next < numbers.upperBound {
      if let seconds, Date().timeIntervalSince(start) > Double(seconds) { break }
      let part = next..<min(next + share, numbers.upperBound)
      let report = try work(part)
      take(report)
      if report.isDone {
        next = part.upperBound
      } else {
        let bad = try narrow(
          report.next..<min(report.next + Self.step(of: loader), part.upperBound))
        save(number: bad, loader: loader ?? .of(bad), "ends the process: a crash or two minutes")
        next = bad + 1
      }
      let line = "\(next - numbers.lowerBound) inputs, \(found.count) findings\n"
      FileHandle.standardError.write(Data(line.utf8))
    }
  }

  /// Figures of all inputs, for people.
  var summary: String {
    var lines = inputs.sorted { $0.key < $1.key }.map { name, count in
      let seconds = Double(nanoseconds[name] ?? 0) / 1e9
      return "\(name): \(count) inputs, \(Int(Double(count) / max(seconds, 1e-9))) a second"
    }
    lines.append("peak memory: \(peak) kB")
    let spans = resident.map { "\($0.first ?? 0) to \($0.last ?? 0)" }.joined(separator: ", ")
    lines.append("memory of each process, from its first inputs to its last, kB: \(spans)")
    lines.append("findings: \(found.count)")
    return (lines + found).joined(separator: "\n")
  }

  private mutating func take(_ report: Report) {
    inputs.merge(report.inputs, uniquingKeysWith: +)
    nanoseconds.merge(report.nanoseconds, uniquingKeysWith: +)
    resident.append(report.resident)
    peak = max(peak, report.peak)
    if let first = report.resident.first, let last = report.resident.last,
      last > first + Self.growth
    {
      found.append("memory grew from \(first) to \(last) kB")
    }
    for fault in report.faults {
      guard let loader = Loader(rawValue: fault.loader) else { continue }
      save(number: fault.number, loader: loader, fault.words)
    }
  }

  /// The one input among some that ends a worker.
  private func narrow(_ numbers: Range<Int>) throws -> Int {
    var range = numbers
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      let isBad = try !work(range.lowerBound..<middle).isDone
      range = isBad ? range.lowerBound..<middle : middle..<range.upperBound
    }
    return range.lowerBound
  }

  /// Runs a worker to its end, whatever that is.
  private func work(_ numbers: Range<Int>) throws -> Report {
    let file = findings.appending(path: "report.json")
    try JSONEncoder().encode(Report(next: numbers.lowerBound)).write(to: file)
    var arguments = [
      "--seed", "\(seed)", "--first", "\(numbers.lowerBound)", "--inputs", "\(numbers.count)",
      "--fixtures", fixtures, "--findings", findings.path, "--report", file.path,
    ]
    if let loader { arguments += ["--loader", loader.rawValue] }
    guard try start(arguments) <= 0 else { throw CocoaError(.executableLoad) }
    return try JSONDecoder().decode(Report.self, from: Data(contentsOf: file))
  }

  /// Runs this program again; returns its exit status, -1 where it crashed or hung.
  private func start(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    process.executableURL = URL(filePath: own)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    // A worker that cannot even begin says why.
    process.standardError =
      arguments.contains("--report") ? FileHandle.standardError : FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }

  /// Writes the input down, once for each kind of fault, and makes it smaller.
  private mutating func save(number: Int, loader: Loader, _ words: String) {
    let line = "\(loader.rawValue) \(number): \(words)"
    let kind = words.filter { !$0.isNumber }
    let isKnown = found.contains { $0.filter { !$0.isNumber }.hasSuffix(": \(kind)") }
    guard !isKnown else { return }
    found.append(line)
    do {
      let corpus = try Corpus(
        folder: URL(filePath: fixtures), reports: Self.reports(in: findings))
      let input = loader.input(seed: seed, number: number, files: corpus.files(for: loader))
      let file = findings.appending(path: "\(seed)-\(number)-\(loader.file)")
      try Data(input).write(to: file)
      let least = shrink(input) { bytes in
        do {
          let trial = findings.appending(path: "trial-\(loader.file)")
          try Data(bytes).write(to: trial)
          return try start([
            "--check", trial.path, "--loader", loader.rawValue, "--fixtures", fixtures,
            "--findings", findings.path,
          ]) != 0
        } catch {
          return false
        }
      }
      try Data(least).write(to: file)
    } catch {
      found.append("the input could not be saved: \(error)")
    }
  }
}

/// Leaves out ever smaller parts as long as what is left is still bad.
func shrink(_ input: [UInt8], while isBad: ([UInt8]) -> Bool) -> [UInt8] {
  var least = input
  var size = input.count / 2
  var trials = 0
  while size > 0 {
    var place = 0
    while place < least.count, trials < 2_000 {
      var shorter = least
      shorter.removeSubrange(place..<min(place + size, shorter.count))
      trials += 1
      if isBad(shorter) { least = shorter } else { place += size }
    }
    size /= 2
  }
  return least
}
