import Testing

@testable import GrantAccounting
@testable import VinnovaReports

@Suite("Letters: clear, safe, and without more personal data than they need")
struct LetterTests {
  static let occasions: [LetterOccasion] = [
    .due(isLate: false), .due(isLate: true),
    .ready(by: "Bo Prov", acceptedWarnings: "Godkänt av Vinnova."),
    .ready(by: nil, acceptedWarnings: nil),
    .registered(on: Sample.date("2022-12-14"), reference: "A-1"),
  ]

  @Test("no line of plain text is wider than 72", arguments: occasions, LetterRole.allCases)
  func width(occasion: LetterOccasion, role: LetterRole) {
    for language in ReportLanguage.allCases {
      for letter in [
        letter(occasion, to: role, in: language),
        letter(
          occasion, ThreeParties.project, ledgers: ThreeParties.ledgers, Sample.final, to: role,
          in: language),
      ] {
        let lines = letter.plainText.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.count <= 72 }, "\(lines.filter { $0.count > 72 })")
        #expect(lines.last == "")
        #expect(!letter.plainText.contains("\u{A0}") && !letter.plainText.contains("\n\n\n"))
      }
    }
  }

  @Test(
    "when the report is due, in words that hold however late they are read",
    arguments: [
      (isLate: false, text: "ska lämnas till Vinnova senast 2022-12-15."),
      (isLate: true, text: "skulle ha lämnats till Vinnova senast 2022-12-15 och är försenad."),
    ])
  func due(isLate: Bool, text: String) {
    let letter = letter(.due(isLate: isLate))
    #expect(
      oneLine(letter.plainText).contains(
        "Lägesrapport 1 för projektet ”Norr testar hybridarbete” \(text)"))
  }

  @Test("a report without due day says so")
  func noDueDay() {
    let open = ScheduledReport(kind: .final, period: Sample.final.period, due: nil)
    let letter = letter(.due(isLate: false), Sample.project(), open, asOf: "2023-07-01")
    #expect(letter.subject.hasPrefix("Slutrapporten är dags att lämna ("))
    #expect(oneLine(letter.plainText).contains("Beslutet anger ingen sista dag."))
  }

  @Test("gender, mobile numbers and others' addresses stand in no letter", arguments: occasions)
  func personalData(occasion: LetterOccasion) {
    for (role, language) in zip(
      LetterRole.allCases + LetterRole.allCases,
      ReportLanguage.allCases + ReportLanguage.allCases + ReportLanguage.allCases)
    {
      let letter = letter(occasion, to: role, in: language)
      for text in [letter.subject, letter.plainText, letter.html] {
        #expect(!text.contains("070-174"))
        #expect(!text.split { !$0.isLetter }.contains("Man"))
        #expect(!text.contains("anna@example.org") && !text.contains("cia@example.org"))
      }
      #expect(letter.plainText.contains("bo@example.org") == (role != .projectLeader))
    }
  }

  @Test("titles and names with markup and line breaks are text")
  func hostile() {
    var project = Sample.project()
    project.application.title.swedish =
      "<script>alert(1)</script>\r\nBcc: x@example.org\u{202E}<img src=x onerror=y>"
    project.application.signatory.name = "Anna\n<b onload='x'>\u{2028}\"Exempel\" & son"
    let letter = letter(
      .ready(by: "<i>Bo</i>", acceptedWarnings: "\"><script>x</script>\n"), project)
    #expect(!letter.subject.contains { $0.isNewline })
    #expect(letter.subject.contains("<script>alert(1)</script> Bcc: x@example.org"))
    let html = letter.html.lowercased()
    for markup in ["<script", "<img", "<b ", "<i>", "\u{202E}"] { #expect(!html.contains(markup)) }
    #expect(letter.html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(letter.plainText.contains("Hej Anna <b onload='x'> \"Exempel\" & son!"))
  }

  @Test("the HTML loads nothing, says its language and all that the plain text says")
  func html() {
    for occasion in Self.occasions {
      let letter = letter(occasion)
      #expect(letter.html.hasPrefix("<!DOCTYPE html>\n<html lang=\"sv-SE\">"))
      for part in ["src=", "href=", "url(", "http", "@import", "<style", "<link"] {
        #expect(!letter.html.contains(part), "\(part)")
      }
      let words = Set(text(of: letter.html))
      let missing = text(of: letter.plainText).filter { !words.contains($0) && $0 != "*" }
      #expect(missing.allSatisfy { $0.allSatisfy { $0 == "-" } }, "\(missing)")
    }
  }

  @Test("each recipient's balance stands for itself, never netted")
  func balances() {
    let letter = letter(
      .ready(by: nil, acceptedWarnings: nil), ThreeParties.project,
      ledgers: ThreeParties.ledgers, Sample.final, asOf: "2023-07-01")
    let lines = oneLine(letter.plainText)
    // 3 250 000 paid on costs of 3 000 000; 200 000 of 210 000; 100 000 on 90 000.
    #expect(lines.contains("Myndigheten Ett Att betala tillbaka: 250 000 kr"))
    #expect(lines.contains("Myndigheten Två Utbetalt är lika med slutligt bidrag"))
    #expect(lines.contains("Myndigheten Tre Att betala tillbaka: 10 000 kr"))
    #expect(!lines.contains("260 000") && !lines.contains("Kommun Fyra 0"))
  }

  @Test("eight findings are told, the rest counted; notes are only counted")
  func manyFindings() {
    let source = RuleSource(title: "Kontomappning", section: nil, terms: nil)
    var report = Sample.report()
    report.findings = (0..<11).map { index in
      Finding(
        severity: index < 2 ? .error : .warning, rule: "mapping.unmapped-account-\(index)",
        source: source, participant: nil,
        evidence: .unmappedAccount(
          account: "99\(index)", name: "Okänt", amount: .kr(Int64(index))))
    }
    let letter = composeLetter(
      .due(isLate: false), about: report, of: Sample.project(), to: .projectLeader, in: .swedish,
      setting: LetterSetting(sender: "Region Norr"))
    #expect(letter.plainText.contains("Kontrollerna gav två fel och nio varningar."))
    #expect(letter.plainText.matches(of: #/\n\* (Fel|Varning): /#).count == 8)
    #expect(letter.plainText.contains("Och tre till, se ”Kontroller” i rapporten."))
    #expect(
      oneLine(letter.plainText).contains(
        "Rätta felen som står under ”Kontroller”. Bedöm varningarna"))
  }

  @Test("who else has got it: each person once, the recipient not at all")
  func copies() {
    var project = Sample.project()
    project.application.accountHolder = Person(name: "Bo Prov", email: "BO@example.org")
    let all = LetterSetting(sender: "Region Norr", copies: LetterRole.allCases)
    func text(_ role: LetterRole) -> String {
      oneLine(
        composeLetter(
          .due(isLate: false), about: Sample.report(project), of: project, to: role, in: .swedish,
          setting: all
        ).plainText)
    }
    #expect(
      text(.signatory).contains(
        "Rapporten har också skickats till Bo Prov (projektledare och kontoinnehavare)."))
    #expect(
      text(.projectLeader).contains(
        "Rapporten har också skickats till Anna Exempel (firmatecknare)."))
  }

  @Test("English letters are English", arguments: occasions)
  func english(occasion: LetterOccasion) {
    for role in LetterRole.allCases {
      var setting = occasion
      if case .ready(let person, .some) = occasion {
        setting = .ready(by: person, acceptedWarnings: "Approved.")
      }
      let letter = letter(setting, to: role, in: .english)
      #expect(letter.language == "en-GB")
      #expect(!letter.plainText.contains("'"))
      #expect(!(letter.subject + letter.plainText).contains { "åäöÅÄÖ".contains($0) })
    }
  }

  private func letter(
    _ occasion: LetterOccasion, _ project: GrantProject = Sample.project(),
    ledgers: [String: ProjectLedger] = ["rjh": Sample.ledger()],
    _ scheduled: ScheduledReport = Sample.interim, asOf: String = "2022-12-09",
    to role: LetterRole = .signatory, in language: ReportLanguage = .swedish
  ) -> Letter {
    composeLetter(
      occasion, about: Sample.report(project, ledgers: ledgers, scheduled, asOf: asOf),
      of: project, to: role, in: language,
      setting: LetterSetting(sender: "Region Norr", copies: LetterRole.allCases))
  }

  /// Words without markup and what stands for marks.
  private func text(of source: String) -> [Substring] {
    // A span parts no words.
    source.replacing(/<\/?span[^>]*>/, with: "").replacing(/<[^>]*>/, with: " ").replacing(
      "&quot;", with: "\""
    )
    .replacing("&#39;", with: "'").replacing("&amp;", with: "&").replacing("\u{A0}", with: " ")
    .split { $0 == " " || $0.isNewline || $0 == ":" }
  }
}
