extension Rule {
  /// A financial report settles a decided grant: without a decision there is nothing to settle.
  static let decisionMissing = Rule(
    "vinnova.decision", source: "Vinnova, Beslut om bidrag"
  ) { _, project in
    project.decision == nil ? [Observation(.error, nil, .decisionMissing)] : []
  }
}
