import GrantAccounting

extension Swedish {
  func subject(_ occasion: LetterOccasion, _ matter: LetterMatter) -> String {
    let report = theReport(matter.kind)
    let event =
      switch occasion {
      case .due:
        if let due = matter.due {
          matter.isPast
            ? "\(report) skulle ha lämnats senast \(due)" : "\(report) ska lämnas senast \(due)"
        } else {
          "\(report) är dags att lämna"
        }
      case .ready: "\(report) är klarmarkerad"
      case .registered(let day, _): "\(report) lämnades till Vinnova \(day)"
      }
    return "\(event) (\(place(of: matter)))"
  }

  func greeting(_ name: String) -> String { "Hej \(name)!" }

  func opening(_ occasion: LetterOccasion, _ matter: LetterMatter) -> String {
    let report = "\(theReport(matter.kind)) för projektet \(quoted(matter.title))"
    switch occasion {
    case .due:
      guard let due = matter.due else {
        return "\(report) är dags att lämna till Vinnova. Beslutet anger ingen sista dag."
      }
      return matter.isPast
        ? "\(report) skulle ha lämnats till Vinnova senast \(due) och är försenad."
        : "\(report) ska lämnas till Vinnova senast \(due)."
    case .ready(let person, _):
      let by = person.map { " av \($0)" } ?? ""
      let frozen = "\(report) är klarmarkerad\(by) och ändras inte mer."
      guard let due = matter.due else { return frozen }
      return frozen
        + (matter.isPast
          ? " Den skulle ha lämnats till Vinnova senast \(due)."
          : " Den ska lämnas till Vinnova senast \(due).")
    case .registered(let day, let reference):
      let with = reference.map { " med referens \($0)" } ?? ""
      return "\(report) lämnades till Vinnova \(day)\(with)."
    }
  }

  func attached(
    _ occasion: LetterOccasion, asOf: CalendarDate, costsThrough: CalendarDate
  ) -> String {
    switch occasion {
    case .due:
      asOf == costsThrough
        ? "Ett utkast är bifogat, med kostnader och utbetalningar till och med \(asOf)."
        : "Ett utkast är bifogat, med kostnader till och med \(costsThrough) och utbetalningar "
          + "till och med \(asOf)."
    case .ready: "Rapporten är bifogad."
    case .registered: "Rapporten är bifogad som den lämnades."
    }
  }

  func acceptedWarnings(_ reason: String) -> String {
    "Varningarna är godtagna, med motiveringen: \(quoted(reason))"
  }

  var whatToDo: String { "Det här behöver du göra" }

  func asked(of role: LetterRole, _ occasion: LetterOccasion, _ matter: LetterMatter) -> String {
    switch (occasion, role) {
    case (.registered, .projectLeader):
      "Kontrollera att Vinnovas mottagningsbekräftelse har kommit, och spara den tillsammans med "
        + "rapporten."
    case (.registered, _): "Ingenting. Spara rapporten tillsammans med projektets handlingar."
    case (_, .accountHolder):
      "Ingenting med innehållet. Rapporten lämnas i Vinnovas e-tjänst från användarkontot som du "
        + "står för: se till att projektledaren \(matter.leader) kan lämna den därifrån\(by(matter))."
    case (.due, .signatory): askedOfSignatory(matter)
    case (.due, .projectLeader): askedOfLeader(matter)
    case (.ready, .signatory):
      "Läs rapporten. Stämmer den, skriv under på sista sidan och lämna den till projektledaren "
        + "\(matter.leader). Stämmer den inte, säg till projektledaren"
        + (matter.isPast || matter.due == nil
          ? "." : ": rapporten kan låsas upp och rättas\(through(matter)).")
    case (.ready, .projectLeader):
      "Lämna rapporten i Vinnovas e-tjänst\(by(matter)). Beloppen står i avsnittet "
        + "\(quoted(portalSheet)). Registrera sedan att rapporten är lämnad, med dag och referens."
    }
  }

