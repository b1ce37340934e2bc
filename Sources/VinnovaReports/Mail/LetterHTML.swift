extension LetterComposition {
  /// The letter as HTML: one column that fits a telephone, styles in place, nothing to load.
  func html(_ blocks: [LetterBlock], subject: String, language: String) -> String {
    let parts = blocks.flatMap(markup)
    let letter = HTML.element(
      .table,
      [
        HTML.Attribute("role", "presentation"), HTML.Attribute("width", "100%"),
        HTML.Attribute("cellpadding", "0"), HTML.Attribute("cellspacing", "0"),
        .style("max-width:620px;border-collapse:collapse"),
      ],
      [
        .element(
          .tbody, [], [.element(.tr, [], [.element(.td, [.style("padding:0")], parts)])])
      ])
    let head = HTML.element(
      .head,
      [
        .element(.meta, [HTML.Attribute("charset", "utf-8")], []),
        .element(
          .meta,
          [
            HTML.Attribute("name", "viewport"),
            HTML.Attribute("content", "width=device-width, initial-scale=1"),
          ], []),
        .element(.title, subject),
      ])
    let body = HTML.element(
      .body,
      [
        .style(
          """
          margin:0;padding:16px;background:#ffffff;color:#1a1a1a;\
          font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5
          """)
      ], [letter])
    return HTML.element(.html, [.language(language)], [head, body]).document
  }

  private func markup(_ block: LetterBlock) -> [HTML] {
    switch block {
    case .paragraph(let text):
      [.element(.p, [.style("margin:0 0 14px 0")], dated(text))]
    case .heading(let text):
      [
        .element(
          .h2, [.style("margin:24px 0 8px 0;font-size:18px;line-height:1.3;color:#12496b")],
          dated(text))
      ]
    case .table(let rows, let isNews): [table(rows, isNews: isNews)]
    case .list(let items):
      [
        .element(
          .ul, [.style("margin:0 0 14px 0;padding:0 0 0 20px")],
          items.map { item in
            .element(
              .li, [.style("margin:0 0 8px 0")],
              [.element(.strong, dated(item.label))] + dated(": \(item.text)"))
          })
      ]
    case .note(let text):
      [
        .element(
          .p, [.style("margin:0;padding:8px 0 0 0;font-size:14px;color:#555555")], dated(text))
      ]
    }
  }

  private func table(_ rows: [LetterBlock.Row], isNews: Bool) -> HTML {
    let body = rows.map { row in
      let detail: [HTML] =
        row.detail.isEmpty
        ? []
        : [
          .element(.br, []),
          .element(
            .span, [.style("font-size:14px;color:#555555")], dated(row.detail)),
        ]
      return HTML.element(
        .tr, [],
        [
          .element(
            .th,
            [
              HTML.Attribute("scope", "row"),
              .style(
                """
                width:42%;padding:6px 12px 6px 0;text-align:left;vertical-align:top;\
                font-weight:normal;border-bottom:1px solid #d5d9dc
                """),
            ], dated(row.label)),
          .element(
            .td,
            [
              .style(
                """
                padding:6px 0;text-align:left;vertical-align:top;\
                border-bottom:1px solid #d5d9dc
                """)
            ], (isNews ? [.element(.strong, dated(row.value))] : dated(row.value)) + detail),
        ])
    }
    return .element(
      .table,
      [
        HTML.Attribute("width", "100%"), HTML.Attribute("cellpadding", "0"),
        HTML.Attribute("cellspacing", "0"),
        .style("margin:0 0 14px 0;border-collapse:collapse"),
      ], [.element(.tbody, body)])
  }

  /// The text on one line, its dates whole.
  private func dated(_ text: String) -> [HTML] {
    HTML.dated(oneLine(text), as: .span, [.style("white-space:nowrap")])
  }
}
