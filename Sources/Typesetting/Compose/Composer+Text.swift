extension Composer {
  mutating func title(_ title: String, in place: Place) -> Column.Item {
    let element = tree.add(.heading(level: 1), to: place.parent)
    let block = lines(title, style: style.title, owner: element, width: place.width, isWhole: true)
    return Column.Item(block: block, after: style.spacing.belowTitle, keepsWithNext: true)
  }

  mutating func heading(_ heading: Heading, in place: Place) -> Column.Item {
    let names = [.heading(headingCount)] + (heading.name.map { [LinkName.named($0)] } ?? [])
    headingCount += 1
    return self.heading(heading, names: names, in: place)
  }

  /// A heading that links call by `names`.
  mutating func heading(
    _ heading: Heading, names: [LinkName], in place: Place
  ) -> Column.Item {
    let level = min(max(heading.level, 1), style.headings.count)
    let element = tree.add(
      .heading(level: level + (hasTitle ? 1 : 0)), to: place.parent, language: heading.language)
    let link = heading.link.map { (name: $0, element: tree.add(.link, to: element)) }
    var block = lines(
      heading.text, style: style.headings[level - 1], owner: link?.element ?? element,
      width: place.width, language: heading.language, isWhole: true,
      anchor: Fragment.Anchor(title: heading.text, level: level, y: 0, names: names))
    block.link = link.map { .named($0.name) }
    return Column.Item(
      block: block, before: style.spacing.aboveHeadings[level - 1],
      after: style.spacing.belowHeadings[level - 1], keepsWithNext: true)
  }

  mutating func paragraph(_ paragraph: Paragraph, in place: Place) -> TextBlock {
    let plain: TextStyle =
      switch paragraph.kind {
      case .body: style.body
      case .lead: style.lead
      case .note: style.note
      }
    let element = tree.add(.paragraph, to: place.parent)
    let spans = paragraph.spans.isEmpty ? [Span("")] : paragraph.spans
    // If one span speaks another language all become elements: their order is then the tree's.
    let areElements = spans.contains { $0.language != nil }
    let owners = spans.map { span in
      areElements ? tree.add(.span, to: element, language: span.language) : element
    }
    let styles = spans.map { $0.isStrong ? plain.strong : plain }
    let styled = zip(spans, styles).map {
      StyledText(text: $0.text, style: $1, language: $0.language ?? language)
    }
    return TextBlock(
      breakLines(styled, width: place.width, using: text), styles: styles, owners: owners,
      using: text)
  }

  /// Text of one style and one element.
  func lines(
    _ string: String, style: TextStyle, owner: ElementID, width: Double, language: String? = nil,
    isWhole: Bool = false, anchor: Fragment.Anchor? = nil
  ) -> TextBlock {
    TextBlock(
      breakLines(
        string, style: style, language: language ?? self.language, width: width, using: text),
      styles: [style],
      owners: [owner], isWhole: isWhole, anchor: anchor, using: text)
  }

  mutating func list(_ items: [ListItem], in place: Place) -> Column.Item {
    let spacing = style.spacing
    let list = tree.add(.list, to: place.parent)
    let labelStyle = style.body.strong
    let widest = items.map { text.width(of: $0.label, style: labelStyle) }.max() ?? 0
    let labelWidth = min(widest.rounded(.up), spacing.listLabelWidth)
    let indent = widest > 0 ? labelWidth + spacing.betweenColumns : spacing.bulletIndent
    // Items of several paragraphs stand further apart than those paragraphs do.
    let isLoose = items.contains { $0.paragraphs.count > 1 }
    let gap = isLoose ? spacing.betweenLooseItems : spacing.betweenListItems
    var column: [Column.Item] = []
    for item in items {
      let element = tree.add(.listItem, to: list)
      let label = lines(
        item.label.isEmpty ? "\u{2022}" : item.label,
        style: item.label.isEmpty ? style.body : labelStyle,
        owner: tree.add(.label, to: element), width: indent)
      let body = tree.add(.listBody, to: element)
      let content = Column(
        paragraphs(item.paragraphs, in: Place(parent: body, width: place.width - indent)))
      column.append(
        Column.Item(
          block: KeepTogether(
            content: Hanging(label: label.fragment, indent: indent, content: content),
            tallest: spacing.tallestWholeItem), before: gap))
    }
    return Column.Item(
      block: Column(column), before: spacing.betweenParagraphs, after: spacing.betweenParagraphs)
  }

  /// The first, if it is a title line, stands with the beginning of the second; the last, which
  /// says why, with what stands before it.
  private mutating func paragraphs(
    _ paragraphs: [Paragraph], in place: Place
  ) -> [Column.Item] {
    var items = items(of: paragraphs.map(Content.paragraph), in: place)
    guard items.count > 1 else { return items }
    items[0].keepsWithNext = items[0].isShortText
    items[items.count - 2].keepsWithNext = true
    return items
  }

  /// Each fact is a paragraph: the label, then its value.
  mutating func facts(_ facts: [Fact], in place: Place) -> Column.Item {
    let spacing = style.spacing
    let labelWidth = min(spacing.factLabelWidth, place.width / 3)
    let indent = labelWidth + spacing.betweenColumns
    var column: [Column.Item] = []
    for fact in facts {
      let paragraph = tree.add(.paragraph, to: place.parent)
      let label = lines(
        fact.label.readOn, style: style.factLabel, owner: tree.add(.span, to: paragraph),
        width: labelWidth)
      let values = value(of: fact, in: paragraph, width: place.width - indent)
      column.append(
        Column.Item(
          block: Hanging(label: label.fragment, indent: indent, content: values),
          before: spacing.betweenFacts))
    }
    return Column.Item(
      block: Column(column), before: spacing.betweenParagraphs, after: spacing.betweenParagraphs)
  }
}

extension Composer {
  /// One element where all lines speak one language, else one a change of language.
  private mutating func value(
    of fact: Fact, in paragraph: ElementID, width: Double
  ) -> TextBlock {
    let runs = fact.runs
    let owners = runs.map { tree.add(.span, to: paragraph, language: $0.language) }
    let styled = runs.map {
      StyledText(text: $0.text, style: style.factValue, language: $0.language ?? language)
    }
    return TextBlock(
      breakLines(styled, width: width, using: text), styles: styled.map(\.style), owners: owners,
      using: text)
  }
}

extension Fact {
  /// The lines, each ended by a line feed but the last, as runs of one language.
  fileprivate var runs: [Span] {
    var runs: [Span] = []
    for (index, line) in spans.enumerated() {
      for span in line {
        if let last = runs.last, last.language == span.language {
          runs[runs.count - 1].text += span.text
        } else {
          runs.append(span)
        }
      }
      if index + 1 < spans.count, !runs.isEmpty { runs[runs.count - 1].text += "\n" }
    }
    return runs.isEmpty ? [Span("")] : runs
  }
}

extension String {
  /// With a space that parts it, when read aloud, from what follows in the same paragraph.
  var readOn: String { isEmpty ? self : self + " " }
}

extension TextStyle {
  /// The same, bold.
  var strong: TextStyle {
    var strong = self
    strong.face = .semiBold
    return strong
  }

  /// The same in another size; the line height follows.
  func scaled(by factor: Double) -> TextStyle {
    var scaled = self
    scaled.size *= factor
    scaled.leading *= factor
    return scaled
  }
}
