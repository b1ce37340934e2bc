import GrantAccounting
import Testing

@testable import Bidragsrapport

@Suite("project.yaml: how amounts, shares, hours and months may be written")
struct ParseValuesTests {
  @Test(
    "amounts",
    arguments: [
      ("0", 0), ("18000", 1_800_000), ("18 000", 1_800_000), ("1 234,50", 123_450),
      ("1234.50", 123_450), ("1234.5", 123_450), ("-100", -10_000), ("\u{2212}100", -10_000),
      ("1\u{A0}234\u{202F}567", 123_456_700), ("007", 700),
      ("99 999 999 999", 9_999_999_999_900),
    ])
  func amount(text: String, ore: Int64) throws {
    #expect(try parseAmount(text) == Money(ore: ore))
  }

  @Test(
    "no amounts",
    arguments: [
      ("", AmountFlaw.notANumber), ("kr", .notANumber), ("18 000 kr", .notANumber),
      ("18 00", .notANumber), ("1800 000", .notANumber), ("1,234.50", .notANumber),
      ("1.", .notANumber), (",5", .notANumber), ("1,2345", .notANumber), ("--1", .notANumber),
      ("1e3", .notANumber), ("٣", .notANumber), ("1\u{301}", .notANumber),
      ("18.000", .threeDecimals), ("1,234", .threeDecimals), ("100 000 000 000", .tooLarge),
      ("99999999999999999999", .tooLarge),
    ])
  func noAmount(text: String, flaw: AmountFlaw) {
    #expect(throws: flaw) { try parseAmount(text) }
  }

  @Test(
    "shares",
    arguments: [
      ("75 %", 7500), ("75,0 %", 7500), ("75.0%", 7500), ("66,67\u{A0}%", 6667), ("0 %", 0),
      ("120 %", 12_000), ("75", nil), ("0,75", nil), ("%", nil), ("7 5 %", nil),
      ("75,123 %", nil), ("-5 %", nil), ("75 procent", nil), ("99999999999999999999 %", nil),
    ])
  func share(text: String, basisPoints: Int64?) {
    #expect(parseShare(text) == basisPoints.map(Share.init(basisPoints:)))
  }

  @Test(
    "hours",
    arguments: [
      ("12", 1200), ("12.5", 1250), ("12,25", 1225), ("0", 0), ("-1", nil), ("12:30", nil),
      ("12.345", nil), ("", nil),
    ])
  func hours(text: String, hundredths: Int64?) {
    #expect(parseHours(text) == hundredths.map(Hours.init(hundredths:)))
  }

  @Test("months")
  func months() {
    #expect(parseMonth("2022-01") == YearMonth(year: 2022, month: 1))
    #expect(parseMonth("2022-13") == nil)
    #expect(parseMonth("2022-1") == nil)
    #expect(parseMonth("januari") == nil)
  }

  @Test(
    "a share of a budget has one decimal, half a tenth rounded up",
    arguments: [
      (part: 402_300, whole: 536_400, tenths: 750), (401_942, 676_687, 594), (1, 3, 333),
      (2, 3, 667), (1, 2000, 1), (1, 2001, 0), (0, 5, 0),
    ])
  func tenths(part: Int64, whole: Int64, tenths: Int64) {
    #expect(tenthsOfPercent(.kr(part), of: .kr(whole)) == tenths)
    #expect(tenthsOfPercent(.kr(part), of: .zero) == nil)
  }

  @Test(
    "amounts and shares in messages",
    arguments: [
      (Money.kr(536_400), "536 400 kr"), (.kr(999), "999 kr"), (.kr(-1_234_567), "-1 234 567 kr"),
      (Money(ore: 5), "0.05 kr"), (Money(ore: 100_050), "1 000.50 kr"),
    ])
  func wording(amount: Money, text: String) { #expect(inKronor(amount) == text) }

  @Test(
    "shares in messages",
    arguments: [(7500, "75 %"), (6670, "66.7 %"), (6667, "66.67 %"), (6605, "66.05 %")])
  func wording(basisPoints: Int64, text: String) {
    #expect(inPercent(Share(basisPoints: basisPoints)) == text)
  }

  @Test(
    "the word that was meant",
    arguments: [
      ("ownRefrence", "ownReference"), ("Goal", "goal"), ("project_leader", "projectLeader"),
      ("gaol", "goal"), ("xyz", nil), ("", nil),
    ])
  func suggestions(typed: String, meant: String?) {
    let known = ["ownReference", "goal", "projectLeader", "period"]
    #expect(suggestion(for: typed, among: known) == meant)
  }
}
