import GrantAccounting

extension Swedish {
  var needsAttention: String { "Att göra nu" }
  var nothingNeedsAttention: String {
    "Inget. Ingen rapport är försenad, ska lämnas inom \(Urgency.soonDays) dagar eller skiljer sig "
      + "från underlaget, och alla projekt kunde läsas."
  }
  var reportColumn: String { "Rapport" }
  var daysLeft: String { "Dagar kvar" }
  func daysLeft(_ days: Int) -> String {
    switch days {
    case ..<0: "försenad \(-days == 1 ? "1 dag" : "\(format.whole(Int64(-days))) dagar")"
    case 0: "i dag"
    case 1: "1 dag kvar"
    default: "\(format.whole(Int64(days))) dagar kvar"
    }
  }
  var toDo: String { "Vad" }
  func toDo(_ progress: PortfolioReport.Progress, isOverdue: Bool) -> String {
    let late = isOverdue ? "Försenad. " : ""
    switch progress {
    case .notYetDrawn: return late + "Rapporten är inte skapad än."
    case .leftAlone: return late + "Bevakas inte."
    case .draft: return late + "Granska, klarmarkera och lämna in."
    case .ready(let day, differs: false):
      return late + "Klarmarkerad \(day). Lämna in och registrera."
    case .ready(let day, differs: true):
      return late
        + "Klarmarkerad \(day), men underlaget ger nu en annan rapport. Lås upp den, eller "
        + "lämna in den som den är."
    case .registered(let day, let reference):
      return "Registrerad \(day), \(reference)."
    case .failed(let reason): return late + "Kunde inte skapas: \(reason)"
    }
  }
  func unreadable(reason: String, count: Int) -> String {
    "Projektet kunde inte läsas\(count > 1 ? " (\(format.whole(Int64(count))) fel)" : "")"
      + (reason.isEmpty ? "." : ": \(reason)")
  }

  func costPerYearOfAll(_ years: ClosedRange<Int>) -> String {
    "Budget och utfall \(years.text), alla projekt, kr"
  }
  func portfolioSource(_ asOf: CalendarDate) -> String {
    "Källa: projektens bokföring och beslutade budgetar, läget \(asOf)."
  }

  var moneyBesideTime: String { "Använd budget och förfluten tid" }
  func moneyBesideTimeNote(shown: Int, of count: Int) -> String {
    let pace = "Där pengarna går jämnt åt är delarna lika."
    return shown == count
      ? "Projekten i ordning efter hur långt de är från jämn förbrukning. \(pace)"
      : "De \(number(shown)) projekt som avviker mest från jämn förbrukning, av "
        + "\(number(count)). \(pace)"
  }
  func moneyBesideTimeCaption(_ asOf: CalendarDate) -> String {
    "Använd del av budgeten bredvid förfluten del av projekttiden, läget \(asOf)"
  }
  func moneyBesideTimeAlternative(_ projects: [(title: String, money: Share, time: Share)])
    -> String
  {
    "Stapeldiagram. "
      + projects.map {
        "\($0.title): \(format.percent($0.money)) av budgeten, \(format.percent($0.time)) av tiden."
      }.joined(separator: " ")
  }
  var figuresOfChart: String { "Diagrammets siffror" }
  var money: String { "Använd budget" }
  var time: String { "Förfluten tid" }
  var moneyAheadOfTime: String { "Skillnad, procentenheter" }
  var noShares: String { "Inget projekt har någon budget att jämföra med." }
  func barsOf(_ hollow: String, _ filled: String) -> String {
    "\(hollow) ovanför \(filled.lowercasedFirst)"
  }

