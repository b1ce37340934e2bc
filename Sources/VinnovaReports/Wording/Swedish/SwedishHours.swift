import GrantAccounting

extension Swedish {
  func aboveFullTime(
    month: YearMonth, hours: Hours, fullTime: Hours, place: SourceLocation
  ) -> FindingText {
    FindingText(
      title: "Arbetstid över heltid",
      found:
        "En person har \(format.hours(hours))\(NumberFormat.blank)timmar i alla projekt i \(name(of: month)), mot "
        + "\(format.hours(fullTime))\(NumberFormat.blank)timmar för en heltid. Personen framgår av \(words(for: place)).",
      rule: fullTimeRule)
  }

  var fullTimeNotStated: FindingText {
    FindingText(
      title: "Heltid är inte angiven",
      found: "Ingen persons arbetstid är jämförd med en heltid, eftersom projektfilen inte anger "
        + "hur många timmar en heltid är (fullTimeHours).",
      rule: fullTimeRule)
  }

  private var fullTimeRule: String {
    "En persons tid i alla projekt bör rymmas i en heltid. Formas betalar högst 100 % av en heltid "
      + "från alla finansiärer tillsammans; Vinnovas villkor anger ingen gräns, såvitt vi vet."
  }

  var hours: String { "Timunderlag" }
  func hoursIntroduction(_ source: HoursSource) -> String {
    switch source {
    case .projectFile: "Timmar i projektet per år och månad, enligt projektfilen."
    case .timeSheets(let files):
      "Timmar i projektet per månad och persongrupp, enligt tidredovisningen "
        + "(\(enumeration(files)))."
    }
  }
  func hoursCaption(_ years: ClosedRange<Int>) -> String { "Timmar \(years.text)" }
  var month: String { "Månad" }
  var withoutGroup: String { "Utan grupp" }
}

extension Swedish {
  /// `hours/2022.csv, rad 12`.
  func words(for place: SourceLocation) -> String {
    place.line.map { "\(place.file), rad\(NumberFormat.blank)\($0)" } ?? place.file
  }
}
