import GrantAccounting

extension Swedish {
  var costPerCategory: String { "Kostnad per kostnadsslag" }
  func costPerCategoryCaption(through day: CalendarDate) -> String {
    "Stödberättigande kostnader till och med \(day), kr"
  }
  var costCategory: String { "Kostnadsslag" }
  var budgetTotal: String { "Budget totalt" }
  var thisPeriod: String { "Denna period" }
  func accumulated(_ kind: ReportKind) -> String { kind == .final ? "Utfall" : "Ackumulerat" }
  func remaining(_ kind: ReportKind) -> String {
    kind == .final ? "Budget minus utfall" : "Återstår"
  }
  var used: String { "Använt" }

  var costPerParty: String { "Kostnad per projektpart" }
  var party: String { "Projektpart" }
  var parties: String { "Projektparterna var för sig" }

  var costPerYear: String { "Kostnad per år" }
  func costPerYearCaption(_ years: ClosedRange<Int>, withSums: Bool) -> String {
    "Budget och utfall \(years.text)\(withSums ? " och hela projekttiden" : ""), kr"
  }
  func budget(_ year: Int) -> String { "Budget \(year)" }
  func outcome(_ year: Int) -> String { "Utfall \(year)" }
  func heldBackBefore(_ years: [(year: Int, amount: Money)]) -> String {
    let each = years.map { "\(format.kronor($0.amount)) i utfallet \($0.year)" }
    return "Gränserna prövas på hela projekttiden hittills, inte år för år. Därför ingår "
      + "\(enumeration(each)) som låg över gränsen ett tidigare år."
  }
  var budgetSum: String { "Budget summa" }
  var outcomeSum: String { "Utfall summa" }

  var financing: String { "Finansiering" }
  func financingCaption(_ years: ClosedRange<Int>, withSums: Bool) -> String {
    "Finansiering, budget och utfall \(years.text)\(withSums ? " och hela projekttiden" : ""), kr"
  }
  var financingSource: String { "Finansiering" }
  func planned(_ year: Int) -> String { "Budget \(year)" }
  func actual(_ year: Int) -> String { "Utfall \(year)" }
  var plannedSum: String { "Budget summa" }
  var actualSum: String { "Utfall summa" }
  func ownFinancingCaption(through day: CalendarDate) -> String {
    "Egen finansiering med kostnader som bidraget inte får täcka, till och med \(day), kr"
  }
  var ownInTable: String { "Egen finansiering enligt tabellen" }
  var realNotEligible: String { "Verkliga kostnader som inte är stödberättigande" }
  var ownWithReal: String { "Summa egen finansiering" }
  func ownLeavesOut(
    outsidePeriod: Bool, undecided: Bool, replacedByShare: Bool, hasComputedIndirect: Bool
  ) -> String? {
    let parts = [
      outsidePeriod ? "kostnader utanför projekttiden" : nil,
      undecided ? "kostnader på konton som inte är avgjorda" : nil,
      replacedByShare ? "bokförda indirekta kostnader som en beräknad andel ersätter" : nil,
    ].compactMap(\.self)
    let computed =
      hasComputedIndirect
      ? "Beräknade indirekta kostnader ingår med sitt beräknade belopp, inte med det bokförda."
      : nil
    let leftOut =
      parts.isEmpty
      ? nil : "Här ingår inte \(parts.joined(separator: ", ", last: " eller "))."
    let sentences = [computed, leftOut].compactMap(\.self)
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
  func intensities(planned: Share?, actual: Share?) -> String {
    "Beräknad stödnivå i budgeten är \(format.intensity(planned)) och faktisk stödnivå "
      + "\(format.percent(actual))."
  }

  var notEligible: String { "Ej stödberättigande" }
  func notEligibleIntroduction(together sum: Money?) -> String {
    "Beloppen nedan är bokförda på projektet men räknas inte med i de redovisade kostnaderna."
      + (sum.map { " För alla projektparter är de sammanlagt \(format.kronor($0))." } ?? "")
  }
  var nothingLeftOut: String { "Inga belopp är utelämnade." }

  func reason(_ reason: NotEligibleCost.Reason) -> String {
    switch reason {
    case .beforeProject: "Före projekttiden"
    case .afterProject: "Efter projekttiden"
    case .categoryNotAllowed(let category):
      "\(name(of: category)): utlysningen ger inte bidrag till kostnadsslaget"
    // The heading has said what it is not; the reason alone says why.
    case .account(let rule): rule.reason.map(chartReason) ?? "Kontot är inte stödberättigande"
    case .undecidedAccount(let rule):
      rule.reason.map { "Kontot ska bedömas. \(chartReason($0))" } ?? "Kontot ska bedömas"
    case .unmappedAccount: "Kontot saknar kostnadsslag"
    case .indirectCostsComputed:
      "Bokförda indirekta kostnader, ersatta av en andel av personalkostnaderna"
    case .aboveHourlyCost(let limit):
      "Personalkostnader över \(format.kronor(limit)) per timme i genomsnitt"
    case .aboveIndirectCosts(let limit):
      "Indirekta kostnader över \(format.limit(limit)) av personalkostnaderna"
    }
  }

  func foreignPart(of reason: NotEligibleCost.Reason) -> String? { nil }

  func notEligibleCaption(rows: Bool, cuts: Bool) -> String {
    rows ? "Utelämnade rader\(cuts ? " och avdrag" : "")" : cutAbove
  }
  var cutAbove: String { "Avdrag över gräns" }
  var sumOfRows: String { "Summa utelämnade rader" }
  var sumOfCuts: String { "Summa avdrag" }
  var sumNotEligible: String { "Summa ej stödberättigande" }
  var sumOfParties: String { "Alla projektparter" }
  var voucher: String { "Verifikation" }
  var date: String { "Datum" }
  var account: String { "Konto" }
  var text: String { "Text" }
  var amount: String { "Belopp,\(NumberFormat.blank)kr" }
}
