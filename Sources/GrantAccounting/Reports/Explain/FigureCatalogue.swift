/// The figures of a report by the names that they go by.
struct FigureCatalogue: Sendable {
  private var byKey: [String: FigureName] = [:]
  /// The parties' ids, folded, in the report's order.
  private let parties: [String]
  /// Whatever a part of a path can be, folded.
  private var words: Set<String>

  init(_ figures: [FigureName], parties: [String]) {
    self.parties = parties.map(FigureName.folded)
    words = FigureName.leading.union(FigureName.otherWords).union(self.parties)
    for figure in figures {
      let parts = figure.segments.map(FigureName.folded)
      words.formUnion(parts)
      byKey[key(parts)] = figure
    }
  }

  /// The figure that a path or words mean; parts may stand in any order.
  func figure(named text: String) -> FigureName? {
    // Two abbreviations of the form's own categories hold a full stop.
    let whole = text.lowercased().replacing("m.m.", with: "mm").replacing("inkl.", with: "inkl")
    let typed = whole.split { ". /:".contains($0) || $0.isWhitespace }.map {
      FigureName.folded(String($0))
    }
    let parts = meanings(of: joined(typed.filter { !$0.isEmpty }))
    for candidate in [parts, parts + ["cost"], parts.filter { $0 != "cost" }] {
      if let figure = byKey[key(candidate)] { return figure }
    }
    return nil
  }

  /// Words that make one name, such as *egen finansiering*, as one part.
  private func joined(_ typed: [String]) -> [String] {
    var parts: [String] = []
    var rest = typed[...]
    while !rest.isEmpty {
      let length = (1...min(6, rest.count)).last { words.contains(rest.prefix($0).joined()) } ?? 1
      parts.append(rest.prefix(length).joined())
      rest = rest.dropFirst(length)
    }
    return parts
  }

  private func meanings(of parts: [String]) -> [String] {
    parts.indices.compactMap { index -> String? in
      let part = parts[index]
      if parties.contains(part) { return named(part) }
      if index > 0, parts[index - 1] == "participants", let place = Int(part),
        parties.indices.contains(place)
      {
        return named(parties[place])
      }
      return FigureName.leading.contains(part) ? nil : FigureName.meaning(of: part)
    }
  }

  /// The party's part of a path: none where there is only one party.
  private func named(_ party: String) -> String? { parties.count == 1 ? nil : party }

  private func key(_ parts: [String]) -> String { Set(parts).sorted().joined(separator: ".") }
}

extension Explainer {
  /// Every word that a part of a path can be, those of paths first.
  public var vocabulary: [String] {
    var known: Set<String> = []
    return (figures.flatMap(\.segments) + FigureName.otherWords).filter {
      known.insert($0).inserted
    }
  }
}
