/// Why a party's own rule about an account is worth a second look.
public enum MappingDoubt: String, CaseIterable, Hashable, Sendable {
  /// Allowances and mileage counted as salary.
  case travelAsPersonnel
  /// What the chart has outside personnel counted as personnel, such as hired staff.
  case otherAsPersonnel
  /// The purchase of an asset counted as a cost.
  case assetAsCost
  /// A debt, a receivable or a bank account counted as a cost.
  case balanceAsCost
  /// A cost account left out as financing or balance.
  case costLeftOut
  /// What the chart has as not eligible counted all the same.
  case notEligibleAsCost
  /// Income counted among the costs.
  case incomeAsCost
  /// VAT counted as a cost.
  case vatAsCost
  /// VAT with the project's code, not counted.
  case vatOnProject
  /// Premises or internal charges counted beside a computed share of indirect costs.
  case indirectBesideShare
}
