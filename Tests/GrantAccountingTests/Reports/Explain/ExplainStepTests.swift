import Testing

@testable import GrantAccounting

@Suite("Explain: what each step makes of its parts")
struct ExplainStepTests {
  private typealias Step = (step: DerivationStep, parts: [FigureValue], gives: FigureValue?)

  private static func kr(_ kronor: Int64) -> FigureValue { .amount(.kr(kronor)) }
  private static func ore(_ ore: Int64) -> FigureValue { .amount(Money(ore: ore)) }
  private static let threeQuarters = FigureValue.share(.percent(75))

  private static let steps: [Step] = [
    (.sum, [], kr(0)), (.sum, [kr(2), ore(5)], ore(205)),
    (.sum, [kr(2), threeQuarters], nil),
    (.difference, [kr(9), kr(2), kr(3)], kr(4)), (.difference, [kr(2), kr(9)], kr(-7)),
    (.difference, [], nil),
    (.excess, [kr(9), kr(2)], kr(7)), (.excess, [kr(2), kr(2)], kr(0)),
    (.excess, [kr(2), kr(9)], kr(0)),
    (.lowest, [kr(9), kr(2)], kr(2)), (.lowest, [kr(-9), kr(2)], kr(-9)),
    (.grant, [kr(9), ore(250)], kr(2)), (.grant, [kr(9), kr(-2)], kr(0)),
    (.rounded, [ore(149)], kr(1)), (.rounded, [ore(150)], kr(2)), (.rounded, [ore(-150)], kr(-2)),
    // 75 % of 526 146 is 394 609,50.
    (.shareRoundedDown, [threeQuarters, kr(526_146)], kr(394_609)),
    (.shareRounded, [threeQuarters, kr(526_146)], kr(394_610)),
    (.shareRounded, [kr(526_146), threeQuarters], nil),
    (.ceiling, [.share(.percent(30)), kr(101)], kr(30)),
    (.ceiling, [.share(.percent(30)), kr(-101)], kr(0)),
    // 800 kr x 1,01 h is 808,00 kr; x 0,01 h is 8 kr.
    (.ceiling, [kr(800), .hours(Hours(hundredths: 101))], kr(808)),
    (.ratio, [kr(3), kr(4)], threeQuarters), (.ratio, [kr(3), kr(0)], .nothing),
    (.reconciliation, [kr(100), kr(30), kr(7), kr(5), ore(-20)], ore(71_80)),
    (.reconciliation, [kr(100)], nil),
    (.highest, [kr(9), kr(2)], kr(9)), (.highest, [], nil),
    // 100 / 8 is 12,50 and -100 / 8 is -12,50.
    (.average, [kr(100), .number(8)], kr(13)), (.average, [kr(-100), .number(8)], kr(-13)),
    (.average, [kr(99), .number(8)], kr(12)), (.average, [kr(0), .number(0)], kr(0)),
    (.drawnOut, [kr(100), kr(7), .number(3)], kr(121)), (.drawnOut, [kr(100), kr(7)], nil),
    // 75 % of 133 is 99,75, of 134 it is 100,50.
    (.usingUp, [kr(100), threeQuarters], kr(134)), (.usingUp, [kr(75), threeQuarters], kr(100)),
    (.usingUp, [kr(75), .share(.percent(0))], nil),
    (.stated(.budget), [], nil),
  ]

  @Test("by hand", arguments: steps.indices)
  func result(index: Int) {
    let step = Self.steps[index]
    #expect(step.step.result(of: step.parts, rows: []) == step.gives, "\(step)")
  }

  @Test("rows are added up in öre")
  func rows() {
    let rows = [row("2022-01-01", "T1", ore: 105), row("2022-01-02", "T1", ore: -7)]
    #expect(DerivationStep.rows.result(of: [], rows: rows) == .amount(Money(ore: 98)))
  }

  @Test(
    "the last day of money: a month's cost is spread evenly over its days",
    arguments: [
      // April costs 300 kr, 10 kr a day.
      (limit: Int64(155), gives: FigureValue.day(day("2022-04-05"))),
      (limit: 109, gives: .day(day("2022-03-31"))), (limit: 90, gives: .day(day("2022-03-31"))),
      (limit: 399, gives: .day(day("2022-04-29"))),
    ])
  func lastDay(limit: Int64, gives: FigureValue) {
    func result(_ limit: Int64, cutOff: String) -> FigureValue? {
      let parts: [FigureValue] = [
        .amount(.kr(limit)), .amount(.kr(100)), .amount(.kr(400)), .day(day("2022-04-01")),
        .day(day(cutOff)),
      ]
      return DerivationStep.lastDay.result(of: parts, rows: [])
    }
    #expect(result(limit, cutOff: "2022-03-31") == gives)
    #expect(result(limit, cutOff: "2022-04-30") == .day(day("2022-04-30")))
    #expect(result(400, cutOff: "2022-03-31") == nil, "the money outlasts the month")
  }

  @Test("the earliest of several days")
  func earliest() {
    let days = ["2022-05-01", "2022-04-01", "2023-01-01"].map { FigureValue.day(day($0)) }
    #expect(DerivationStep.earliest.result(of: days, rows: []) == days[1])
    #expect(DerivationStep.earliest.result(of: [], rows: []) == nil)
  }

  @Test("a wrong value, and rows or parts that nothing adds up, are found out")
  func broken() {
    let one = row("2022-01-01", "T1", kr: 1)
    func node(
      _ value: Int64, _ step: DerivationStep, parts: [Derivation] = [], rows: [Transaction] = []
    ) -> Derivation {
      Derivation(.step(.cutOff), .amount(.kr(value)), step, parts: parts, rows: rows)
    }
    let sound = node(1, .sum, parts: [node(1, .rows, rows: [one])])
    #expect(sound.checkSteps() == [])
    #expect(node(2, .sum, parts: [sound]).checkSteps().count == 1)
    #expect(node(9, .rows, rows: [one]).checkSteps().count == 1)
    #expect(node(0, .sum, rows: [one]).checkSteps().count == 1)
    #expect(node(1, .stated(.budget), parts: [sound]).checkSteps().count == 1)
    #expect(node(3, .sum, parts: [node(3, .sum, parts: [sound])]).checkSteps().count == 1)
  }
}
