internal import GrantAccounting

/// What the diagnostics of some files leave in doubt: the first place of each kind in each file, or
/// where `project.yaml` names it.
func ledgerDoubts(
  in diagnostics: [Diagnostic], about files: [(name: String, namedAt: SourceLocation)]
) -> [LedgerDoubt] {
  struct Told: Hashable {
    var kind: LedgerDoubt.Kind
    var file: String
  }
  var told: Set<Told> = []
  return diagnostics.compactMap { diagnostic in
    guard let place = diagnostic.location, let kind = LedgerDoubt.Kind(code: diagnostic.code),
      files.contains(where: { place.file == $0.name || place == $0.namedAt }),
      told.insert(Told(kind: kind, file: place.file)).inserted
    else { return nil }
    return LedgerDoubt(kind: kind, place: place)
  }
}

extension LedgerDoubt.Kind {
  /// `nil` for the code of a diagnostic that leaves no amount in doubt.
  fileprivate init?(code: String) {
    switch code {
    case "ledger.alike-rows": self = .alikeRows
    case "ledger.voucher-missing": self = .missingVoucher
    case "ledger.duplicate-voucher": self = .doubledVoucher
    case "ledger.number-reused": self = .reusedNumber
    case "ledger.unnumbered-rows", "csv.unnumbered-row": self = .unnumberedRows
    case "csv.mixed-signs", "csv.blank-side": self = .mixedSigns
    case "csv.unbalanced-voucher": self = .unbalancedVoucher
    case "project.ledger-similar-code", "timesheet.similar-project": self = .similarCode
    case "timesheet.repeated-row", "timesheet.similar-person": self = .doubledHours
    default: return nil
    }
  }
}