  private func askedOfSignatory(_ matter: LetterMatter) -> String {
    let late =
      matter.isPast
      ? "Kom överens med projektledaren \(matter.leader) om när den försenade rapporten lämnas. "
      : ""
    let again = "Du får rapporten igen när den är klarmarkerad."
    guard matter.errors == 0 else {
      let errors = matter.errors == 1 ? "felet" : "felen"
      return late.isEmpty
        ? "Ingenting än. Projektledaren \(matter.leader) rättar \(errors) som står under "
          + "\(quoted(checks)). \(again)"
        : "\(late)Först ska \(errors) som står under \(quoted(checks)) rättas. \(again)"
    }
    return "\(late)Läs rapporten och säg till projektledaren \(matter.leader) om något inte "
      + "stämmer. \(again)"
  }

  private func askedOfLeader(_ matter: LetterMatter) -> String {
    var sentences: [String] = []
    if matter.errors > 0 {
      sentences.append(
        "Rätta \(matter.errors == 1 ? "felet" : "felen") som står under \(quoted(checks)).")
    }
    if matter.warnings > 0 {
      let (warnings, them) =
        matter.warnings == 1 ? ("varningen", "den") : ("varningarna", "dem")
      sentences.append(
        "Bedöm \(warnings): rätta det som är fel, eller godta \(them) med en motivering när du "
          + "klarmarkerar.")
    }
    let first =
      sentences.isEmpty
      ? "Läs rapporten. Stämmer den, klarmarkera den" : "Klarmarkera sedan rapporten"
    sentences.append("\(first) och lämna den i Vinnovas e-tjänst\(by(matter)).")
    return sentences.joined(separator: " ")
  }

  func moreRecipients(_ count: Int) -> String {
    count == 1
      ? "En bidragsmottagare till står i rapporten."
      : "\(number(count).capitalisedFirst) bidragsmottagare till står i rapporten."
  }

  func found(errors: Int, warnings: Int, notes: Int) -> String {
    let parts = [
      (errors, "ett fel", "fel"), (warnings, "en varning", "varningar"),
      (notes, "en upplysning", "upplysningar"),
    ].filter { $0.0 > 0 }.map { $0.0 == 1 ? $0.1 : "\(number($0.0)) \($0.2)" }
    let all = "Kontrollerna gav \(enumeration(parts))."
    guard notes > 0 else { return all }
    return all + (notes == 1 ? " Upplysningen står" : " Upplysningarna står") + " i rapporten."
  }

  func moreFindings(_ count: Int) -> String {
    "Och \(count == 1 ? "en" : number(count)) till, se \(quoted(checks)) i rapporten."
  }

  func moreOfTheSame(_ count: Int) -> String {
    "\(number(count).capitalisedFirst) till av samma slag står i rapporten."
  }

  var aboutTheReport: String { "Om rapporten" }

  func copies(
    _ persons: [(roles: [LetterRole], name: String)], signatory: AuthorisedSignatory.Role
  ) -> String {
    let names = persons.map { person in
      "\(person.name) (\(enumeration(person.roles.map { name(of: $0, signatory) })))"
    }
    return "Rapporten har också skickats till \(enumeration(names))."
  }

  private func name(of role: LetterRole, _ signatory: AuthorisedSignatory.Role) -> String {
    switch role {
    case .signatory: name(of: signatory).lowercased()
    case .projectLeader: "projektledare"
    case .accountHolder: "kontoinnehavare"
    }
  }

  func automatic(sender: String) -> String {
    "Brevet är skrivet och skickat automatiskt av Bidragsrapport hos \(sender)."
  }

  func answer(to leader: String, address: String) -> String {
    "Frågor om rapporten: projektledaren \(leader), \(address)"
  }

  func contact(_ contact: String) -> String { "Frågor om utskicket: \(contact)" }

  private func theReport(_ kind: ReportKind) -> String {
    kind == .final ? "Slutrapporten" : name(of: kind)
  }

  /// By when, at the end of a sentence.
  private func by(_ matter: LetterMatter) -> String {
    guard let due = matter.due else { return "" }
    return matter.isPast ? " så snart som möjligt" : " senast \(due)"
  }

  private func through(_ matter: LetterMatter) -> String {
    matter.due.map { " till och med \($0)" } ?? ""
  }
}
