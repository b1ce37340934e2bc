extension Rule {
  /// For equipment the depreciation is the cost, not the purchase; both count it twice.
  ///
  /// - Source: equipment is depreciation for the time and extent used in the project: Vinnova,
  ///   *Frågor och svar* 2016.
  static let depreciationAndPurchase = Rule(
    "mapping.depreciation-and-purchase", source: "Vinnova, Frågor och svar",
    section: "Utrustning, mark, byggnader", inForce: YearsInForce(from: 2016)
  ) { report, _ in
    report.participants.flatMap { part in
      let groups = part.chart.groups
      let counted = part.doubts(.warning, .assetAsCost) {
        $0.isOwnCost && groups.fixedAssets.hold($0.account)
      }
      // Accumulated depreciation is credited on assets as well: only what was bought is meant.
      let bought = part.accounts {
        $0.category == nil && groups.fixedAssets.hold($0.account)
      }.map(\.amount).filter { $0 > .zero }
      guard !bought.isEmpty else { return counted }
      let depreciation = part.accounts {
        $0.category != nil && groups.depreciation.hold($0.account)
      }
      let left = Observation(
        .note, part.participant.id,
        .assetPurchase(
          purchase: bought.sum(), depreciation: depreciation.map(\.amount).sum()))
      return counted + [left]
    }
  }
}
