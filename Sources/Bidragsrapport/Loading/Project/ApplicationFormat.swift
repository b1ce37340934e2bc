private import GrantAccounting

extension ProjectGroup {
  /// What was applied for (*ansökan*).
  ///
  /// - Source: Vinnova's application form 2021, section by section.
  static let application = ProjectGroup([
    .required("title", .group(bilingual), "Projektets titel, högst 100 tecken per språk."),
    .required("summary", .group(bilingualProse), "Projektsammanfattning på svenska och engelska."),
    .required("goal", .prose, "Mål för projektet."),
    .required("genderPerspective", .group(genderPerspective), "Köns- och/eller genusperspektiv."),
    .required("confidential", .yesNo, "Sekretess: kan uppgifterna skada om de offentliggörs?"),
    .required("period", .group(period), "Projektets första och sista dag enligt ansökan."),
    .required("classification", .group(classification), "Klassificering, viktigaste valet först."),
    .required("signatory", .group(signatory), "Koordinatorns firmatecknare eller prefekt."),
    .required("projectLeader", .group(projectLeader), "Projektledare."),
    .required("accountHolder", .group(person), "Den som har användarkontot hos Vinnova."),
    .optional("questions", .list(.group(question), atMost: nil), "Utlysningens egna frågor."),
    .optional("attachments", .list(.group(attachment), atMost: nil), "Bilagor till ansökan."),
    .required("filledInBy", .group(person), "Den som fyllde i ansökan."),
  ])

  static let bilingual = ProjectGroup([
    .required("sv", .text, "På svenska."), .required("en", .text, "På engelska."),
  ])

  static let bilingualProse = ProjectGroup([
    .required("sv", .prose, "På svenska."), .required("en", .prose, "På engelska."),
  ])

  static let genderPerspective = ProjectGroup([
    .required("relevant", .yesNo, "Finns det jämställdhetsaspekter att ta hänsyn till?"),
    .required("motivation", .prose, "Motivering av svaret."),
  ])

  static let period = ProjectGroup([
    .required("from", .date, "Första dagen, till exempel 2021-12-01."),
    .required("to", .date, "Sista dagen, till exempel 2023-05-31."),
  ])

  static let classification = ProjectGroup([
    .required("needAreas", .list(.code, atMost: 3), "Behovsområden: kod, mellanslag, namn."),
    .required("researchAreas", .list(.code, atMost: 3), "Forskningsområden, kod som 5.6.02."),
    .required("productAreas", .list(.code, atMost: 3), "Produktområden, kod som 84.11."),
  ])

  static let person = ProjectGroup([
    .required("name", .text, "För- och efternamn."),
    .required("email", .text, "E-postadress."),
  ])

  static let signatory = ProjectGroup(
    person.fields + [
      .required(
        "role", .choice(AuthorisedSignatory.Role.allCases.map(\.rawValue)),
        "Firmatecknare eller prefekt.")
    ])

  static let projectLeader = ProjectGroup(
    person.fields + [
      .optional("mobile", .text, "Mobiltelefon; skrivs aldrig ut."),
      .optional("gender", .text, "Kön enligt formuläret; skrivs aldrig ut."),
    ])

  static let question = ProjectGroup([
    .required("letter", .text, "Frågans bokstav på formuläret."),
    .required("question", .prose, "Frågan."),
    .required("answer", .prose, "Svaret."),
  ])

  static let attachment = ProjectGroup([
    .required("title", .text, "Bilagans namn."),
    .required("mandatory", .yesNo, "Är bilagan obligatorisk?"),
    .required("included", .yesNo, "Skickades bilagan med?"),
    .optional("note", .text, "Anmärkning."),
  ])
}
