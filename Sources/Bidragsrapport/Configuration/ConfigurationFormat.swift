extension ProjectGroup {
  /// All of `bidragsrapport.yaml`.
  static let configuration = ProjectGroup([
    .optional("output", .text, "Mapp för rapporter, översikt och arkiv."),
    .optional("ledgers", .text, "Mapp med bokföringsfiler som flera projekt delar."),
    .optional("language", .choice(Order.Language.allCases.map(\.rawValue)), "Rapporternas språk."),
    .optional(
      "fonts", .text, "Mapp med typsnittet Inter, om det inte ligger där Debian lägger det."),
    .optional(
      "jobs", .wholeNumber, "Projekt som räknas samtidigt; ett per kärna om nyckeln saknas."),
    .optional("reports", .group(reports), "När rapporter ritas."),
    .optional("mail", .group(mail), "Utskick till firmatecknaren."),
  ])

  private static let reports = ProjectGroup([
    .optional("daysBefore", .wholeNumber, "Dagar före sista dag som rapporten ritas; 30."),
    .optional(
      "daysAfter", .wholeNumber,
      "Dagar efter sista dag som en rapport som arkivet inte känner ännu ritas; 90."),
  ])

  private static let mail = ProjectGroup([
    .optional("send", .yesNo, "Ja först när utskicken ska börja; nej om nyckeln saknas."),
    .optional(
      "way", .choice(MailConfiguration.Way.allCases.map(\.rawValue)),
      "Maskinens eget postsystem, eller en SMTP-server."),
    .optional("from", .group(sender), "Avsändare."),
    .optional(
      "domains", .list(.text, atMost: nil), "Domäner som post får gå till; alla om nyckeln saknas."),
    .optional(
      "occasions", .list(.choice(MailConfiguration.Occasion.allCases.map(\.rawValue)), atMost: nil),
      "Tillfällen som ger post; alla tre om nyckeln saknas."),
    .optional(
      "copies", .list(.choice(MailConfiguration.Copy.allCases.map(\.rawValue)), atMost: nil),
      "Vilka som får kopia; båda om nyckeln saknas, ingen med []."),
    .optional("sendmail", .text, "Programmet sendmail; /usr/sbin/sendmail."),
    .optional("smtp", .group(smtp), "SMTP-servern."),
    .optional("timeout", .wholeNumber, "Sekunder för ett brev; 60."),
  ])

  private static let sender = ProjectGroup([
    .optional("name", .text, "Organisationen eller funktionen."),
    .required("address", .text, "E-postadressen; fel och studsar kommer hit."),
  ])

  private static let smtp = ProjectGroup([
    .required("host", .text, "Serverns namn."),
    .optional("port", .wholeNumber, "587 med startTLS, 465 med tls, 25 utan."),
    .optional(
      "security", .choice(MailConfiguration.Security.allCases.map(\.rawValue)),
      "startTLS om nyckeln saknas; none bara inom maskinen."),
    .optional("user", .text, "Användare, där servern kräver inloggning."),
    .optional("passwordFile", .text, "Fil med lösenordet, läsbar bara för den som kör."),
    .optional("certificates", .text, "Fil med certifikat att lita på utöver systemets."),
  ])
}