  var allProjects: String { "Alla projekt" }
  func projectsBy(_ urgency: Urgency) -> String {
    switch urgency {
    case .overdue: "Försenade"
    case .soon: "Rapport inom \(Urgency.soonDays) dagar"
    case .later: "Rapport senare"
    case .undated: "Rapport utan sista dag"
    case .finished: "Ingen rapport kvar att lämna"
    }
  }
  var nextReport: String { "Nästa rapport" }
  var position: String { "Läge" }
  func position(_ progress: PortfolioReport.Progress) -> String {
    switch progress {
    case .notYetDrawn: "Inte skapad än"
    case .leftAlone: "Bevakas inte"
    case .draft: "Utkast"
    case .ready(let day, differs: false): "Klarmarkerad \(day)"
    case .ready(let day, differs: true): "Klarmarkerad \(day), skiljer sig från underlaget"
    case .registered(let day, _): "Registrerad \(day)"
    case .failed: "Kunde inte skapas"
    }
  }
  func noReportLeft(leftAlone: Bool, hasReports: Bool) -> String {
    hasReports
      ? leftAlone ? "Äldre rapporter följs inte upp" : "Alla registrerade"
      : "Inga rapporter i beslutet"
  }
  func findings(errors: Int, warnings: Int, inputWarnings: Int) -> [String] {
    [
      errors == 0 ? nil : "\(format.whole(Int64(errors))) fel",
      warnings == 0
        ? nil : warnings == 1 ? "1 varning" : "\(format.whole(Int64(warnings))) varningar",
      inputWarnings == 0
        ? nil
        : inputWarnings == 1
          ? "1 varning om filerna" : "\(format.whole(Int64(inputWarnings))) varningar om filerna",
    ].compactMap(\.self)
  }

  var amounts: String { "Belopp per projekt" }
  var amountsCaption: String { "Budget för hela projekttiden och utfall hittills, kr" }
  var earnedColumn: String { "Upparbetat bidrag" }

  func changes(since day: CalendarDate?) -> String {
    day.map { "Ändringar sedan \($0)" } ?? "Ändringar"
  }
  func changesCounted(new: Int, changed: Int, unchanged: Int) -> String {
    guard new + changed > 0 else { return "Inget projekt är nytt eller ändrat." }
    let parts = [
      new == 0 ? nil : "\(format.whole(Int64(new))) \(new == 1 ? "är nytt" : "är nya")",
      changed == 0
        ? nil : "\(format.whole(Int64(changed))) har ändrade siffror, kontroller eller rapporter",
      unchanged == 0
        ? nil
        : "\(format.whole(Int64(unchanged))) är \(unchanged == 1 ? "oförändrat" : "oförändrade")",
    ].compactMap(\.self)
    return "Av projekten: \(enumeration(parts))."
  }
  var firstRun: String { "Det finns ingen tidigare körning att jämföra med." }
  var goneProject: String { "Borta" }
  var newProject: String { "Nytt" }
  var changedProject: String { "Ändrat" }
  func moved(_ name: String, now: String, before: String) -> String {
    "\(name.lowercasedFirst) nu \(now), förut \(before)"
  }
  var errors: String { "Fel" }
  var warnings: String { "Varningar" }
  var reportsMoved: String { "en rapport har en ny version eller ett nytt läge" }
  var budgetMoved: String { "budget eller utbetalningar" }
  var somethingMoved: String { "siffror, kontroller eller rapporter" }
  func andMore(_ count: Int) -> String { "och \(format.whole(Int64(count))) till" }

  var unreadableProjects: String { "Projekt som inte kunde läsas" }
  var unreadableIntroduction: String {
    "Felmeddelandena återges ordagrant, på engelska. Projekten är inte med i några summor."
  }
  func moreErrors(_ count: Int) -> String { "och \(format.whole(Int64(count))) fel till" }

  var asPDF: String { "Översikten som PDF" }
  var onThisPage: String { "På sidan" }
  var skipToContent: String { "Till innehållet" }
  var files: String { "Rapporter" }
  var noFile: String { "ingen fil" }
  func pageFoot(_ asOf: CalendarDate) -> String { "Skapad av Bidragsrapport, läget \(asOf)." }
}
