import Testing

@testable import Typesetting

@Suite("Line breaking: greedy, at spaces and inside compound words")
struct LineBreakTests {
  @Test(
    "a line ends where it may",
    arguments: [
      ("kort", 10, ["kort"]),
      ("ett två tre", 7, ["ett två ", "tre"]),
      ("ett två tre", 6, ["ett ", "två ", "tre"]),
      ("1\u{A0}234\u{202F}567 kr", 9, ["1\u{A0}234\u{202F}567 ", "kr"]),
      ("med-finansiering", 12, ["med-", "finansiering"]),
      ("och/eller", 6, ["och/", "eller"]),
      ("höst–vinter", 8, ["höst–", "vinter"]),
      ("den 2021-12-01", 10, ["den ", "2021-12-01"]),
      ("sida 77/100", 8, ["sida ", "77/100"]),
      ("saldo -5", 7, ["saldo ", "-5"]),
      ("be\u{AD}hö\u{AD}rig", 5, ["behö\u{AD}", "rig"]),
      ("be\u{AD}hö\u{AD}rig", 4, ["be\u{AD}", "hö\u{AD}", "rig"]),
      ("be\u{AD}hörig", 8, ["behörig"]),
      ("rad ett\nrad två", 20, ["rad ett ", "rad två"]),
      ("rad\n\nrad", 20, ["rad ", "", "rad"]),
      ("slut\n", 20, ["slut "]),
      ("", 20, [""]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("x abcdefghij", 4, ["x ", "abcd", "efgh", "ij"]),
      ("abc", 0, ["a", "b", "c"]),
    ])
  func breaks(string: String, characters: Int, expected: [String]) {
    let lines = breakLines(
      string, style: .plain, width: Double(characters) * 10, using: MonospaceMeasurer())
    #expect(lines.map { $0.runs.map(\.text).joined() } == expected)
  }

  @Test func spansShareALineAndAWord() {
    let bold = TextStyle.plain.strong
    let spans = [
      StyledText(text: "en ", style: .plain), StyledText(text: "fet", style: bold),
      StyledText(text: "het här", style: .plain),
    ]
    let lines = breakLines(spans, width: 100, using: MonospaceMeasurer())
    #expect(
      lines == [
        SetLine(
          runs: [
            SetLine.Run(span: 0, text: "en ", x: 0), SetLine.Run(span: 1, text: "fet", x: 30),
            SetLine.Run(span: 2, text: "het ", x: 60),
          ], width: 90),
        SetLine(runs: [SetLine.Run(span: 2, text: "här", x: 0)], width: 30),
      ])
  }

  @Test func trailingSpaceMayStandOutsideTheMargin() {
    let lines = breakLines("ett två", style: .plain, width: 30, using: MonospaceMeasurer())
    #expect(lines.map(\.width) == [30, 30])
  }

  @Test("no width loses a letter, and no line is wider than it", arguments: 1...60)
  func anyWidth(characters: Int) {
    let words = [
      "och", "be\u{AD}hörig", "stöd\u{AD}berättigande", "2021-12-01", "e-post",
      "1\u{A0}234\u{A0}567",
      "Jämtland/Härjedalen", "–", "a", "firma\u{AD}teck\u{AD}nare,", "x–y",
    ]
    // The multiplier of a linear congruential generator, so that every run is the same.
    var state: UInt64 = UInt64(characters)
    var text = ""
    for _ in 0..<80 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += (text.isEmpty ? "" : " ") + words[Int(state >> 33) % words.count]
    }
    let width = Double(characters) * 10
    let lines = breakLines(text, style: .plain, width: width, using: MonospaceMeasurer())

    #expect(lines.allSatisfy { $0.width <= width })
    let read = lines.map { $0.runs.map(\.text).joined() }.joined()
    #expect(read.filter { $0 != "\u{AD}" } == text.filter { $0 != "\u{AD}" })
  }

  /// A measurer that knows how one word is divided: räddnings, tjänst, förbund.
  private final class DividingMeasurer: TextMeasurer {
    func width(of text: String, style: TextStyle) -> Double { Double(text.count) * 10 }
    func capHeight(of style: TextStyle) -> Double { 14 }
    func ascent(of style: TextStyle) -> Double { 18 }
    func descent(of style: TextStyle) -> Double { 4 }

    func hyphenationPoints(in word: String, language: String) -> [Int] {
      word == "räddningstjänstförbund" && language == "sv" ? [9, 15] : []
    }
  }

  @Test(
    "a word that is wider than a line is divided",
    arguments: [
      // Nine letters and the hyphen are ten characters.
      ("räddningstjänstförbund", 22, ["räddningstjänstförbund"]),
      ("räddningstjänstförbund", 21, ["räddningstjänst\u{AD}", "förbund"]),
      ("räddningstjänstförbund", 15, ["räddnings\u{AD}", "tjänstförbund"]),
      ("räddningstjänstförbund", 9, ["räddnings", "tjänstför", "bund"]),
      // Where a line of its own holds it, it stays whole.
      ("Västra norra räddningstjänstförbund", 27, ["Västra norra ", "räddningstjänstförbund"]),
      ("Västra räddningstjänstförbund", 21, ["Västra räddnings\u{AD}", "tjänstförbund"]),
      ("Västra räddningstjänstförbund", 17, ["Västra räddnings\u{AD}", "tjänstförbund"]),
      ("Västra räddningstjänstförbund", 16, ["Västra ", "räddningstjänst\u{AD}", "förbund"]),
      ("(räddningstjänstförbund, 3)", 18, ["(räddningstjänst\u{AD}", "förbund, 3)"]),
      ("räddningstjänstförbundet", 21, ["räddningstjänstförbun", "det"]),
    ])
  func divided(string: String, characters: Int, expected: [String]) {
    func lines(_ language: String?) -> [String] {
      breakLines(
        string, style: .plain, language: language, width: Double(characters) * 10,
        using: DividingMeasurer()
      ).map { $0.runs.map(\.text).joined() }
    }
    #expect(lines("sv") == expected)
    #expect(!lines("en").joined().contains("\u{AD}"))
    #expect(!lines(nil).joined().contains("\u{AD}"))
  }
}
