extension Rule {
  /// Own rules that take an account for something else than its class in the chart.
  ///
  /// An own rule decides, so nothing is changed. Accounts that another rule speaks of are left to
  /// it: assets, VAT, income, allowances.
  static let contradictsChart = Rule(
    "mapping.contradicts-chart", source: "Kontomappning"
  ) { report, _ in
    report.participants.flatMap { part in
      let chart = part.chart
      func byChart(_ use: AccountUse) -> AccountTreatment? {
        use.isOwnRule ? chart.defaultRule(for: use.account)?.treatment : nil
      }
      return part.doubts(.warning, .balanceAsCost) {
        byChart($0) == .balance && $0.category != nil
          && !chart.groups.fixedAssets.hold($0.account) && !isVAT($0, of: chart)
      }
        + part.doubts(.warning, .costLeftOut) {
          byChart($0)?.isCost == true && [.financing, .balance].contains($0.rule?.treatment)
        }
        + part.doubts(.warning, .otherAsPersonnel) {
          byChart($0)?.isCost == true && byChart($0) != .cost(.personnel)
            && $0.category == .personnel && !chart.groups.travel.hold($0.account)
        }
        + part.doubts(.note, .notEligibleAsCost) {
          byChart($0) == .notEligible && $0.category != nil
        }
    }
  }
}

extension AccountTreatment {
  fileprivate var isCost: Bool {
    if case .cost = self { true } else { false }
  }
}
