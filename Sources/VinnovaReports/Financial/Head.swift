import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Title, what it is about, and the facts that identify it.
  var head: [Content] {
    [.title(words.name(of: kind)), .lead(projectTitle)] + publicNote + [.facts(identity)]
  }

  /// What a public version lacks, said before anything else.
  private var publicNote: [Content] {
    isPublic
      ? [
        .paragraph(
          Paragraph(
            .body, [Span("\(words.publicVersion). ", strong: true), Span(words.publicLacks)]))
      ]
      : []
  }

  private var persons: [Fact] {
    let application = project.application
    guard !isPublic else { return [] }
    return [
      Fact(words.name(of: application.signatory.role), application.signatory.name),
      Fact(words.projectLeader, application.projectLeader.name),
    ]
  }

  private var identity: [Fact] {
    let coordinator = project.coordinator
    var facts = [Fact(words.registrationNumber, registrationNumber)]
    if let own = project.ownReference { facts.append(Fact(words.ownReference, own)) }
    facts += [
      Fact(words.reportingPeriod, report.period.text),
      Fact(words.projectPeriod, report.projectPeriod.text),
      Fact(words.asOf, report.asOf.description),
      Fact(words.costsThrough, report.cutOff.description),
      Fact(words.ledgerCompleteThrough, ledgerCompleteness),
      Fact(words.coordinator, lines(of: coordinator)),
    ]
    facts += persons
    facts += [
      Fact(words.decisionDate, project.decision?.date.description ?? NumberFormat.nothing),
      Fact(words.maximumGrantName, maximumGrant.map { format.kronor($0) } ?? NumberFormat.nothing),
      Fact(words.generalTerms, project.decision?.terms.id ?? NumberFormat.nothing),
      Fact(words.due, report.due?.description ?? NumberFormat.nothing),
      Fact(words.status, words.name(of: status)),
    ]
    return facts
  }

  /// What the decision gives all recipients at most; `nil` without a grant.
  private var maximumGrant: Money? {
    settlements.isEmpty ? nil : settlements.map(\.maximumGrant).sum()
  }

  /// Name, workplace where it is another name, and at the end of these the organisation number.
  private func lines(of participant: Participant) -> [String] {
    let number = words.number(of: participant.organisationNumber)
    guard let workplace = participant.workplace, workplace != participant.name else {
      return ["\(participant.name) · \(number)"]
    }
    return [participant.name, "\(workplace) · \(number)"]
  }

  /// One day where all parties share it, else one line a party.
  private var ledgerCompleteness: [String] {
    let days = report.participants.map {
      // A later file may know more than the day the report speaks as of.
      $0.ledgerCompleteThrough.map { min($0, report.asOf).description }
        ?? words.ledgerCompletenessUnknown
    }
    guard Set(days).count > 1 else { return Array(days.prefix(1)) }
    return zip(days, report.participants).map { "\($0) · \($1.participant.name)" }
  }
}
