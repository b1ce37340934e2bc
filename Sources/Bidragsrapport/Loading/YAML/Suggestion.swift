/// The known word that `word` most likely was meant to be; `nil` where none is near.
func suggestion(for word: String, among known: [String]) -> String? {
  suggestions(for: word, among: known, atMost: 1).first
}

/// The known words that `word` may have been meant to be, the nearest first.
func suggestions(for word: String, among known: [String], atMost count: Int) -> [String] {
  let typed = folded(word)
  let ranked = known.enumerated().map { place, word in
    (word: word, distance: editDistance(typed, folded(word)), place: place)
  }
  return ranked.filter { $0.distance <= max(1, min(typed.count, $0.word.count) / 3) }
    .sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
    .prefix(count).map(\.word)
}

/// `did you mean x? ` or the whole list, to start a hint with.
func choices(_ known: [String], for word: String) -> String {
  let list = known.map { "`\($0)`" }.joined(separator: ", ")
  guard let near = suggestion(for: word, among: known) else { return "choose among \(list)" }
  return "did you mean `\(near)`?" + (known.count == 1 ? "" : " Choose among \(list)")
}

/// Case, hyphens and underscores do not tell words apart.
private func folded(_ word: String) -> [Character] {
  word.lowercased().filter { $0 != "-" && $0 != "_" }.map { $0 }
}

/// Least number of characters to insert, remove, replace or swap with the neighbour.
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  guard a.count <= 60, b.count <= 60 else { return .max }
  var rows = [Array(0...b.count)]
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      let same = a[i] == b[j] ? 0 : 1
      var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + same)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, rows[i - 1][j - 1] + 1)
      }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
