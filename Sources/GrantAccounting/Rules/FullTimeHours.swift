extension Rule {
  /// A person's hours of a month, in all projects that the time sheets hold, are at most full time.
  ///
  /// Vinnova states no such limit in what is known of its terms, and full time differs between
  /// employers and months. So nothing is checked unless the party states it.
  ///
  /// - Source: Formas: a person's salary is paid at most to 100 % of full time over all funders.
  static let fullTimeHours = Rule(
    "organisation.full-time", source: "Formas, Project costs that qualify for funding"
  ) { report, _ in
    report.participants.flatMap { part -> [Observation] in
      let bookkeeping = part.participant.bookkeeping
      guard !bookkeeping.timeSheet.rows.isEmpty else { return [] }
      guard bookkeeping.fullTime != nil else {
        return [Observation(.note, part.participant.id, .fullTimeNotStated)]
      }
      return bookkeeping.monthsAboveFullTime(through: report.cutOff.yearMonth).map {
        Observation(
          .warning, part.participant.id,
          .aboveFullTime(
            month: $0.month, hours: $0.hours, fullTime: $0.fullTime, place: $0.place))
      }
    }
  }
}
