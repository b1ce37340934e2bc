internal import GrantAccounting

/// A finding with its evidence; every amount in öre.
func figures(_ finding: Finding) -> JSONValue {
  var value: [String: JSONValue] = [
    "severity": .text(word(for: finding.severity)), "rule": .text(finding.rule),
    "evidence": .object(evidence(finding.evidence)), "source": .text(finding.source.title),
  ]
  value["section"] = finding.source.section.map(JSONValue.text)
  value["inForceFrom"] = (finding.source.inForce?.from).map(JSONValue.number)
  value["inForceThrough"] = (finding.source.inForce?.through).map(JSONValue.number)
  value["terms"] = finding.source.terms.map(JSONValue.text)
  value["participant"] = finding.participant.map(JSONValue.text)
  return .object(value)
}

private func word(for severity: Finding.Severity) -> String {
  switch severity {
  case .error: "error"
  case .warning: "warning"
  case .note: "note"
  }
}

private func evidence(_ evidence: Evidence) -> [String: JSONValue] {
  switch evidence {
  case .outsidePeriod(let amount, let rows):
    ["kind": "outsidePeriod", "amountOre": ore(amount), "rows": .number(rows)]
  case .categoryNotAllowed(let category, let amount, let rows):
    [
      "kind": "categoryNotAllowed", "category": .text(category.rawValue),
      "amountOre": ore(amount), "rows": .number(rows),
    ]
  case .notEligibleAccounts(let amount, let rows):
    ["kind": "notEligibleAccounts", "amountOre": ore(amount), "rows": .number(rows)]
  case .undecidedAccount(let account, let name, let amount):
    [
      "kind": "undecidedAccount", "account": .text(account), "name": .text(name),
      "amountOre": ore(amount),
    ]
  case .unmappedAccount(let account, let name, let amount):
    [
      "kind": "unmappedAccount", "account": .text(account), "name": .text(name),
      "amountOre": ore(amount),
    ]
  case .indirectCostsCut(let booked, let personnel, let limit, let ceiling):
    [
      "kind": "indirectCostsCut", "bookedOre": ore(booked), "personnelOre": ore(personnel),
      "limitBasisPoints": points(limit), "ceilingOre": ore(ceiling),
    ]
  case .indirectCostsComputed(let share, let personnel, let amount, let booked):
    [
      "kind": "indirectCostsComputed", "shareBasisPoints": points(share),
      "personnelOre": ore(personnel), "amountOre": ore(amount), "bookedLeftOutOre": ore(booked),
    ]
  case .hourlyCostCut(let cost, let hours, let limit, let ceiling):
    [
      "kind": "hourlyCostCut", "costOre": ore(cost),
      "hoursHundredths": .number(Int(hours.hundredths)), "limitOre": ore(limit),
      "ceilingOre": ore(ceiling),
    ]
  case .hoursMissing(let limit): ["kind": "hoursMissing", "limitOre": ore(limit)]
  case .aboveFullTime(let month, let hours, let fullTime, let place):
    [
      "kind": "aboveFullTime", "month": .text(month.text),
      "hoursHundredths": .number(Int(hours.hundredths)),
      "fullTimeHundredths": .number(Int(fullTime.hundredths)), "file": .text(place.file),
    ].merging(place.line.map { ["line": .number($0)] } ?? [:]) { $1 }
  case .fullTimeNotStated: ["kind": "fullTimeNotStated"]
  default: moneyEvidence(evidence)
  }
}

/// Evidence about budget, grant and the ledger as a whole.
private func moneyEvidence(_ evidence: Evidence) -> [String: JSONValue] {
  switch evidence {
  case .budgetExceeded(let category, let budget, let outcome, let threshold):
    [
      "kind": "budgetExceeded", "category": .text(category.rawValue), "budgetOre": ore(budget),
      "outcomeOre": ore(outcome), "thresholdBasisPoints": points(threshold),
    ]
  case .grantCapped(let binding, let eligible, let earned, let above):
    [
      "kind": "grantCapped", "binding": .text(binding.rawValue), "eligibleOre": ore(eligible),
      "earnedOre": ore(earned), "costAboveOre": ore(above),
    ]
  case .disbursedAboveEarned(let disbursed, let day, let earned, let costDay, let excess):
    [
      "kind": "disbursedAboveEarned", "disbursedOre": ore(disbursed),
      "disbursedThrough": .text(day.description), "earnedOre": ore(earned),
      "costsThrough": .text(costDay.description), "excessOre": ore(excess),
    ]
  case .ledgerIncomplete(let through, let needed):
    ["kind": "ledgerIncomplete", "needed": .text(needed.description)].merging(
      through.map { ["through": .text($0.description)] } ?? [:]
    ) { $1 }
  case .noLedgerRows: ["kind": "noLedgerRows"]
  case .ledgerDoubt(let kind, let places):
    [
      "kind": "ledgerDoubt", "doubt": .text(kind.rawValue),
      "places": .list(places.map { .text($0.description) }),
    ]
  case .auditCertificateNeeded(let grant, let threshold):
    ["kind": "auditCertificateNeeded", "grantOre": ore(grant), "thresholdOre": ore(threshold)]
  case .auditCertificateNotKnown(let grant):
    ["kind": "auditCertificateNotKnown", "grantOre": ore(grant)]
  case .ownFinancingBelowPlan(let planned, let actual):
    ["kind": "ownFinancingBelowPlan", "plannedOre": ore(planned), "actualOre": ore(actual)]
  case .financingAboveCost(let cost, let grant, let others, let excess):
    [
      "kind": "financingAboveCost", "costOre": ore(cost), "grantOre": ore(grant),
      "othersOre": ore(others), "excessOre": ore(excess),
    ]
  case .negativeCost(let category, let amount):
    ["kind": "negativeCost", "category": .text(category.rawValue), "amountOre": ore(amount)]
  case .periodNotEnded(let end): ["kind": "periodNotEnded", "end": .text(end.description)]
  case .reportOverdue(let due, let asOf):
    ["kind": "reportOverdue", "due": .text(due.description), "asOf": .text(asOf.description)]
  case .decisionMissing: ["kind": "decisionMissing"]
  default: ruleEvidence(evidence)
  }
}

func ore(_ amount: Money) -> JSONValue { .number(Int(amount.ore)) }

func points(_ share: Share) -> JSONValue { .number(Int(share.basisPoints)) }
