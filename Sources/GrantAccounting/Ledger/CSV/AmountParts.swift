/// The digits of an amount before and after its decimal sign.
struct AmountParts {
  private enum Separator {
    case blank, apostrophe, comma, point

    var sign: DecimalSign? {
      switch self {
      case .comma: .comma
      case .point: .point
      case .blank, .apostrophe: nil
      }
    }

    init?(_ scalar: Unicode.Scalar) {
      switch scalar {
      case ",": self = .comma
      case ".": self = .point
      case "'", "\u{2019}", "\u{02BC}": self = .apostrophe
      default:
        guard scalar.properties.isWhitespace else { return nil }
        self = .blank
      }
    }
  }

  let whole: [UInt8]
  let decimals: [UInt8]
  /// The decimal sign that the amount alone gives away.
  let shows: DecimalSign?
  /// The only comma or point, where it could part thousands as well.
  let doubtful: DecimalSign?

  /// `nil` where other characters stand between the digits, or separators make no sense.
  ///
  /// The last of two kinds of separator is the decimal one; a repeated one parts thousands.
  init?(_ body: ArraySlice<Unicode.Scalar>) {
    var groups: [[UInt8]] = [[]]
    var separators: [Separator] = []
    for scalar in body {
      if ("0"..."9").contains(scalar) {
        groups[groups.count - 1].append(UInt8(scalar.value))
      } else {
        guard let separator = Separator(scalar) else { return nil }
        separators.append(separator)
        groups.append([])
      }
    }
    guard let last = groups.last, !last.isEmpty else { return nil }
    guard let kind = separators.last else {
      (whole, decimals, shows, doubtful) = (last, [], nil, nil)
      return
    }
    let before = separators.dropLast()
    guard let sign = kind.sign, !before.contains(kind) else {
      // All of one kind, so they part thousands.
      guard before.allSatisfy({ $0 == kind }), let joined = joinedThousands(groups[...]) else {
        return nil
      }
      let other: DecimalSign? = kind.sign.map { $0 == .comma ? .point : .comma }
      (whole, decimals, shows, doubtful) = (joined, [], other, nil)
      return
    }
    if before.isEmpty {
      let couldBeThousands =
        last.count == 3 && (1...3).contains(groups[0].count) && groups[0][0] != UInt8(ascii: "0")
      (whole, decimals) = (groups[0], last)
      (shows, doubtful) = couldBeThousands ? (nil, sign) : (sign, nil)
      return
    }
    guard before.allSatisfy({ $0 == before.first }), let joined = joinedThousands(groups.dropLast())
    else { return nil }
    (whole, decimals, shows, doubtful) = (joined, last, sign, nil)
  }
}

/// The digits of groups of thousands together; `nil` unless all but the first have three digits.
private func joinedThousands(_ groups: ArraySlice<[UInt8]>) -> [UInt8]? {
  guard let first = groups.first, (1...3).contains(first.count), first[0] != UInt8(ascii: "0"),
    groups.dropFirst().allSatisfy({ $0.count == 3 })
  else { return nil }
  return Array(groups.joined())
}
