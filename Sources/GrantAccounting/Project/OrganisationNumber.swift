/// A Swedish organisation number (*organisationsnummer*).
public struct OrganisationNumber: Hashable, Sendable, CustomStringConvertible {
  /// Ten digits.
  public let digits: String

  /// Why a text is no organisation number.
  public enum Flaw: Error, Hashable, Sendable {
    case notTenDigits
    /// The third digit is below 2, as in a personal number.
    case notALegalEntity
    case wrongCheckDigit(expected: Int)
    /// Passes the check digit but stands for nobody, such as `000000-0000`.
    case placeholder
  }

  /// Reads `232100-0214`, `2321000214` and the twelve-digit form with prefix 16.
  public init(_ text: String) throws(Flaw) {
    var digits = text.filter { $0 != "-" && $0 != " " }
    if digits.count == 12, digits.hasPrefix("16") { digits.removeFirst(2) }
    let values = digits.utf8.map { Int($0) - 48 }
    guard values.count == 10, values.allSatisfy({ (0...9).contains($0) }) else {
      throw .notTenDigits
    }
    guard !Self.placeholders.contains(digits) else { throw .placeholder }
    guard values[2] >= 2 else { throw .notALegalEntity }
    let expected = Self.checkDigit(values)
    guard values[9] == expected else { throw .wrongCheckDigit(expected: expected) }
    self.digits = digits
  }

  /// `232100-0214`.
  public var description: String { "\(digits.prefix(6))-\(digits.suffix(4))" }

  /// Numbers from sample files that pass the check digit.
  private static let placeholders: Set<String> = ["0000000000", "5555555555", "1111111116"]

  /// Luhn over the first nine digits.
  private static func checkDigit(_ values: [Int]) -> Int {
    let sum = values.prefix(9).enumerated().reduce(0) { sum, digit in
      let product = digit.offset.isMultiple(of: 2) ? digit.element * 2 : digit.element
      return sum + product / 10 + product % 10
    }
    return (10 - sum % 10) % 10
  }
}
