import GrantAccounting
import Testing

@testable import VinnovaReports

@Suite("Numbers: one way to write each figure")
struct NumberFormatTests {
  let swedish = NumberFormat.swedish
  let english = NumberFormat.english

  @Test(
    "whole kronor in groups of three; öre only where there are any",
    arguments: [
      (ore: Int64(0), swedish: "0", english: "0"),
      (ore: 53_640_000, swedish: "536\u{A0}400", english: "536,400"),
      (ore: 99_900, swedish: "999", english: "999"),
      (ore: 123_456_700, swedish: "1\u{A0}234\u{A0}567", english: "1,234,567"),
      (ore: -123_400, swedish: "\u{2212}1\u{A0}234", english: "\u{2212}1,234"),
      (ore: 123_456, swedish: "1\u{A0}234,56", english: "1,234.56"),
      (ore: -5, swedish: "\u{2212}0,05", english: "\u{2212}0.05"),
    ])
  func amounts(ore: Int64, swedish: String, english: String) {
    #expect(self.swedish.amount(Money(ore: ore)) == swedish)
    #expect(self.english.amount(Money(ore: ore)) == english)
  }

  @Test("ledger amounts always show two decimals")
  func exact() {
    #expect(swedish.exact(Money(ore: 123_456)) == "1\u{A0}234,56")
    #expect(swedish.exact(.kr(1_000_000)) == "1\u{A0}000\u{A0}000,00")
    #expect(swedish.exact(.zero) == "0,00")
    #expect(english.exact(Money(ore: -7)) == "\u{2212}0.07")
  }

  @Test("an amount in a sentence says its currency")
  func kronor() {
    #expect(swedish.kronor(.kr(-1_500)) == "\u{2212}1\u{A0}500\u{A0}kr")
    #expect(english.kronor(.kr(402_300)) == "SEK\u{A0}402,300")
  }

  @Test(
    "what is used has one decimal, half away from zero",
    arguments: [
      (basisPoints: Int64(7_500), swedish: "75,0\u{A0}%", english: "75.0%"),
      (basisPoints: 6_705, swedish: "67,1\u{A0}%", english: "67.1%"),
      (basisPoints: 6_704, swedish: "67,0\u{A0}%", english: "67.0%"),
      (basisPoints: -5, swedish: "\u{2212}0,1\u{A0}%", english: "\u{2212}0.1%"),
      (basisPoints: -4, swedish: "0,0\u{A0}%", english: "0.0%"),
      (basisPoints: 123_450, swedish: "1\u{A0}234,5\u{A0}%", english: "1,234.5%"),
    ])
  func percent(basisPoints: Int64, swedish: String, english: String) {
    #expect(self.swedish.percent(Share(basisPoints: basisPoints)) == swedish)
    #expect(self.english.percent(Share(basisPoints: basisPoints)) == english)
  }

  @Test(
    "an aid intensity is never rounded",
    arguments: [
      (basisPoints: Int64(7_500), text: "75,0\u{A0}%"), (basisPoints: 6_705, text: "67,05\u{A0}%"),
      (basisPoints: 10_000, text: "100,0\u{A0}%"), (basisPoints: 5_940, text: "59,4\u{A0}%"),
    ])
  func intensity(basisPoints: Int64, text: String) {
    #expect(swedish.intensity(Share(basisPoints: basisPoints)) == text)
  }

  @Test("a limit is written as its rule writes it")
  func limits() {
    #expect(swedish.limit(.percent(30)) == "30\u{A0}%")
    #expect(swedish.limit(Share(basisPoints: 1_250)) == "12,5\u{A0}%")
    #expect(english.limit(Share(basisPoints: 1_225)) == "12.25%")
  }

  @Test("hours have the decimals they need")
  func hours() {
    #expect(swedish.hours(Hours(hundredths: 750)) == "7,5")
    #expect(swedish.hours(Hours(hundredths: 30_000)) == "300")
    #expect(english.hours(Hours(hundredths: 1_225)) == "12.25")
  }

  @Test("nothing is not nought")
  func nothing() {
    #expect(swedish.percent(nil) == "–")
    #expect(swedish.intensity(nil) == "–")
    #expect(swedish.amount(nil) == "–")
    #expect(swedish.amount(Money.zero) == "0")
  }
}
