import GrantAccounting

extension English {
  func aidIntensity(_ test: AidIntensityTest) -> FindingText {
    let bonus =
      test.limitWithBonus.map {
        ", with the bonus for collaboration or dissemination \(format.limit($0))"
      } ?? ""
    let doubt =
      test.isSourced
      ? "" : " No source is known for the level without bonus."
    return FindingText(
      title: test.isAbove
        ? "Aid intensity above what the regulation allows" : "Aid intensity rests on a bonus",
      found: "The decided aid intensity is \(format.limit(test.intensity)). For "
        + "\(name(of: test.basis).lowercased()) in a \(name(of: test.size)) enterprise the highest "
        + "is \(format.limit(test.limit))\(bonus).\(doubt)",
      rule: intensityRule)
  }

  func companySizeMissing(_ basis: AidBasis) -> FindingText {
    FindingText(
      title: "Size of the enterprise not stated",
      found: "The highest aid intensity for \(name(of: basis).lowercased()) depends on the size of "
        + "the enterprise and was not tested.",
      rule: intensityRule)
  }

  private var intensityRule: String {
    "State aid may be at most the share of cost that the regulation states for aid basis and size "
      + "of the enterprise."
  }

  private func name(of size: CompanySize) -> String {
    switch size {
    case .small: "small"
    case .medium: "medium-sized"
    case .large: "large"
    }
  }

  func deMinimis(_ room: DeMinimisRoom) -> FindingText {
    let euro = "EUR\(NumberFormat.blank)\(format.whole(room.tenThousandEuros * 10_000))"
    let left =
      room.headroom < .zero
      ? "The limit is exceeded by \(format.kronor(-room.headroom))."
      : "\(format.kronor(room.headroom)) is left."
    return FindingText(
      title: room.headroom < .zero
        ? "Limit for de minimis aid exceeded" : "Room for de minimis aid",
      found: "By the project file, de minimis aid decided \(room.window.text) is "
        + "\(format.kronor(room.earlier)). This grant is at most \(format.kronor(room.grant)). The "
        + "limit of \(euro) is \(format.kronor(room.ceiling)) at the rate of \(room.rate.source) on "
        + "\(room.rate.date). \(left)",
      rule: (room.tenThousandEuros == 20
        ? "De minimis aid may be at most \(euro) in the current and the two previous fiscal years"
        : "De minimis aid may be at most \(euro) in three years")
        + ", from all authorities together. If it is exceeded, the whole new aid may be reclaimed.")
  }

  func euroRateMissing(grant: Money) -> FindingText {
    FindingText(
      title: "Limit for de minimis aid not tested",
      found: "The grant, at most \(format.kronor(grant)), is de minimis aid. The limit is in euro, "
        + "and no rate is stated.",
      rule: "De minimis aid from all authorities together has a limit in euro. The rate on the day "
        + "of the decision is stated in the project file.")
  }

  func otherFinancingBelowPlan(planned: Money, received: Money) -> FindingText {
    FindingText(
      title: received > .zero ? "Other financing below budget" : "Other financing missing",
      found: "\(format.kronor(received)) has come from other financiers against a budget of "
        + "\(format.kronor(planned)).",
      rule: "Costs that the grant does not cover are financed by the party itself or by others.")
  }

  var deMinimisAid: String { "Earlier de minimis aid" }
  func deMinimisAid(of party: String) -> String { "Earlier de minimis aid: \(party)" }
  var noDeMinimisAid: String { "No earlier de minimis aid is stated." }
  var authority: String { "Granting authority" }
  var grantedAmount: String { "Amount granted, SEK" }
  var decided: String { "Date of decision" }
  var paidAmount: String { "Amount paid, SEK" }
  var paidOn: String { "Date of payment" }
  func countedTogether(_ window: Period) -> String {
    "Aid decided \(window.text) counts against the limit together with this grant."
  }
}
