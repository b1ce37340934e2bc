import Foundation
import Glibc

/// Tries inputs one after another and reports as it goes.
struct Worker {
  let seed: UInt64
  let only: Loader?
  let corpus: Corpus
  let report: URL
  private var made = Report()

  init(seed: UInt64, only: Loader?, corpus: Corpus, report: URL) {
    (self.seed, self.only, self.corpus, self.report) = (seed, only, corpus, report)
  }

  mutating func run(_ numbers: Range<Int>) throws {
    for number in numbers {
      if (number - numbers.lowerBound).isMultiple(of: Supervisor.step(of: only)) {
        try write(number)
        // Ends the process, so that the supervisor sees a hang as it sees a crash.
        alarm(120)
      }
      let loader = only ?? .of(number)
      let files = corpus.files(for: loader)
      let input = loader.input(seed: seed, number: number, files: files)
      let start = processorTime()
      var faults = loader.faults(in: input, madeFrom: files)
      let spent = processorTime() - start
      if spent > loader.slow { faults.append("\(spent / 1_000_000) ms for one input") }
      if number.isMultiple(of: 64), loader.isFickle(input) { faults.append("another result") }
      made.inputs[loader.rawValue, default: 0] += 1
      made.nanoseconds[loader.rawValue, default: 0] += spent
      for fault in faults where made.faults.count < 200 {
        made.faults.append(Report.Fault(number: number, loader: loader.rawValue, words: fault))
      }
    }
    alarm(0)
    made.isDone = true
    try write(numbers.upperBound)
  }

  private mutating func write(_ number: Int) throws {
    made.next = number
    if made.resident.count < 2 { made.resident.append(Memory.resident) }
    made.resident[made.resident.count - 1] = Memory.resident
    made.peak = Memory.peak
    try JSONEncoder().encode(made).write(to: report)
  }

  /// Processor time of this thread, which other programs on the machine do not change.
  private func processorTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

/// What a worker has done so far.
struct Report: Codable {
  struct Fault: Codable {
    var number: Int
    var loader: String
    var words: String
  }

  var isDone = false
  /// Every input before this one was tried.
  var next = 0
  var inputs: [String: Int] = [:]
  var nanoseconds: [String: UInt64] = [:]
  /// In kB, after the first thousand inputs and at the end.
  var resident: [Int] = []
  var peak = 0
  var faults: [Fault] = []
}

/// What the kernel says of this process, in kB; 0 where it says nothing.
enum Memory {
  static var resident: Int { figure("VmRSS:") }
  static var peak: Int { figure("VmHWM:") }

  private static func figure(_ name: String) -> Int {
    let status = FileManager.default.contents(atPath: "/proc/self/status") ?? Data()
    for line in String(decoding: status, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix(name) {
      return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
    }
    return 0
  }
}
