internal import GrantAccounting

/// Derivations as JSON, for other programs; see the article Explain.
struct ExplanationFigures {
  let report: FinancialReport
  /// Whether texts of vouchers are written.
  let showsTexts: Bool

  func list(_ figures: [FigureName]) -> JSONValue {
    .list(
      figures.map { figure in
        .object(
          value(report.value(of: figure) ?? .nothing).merging([
            "figure": .text(figure.path), "group": .text(figure.kind.group.rawValue),
          ]) { $1 })
      })
  }

  /// A node with its parts and rows, all the way down.
  func value(_ node: Derivation) -> JSONValue {
    var object = value(node.value)
    switch node.term {
    case .figure(let figure): object["figure"] = .text(figure.path)
    case .step(let term): object.merge(self.term(term)) { $1 }
    }
    object["step"] = .text(node.step.word)
    if case .stated(let place) = node.step { object["statedIn"] = .text(place.word) }
    object["rule"] = node.rule.map(value)
    if !node.parts.isEmpty { object["parts"] = .list(node.parts.map(value)) }
    if !node.rows.isEmpty { object["rows"] = .list(node.rows.map(value)) }
    return .object(object)
  }

  func value(_ fate: RowFate) -> JSONValue {
    var object: [String: JSONValue] = [
      "participant": .text(fate.party), "row": value(fate.row),
    ]
    switch fate.fate {
    case .reported(let category):
      object["fate"] = "reported"
      object["category"] = .text(category.rawValue)
    case .leftOut(let reason):
      object["fate"] = "leftOut"
      object["reason"] = .text(reason.word)
    case .noCost(let treatment):
      object["fate"] = "noCost"
      object["treatment"] = .text(treatment.word)
    case .later: object["fate"] = "later"
    }
    object["figure"] = fate.figure.map { .text($0.path) }
    object["rule"] = fate.rule.map(value)
    return .object(object)
  }

  private func value(_ row: Transaction) -> JSONValue {
    var object: [String: JSONValue] = [
      "voucher": .text(row.voucher), "date": .text(row.date.description),
      "account": .text(row.account), "accountName": .text(row.accountName),
      "amountOre": .number(Int(row.amount.ore)), "file": .text(row.location.file),
    ]
    object["line"] = row.location.line.map { .number($0) }
    if showsTexts { object["text"] = .text(row.text) }
    return .object(object)
  }

  private func value(_ rule: AppliedRule) -> JSONValue {
    var object: [String: JSONValue] = [
      "id": .text(rule.id), "source": .text(rule.source.title),
    ]
    object["section"] = rule.source.section.map { .text($0) }
    object["terms"] = rule.source.terms.map { .text($0) }
    return .object(object)
  }

  private func value(_ value: FigureValue) -> [String: JSONValue] {
    switch value {
    case .amount(let amount): ["amountOre": .number(Int(amount.ore))]
    case .share(let share): ["basisPoints": .number(Int(share.basisPoints))]
    case .hours(let hours): ["hoursHundredths": .number(Int(hours.hundredths))]
    case .day(let day): ["date": .text(day.description)]
    case .number(let number): ["number": .number(number)]
    case .nothing: [:]
    }
  }

  /// What is no figure of its own: a word, and the category and days it is about.
  private func term(_ term: IntermediateTerm) -> [String: JSONValue] {
    let scope = term.scope
    var object: [String: JSONValue] = ["term": .text(term.word)]
    object["category"] = scope.category.map { .text($0.rawValue) }
    object["year"] = scope.year.map { .number($0) }
    object["throughYear"] = scope.throughYear.map { .number($0) }
    object["throughMonth"] = scope.throughMonth.map {
      .text("\($0.year)-\($0.month < 10 ? "0" : "")\($0.month)")
    }
    object["account"] = scope.account.map { .text($0) }
    object["months"] = scope.months.map { .number($0) }
    object["date"] = scope.day.map { .text($0.description) }
    return object
  }
}
