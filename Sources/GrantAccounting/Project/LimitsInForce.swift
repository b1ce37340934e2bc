/// The limits that hold for a project: the decision's before the call's before the general terms'.
///
/// - Source: special terms in the decision go before the general terms: Vinnova, *Allmänna
///   villkor*; a call states its own shares and limits.
public struct LimitsInForce: Hashable, Sendable {
  /// Every kind of limit, also those that nobody states.
  public let all: [LimitInForce]

  init(of project: GrantProject) {
    let sources: [(LimitOrigin, StatedLimits)] =
      [
        (.decision, project.decision?.limits ?? StatedLimits()), (.call, project.call.limits),
      ] + (project.decision.map { [(.terms(edition: $0.terms.id), $0.terms.limits)] } ?? [])
    all = LimitKind.allCases.map { kind in
      let stated = sources.compactMap { origin, limits in
        limits[kind].map { LimitInForce.Statement(value: $0, origin: origin) }
      }
      return LimitInForce(kind: kind, stated: stated)
    }
  }

  public subscript(kind: LimitKind) -> LimitInForce {
    all.first { $0.kind == kind } ?? LimitInForce(kind: kind, stated: [])
  }

  public var indirectCosts: Share? { share(.indirectCosts) }
  public var consultants: Share? { share(.consultants) }
  public var hourlyCost: Money? { amount(.hourlyCost) }
  public var auditCertificateFrom: Money? { amount(.auditCertificateFrom) }
  public var auditCertificateBasis: AuditCertificateBasis? {
    guard case .auditCertificateBasis(let basis) = self[.auditCertificateBasis].value else {
      return nil
    }
    return basis
  }
  public var purchasesBetweenParties: Bool? {
    guard case .isEligible(let answer) = self[.purchasesBetweenParties].value else { return nil }
    return answer
  }
  /// The guidance words it as *personalkostnader*, so that is meant where nobody says otherwise.
  public var hourlyCostBase: HourlyCostBase {
    guard case .hourlyCostBase(let base) = self[.hourlyCostBase].value else { return .total }
    return base
  }

  private func share(_ kind: LimitKind) -> Share? {
    guard case .share(let share) = self[kind].value else { return nil }
    return share
  }

  private func amount(_ kind: LimitKind) -> Money? {
    guard case .amount(let amount) = self[kind].value else { return nil }
    return amount
  }
}

/// A limit, who states it, and what that goes before.
public struct LimitInForce: Hashable, Sendable {
  public struct Statement: Hashable, Sendable {
    public let value: LimitValue
    public let origin: LimitOrigin
  }

  public let kind: LimitKind
  /// What holds first, then what it goes before; empty where nobody states the limit.
  public let stated: [Statement]

  public var value: LimitValue? { stated.first?.value }
  public var origin: LimitOrigin? { stated.first?.origin }
  /// Another value that `value` replaces; `nil` where the others say the same.
  public var replaced: Statement? { stated.dropFirst().first { $0.value != value } }
}

/// What is limited, in the order a report lists it.
public enum LimitKind: String, CaseIterable, Hashable, Sendable {
  case indirectCosts
  case hourlyCost
  case hourlyCostBase
  case consultants
  case purchasesBetweenParties
  case auditCertificateFrom
  case auditCertificateBasis
}

public enum LimitValue: Hashable, Sendable {
  case share(Share)
  case amount(Money)
  case hourlyCostBase(HourlyCostBase)
  case auditCertificateBasis(AuditCertificateBasis)
  case isEligible(Bool)
}

/// Who states a limit, the strongest first.
public enum LimitOrigin: Hashable, Sendable {
  case decision
  case call
  case terms(edition: String)

  /// `decision`, `call` or `terms`.
  public var word: String {
    switch self {
    case .decision: "decision"
    case .call: "call"
    case .terms: "terms"
    }
  }
}

extension StatedLimits {
  fileprivate subscript(kind: LimitKind) -> LimitValue? {
    switch kind {
    case .indirectCosts: indirectCosts.map(LimitValue.share)
    case .hourlyCost: hourlyCost.map(LimitValue.amount)
    case .hourlyCostBase: hourlyCostBase.map(LimitValue.hourlyCostBase)
    case .consultants: consultants.map(LimitValue.share)
    case .purchasesBetweenParties: purchasesBetweenParties.map(LimitValue.isEligible)
    case .auditCertificateFrom: auditCertificateFrom.map(LimitValue.amount)
    case .auditCertificateBasis: auditCertificateBasis.map(LimitValue.auditCertificateBasis)
    }
  }
}
