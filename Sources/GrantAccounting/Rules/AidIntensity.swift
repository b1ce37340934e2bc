/// A decided aid intensity against what the regulation allows for the company's size.
public struct AidIntensityTest: Hashable, Sendable {
  public let basis: AidBasis
  public let size: CompanySize
  /// *Max stödnivå* of the decision.
  public let intensity: Share
  public let limit: Share
  /// With collaboration or dissemination; `nil` where no bonus is known for the basis.
  public let limitWithBonus: Share?
  /// Whether a source of its own states the limit that was exceeded.
  public let isSourced: Bool

  /// Above what even the bonus allows, or no bonus is claimed.
  public let isAbove: Bool
}

extension Rule {
  /// State aid at most the share that the regulation allows for basis and company size.
  ///
  /// The decision sets the intensity; above the regulation it is worth a question to Vinnova.
  ///
  /// - Source: förordning (2015:208) and regulation (EU) 651/2014, art. 25, as calls of 2024 and a
  ///   financing guide quote them. *Experimentell utveckling* without bonus stands in neither.
  static let aidIntensity = Rule(
    "vinnova.aid-intensity", source: "Förordning (2015:208) och förordning (EU) nr 651/2014",
    section: "Högsta stödnivå", inForce: YearsInForce(from: 2015)
  ) { _, project in
    (project.decision?.awards ?? []).compactMap { award in
      guard let limits = intensityLimits[award.basis] else { return nil }
      let party = project.participants.first { $0.id == award.participant }
      guard let size = party?.size else {
        return Observation(.note, award.participant, .companySizeMissing(award.basis))
      }
      return limits.test(award, size).map {
        Observation($0.isAbove ? .warning : .note, award.participant, .aidIntensity($0))
      }
    }
  }
}

private struct IntensityLimits {
  let plain: [CompanySize: Share]
  let withBonus: [CompanySize: Share]
  /// Whether a text that could be read states the plain limits.
  let isSourced: Bool

  /// `nil` where the award is within the limit.
  func test(_ award: Award, _ size: CompanySize) -> AidIntensityTest? {
    guard let limit = plain[size], award.maximumIntensity > limit else { return nil }
    let bonus = award.hasBonus == false ? nil : withBonus[size]
    let isWithinBonus = bonus.map { award.maximumIntensity <= $0 } ?? false
    if isWithinBonus, award.hasBonus == true { return nil }
    return AidIntensityTest(
      basis: award.basis, size: size, intensity: award.maximumIntensity, limit: limit,
      limitWithBonus: withBonus[size], isSourced: isSourced, isAbove: !isWithinBonus)
  }
}

/// Bases whose limit depends on size; the others allow up to the whole cost.
private let intensityLimits: [AidBasis: IntensityLimits] = [
  .industrialResearch: IntensityLimits(
    plain: bySize(70, 60, 50), withBonus: bySize(80, 75, 65), isSourced: true),
  .experimentalDevelopment: IntensityLimits(
    plain: bySize(45, 35, 25), withBonus: bySize(60, 50, 40), isSourced: false),
  .feasibilityStudy: IntensityLimits(
    plain: bySize(70, 60, 50), withBonus: [:], isSourced: true),
]

private func bySize(_ small: Int64, _ medium: Int64, _ large: Int64) -> [CompanySize: Share] {
  [.small: .percent(small), .medium: .percent(medium), .large: .percent(large)]
}
