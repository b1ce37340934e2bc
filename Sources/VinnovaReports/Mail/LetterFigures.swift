import GrantAccounting
import Typesetting

extension LetterComposition {
  /// The first page's key figures and its first sentences; each recipient's balance for itself.
  var figures: [LetterBlock] {
    let all = report.keyFigures
    let shown = report.isOneParty ? all : Array(all.dropLast())
    let rows = shown.map {
      LetterBlock.Row(label: $0.label, value: $0.value, detail: $0.detail)
    }
    return [.heading(words.summary), .paragraph(report.situation), .table(rows, isNews: true)]
      + (report.isOneParty ? [] : balances)
  }

  /// What each recipient is to receive or repay: never netted, and no more lines than a letter takes.
  private var balances: [LetterBlock] {
    let limit = 10
    let kind = report.kind
    let recipients = report.report.participants.compactMap { party in
      party.settlement.map { (name: party.participant.name, settlement: $0) }
    }
    guard !recipients.isEmpty else { return [] }
    let rows = recipients.prefix(limit).map { name, settlement in
      let balance =
        if settlement.toReceive > .zero {
          "\(words.toReceive(kind)): \(words.format.kronor(settlement.toReceive))"
        } else if settlement.toRepay > .zero {
          "\(words.toRepay(kind)): \(words.format.kronor(settlement.toRepay))"
        } else {
          words.settledEvenly(kind)
        }
      return LetterBlock.Row(label: name, value: balance)
    }
    let more = recipients.count - rows.count
    return [.heading(words.settlement(kind)), .table(rows, isNews: true)]
      + (more > 0 ? [.paragraph(words.moreRecipients(more))] : [])
  }

  /// How much the checks found, and the text of what somebody has to act on.
  var findings: [LetterBlock] {
    let limit = 8
    let groups = report.grouped(report.report.findings)
    let urgent = groups.filter { $0.first.severity != .note }
    let heading = LetterBlock.heading(words.checks)
    guard !groups.isEmpty else { return [heading, .paragraph(words.nothingFound)] }
    let summary = words.found(
      errors: report.count(of: .error), warnings: report.count(of: .warning),
      notes: report.count(of: .note))
    let items = urgent.prefix(limit).map { group in
      LetterBlock.Item(label: words.name(of: group.first.severity), text: text(of: group))
    }
    let more = urgent.count - items.count
    return [heading, .paragraph(summary)] + (items.isEmpty ? [] : [.list(items)])
      + (more > 0 ? [.paragraph(words.moreFindings(more))] : [])
  }

  /// Title and what was found, at two parties at most.
  private func text(of group: FindingGroup) -> String {
    var shown = group
    shown.found = Array(group.found.prefix(2))
    let text = report.paragraphs(of: shown).map { paragraph in
      paragraph.spans.map(\.text).joined()
    }.joined(separator: " ")
    let more = group.found.count - shown.found.count
    return more > 0 ? "\(text) \(words.moreOfTheSame(more))" : text
  }
}
