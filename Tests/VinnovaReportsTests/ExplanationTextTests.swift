@testable import GrantAccounting
import Testing

@testable import VinnovaReports

@Suite("Explanations on a terminal")
struct ExplanationTextTests {
  private func explainer(_ project: GrantProject, _ ledgers: [String: ProjectLedger]) -> Explainer {
    Explainer(Sample.report(project, ledgers: ledgers), of: project, ledgers: ledgers)
  }

  private func writer(
    _ project: GrantProject, _ ledgers: [String: ProjectLedger],
    in language: ReportLanguage = .swedish, rows: Int? = nil, texts: Bool = false
  ) -> ExplanationText {
    ExplanationText(
      Sample.report(project, ledgers: ledgers), of: project.id, in: language, rowLimit: rows,
      showsTexts: texts)
  }

  @Test(
    "no line is wider than 100 columns, none ends in a blank", arguments: ReportLanguage.allCases)
  func width(language: ReportLanguage) throws {
    for (project, ledgers) in [
      (Sample.project(), ["rjh": Sample.ledger()]), (ThreeParties.project, ThreeParties.ledgers),
    ] {
      let explainer = explainer(project, ledgers)
      let writer = writer(project, ledgers, in: language, texts: true)
      let figures = explainer.figures
      var texts = [writer.list(of: figures)]
      for figure in figures {
        texts.append(writer.text(of: try #require(explainer.derivation(of: figure))))
      }
      for line in texts.joined().split(separator: "\n") {
        #expect(line.count <= 100, "\(line)")
        #expect(line.last?.isWhitespace == false, "\(line)")
        #expect(!line.contains("\u{A0}"))
      }
    }
  }

  @Test("the grant reads from the top: which ceiling binds, the rule, where values are stated")
  func grant() throws {
    let ledgers = ["rjh": Sample.ledger()]
    let explainer = explainer(Sample.project(), ledgers)
    let earned = try #require(explainer.derivation(of: FigureName(.earned)))
    let lines = writer(Sample.project(), ledgers).text(of: earned).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    // Personnel 218 000, other direct 120 000, indirect 10 % of personnel 21 800: 359 800, of
    // which 75 % is 269 850.
    #expect(lines[0] == "sample · Lägesrapport 1 per 2022-12-15, kostnader till och med 2022-11-30")
    #expect(lines[2].hasPrefix("Upparbetat bidrag ") && lines[2].hasSuffix(" 269 850"))
    #expect(lines[3] == "  = det lägre av 402 300 och 269 850: stödnivån begränsar")
    #expect(
      lines[4] == "  Regel vinnova.grant-ceiling: Vinnova, Beslut om bidrag, Beviljat bidrag.")
    #expect(lines[5].hasPrefix("  Maxbelopp, enligt beslutet 2021-11-18 "))
    #expect(lines[7] == "    = 75,0 % av 359 800, avrundat nedåt till hela kronor")
    #expect(
      lines.contains { $0.hasPrefix("          = 1 rad, 200 000,40, avrundat till hela kronor") })
    // The ledger's öre stand to the right of the report's kronor.
    let kronor = try #require(lines.first { $0.hasPrefix("        Personalkostnader 2022") })
    let ore = try #require(lines.first { $0.contains("ledger.se:1") && $0.contains("200 000,40") })
    #expect(kronor.count == 97 && ore.count == 100)
  }

  @Test("what has been explained is not explained again")
  func seeAbove() throws {
    let ledgers = ["rjh": Sample.ledger()]
    let explainer = explainer(Sample.project(), ledgers)
    let cost = try #require(explainer.derivation(of: FigureName(.cost)))
    let text = writer(Sample.project(), ledgers, in: .english).text(of: cost)
    // Indirect costs are a share of personnel, which stands first.
    #expect(text.contains("Personnel costs 2022 (see above)"))
    #expect(text.ranges(of: "200,000.40\n").count == 1)
    #expect(text.contains("Rule vinnova.indirect-cost-cap, see above."))
  }

  @Test("rows beyond the limit are one line with their sum")
  func moreRows() throws {
    let rows = (1...9).map { Sample.row("2022-03-0\($0)", "4010", Int64($0) * 100_01) }
    let ledgers = ["rjh": Sample.ledger(rows)]
    let explainer = explainer(Sample.project(), ledgers)
    let cost = try #require(
      explainer.derivation(of: FigureName(.cost, category: .personnel, year: 2022)))
    let text = writer(Sample.project(), ledgers, rows: 3).text(of: cost)
    // 4 + 5 + ... + 9 is 39, times 100,01 kr.
    #expect(text.contains(/… 6 rader till +3 900,39\n/))
    #expect(!text.contains("2022-03-04"))
  }

  @Test("a sum over recipients says that they are never netted")
  func neverNetted() throws {
    let explainer = explainer(ThreeParties.project, ThreeParties.ledgers)
    let repay = try #require(explainer.derivation(of: FigureName(.toRepay)))
    let text = writer(ThreeParties.project, ThreeParties.ledgers).text(of: repay)
    #expect(text.contains("Belopp kvittas inte mellan projektparter."))
    #expect(text.contains("Myndigheten Två"))
  }

  @Test("every figure and step has its own words in both languages")
  func labels() {
    let terms: [IntermediateTerm] = [
      .booked(.personnel, year: 1), .rounded(.personnel, year: 1), .rounding(.personnel, year: 1),
      .computed(.indirect, year: 1), .claimed(.personnel, year: 1, through: nil),
      .claimed(.personnel, year: nil, through: 1), .withinLimit(.personnel, through: 1),
      .ceiling(.personnel, through: 1), .limitPerHour, .hours(through: 1),
      .limitShare(.indirect), .computedShare, .personnel(through: 1), .before(nil, year: nil),
      .through(YearMonth(year: 2022, month: 1), nil, year: nil), .costThrough(year: 1),
      .earnedThrough(year: 1), .intensityThrough(year: 1), .payment(Sample.date("2022-01-01")),
      .otherPayment(Sample.date("2022-01-01")), .otherPayments(year: 1), .realNotEligible,
      .realNotEligibleExact, .costRows(account: "5"), .monthsWithCost, .monthsLeft(1),
      .drawnOut(.personnel, months: 1),
      .expectedAfter(.personnel, months: 1), .expectedShare(months: 1),
      .expectedCeiling(months: 1), .expectedWithinLimit(months: 1), .costUsingUpGrant,
      .firstDayOfMonth, .cutOff,
      .expectedByIntensity,
    ]
    for language in ReportLanguage.allCases {
      let words = language.words
      let labels =
        FigureKind.allCases.map { words.label(of: FigureName($0), .final) }
        + terms.map { words.label(of: $0) }
      #expect(!labels.contains(""))
      // Earned and grant by intensity are told apart, as are all others but totals of one name.
      #expect(Set(labels).count >= labels.count - 1, "\(language)")
    }
    let swedish = terms.map { Swedish().label(of: $0) }
    #expect(zip(swedish, terms.map { English().label(of: $0) }).allSatisfy { $0 != $1 })
  }
}
