public import GrantAccounting
public import Typesetting

/// Composes the application (*ansökan*): every section of Vinnova's form, in its order.
///
/// Gender and mobile number are on the form but never on paper. A public version names no person
/// and has no way to reach one.
public func composeApplication(
  _ project: GrantProject, in language: ReportLanguage, isPublic: Bool = false
) -> Document {
  ApplicationComposition(project: project, words: language.words, isPublic: isPublic).document
}

/// An application being composed; its parts are in extensions.
struct ApplicationComposition {
  let project: GrantProject
  let words: any Wording
  let isPublic: Bool

  var application: Application { project.application }
  var format: NumberFormat { words.format }
  /// Language of a text where it is not the document's.
  var swedish: String? { words.language == .swedish ? nil : ReportLanguage.swedish.tag }
  var english: String? { words.language == .english ? nil : ReportLanguage.english.tag }
  private var title: String {
    words.language == .swedish ? application.title.swedish : application.title.english
  }

  var document: Document {
    Document(
      title: "\(words.application) – \(title)", language: words.language.tag,
      author: project.coordinator.name, subject: words.applicationSubject(title),
      date: project.period.start.description,
      runningHead: RunningLine(
        left: title,
        // Vinnova's own number comes with its receipt; there is none yet.
        right: ([project.ownReference].compactMap(\.self) + (isPublic ? [words.publicMark] : []))
          .joined(separator: " · ")),
      runningFoot: RunningLine(
        left: words.applicationFoot(project.coordinator.name, period: application.period),
        right: words.pageOfPages),
      content: content)
  }

  var content: [Content] {
    let content =
      head + texts + classification + organisations + people + budgets + questions + ending
    return swedish.map { NameMarking(project.names, language: $0).marked(content) } ?? content
  }

  private var head: [Content] {
    var facts = [Fact(words.call, project.call.title)]
    if let number = project.call.registrationNumber { facts.append(Fact(words.callNumber, number)) }
    if let own = project.ownReference { facts.append(Fact(words.ownReference, own)) }
    facts.append(Fact(words.projectPeriod, application.period.text))
    var notes: [Content] = isPublic ? [.note("\(words.publicVersion). \(words.publicPersons)")] : []
    if swedish != nil { notes.append(.note(words.answersInOwnLanguage)) }
    return [.title(words.application), .lead(title)] + notes + [.facts(facts)]
  }

  /// The form's last sections: the submission stays with the attachments last listed, so that no
  /// page holds three lines alone.
  private var ending: [Content] {
    let listed = attachments
    let last = listed.lastIndex { if case .heading = $0 { true } else { false } } ?? 0
    // The section's own heading goes with its first group.
    let start = last == 1 ? 0 : last
    return listed[..<start] + [.together(listed[start...] + submission)]
  }

  private var submission: [Content] {
    [.heading(1, words.submission), .body(words.submissionText(call: project.call.title))] + filler
  }

  private var filler: [Content] {
    guard !isPublic else { return [] }
    return [.facts([Fact(words.filledInBy, [application.filledInBy.name] + emailOfFiller)])]
  }

  /// Printed only where it already stands on the form as the leader's or the signatory's.
  private var emailOfFiller: [String] {
    let email = application.filledInBy.email
    let printed = [application.projectLeader.email, application.signatory.email]
    return printed.contains(email) ? [email] : []
  }
}
