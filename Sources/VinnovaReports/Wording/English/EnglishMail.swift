import GrantAccounting

extension English {
  func subject(_ occasion: LetterOccasion, _ matter: LetterMatter) -> String {
    let report = theReport(matter.kind).capitalisedFirst
    let event =
      switch occasion {
      case .due:
        if let due = matter.due {
          matter.isPast
            ? "\(report) should have been submitted by \(due)"
            : "\(report) is to be submitted by \(due)"
        } else {
          "\(report) is due"
        }
      case .ready: "\(report) is marked ready"
      case .registered(let day, _): "\(report) was submitted to Vinnova on \(day)"
      }
    return "\(event) (\(place(of: matter)))"
  }

  func greeting(_ name: String) -> String { "Dear \(name)," }

  func opening(_ occasion: LetterOccasion, _ matter: LetterMatter) -> String {
    let report =
      "\(theReport(matter.kind).capitalisedFirst) of the project \(quoted(matter.title))"
    switch occasion {
    case .due:
      guard let due = matter.due else {
        return "\(report) is due to be submitted to Vinnova. The decision states no last day."
      }
      return matter.isPast
        ? "\(report) should have been submitted to Vinnova by \(due) and is late."
        : "\(report) is to be submitted to Vinnova by \(due)."
    case .ready(let person, _):
      let by = person.map { " by \($0)" } ?? ""
      let frozen = "\(report) has been marked ready\(by) and no longer changes."
      guard let due = matter.due else { return frozen }
      return frozen
        + (matter.isPast
          ? " It should have been submitted to Vinnova by \(due)."
          : " It is to be submitted to Vinnova by \(due).")
    case .registered(let day, let reference):
      let with = reference.map { " with the reference \($0)" } ?? ""
      return "\(report) was submitted to Vinnova on \(day)\(with)."
    }
  }

  func attached(
    _ occasion: LetterOccasion, asOf: CalendarDate, costsThrough: CalendarDate
  ) -> String {
    switch occasion {
    case .due:
      asOf == costsThrough
        ? "A draft is attached, with costs and payments through \(asOf)."
        : "A draft is attached, with costs through \(costsThrough) and payments through \(asOf)."
    case .ready: "The report is attached."
    case .registered: "The report is attached as it was submitted."
    }
  }

  func acceptedWarnings(_ reason: String) -> String {
    "The warnings have been accepted for this reason: \(quoted(reason))"
  }

  var whatToDo: String { "What you need to do" }

  func asked(of role: LetterRole, _ occasion: LetterOccasion, _ matter: LetterMatter) -> String {
    switch (occasion, role) {
    case (.registered, .projectLeader):
      "Check that Vinnova’s confirmation of receipt has arrived, and keep it with the report."
    case (.registered, _): "Nothing. Keep the report with the project’s records."
    case (_, .accountHolder):
      "Nothing about the contents. The report is submitted in Vinnova’s e-service from the user "
        + "account you stand for: make sure that the project leader \(matter.leader) can submit "
        + "it from there\(by(matter))."
    case (.due, .signatory): askedOfSignatory(matter)
    case (.due, .projectLeader): askedOfLeader(matter)
    case (.ready, .signatory):
      "Read the report. If it is right, sign its last page and hand it to the project leader "
        + "\(matter.leader). If it is not, tell the project leader"
        + (matter.isPast || matter.due == nil
          ? "." : ": the report can be unlocked and corrected\(through(matter)).")
    case (.ready, .projectLeader):
      "Submit the report in Vinnova’s e-service\(by(matter)). The amounts are in the section "
        + "\(quoted(portalSheet)). Then register that it was submitted, with the day and the "
        + "reference."
    }
  }

  private func askedOfSignatory(_ matter: LetterMatter) -> String {
    let late =
      matter.isPast
      ? "Agree with the project leader \(matter.leader) on when the late report is submitted. "
      : ""
    let again = "You will get the report again when it is marked ready."
    guard matter.errors == 0 else {
      let errors = matter.errors == 1 ? "the error" : "the errors"
      return late.isEmpty
        ? "Nothing yet. The project leader \(matter.leader) corrects \(errors) listed under "
          + "\(quoted(checks)). \(again)"
        : "\(late)First \(errors) listed under \(quoted(checks)) must be corrected. \(again)"
    }
    return "\(late)Read the report and tell the project leader \(matter.leader) if anything is "
      + "wrong. \(again)"
  }

  private func askedOfLeader(_ matter: LetterMatter) -> String {
    var sentences: [String] = []
    if matter.errors > 0 {
      sentences.append(
        "Correct \(matter.errors == 1 ? "the error" : "the errors") listed under \(quoted(checks))."
      )
    }
    if matter.warnings > 0 {
      let (warnings, them) =
        matter.warnings == 1 ? ("the warning", "it") : ("the warnings", "them")
      sentences.append(
        "Assess \(warnings): correct what is wrong, or accept \(them) with a reason when you mark "
          + "the report ready.")
    }
    let first =
      sentences.isEmpty
      ? "Read the report. If it is right, mark it ready" : "Then mark the report ready"
    sentences.append("\(first) and submit it in Vinnova’s e-service\(by(matter)).")
    return sentences.joined(separator: " ")
  }

  func moreRecipients(_ count: Int) -> String {
    count == 1
      ? "One more recipient is in the report."
      : "\(number(count).capitalisedFirst) more recipients are in the report."
  }

  func found(errors: Int, warnings: Int, notes: Int) -> String {
    let parts = [
      (errors, "error"), (warnings, "warning"), (notes, "note"),
    ].filter { $0.0 > 0 }.map { "\(number($0.0)) \($0.1)\($0.0 == 1 ? "" : "s")" }
    let all = "The checks gave \(enumeration(parts))."
    guard notes > 0 else { return all }
    return all + (notes == 1 ? " The note is" : " The notes are") + " in the report."
  }

  func moreFindings(_ count: Int) -> String {
    "And \(number(count)) more, see \(quoted(checks)) in the report."
  }

  func moreOfTheSame(_ count: Int) -> String {
    "\(number(count).capitalisedFirst) more of the same kind \(count == 1 ? "is" : "are") in the "
      + "report."
  }

  var aboutTheReport: String { "About the report" }

  func copies(
    _ persons: [(roles: [LetterRole], name: String)], signatory: AuthorisedSignatory.Role
  ) -> String {
    let names = persons.map { person in
      "\(person.name) (\(enumeration(person.roles.map { name(of: $0, signatory) })))"
    }
    return "The report has also been sent to \(enumeration(names))."
  }

  private func name(of role: LetterRole, _ signatory: AuthorisedSignatory.Role) -> String {
    switch role {
    case .signatory: name(of: signatory).lowercased()
    case .projectLeader: "project leader"
    case .accountHolder: "account holder"
    }
  }

  func automatic(sender: String) -> String {
    "This letter was written and sent automatically by Bidragsrapport at \(sender)."
  }

  func answer(to leader: String, address: String) -> String {
    "Questions about the report: the project leader \(leader), \(address)"
  }

  func contact(_ contact: String) -> String { "Questions about this mailing: \(contact)" }

  private func theReport(_ kind: ReportKind) -> String {
    kind == .final ? "the final report" : name(of: kind)
  }

  /// By when, at the end of a sentence.
  private func by(_ matter: LetterMatter) -> String {
    guard let due = matter.due else { return "" }
    return matter.isPast ? " as soon as possible" : " by \(due)"
  }

  private func through(_ matter: LetterMatter) -> String {
    matter.due.map { " through \($0)" } ?? ""
  }
}
