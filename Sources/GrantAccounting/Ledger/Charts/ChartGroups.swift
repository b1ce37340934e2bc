/// Groups of a chart where own rules go wrong most often, as the first digits of their accounts.
///
/// Empty where no list that could be found names the group: then nothing is watched.
public struct ChartGroups: Hashable, Sendable {
  /// *Kostnadsersättningar*: allowances and mileage, which are travel and not salary.
  public let travel: [String]
  /// *Anläggningstillgångar* that wear out: the purchase is no cost, the depreciation is.
  public let fixedAssets: [String]
  /// *Avskrivningar*.
  public let depreciation: [String]
  /// Ordinary premises (*lokaler*), an indirect cost by nature.
  public let premises: [String]
  /// *Moms*.
  public let vat: [String]
  /// *Lönebikostnader*: social fees, pensions and agreed insurances on top of gross salary.
  public let onCosts: [String]
}

extension AccountChart {
  /// - Source: BAS and Kommun-Bas: the groups' published names; assets, depreciation of the state
  ///   and VAT are general knowledge, so they only lead to findings and move no amount.
  public var groups: ChartGroups {
    switch self {
    case .bas:
      ChartGroups(
        travel: ["73"], fixedAssets: ["10", "11", "12"], depreciation: ["78"],
        premises: ["50", "51"], vat: ["26"], onCosts: ["74", "75"])
    case .kommunBas:
      ChartGroups(
        travel: ["55"], fixedAssets: ["10", "11", "12"], depreciation: ["79"],
        premises: ["60", "61"], vat: [], onCosts: ["56", "57"])
    case .regionBas:
      ChartGroups(
        travel: [], fixedAssets: [], depreciation: [], premises: [], vat: [], onCosts: [])
    case .state:
      ChartGroups(
        travel: [], fixedAssets: [], depreciation: ["69"], premises: ["50", "51", "52"], vat: [],
        onCosts: [])
    }
  }
}

extension [String] {
  /// Whether the account lies in one of these groups.
  func hold(_ account: String) -> Bool { contains { account.hasPrefix($0) } }
}
