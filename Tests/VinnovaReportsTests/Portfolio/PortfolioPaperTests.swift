import GrantAccounting
import TestSupport
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("Overview on paper")
struct PortfolioPaperTests {
  static let portfolios: [(name: String, portfolio: Portfolio)] = [
    ("none", PortfolioSample.none), ("one", PortfolioSample.one), ("few", PortfolioSample.few),
    ("many", PortfolioSample.many(1_000)),
  ]

  private func portfolio(_ name: String) throws -> Portfolio {
    try #require(Self.portfolios.first { $0.name == name }?.portfolio)
  }

  /// Tables of one row a project: those by urgency, not the amounts.
  private func projectTables(_ document: Document) -> [Table] {
    document.tables.filter { $0.columns.last?.title == "Läge" }
  }

  @Test("every project has one row", arguments: portfolios.map(\.name))
  func rows(name: String) throws {
    let portfolio = try portfolio(name)
    let document = composePortfolio(portfolio, in: .swedish)
    let names = projectTables(document).flatMap(\.rows).map(\.cells[0])
    let expected = portfolio.projects.map {
      "\($0.title.swedish)\n\($0.registrationNumber ?? $0.id) · \($0.coordinator)"
    }
    #expect(names.sorted() == expected.sorted())
  }

  @Test("sums on paper are the sums of the rows", arguments: portfolios.map(\.name))
  func sums(name: String) throws {
    let document = composePortfolio(try portfolio(name), in: .swedish)
    for table in document.tables where table.rows.last?.kind == .total {
      let (rows, total) = (table.rows.dropLast(), try #require(table.rows.last))
      for column in table.columns.indices where table.columns[column].alignment == .number {
        guard let sum = printedOre(total.cells[column]) else { continue }
        #expect(rows.compactMap { printedOre($0.cells[column]) }.reduce(0, +) == sum)
      }
    }
    let totals = document.tables.filter { $0.rows.last?.kind == .total }.map { $0.rows.last?.cells }
    guard let years = totals.first, let amounts = totals.last else {
      return #expect(name == "none")
    }
    // Budget and outcome are the same by year, by project and in the key figures.
    #expect(years?[1] == amounts?[1])
    #expect(years?[2] == amounts?[2])
    let figures = document.keyFigures.map(\.value)
    #expect(figures[5] == amounts.map { "\($0[1])\u{A0}kr" })
    #expect(figures[6] == amounts.map { "\($0[2])\u{A0}kr" })
    #expect(figures[7] == amounts.map { "\($0[3])\u{A0}kr" })
    #expect(figures[8] == amounts.map { "\($0[4])\u{A0}kr" })
    #expect(figures[9] == amounts.map { "\($0[5])\u{A0}kr" })
  }

  @Test("what must be done first is said first")
  func sentences() {
    let sentences = PortfolioComposition(PortfolioSample.few, words: Swedish()).sentences
    #expect(
      sentences.map(\.withPlainBlanks) == [
        "Två rapporter är försenade. Längst försenad är slutrapporten för ”Väst slutar”, som skulle "
          + "ha lämnats till Vinnova 2026-09-30, för 57 dagar sedan.",
        "Ett projekt kunde inte läsas. Dess siffror saknas i översikten.",
        "En rapport kunde inte skapas.",
        "En rapport ska lämnas inom 30 dagar: lägesrapport 1 för ”Ändrad efter klarmarkering”, "
          + "senast 2026-12-10.",
        "Ett projekt har bara äldre rapporter, som inte följs upp här. Kontrollera att de är lämnade.",
        "Ett mejl om en rapport avvisades och går inte ut av sig självt; kommandot outbox visar "
          + "varför.",
        "För två mejl är det okänt om de kom fram; fråga mottagarna och avgör det med outbox.",
        "Ett mejl väntar på att skickas.",
        "En klarmarkerad rapport skiljer sig från vad projektets underlag ger nu.",
        "Ett projekt har fel som ska rättas innan rapporten kan klarmarkeras.",
        "Längst från jämn förbrukning är ”Norr testar coworking”: 40,0 % av budgeten är använd när "
          + "90,1 % av tiden har gått.",
      ])
  }

  @Test("nothing to do is said, too")
  func nothing() {
    let portfolio = Portfolio(
      asOf: PortfolioSample.asOf, previousRun: PortfolioSample.asOf,
      projects: [PortfolioSample.projects[0]], failures: [])
    let text = composePortfolio(portfolio, in: .swedish).text
    #expect(text.contains("Ingen rapport är försenad och ingen ska lämnas inom 30 dagar."))
    #expect(text.contains("Inget projekt är nytt eller ändrat."))
    #expect(composePortfolio(PortfolioSample.none, in: .swedish).text.contains("inga projekt"))
  }

