extension Explainer {
  func settlement(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    let id = figure.party
    switch figure.kind {
    case .earned:
      return Derivation(
        .figure(figure), value, .grant, rule: applied(.grantCeiling),
        parts: [
          part(FigureName(.maximumGrant, of: id)), part(FigureName(.intensityAmount, of: id)),
        ])
    case .intensityAmount:
      return Derivation(
        .figure(figure), value, .shareRoundedDown,
        parts: [part(FigureName(.maximumIntensity, of: id)), part(FigureName(.eligible, of: id))])
    case .eligible: return renamed(part(FigureName(.cost, of: id)), as: figure, value)
    case .maximumGrant, .maximumIntensity:
      return stated(.figure(figure), value, in: decisionPlace)
    case .disbursed:
      return Derivation(.figure(figure), value, .sum, parts: payments(to: id))
    case .toReceive:
      return Derivation(
        .figure(figure), value, .excess,
        parts: [part(FigureName(.earned, of: id)), part(FigureName(.disbursed, of: id))])
    default:
      return Derivation(
        .figure(figure), value, .excess,
        parts: [part(FigureName(.disbursed, of: id)), part(FigureName(.earned, of: id))])
    }
  }

  private func payments(to id: String?) -> [Derivation] {
    project.disbursements.filter { $0.participant == id && $0.date <= report.asOf }.map {
      stated(.step(.payment($0.date)), .amount($0.amount), in: .payments)
    }
  }

  private var decisionPlace: StatedIn {
    project.decision.map { .decision($0.date) } ?? .budget
  }
}
