import GrantAccounting
import Typesetting

extension ApplicationComposition {
  /// Titles, summaries, goal, gender perspective and confidentiality.
  var texts: [Content] {
    [
      .heading(1, words.projectHeading),
      .heading(2, words.swedishTitle), passage(application.title.swedish, swedish),
      .heading(2, words.englishTitle), passage(application.title.english, english),
      .heading(2, words.swedishSummary),
    ] + textBlocks(application.summary.swedish, language: swedish)
      + [.heading(2, words.englishSummary)]
      + textBlocks(application.summary.english, language: english)
      + [.heading(2, words.goal)] + inSwedish + textBlocks(application.goal, language: swedish)
      + yesOrNo(
        words.genderPerspective, words.genderQuestion, application.genderPerspective.isRelevant)
      + written(application.genderPerspective.motivation)
      + yesOrNo(
        words.confidentiality, words.confidentialityQuestion, application.confidential)
  }

  /// At most three codes each, the most important first.
  var classification: [Content] {
    let classes = application.classification
    return [
      .heading(1, words.classification), .note(words.classificationNote),
      .facts([
        fact(words.needAreas, classes.needAreas),
        fact(words.researchAreas, classes.researchAreas),
        fact(words.productAreas, classes.productAreas),
      ]),
    ]
  }

  private func fact(_ label: String, _ codes: [ClassificationCode]) -> Fact {
    codes.isEmpty
      ? Fact(label, words.noneChosen)
      : Fact(label, codes.map { "\($0.code) \($0.name)" }, language: swedish)
  }

  /// The call's lettered questions and their answers.
  var questions: [Content] {
    guard !application.questions.isEmpty else { return [] }
    return [.heading(1, words.questions)] + inSwedish
      + application.questions.flatMap { question -> [Content] in
        let asked = Paragraph(.note, [Span(question.question, language: swedish)])
        let head: [Content] = [.heading(2, words.question(question.letter)), .paragraph(asked)]
        let answer = written(question.answer)
        // A short answer stays with its question; a long one would leave the page before it empty.
        let isShort = question.answer.count < 300
        return isShort ? [.together(head + answer)] : [.together(head)] + answer
      }
  }

  private func yesOrNo(_ heading: String, _ question: String, _ isYes: Bool) -> [Content] {
    let answer = Paragraph(.body, [Span(isYes ? words.yes : words.no, strong: true)])
    return [.together([.heading(2, heading), .note(question), .paragraph(answer)])]
  }

  private func passage(_ text: String, _ language: String?) -> Content {
    .paragraph(Paragraph(.body, [Span(text, language: language)]))
  }

  /// Says that what follows is in Swedish, where the document is not.
  private var inSwedish: [Content] { swedish == nil ? [] : [.note(words.inOwnLanguage)] }

  private func written(_ text: String) -> [Content] {
    let blocks = textBlocks(text, language: swedish)
    return blocks.isEmpty ? [.note(words.notAnswered)] : blocks
  }
}
