internal import GrantAccounting

/// Evidence about the mapping, limits and state aid.
func ruleEvidence(_ evidence: Evidence) -> [String: JSONValue] {
  switch evidence {
  case .mappingDoubt(let doubt, let account, let name, let amount):
    [
      "kind": "mappingDoubt", "doubt": .text(doubt.rawValue), "account": .text(account),
      "name": .text(name), "amountOre": ore(amount),
    ]
  case .assetPurchase(let purchase, let depreciation):
    [
      "kind": "assetPurchase", "purchaseOre": ore(purchase), "depreciationOre": ore(depreciation),
    ]
  case .creditLikeFinancing(let amount, let rows):
    ["kind": "creditLikeFinancing", "amountOre": ore(amount), "rows": .number(rows)]
  case .limitReplaced(let limit):
    ["kind": "limitReplaced", "limit": .text(limit.kind.rawValue), "stated": statements(limit)]
  case .limitsNotKnown(let kinds):
    ["kind": "limitsNotKnown", "limits": .list(kinds.map { .text($0.rawValue) })]
  case .termsOutsideYears(let terms, let decided):
    [
      "kind": "termsOutsideYears", "edition": .text(terms),
      "decided": .text(decided.description),
    ]
  case .newerTerms(let terms, let decided, let newer):
    [
      "kind": "newerTerms", "edition": .text(terms), "decided": .text(decided.description),
      "newer": .text(newer),
    ]
  case .grossSalaryAboveLimit(let gross, let hours, let limit, let ceiling):
    [
      "kind": "grossSalaryAboveLimit", "grossOre": ore(gross),
      "hoursHundredths": .number(Int(hours.hundredths)), "limitOre": ore(limit),
      "ceilingOre": ore(ceiling),
    ]
  case .grossSalaryNotKnown(let limit):
    ["kind": "grossSalaryNotKnown", "limitOre": ore(limit)]
  case .consultantsAboveShare(let planned, let outcome, let budget, let limit, let ceiling):
    [
      "kind": "consultantsAboveShare", "plannedOre": ore(planned), "outcomeOre": ore(outcome),
      "budgetOre": ore(budget), "limitBasisPoints": points(limit), "ceilingOre": ore(ceiling),
    ]
  default: partyEvidence(evidence)
  }
}

/// Evidence about one recipient's aid, and about who pays and who sells.
private func partyEvidence(_ evidence: Evidence) -> [String: JSONValue] {
  switch evidence {
  case .purchaseFromParty(let purchase):
    [
      "kind": "purchaseFromParty", "seller": .text(purchase.seller),
      "amountOre": ore(purchase.amount), "rows": .number(purchase.rows),
      "isDeclared": .flag(purchase.isDeclared),
    ]
  case .aidIntensity(let test):
    [
      "kind": "aidIntensity", "basis": .text(test.basis.rawValue),
      "size": .text(test.size.rawValue), "intensityBasisPoints": points(test.intensity),
      "limitBasisPoints": points(test.limit), "isAbove": .flag(test.isAbove),
      "isSourced": .flag(test.isSourced),
    ].merging(test.limitWithBonus.map { ["limitWithBonusBasisPoints": points($0)] } ?? [:]) { $1 }
  case .companySizeMissing(let basis):
    ["kind": "companySizeMissing", "basis": .text(basis.rawValue)]
  case .deMinimis(let room):
    [
      "kind": "deMinimis", "earlierOre": ore(room.earlier), "grantOre": ore(room.grant),
      "ceilingOre": ore(room.ceiling), "headroomOre": ore(room.headroom),
      "from": .text(room.window.start.description), "to": .text(room.window.end.description),
    ]
  case .euroRateMissing(let grant): ["kind": "euroRateMissing", "grantOre": ore(grant)]
  case .otherFinancingBelowPlan(let planned, let received):
    [
      "kind": "otherFinancingBelowPlan", "plannedOre": ore(planned), "receivedOre": ore(received),
    ]
  default: [:]
  }
}

/// Every limit with who states it; one that nobody states has no `stated`.
func figures(_ limits: LimitsInForce) -> [JSONValue] {
  limits.all.map { limit in
    .object(["limit": .text(limit.kind.rawValue), "stated": statements(limit)])
  }
}

/// What holds first, then what it goes before.
private func statements(_ limit: LimitInForce) -> JSONValue {
  .list(
    limit.stated.map { statement in
      .object(value(statement.value).merging(["by": .text(statement.origin.word)]) { $1 })
    })
}

private func value(_ value: LimitValue) -> [String: JSONValue] {
  switch value {
  case .share(let share): ["shareBasisPoints": points(share)]
  case .amount(let amount): ["amountOre": ore(amount)]
  case .hourlyCostBase(let base): ["means": .text(base.rawValue)]
  case .auditCertificateBasis(let basis): ["means": .text(basis.rawValue)]
  case .isEligible(let answer): ["isEligible": .flag(answer)]
  }
}
