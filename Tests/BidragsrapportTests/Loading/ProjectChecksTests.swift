import GrantAccounting
import Testing

@testable import Bidragsrapport

@Suite("project.yaml: each check at its limit")
struct ProjectChecksTests {
  /// The codes that a change of the sample without errors provokes.
  private func codes(_ right: String, _ wrong: String) throws -> [String] {
    let text = try everyKey()
    #expect(text.contains(right), "\(right)")
    return read(text.replacing(right, with: wrong)).diagnostics.map(\.code)
  }

  @Test(
    "titles have at most 100 characters, blanks not counted, å and é counted once",
    arguments: [(100, []), (101, ["project.title-length"])])
  func title(length: Int, found: [String]) throws {
    let title = String(repeating: "å", count: length - 1) + "   e\u{301}"
    #expect(try codes("en: All keys", "en: \(title)") == found)
  }

  @Test(
    "classifications",
    arguments: [
      ("[5.6.02 A]", []), ("[6.10.99 A, 1.1.01 B, 2.2.02 C]", []),
      ("[0.6.02 A]", ["project.classification-code"]),
      ("[7.6.02 A]", ["project.classification-code"]),
      ("[5.6.2 A]", ["project.classification-code"]),
      ("[5602 A]", ["project.classification-code"]),
      ("[5.6.02]", ["project.classification-code"]), ("[]", ["project.missing-key"]),
      ("[1.1.01 A, 1.1.02 B, 1.1.03 C, 1.1.04 D]", ["project.classification-count"]),
    ])
  func classification(codes written: String, found: [String]) throws {
    #expect(
      try codes("[5.6.02 Studier av offentlig förvaltning]", written) == found, "\(written)")
  }

  @Test(
    "aid intensity to one decimal",
    arguments: [
      ("50 %", []), ("50,0 %", []), ("50.00 %", []), ("50,1 %", ["project.intensity-mismatch"]),
      ("49,99 %", ["project.intensity-mismatch"]),
    ])
  func intensity(stated: String, found: [String]) throws {
    #expect(try codes("intensity: 50,0 %", "intensity: \(stated)") == found)
  }

  @Test(
    "the award bounds the budget's intensity and grant",
    arguments: [
      ("87 500", "50 %", []), ("87 499", "50 %", ["project.grant-above-award"]),
      ("87 500", "49.99 %", ["project.intensity-above-award"]), ("90 000", "100 %", []),
    ])
  func award(grant: String, intensity: String, found: [String]) throws {
    let row = "maximumGrant: \(grant), maximumIntensity: \(intensity)"
    let codes = try codes("maximumGrant: 87 500, maximumIntensity: 50 %", row)
    #expect(codes.filter { $0 != "project.payment-plan-above-grant" } == found)
  }

  @Test(
    "a budget with 59.399 % keeps to an award of 59.4 %",
    arguments: [("59.4 %", []), ("59.3 %", ["project.intensity-above-award"])])
  func oneDecimal(maximum: String, found: [String]) throws {
    let rows = [
      ("personnel:       [100 000, 50 000, 150 000]", "personnel: [660 687, 0, 660 687]"),
      ("equipment:       [1 000, 0, 1000]", "equipment: [1 000, 0, 1 000]"),
      ("otherDirect:     [3 000, 4 000, 7 000]", "otherDirect: [3 000, 0, 3 000]"),
      ("indirect:        [10 000, 5 000, 15 000]", "indirect: [10 000, 0, 10 000]"),
      ("totalCosts:      [116 000, 59 000, 175 000]", "totalCosts: [676 687, 0, 676 687]"),
      ("grant:           [58 000, 29 500, 87 500]", "grant: [401 942, 0, 401 942]"),
      ("otherFinanciers: [8 000, 9 500, 17 500]", "otherFinanciers: [0, 0, 0]"),
      ("own:             [50 000, 20 000, 70 000]", "own: [274 745, 0, 274 745]"),
      ("totalFinancing:  [116 000, 59 000, 175 000]", "totalFinancing: [676 687, 0, 676 687]"),
      ("intensity: 50,0 %", "intensity: 59.4%"), ("maximumGrant: 87 500", "maximumGrant: 401 942"),
      ("maximumIntensity: 50 %", "maximumIntensity: \(maximum)"),
    ]
    var text = try everyKey()
    for (right, wrong) in rows {
      #expect(text.contains(right), "\(right)")
      text = text.replacing(right, with: wrong)
    }
    #expect(read(text).diagnostics.map(\.code) == found)
  }

  @Test(
    "indirect costs may be as much as the call's limit allows",
    arguments: [("10 %", []), ("9.99 %", ["project.indirect-above-limit"])])
  func indirect(limit: String, found: [String]) throws {
    #expect(try codes("indirectCosts: 30 %", "indirectCosts: \(limit)") == found)
  }

  @Test(
    "days of reports and payments",
    arguments: [
      ("due: 2023-06-30", "due: 2023-04-30", []),
      ("due: 2023-06-30", "due: 2023-04-29", ["project.report-due"]),
      (
        "number: 1, from: 2022-03-01", "number: 1, from: 2022-02-28",
        ["project.report-outside-period"]
      ),
      ("to: 2022-12-31}", "to: 2023-04-30}", []),
      ("to: 2022-12-31}", "to: 2023-05-01}", ["project.report-outside-period"]),
      ("date: 2022-03-05", "date: 2022-01-10", []),
      ("date: 2022-03-05", "date: 2022-01-09", ["project.payment-before-decision"]),
      (
        "{from: 2022-03-01, to: 2023-04-30}\n  awards",
        "{from: 2022-03-01, to: 2022-02-28}\n  awards", ["project.period-order"]
      ),
      (
        "amount: 50 000}\n  reports", "amount: 50 001}\n  reports",
        ["project.payment-plan-above-grant"]
      ),
    ])
  func days(right: String, wrong: String, found: [String]) throws {
    #expect(try codes(right, wrong) == found, "\(wrong)")
  }

  @Test(
    "e-mail addresses",
    arguments: [
      ("a.b+c@sub.example.org", true), ("å@example.org", false), ("a@b", false),
      ("a@@example.org", false), ("a@example..org", false), ("a b@example.org", false),
      ("a@example.org,b@example.org", false), ("Ada <a@example.org>", false),
      (".a@example.org", false), ("a@-example.org", false), ("a@127.0.0.1", false),
    ])
  func email(address: String, isFine: Bool) throws {
    let found = try codes("email: ada.ek@example.org", "email: \"\(address)\"")
    #expect(found == (isFine ? [] : ["project.email"]), "\(address)")
  }

  @Test(
    "registration numbers",
    arguments: [
      ("2022-0289", true), ("2022-02892", true), ("2022-028", false), ("2022-028921", false),
      ("22-02892", false), ("2022 02892", false), ("RUN/513/2022", false),
    ])
  func registrationNumber(number: String, isFine: Bool) throws {
    let found = try codes("registrationNumber: 2022-02892", "registrationNumber: \(number)")
    #expect(found == (isFine ? [] : ["project.registration-number"]), "\(number)")
  }

  @Test(
    "a # that a word follows cuts the text, a comment does not",
    arguments: [
      ("goal: Att läsa #1", ["project.cut-text"]), ("goal: Att läsa # ett", []),
      ("goal: Att läsa#1", []), ("goal: \"Att läsa #1\"", []), ("goal: Att läsa ###", []),
    ])
  func cut(goal: String, found: [String]) throws {
    #expect(try codes("goal: Att läsa allt.", goal) == found)
  }

  @Test("a decimal comma within { } is explained, as it begins the next key")
  func commaInBraces() throws {
    let text = try everyKey().replacing("{share: 12.5 %}", with: "{share: 12,5 %}")
    let found = read(text).diagnostics
    #expect(Set(found.map(\.code)) == ["project.unknown-key", "project.share"])
    #expect(found.contains { $0.hint.contains("decimal point") })
  }
}
