import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Publisher, title, section, edition of the terms and the years that the source applies to.
  ///
  /// A title that the wording does not translate is marked as the language it is in.
  func sourceSpans(_ source: RuleSource) -> [Span] {
    var spans = [Span(words.source)] + titleSpans(source)
    if let section = source.section {
      let text = words.sourcePart(section, terms: source.terms)
      // An article of a regulation already says what it is.
      spans.append(Span(", \(section.hasPrefix("Artikel ") ? "" : words.section)"))
      spans.append(Span(text, language: text == section ? projectLanguage : nil))
    }
    if let terms = source.terms.map(words.generalTerms),
      !spans.contains(where: { $0.text.contains(terms) })
    {
      spans.append(Span(", \(terms)"))
    }
    if let years = years(of: source) { spans.append(Span(" (\(years))")) }
    return spans + [Span(".")]
  }

  /// When the source states the rule.
  ///
  /// Said of an older decision that no source is as old, and of a rule known from one edition that
  /// the decision follows another.
  private func years(of source: RuleSource) -> String? {
    guard let years = source.inForce else { return nil }
    if let stated = source.terms, stated == String(years.from) {
      let own = project.decision?.terms.id ?? stated
      return own == stated ? nil : words.otherEdition(than: stated, own)
    }
    let isOlder = project.decision.map { $0.date.year < years.from } ?? false
    return isOlder ? words.oldestSource(years.from) : words.attested(years)
  }

  /// The publisher and its guide's title in quotation marks; a decision, a call and a regulation
  /// have no title to quote.
  private func titleSpans(_ source: RuleSource) -> [Span] {
    let text = words.sourcePart(source.title, terms: source.terms)
    let language = text == source.title ? foreignLanguage(of: source) : nil
    let publishers = ["Vinnova, ", "Formas, ", "SIE-gruppen, "]
    guard text == source.title, let publisher = publishers.first(where: text.hasPrefix),
      let first = text.dropFirst(publisher.count).first, first.isUppercase
    else { return [Span(text, language: language)] }
    let title = String(text.dropFirst(publisher.count))
    return [Span(publisher), Span(words.quoted(title), language: language)]
  }

  /// Formas' guide is quoted from its English edition, all other sources are Swedish.
  private func foreignLanguage(of source: RuleSource) -> String? {
    let published: ReportLanguage = source.title.hasPrefix("Formas, ") ? .english : .swedish
    return published == words.language ? nil : published.tag
  }
}
