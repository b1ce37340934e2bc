import GrantAccounting

extension Swedish {
  var portfolio: String { "Översikt" }
  func portfolioLead(projects: Int, asOf: CalendarDate) -> String {
    "\(projectCount(projects).capitalisedFirst), läget \(asOf)"
  }
  func portfolioSubject(projects: Int, asOf: CalendarDate) -> String {
    "Översikt över \(projectCount(projects)) med bidrag från Vinnova, läget \(asOf)"
  }
  func portfolioFoot(_ asOf: CalendarDate) -> String { "Översikt · per \(asOf)" }

  var overdueReports: String { "Försenade rapporter" }
  func overdueDetail(longest days: Int?) -> String {
    days.map { "den äldsta \(dayCount($0))" } ?? "ingen är försenad"
  }
  var reportsDueSoon: String { "Lämnas inom \(Urgency.soonDays) dagar" }
  func dueSoonDetail(first: CalendarDate?) -> String {
    first.map { "den första senast \($0)" } ?? "ingen"
  }
  var readyReports: String { "Klarmarkerade, inte registrerade" }
  func readyDetail(differing: Int) -> String {
    differing == 0
      ? "ingen skiljer sig från underlaget"
      : "\(format.whole(Int64(differing))) skiljer sig från underlaget"
  }
  var failedProjects: String { "Projekt utan siffror" }
  func failedDetail(_ count: Int) -> String {
    count == 0 ? "alla kunde läsas" : "kunde inte läsas"
  }
  var projects: String { "Projekt" }
  func projectsDetail(running: Int, over: Int) -> String {
    "\(format.whole(Int64(running))) pågår, \(format.whole(Int64(over))) "
      + (over == 1 ? "avslutat" : "avslutade")
  }
  var wholeProjectTime: String { "för hela projekttiden" }
  func shareOfBudget(_ share: Share?) -> String {
    share.map { "\(format.percent($0)) av budgeten" } ?? "utan budget"
  }
  var notYetPaid: String { "Ännu inte utbetalt" }
  var paidInAdvance: String { "Utbetalt i förskott" }
  func owingDetail(projects: Int) -> String {
    projects == 0 ? "i inget projekt" : "i \(projectCount(projects))"
  }
  func toReceiveOfOver(_ amount: Money) -> String {
    ", varav \(format.kronor(amount)) att få i projekt som är slut"
  }
  func toRepayOfOver(_ amount: Money) -> String {
    ", varav \(format.kronor(amount)) att betala tillbaka i projekt som är slut"
  }
  var owedSeparately: String {
    "Det som ännu inte är utbetalt och det som är utbetalt i förskott gäller olika bidragsmottagare "
      + "och räknas aldrig av mot vartannat."
  }

  var noProjects: String { "Mappen innehåller inga projekt." }

  func overdue(_ count: Int, longest: NamedReport, days: Int) -> String {
    let when = "skulle ha lämnats till Vinnova \(longest.due), för \(dayCount(days)) sedan."
    guard count > 1 else { return "\(named(longest)) \(when)" }
    return "\(number(count).capitalisedFirst) rapporter är försenade. Längst försenad är "
      + "\(named(longest).lowercasedFirst), som \(when)"
  }
  func withoutFigures(_ count: Int) -> String {
    count == 1
      ? "Ett projekt kunde inte läsas. Dess siffror saknas i översikten."
      : "\(number(count).capitalisedFirst) projekt kunde inte läsas. Deras siffror saknas i "
        + "översikten."
  }
  func notDrawn(_ count: Int) -> String {
    "\(number(count).capitalisedFirst) \(count == 1 ? "rapport" : "rapporter") kunde inte skapas."
  }
  func dueSoon(_ count: Int, first: NamedReport) -> String {
    let term = "ska lämnas inom \(Urgency.soonDays) dagar"
    return count == 1
      ? "En rapport \(term): \(named(first).lowercasedFirst), senast \(first.due)."
      : "\(number(count).capitalisedFirst) rapporter \(term), först "
        + "\(named(first).lowercasedFirst), senast \(first.due)."
  }
  var nothingDue: String {
    "Ingen rapport är försenad och ingen ska lämnas inom \(Urgency.soonDays) dagar."
  }
  func leftAlone(_ count: Int) -> String {
    let projects = count == 1 ? "Ett projekt" : "\(number(count).capitalisedFirst) projekt"
    return
      "\(projects) har bara äldre rapporter, som inte följs upp här. Kontrollera att de är lämnade."
  }
  func mailsRefused(_ count: Int) -> String {
    count == 1
      ? "Ett mejl om en rapport avvisades och går inte ut av sig självt; kommandot outbox visar varför."
      : "\(number(count).capitalisedFirst) mejl om rapporter avvisades och går inte ut av sig själva; "
        + "kommandot outbox visar varför."
  }
  func mailsUnknown(_ count: Int) -> String {
    count == 1
      ? "För ett mejl är det okänt om det kom fram; fråga mottagaren och avgör det med outbox."
      : "För \(number(count)) mejl är det okänt om de kom fram; fråga mottagarna och avgör det med "
        + "outbox."
  }
  func mailsWaiting(_ count: Int) -> String {
    count == 1
      ? "Ett mejl väntar på att skickas."
      : "\(number(count).capitalisedFirst) mejl väntar på att skickas."
  }
  func differing(_ count: Int) -> String {
    count == 1
      ? "En klarmarkerad rapport skiljer sig från vad projektets underlag ger nu."
      : "\(number(count).capitalisedFirst) klarmarkerade rapporter skiljer sig från vad projektens "
        + "underlag ger nu."
  }
  func withErrors(_ count: Int) -> String {
    count == 1
      ? "Ett projekt har fel som ska rättas innan rapporten kan klarmarkeras."
      : "\(number(count).capitalisedFirst) projekt har fel som ska rättas innan rapporterna kan "
        + "klarmarkeras."
  }
  func furthestFromPace(_ title: String, money: Share, time: Share) -> String {
    "Längst från jämn förbrukning är ”\(title)”: \(format.percent(money)) av budgeten är använd när "
      + "\(format.percent(time)) av tiden har gått."
  }

  private func projectCount(_ count: Int) -> String {
    count == 1 ? "ett projekt" : "\(format.whole(Int64(count))) projekt"
  }

  private func dayCount(_ days: Int) -> String {
    days == 1 ? "en dag" : "\(number(days)) dagar"
  }

  /// `Slutrapporten för ”Norr testar”`: first in a sentence.
  private func named(_ report: NamedReport) -> String {
    let kind = report.kind == .final ? "Slutrapporten" : name(of: report.kind)
    return "\(kind) för ”\(report.title)”"
  }
}
