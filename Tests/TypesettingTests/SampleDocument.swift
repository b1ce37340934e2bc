import Typesetting

/// Every kind of content, invented.
enum Sample {
  static let bars = BarChart(
    groups: [
      BarChart.Group(
        label: "2021", plan: 400, parts: [210, 60, 30], planLabel: "400", outcomeLabel: "300"),
      BarChart.Group(
        label: "2022", plan: 1200, parts: [700, 250, 180], planLabel: "1 200",
        outcomeLabel: "1 130"),
      BarChart.Group(
        label: "2023", plan: 900, parts: [300, 120, 90], planLabel: "900", outcomeLabel: "510"),
    ], planName: "Budget", seriesNames: ["Personal", "Konsulter", "Indirekta kostnader"],
    tickLabel: { "\($0)" })

  static let lines = LineChart(
    lines: [
      LineChart.Line(
        name: "Utfall", stroke: .strong, values: [0, 80, 190, 260, 420, 510, 640, 700]),
      LineChart.Line(
        name: "Rak plan", stroke: .dashed, values: (0...12).map { $0 * 100 }),
      LineChart.Line(name: "Bidrag", stroke: .thin, values: Array(repeating: 1000, count: 13)),
      LineChart.Line(
        name: "Prognos", stroke: .dashed, values: [700, 790, 880, 970, 1060, 1150], start: 7),
    ], steps: 13, stepLabels: [0: "jan 2022", 6: "jul 2022", 12: "jan 2023"],
    tickLabel: { "\($0)" })

  static let costs = Table(
    caption: "Kostnad per kostnadsslag, kr",
    columns: [
      Table.Column("Kostnadsslag", .text, .flexible(1)),
      Table.Column("Budget totalt", .number, .natural),
      Table.Column("Denna period", .number, .natural),
      Table.Column("Ackumulerat", .number, .natural),
      Table.Column("Återstår", .number, .natural),
    ],
    rows: [
      Table.Row(.body, ["Personalkostnader", "1 200 000", "300 000", "900 000", "300 000"]),
      Table.Row(.body, ["Utrustning, mark, byggnader", "100 000", "0", "80 000", "20 000"]),
      Table.Row(
        .body, ["Konsultkostnader, licenser m.m.", "400 000", "150 000", "410 000", "−10 000"]),
      Table.Row(.body, ["Övriga direkta kostnader", "60 000", "9 000", "31 500", "28 500"]),
      Table.Row(.body, ["Indirekta kostnader", "240 000", "60 000", "180 000", "60 000"]),
      Table.Row(.total, ["Summa", "2 000 000", "519 000", "1 601 500", "398 500"]),
    ])

  /// A voucher list whose `n`th amount is `n + 1`.
  static func vouchers(_ count: Int) -> Table {
    Table(
      caption: "Verifikationer",
      columns: [
        Table.Column("Datum", .text, .natural), Table.Column("Ver", .text, .natural),
        Table.Column("Text", .text, .flexible(1)), Table.Column("Belopp", .number, .natural),
      ],
      rows: (0..<count).map { index in
        let day = index % 28 + 1
        let text =
          index % 7 == 3
          ? "Resa till projektmöte med alla deltagande parter i Umeå, tåg och logi \(index)"
          : "Konsultarvode \(index)"
        return Table.Row(
          .body,
          ["2022-03-\(day < 10 ? "0" : "")\(day)", "A\(index + 1)", text, "\(index + 1)"])
      } + [Table.Row(.total, ["Summa", "", "", "\(count * (count + 1) / 2)"])],
      carriedForward: { ["", "", "Transport", "\(($0 + 1) * ($0 + 2) / 2)"] })
  }

  static let prose = """
    Projektet har under perioden prövat en gemensam plattform för planering av under\u{AD}håll. \
    Tre av fyra parter har anslutit sina system, och\u{A0}den fjärde väntar på ett beslut om \
    informations\u{AD}säkerhet. Kostnaderna följer budgeten utom för konsulter, där \
    upphandlingen blev dyrare än väntat.
    """

  static func document(content: [Content], style: Stylesheet = .standard) -> Document {
    Document(
      title: "Lägesrapport 2", language: "sv-SE", author: "Exempelbolaget AB",
      subject: "Ekonomisk lägesrapport", date: "2023-06-30",
      runningHead: RunningLine(left: "Samverkan kring underhåll", right: "Dnr 2021-01234"),
      runningFoot: RunningLine(
        left: "Per 2023-05-31", center: "UTKAST", right: "Sida {page} av {pages}"),
      style: style, content: content)
  }

  static let everything: [Content] = [
    .title("Lägesrapport 2"),
    .paragraph(Paragraph(.lead, "Samverkan kring underhåll av broar och vägar")),
    .facts([
      Fact("Diarienummer", "2021-01234"),
      Fact("Koordinator", ["Exempelbolaget AB", "556000-0001"]),
      Fact("Rapportperiod", "2022-12-01 – 2023-05-31"), Fact("Status", "Utkast"),
    ]),
    .keyFigures([
      KeyFigure(label: "Stödberättigande kostnad", value: "1 601 500 kr", detail: "av 2 000 000"),
      KeyFigure(label: "Andel av budget", value: "80,1 %", detail: "68,0 % av tiden"),
      KeyFigure(label: "Upparbetat bidrag", value: "800 750 kr", detail: "stödnivå 50 %"),
      KeyFigure(label: "Att få", value: "100 750 kr", detail: "700 000 utbetalt"),
    ]),
    .heading(Heading(1, "Sammanfattning")),
    .paragraph(Paragraph(.body, prose)),
    .callout([
      .heading(Heading(2, "Att göra")),
      .paragraph(
        Paragraph(
          .body,
          [
            Span("Lämna in rapporten "), Span("senast 2023-06-30", strong: true),
            Span(" i portalen. Se "), Span("Terms and conditions", language: "en"), Span("."),
          ])),
    ]),
    .heading(Heading(1, "Kontroller")),
    .list([
      ListItem(label: "Varning", [Paragraph(.body, prose), Paragraph(.note, "Källa: villkoren.")]),
      ListItem(label: "Upplysning", [Paragraph(.body, "Konsulter ligger 10 000 kr över budget.")]),
    ]),
    .list([ListItem([Paragraph(.body, "En punkt.")]), ListItem([Paragraph(.body, prose)])]),
    .heading(Heading(1, "Kostnader")), .heading(Heading(2, "Per kostnadsslag")), .table(costs),
    .figure(
      Figure(
        caption: "Kostnad per år, tusen kronor", alternativeText: "Kostnaden var störst 2022.",
        source: "Källa: projektets bokföring.", chart: .bars(bars), height: 200)),
    .figure(
      Figure(
        caption: "Ackumulerad kostnad, tusen kronor", alternativeText: "Utfallet följer planen.",
        source: "Källa: projektets bokföring.", chart: .lines(lines), height: 180)),
    .heading(Heading(2, "Verifikationer")), .table(vouchers(40)), .space(20),
    .together([
      .heading(Heading(1, "Underskrift")), .paragraph(Paragraph(.body, prose)),
      .signatureLines(["Ort och datum", "Firmatecknare", "Projektledare"]),
    ]),
  ]
}
