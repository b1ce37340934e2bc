import GrantAccounting
import Typesetting

extension ApplicationComposition {
  /// The coordinator, then each other party, as the form describes them.
  var organisations: [Content] {
    project.participants.enumerated().flatMap { index, party -> [Content] in
      [
        .together([
          .heading(1, index == 0 ? words.coordinatingParty : words.otherParty),
          .facts(facts(of: party)),
        ])
      ]
    }
  }

  private func facts(of party: Participant) -> [Fact] {
    var facts = [
      Fact(words.organisation, party.name),
      Fact(words.organisationNumber, party.organisationNumber.description),
      Fact(words.workplace, party.workplace ?? NumberFormat.nothing),
    ]
    if let address = party.address {
      facts.append(
        Fact(words.address, [address.street, address.postalLine], language: swedish))
    } else {
      facts.append(Fact(words.address, NumberFormat.nothing))
    }
    if !isPublic { facts.append(Fact(words.telephone, party.telephone ?? NumberFormat.nothing)) }
    facts.append(
      Fact(
        words.countryLabel, party.address.map { words.country($0.country) } ?? NumberFormat.nothing)
    )
    return facts
  }

  /// Signatory and project leader by name and e-mail only.
  var people: [Content] {
    guard !isPublic else { return [] }
    let signatory = application.signatory
    return [
      .together([
        .heading(1, words.signatoryHeading),
        .facts([
          Fact(words.personName, signatory.name),
          Fact(words.roleLabel, words.name(of: signatory.role)),
          Fact(words.email, signatory.email),
        ]),
      ]),
      .together([
        .heading(1, words.leaderHeading),
        .facts([
          Fact(words.personName, application.projectLeader.name),
          Fact(words.email, application.projectLeader.email),
        ]),
      ]),
    ]
  }

  /// What was sent with the application, mandatory documents first.
  var attachments: [Content] {
    let heading = Content.heading(1, words.attachments)
    guard !application.attachments.isEmpty else {
      return [.together([heading, .body(words.noAttachments)])]
    }
    let groups = [
      (words.mandatoryAttachments, application.attachments.filter(\.isMandatory)),
      (words.optionalAttachments, application.attachments.filter { !$0.isMandatory }),
    ]
    return [heading]
      + groups.filter { !$0.1.isEmpty }.flatMap { title, attachments -> [Content] in
        [.heading(2, title), .list(attachments.map(item))]
      }
  }

  private func item(_ attachment: Attachment) -> ListItem {
    var spans = [
      Span(attachment.title, language: swedish),
      Span(". \(attachment.isIncluded ? words.included : words.notIncluded)"),
    ]
    if let note = attachment.note { spans.append(Span(" \(note)", language: swedish)) }
    return ListItem([Paragraph(.body, spans)])
  }
}
