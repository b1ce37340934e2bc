import GrantAccounting
import Typesetting

extension PortfolioComposition {
  /// What the run before did not have, or had otherwise.
  var changes: [Content] {
    [.heading(1, words.changes(since: portfolio.previousRun)), .body(changesSentence)]
      + (listedChanges.isEmpty
        ? [] : [.list(listedChanges.map { ListItem([Paragraph(.body, $0)]) })])
  }

  var changesSentence: String {
    guard portfolio.previousRun != nil else { return words.firstRun }
    return words.changesCounted(
      new: projects.count(where: \.isNew), changed: projects.count(where: \.isChanged),
      unchanged: projects.count { $0.change == .unchanged })
  }

  /// New projects, then changed ones, as many as a page takes in; the rest is counted.
  var listedChanges: [String] {
    guard portfolio.previousRun != nil else { return [] }
    let moved =
      portfolio.gone.map(line)
      + projects.filter(\.isNew).map { "\(words.newProject): \(name(of: $0))" }
      + projects.filter(\.isChanged).map {
        "\(words.changedProject): \(name(of: $0)): \(what(changed: $0))"
      }
    let most = 40
    guard moved.count > most else { return moved }
    return moved.prefix(most) + [words.andMore(moved.count - most)]
  }

  /// `Borta: samverket (enhet/samverket); lägesrapport 1: Klarmarkerad 2022-12-12`.
  private func line(_ gone: PortfolioGone) -> String {
    let open = gone.reports.filter(\.isOpen).map { report in
      "; \(words.name(of: report.kind).lowercasedFirst): \(words.position(report.progress))"
    }
    return "\(words.goneProject): \(gone.id) (\(gone.folder))\(open.joined())"
  }

  /// `stödberättigande kostnad nu 80 000 kr, förut 72 000 kr`.
  private func what(changed project: PortfolioProject) -> String {
    guard case .changed(let before?) = project.change else { return words.somethingMoved }
    let now = project.state
    func moved(_ name: String, _ now: String, _ before: String) -> String? {
      now == before ? nil : words.moved(name, now: now, before: before)
    }
    let parts = [
      moved(words.eligibleCost, format.kronor(now.outcome), format.kronor(before.outcome)),
      moved(words.grantEarned, format.kronor(now.earned), format.kronor(before.earned)),
      moved(words.errors, count(now.errors), count(before.errors)),
      moved(words.warnings, count(now.warnings), count(before.warnings)),
      now.reports == before.reports ? nil : words.reportsMoved,
    ].compactMap(\.self)
    return parts.isEmpty ? words.budgetMoved : parts.joined(separator: "; ")
  }
}
