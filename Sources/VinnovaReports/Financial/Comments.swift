import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// The project leader's words; in the final report also results against the goal.
  var comments: [Content] {
    let comment = project.comments.first { $0.report == kind }
    var content: [Content] = [.heading(1, words.comments)]
    content += written(comment?.paragraphs ?? [], otherwise: words.noComment)
    guard kind == .final else { return content }
    content.append(.heading(1, words.results))
    content.append(
      .callout([.heading(2, words.goalInApplication)] + announced(project.application.goal)))
    content.append(.heading(2, words.resultsHeading))
    return content + written(comment?.results ?? [], otherwise: words.noResults)
  }

  private func written(_ paragraphs: [String], otherwise nothing: String) -> [Content] {
    let written = paragraphs.flatMap(blocks)
    return written.isEmpty ? [.note(nothing)] : announcement + written
  }

  private func announced(_ text: String) -> [Content] { announcement + blocks(text) }

  /// Says that what follows is in the project's language, where the document is in another.
  private var announcement: [Content] {
    projectLanguage == nil ? [] : [.note(words.inOwnLanguage)]
  }

  private func blocks(_ text: String) -> [Content] {
    textBlocks(text, language: projectLanguage)
  }
}
