internal import GrantAccounting

/// One award for each recipient, checked against the party's budget.
func readAwards(_ reader: GroupReader, parties: ReadParties) -> [Award] {
  var awards: [Award] = []
  let rows = reader.groups("awards")
  for row in rows {
    let party = readPartyID(row, parties: parties)
    let grant = row["maximumGrant"]?.wholeKronor()
    let intensity = row["maximumIntensity"]?.share()
    let basis = row["basis"]?.choice(of: AidBasis.self)
    let bonus = row["bonus"]?.yesNo()
    guard let party, let grant, let intensity, let basis else { continue }
    let award = Award(
      participant: party, maximumGrant: grant, maximumIntensity: intensity, basis: basis,
      hasBonus: bonus)
    if awards.contains(where: { $0.participant == party }) {
      row.problems.error(
        "project.duplicate-award", line: row.line, "`decision.awards` has `\(party)` twice",
        hint: "write one row for each recipient with its whole grant")
      continue
    }
    awards.append(award)
    if let budget = parties.participants.first(where: { $0.id == party })?.latestBudget {
      check(award, budget, row)
    }
  }
  if awards.count == rows.count {
    warnMissing(reader, awards: awards, parties: parties.participants)
  }
  return awards
}

private func check(_ award: Award, _ budget: Budget, _ row: GroupReader) {
  let (grant, cost) = (budget.financing.total(of: .grant), budget.costs.total)
  if grant > award.maximumGrant {
    row.problems.warning(
      "project.grant-above-award", line: row.line(of: "maximumGrant"),
      "the budget of `\(award.participant)` counts on \(inKronor(grant)), granted are at most "
        + inKronor(award.maximumGrant),
      hint: "compare with the decision; if less was granted than applied for, write the budget "
        + "that the decision is based on")
  }
  guard let intensity = Share(grant, of: cost),
    let tenths = tenthsOfPercent(grant, of: cost), tenths * 10 > award.maximumIntensity.basisPoints,
    intensity > award.maximumIntensity
  else { return }
  row.problems.error(
    "project.intensity-above-award", line: row.line(of: "maximumIntensity"),
    "the budget of `\(award.participant)` has an aid intensity of \(inPercent(intensity)), "
      + "granted are at most \(inPercent(award.maximumIntensity))",
    hint: "correct `maximumIntensity` to the decision's, or the budget's grant and costs")
}

/// A party that counts on a grant but has none in the decision.
private func warnMissing(_ reader: GroupReader, awards: [Award], parties: [Participant]) {
  for party in parties where party.latestBudget.financing.total(of: .grant) > .zero {
    guard !awards.contains(where: { $0.participant == party.id }) else { continue }
    reader.problems.warning(
      "project.award-missing", line: reader.line(of: "awards"),
      "the budget of `\(party.id)` counts on a grant, but the decision awards it none",
      hint: "add a row for it under `decision.awards`, or correct its budget")
  }
}

/// The id of a party of the project.
func readPartyID(_ row: GroupReader, parties: ReadParties) -> String? {
  guard let value = row["party"], let id = value.text() else { return nil }
  guard !parties.ids.contains(id), !parties.ids.isEmpty else { return id }
  value.error(
    "project.unknown-party", "`\(value.path)` names no party of the project: `\(id)`",
    hint: choices(parties.ids, for: id))
  return nil
}