  @Test("a chart's figures stand in its alternative text, and a year to come has no outcome")
  func chart() throws {
    let document = composePortfolio(PortfolioSample.few, in: .swedish)
    let figure = try #require(document.figures.first)
    #expect(
      figure.alternativeText.withPlainBlanks.hasPrefix(
        "Stapeldiagram. Utfallet är 693 000 kr av budgeten 1 030 000 kr."))
    var project = PortfolioSample.projects[3]
    project.years.append(PortfolioYear(year: 2027, budget: .kr(10), outcome: .zero))
    let next = composePortfolio(
      Portfolio(asOf: PortfolioSample.asOf, previousRun: nil, projects: [project], failures: []),
      in: .swedish)
    let row = next.table(captioned: "Budget och utfall 2026–2027")?.rows[1].cells
    #expect(row == ["2027", "10", "–", "–"])
  }

  @Test("bars of money and time show the figures of the table below them")
  func bars() throws {
    for (portfolio, count) in [(PortfolioSample.few, 7), (PortfolioSample.many(1_000), 15)] {
      let document = composePortfolio(portfolio, in: .swedish)
      guard case .pairs(let chart) = try #require(document.figures.last).chart else {
        Issue.record("no bars beside one another")
        continue
      }
      let table = try #require(document.table(captioned: "Diagrammets siffror"))
      #expect(chart.rows.count == count)
      #expect(
        chart.rows.map { [$0.outcomeLabel, $0.planLabel] }
          == table.rows.map { Array($0.cells[1...2]) })
      // The furthest first.
      let distances = chart.rows.map { abs($0.outcome - $0.plan) }
      #expect(distances == distances.sorted(by: >))
    }
  }

  @Test("two projects under one number are told apart by their folders")
  func twins() {
    var twin = PortfolioSample.projects[3]
    twin.folder = "kopia/norr"
    let portfolio = Portfolio(
      asOf: PortfolioSample.asOf, previousRun: nil,
      projects: [PortfolioSample.projects[1], PortfolioSample.projects[3], twin], failures: [])
    let composition = PortfolioComposition(portfolio, words: Swedish())
    #expect(
      portfolio.projects.map { composition.name(of: $0) } == [
        "Ändrad efter klarmarkering (2021-00002)",
        "Norr testar coworking (2021-04352, bidrag/norr)",
        "Norr testar coworking (2021-04352, kopia/norr)",
      ])
  }

  @Test(
    "what has changed is named, and nothing that has not",
    arguments: [
      (before: [1, 150_000, 1, 1], text: "stödberättigande kostnad nu 200 000 kr, förut 1 kr"),
      ([200_000, 2, 1, 1], "upparbetat bidrag nu 150 000 kr, förut 2 kr"),
      ([200_000, 150_000, 3, 1], "fel nu 1, förut 3"),
      ([200_000, 150_000, 1, 0], "varningar nu 1, förut 0"),
      ([200_000, 150_000, 1, 1], "budget eller utbetalningar"),
      ([200_000, 150_000, 0, 2], "fel nu 1, förut 0; varningar nu 1, förut 2"),
    ], [false, true])
  func changed(row: (before: [Int64], text: String), isReportNew: Bool) {
    var project = PortfolioSample.projects[3]
    let before = PortfolioProject.State(
      outcome: .kr(row.before[0]), earned: .kr(row.before[1]), errors: Int(row.before[2]),
      warnings: Int(row.before[3]), reports: isReportNew ? "" : project.state.reports)
    let news = "en rapport har en ny version eller ett nytt läge"
    let alone = row.text == "budget eller utbetalningar" ? news : "\(row.text); \(news)"
    let text = isReportNew ? alone : row.text
    project.change = .changed(from: before)
    let portfolio = Portfolio(
      asOf: PortfolioSample.asOf, previousRun: PortfolioSample.asOf, projects: [project],
      failures: [])
    let lines = PortfolioComposition(portfolio, words: Swedish()).listedChanges
    #expect(
      lines.map(\.withPlainBlanks) == ["Ändrat: Norr testar coworking (2021-04352): \(text)"])
  }

  @Test("more changes than a page takes in are counted")
  func changes() {
    let composition = PortfolioComposition(PortfolioSample.many(1_000), words: Swedish())
    // Every 20th of 1 000.
    #expect(
      composition.changesSentence.withPlainBlanks
        == "Av projekten: 50 har ändrade siffror, kontroller eller rapporter och 950 är "
        + "oförändrade.")
    #expect(composition.listedChanges.count == 41)
    #expect(composition.listedChanges.last == "och 10 till")
  }

  @Test("the English overview has English titles and words")
  func english() {
    let document = composePortfolio(PortfolioSample.few, in: .english)
    #expect(document.language == "en-GB")
    let lines = document.text.split(separator: "\n").filter {
      !$0.contains("Äldre projekt") && !$0.contains("Region Norr")
    }
    #expect(!lines.contains { $0.contains { "åäöÅÄÖ".contains($0) && $0 != "ö" } })
    #expect(document.text.contains("The north tries coworking"))
    #expect(!document.text.contains("Norr testar"))
    // Without an English title the Swedish one stands, and says that it is Swedish.
    let cells = document.tables.flatMap(\.rows).filter { $0.cells[0].hasPrefix("Äldre projekt") }
    #expect(!cells.isEmpty)
    #expect(cells.allSatisfy { $0.languages == [0: "sv-SE"] })
  }

  @Test("the pages of a small overview", arguments: ReportLanguage.allCases)
  func pages(language: ReportLanguage) throws {
    let document = composePortfolio(PortfolioSample.few, in: language)
    try expectGolden(pageText(document), "Portfolio/few.\(language).pages.txt")
  }

  @Test("a thousand projects are laid out, none lost on the way")
  func thousand() throws {
    let document = composePortfolio(PortfolioSample.many(1_000), in: .swedish)
    let text = try pageText(document)
    for index in [0, 1, 499, 998, 999] {
      // In the table of all projects and in that of amounts at least.
      #expect(text.split(separator: "2022-\(10_000 + index)").count > 2)
    }
  }
}
