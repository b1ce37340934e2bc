/// What the amounts of a whole file tell about its decimal sign.
struct DecimalEvidence {
  /// The first line that shows each sign.
  private var shown: [DecimalSign: Int] = [:]
  /// The first amount that could be two, and how many there are.
  private(set) var doubtfulLine: Int?
  private(set) var doubtfulCount = 0

  mutating func add(_ amount: CSVAmount, line: Int) {
    if let sign = amount.shows, shown[sign] == nil { shown[sign] = line }
    guard amount.doubtful != nil else { return }
    doubtfulCount += 1
    if doubtfulLine == nil { doubtfulLine = line }
  }

  func shows(_ sign: DecimalSign) -> Bool { shown[sign] != nil }

  /// The sign, where the file uses one; `nil` where it uses none or both.
  var sign: DecimalSign? { shown.count == 1 ? shown.keys.first : nil }

  /// The line that shows the sign, where other amounts needed it to be told from thousands.
  var settledBy: Int? { doubtfulLine == nil ? nil : sign.flatMap { shown[$0] } }

  /// Why a doubt stays a doubt, in words.
  var reason: String {
    if let comma = shown[.comma], let point = shown[.point] {
      return "lines \(min(comma, point)) and \(max(comma, point)) have different decimal signs"
    }
    return "no other amount of the file tells which"
  }
}
