import GrantAccounting

extension Swedish {
  func ledgerDoubt(_ kind: LedgerDoubt.Kind, places: [SourceLocation]) -> FindingText {
    let (title, found) = words(about: kind)
    return FindingText(
      title: title, found: "\(found) Se \(enumeration(places.map(words(for:)))).",
      rule: "En kostnad räknas en gång, med det belopp och det tecken den är bokförd med. Jämför "
        + "med bokföringssystemet.")
  }

  private func words(about kind: LedgerDoubt.Kind) -> (title: String, found: String) {
    switch kind {
    case .alikeRows:
      (
        "Rader kan vara räknade två gånger",
        "Rader i två filer har samma dag, konto och belopp men olika verifikationer. De räknas i "
          + "båda filerna."
      )
    case .missingVoucher:
      (
        "Verifikationer saknas i nyare bokföring",
        "En äldre fil har verifikationer som den nyare saknar. De räknas ändå."
      )
    case .doubledVoucher:
      (
        "Verifikationer finns två gånger",
        "Verifikationer finns två gånger i samma fil. Båda räknas."
      )
    case .reusedNumber:
      (
        "Verifikationsnummer återkommer",
        "Två filer har verifikationer med samma nummer på olika dagar. Båda räknas."
      )
    case .unnumberedRows:
      (
        "Rader utan verifikationsnummer",
        "Rader utan verifikationsnummer kan inte skiljas från sina kopior eller från summor."
      )
    case .mixedSigns:
      (
        "Oklart tecken på belopp",
        "Debet och kredit är inte angivna på samma sätt i hela filen."
      )
    case .unbalancedVoucher:
      (
        "Verifikationer balanserar inte",
        "Verifikationer balanserar inte, fast nästan alla andra gör det."
      )
    case .doubledHours:
      (
        "Timmar kan vara räknade två gånger",
        "Tidredovisningen har samma timmar två gånger, eller personer vars koder liknar varandra. "
          + "Alla räknas, och kan höja taket per timme."
      )
    case .similarCode:
      (
        "Rader på liknande projektkoder",
        "Bokföringen har projektkoder som liknar projektets. Deras rader räknas inte."
      )
    }
  }
}
