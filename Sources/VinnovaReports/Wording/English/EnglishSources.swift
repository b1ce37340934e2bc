import GrantAccounting

extension English {
  /// What a rule follows, in English; titles of guides stay as published.
  func sourcePart(_ swedish: String, terms: String?) -> String {
    switch swedish {
    case "Vinnova, Allmänna villkor":
      "Vinnova, \(terms.map { generalTerms($0) } ?? generalTerms.lowercased())"
    case "Vinnova, Beslut om bidrag": "Vinnova, decision on the grant"
    case "Vinnova, utlysningens text": "Vinnova, the text of the call"
    case "Kontomappning": "the account mapping, annex 1"
    case "SIE-gruppen, SIE filformat, utgåva 4B": "SIE Group, SIE file format, edition 4B"
    case "Artikel 3": "Article 3"
    case "Begäran om ändring": "Request for change"
    case "Beviljat bidrag": "Grant awarded"
    case "Förordning (2015:208) och förordning (EU) nr 651/2014":
      "Ordinance (2015:208) and Regulation (EU) No 651/2014"
    case "Förordning (EU) nr 1407/2013 och (EU) 2023/2831":
      "Regulations (EU) No 1407/2013 and (EU) 2023/2831"
    case "Högsta stödnivå": "Maximum aid intensity"
    case "Indirekta kostnader": name(of: CostCategory.indirect)
    case "Konsultkostnader, licenser m.m.": name(of: CostCategory.consultants)
    case "Mervärdesskatt": "VAT"
    case "Personalkostnader": name(of: CostCategory.personnel)
    case "Rapporter": "Reports"
    case "Revisorsintyg": auditCertificate
    case "Utrustning, mark, byggnader": name(of: CostCategory.equipment)
    case "Startdatum–Slutdatum": "Start and end dates"
    default: swedish
    }
  }

  /// Why the built-in mapping treats an account as it does; an unknown reason stays as written.
  func chartReason(_ swedish: String) -> String { Self.chartReasons[swedish] ?? swedish }

  private static let chartReasons = [
    "Annonser och information": "Advertising and information",
    "Andra ersättningar till personal": "Other remuneration of staff",
    "Avskrivningar": "Depreciation",
    "Diverse kostnader": "Sundry costs",
    "Driftkostnader utan egen regel": "Operating costs without a rule of their own",
    "Eget kapital, avsättningar, skulder och moms: ingen kostnad":
      "Equity, provisions, liabilities and VAT: not a cost",
    "Eget kapital, skulder och moms: ingen kostnad": "Equity, liabilities and VAT: not a cost",
    "Energi: direkt eller indirekt kostnad": "Energy: a direct or an indirect cost",
    "Finansiella och extraordinära poster": "Financial and extraordinary items",
    "Finansiella poster, bokslutsdispositioner och skatt":
      "Financial items, appropriations and tax",
    "Främmande tjänster och inhyrd personal": "External services and hired staff",
    "Föreningsavgifter": "Membership fees",
    "Förbrukning, kontorsmateriel och tryck": "Consumables, office supplies and printing",
    "Förbrukningsinventarier och förbrukningsmaterial": "Low-value equipment and consumables",
    "Försäkringar": "Insurance",
    "Försäkringar, riskkostnader och förluster": "Insurance, risk costs and losses",
    "Försäljning, kontorsmateriel, tele och post":
      "Sales, office supplies, telecommunications and post",
    "Förvaltning och andra externa tjänster": "Administration and other external services",
    "Hyra av anläggningstillgångar": "Rent of fixed assets",
    "Hyra och leasing av anläggningstillgångar": "Rent and leasing of fixed assets",
    "Inhyrd personal": "Hired staff",
    "Inköp av anläggningar: kan vara en investering":
      "Purchases of installations: may be an investment",
    "Inköp av material": "Purchases of materials",
    "Intäkter och bidrag: ingen kostnad": "Income and grants: not a cost",
    "It-tjänster och konsultarvoden": "IT services and consulting fees",
    "Kapital, skulder, oförbrukade bidrag och moms: ingen kostnad":
      "Capital, liabilities, unused grants and VAT: not a cost",
    "Konsulter": "Consultants",
    "Kostnadsersättningar: resor och traktamenten":
      "Reimbursed expenses: travel and daily allowances",
    "Kostnadsersättningar: resor och traktamenten är inte lön":
      "Reimbursed expenses: travel and daily allowances are not salary",
    "Köp av huvudverksamhet": "Purchases of core activities",
    "Köpta tjänster": "Purchased services",
    "Lagerförändring: avgör om den hör till projektet":
      "Change in stock: decide whether it belongs to the project",
    "Legoarbeten och underentreprenader": "Contract work and subcontracting",
    "Licensavgifter och royalties": "Licence fees and royalties",
    "Lokaler, fastighet och energi: ofta indirekt kostnad":
      "Premises, property and energy: often an indirect cost",
    "Lokaler: ofta indirekt kostnad": "Premises: often an indirect cost",
    "Lämnade bidrag": "Grants to others",
    "Löner": "Salaries",
    "Löner för arbetad och ej arbetad tid": "Salaries for time worked and not worked",
    "Löner, arbetsgivaravgifter och pensioner":
      "Salaries, employer’s contributions and pensions",
    "Löner, sociala avgifter och pensioner":
      "Salaries, social security contributions and pensions",
    "Material, varor och köpta tjänster": "Materials, goods and purchased services",
    "Minskning av inköpspriser": "Reductions of purchase prices",
    "Naturaförmåner": "Benefits in kind",
    "Ordinarie lokaler hör till de indirekta kostnaderna":
      "Ordinary premises belong to the indirect costs",
    "Pensioner och sociala avgifter": "Pensions and social security contributions",
    "Programvara: licens, material eller indirekt kostnad":
      "Software: a licence, material or an indirect cost",
    "Realisationsförluster och periodisering": "Capital losses and accruals",
    "Regionens egna regler avgör kostnadsslaget":
      "The region’s own rules decide the cost category",
    "Reparation och underhåll: direkt eller indirekt kostnad":
      "Repair and maintenance: a direct or an indirect cost",
    "Representation: sällan stödberättigande": "Entertainment: seldom eligible",
    "Resor, information och varor": "Travel, information and goods",
    "Räntor och andra finansiella kostnader": "Interest and other financial costs",
    "Räntor är inte stödberättigande, annat kan vara det":
      "Interest is not eligible, other costs may be",
    "Sociala avgifter och pensioner": "Social security contributions and pensions",
    "Tele, it, post, transportmedel och resor":
      "Telecommunications, IT, post, vehicles and travel",
    "Tillgångar: inköpet är ingen kostnad, avskrivningen är det":
      "Assets: the purchase is not a cost, the depreciation is",
    "Transportmedel, frakter, resor och information":
      "Vehicles, freight, travel and information",
    "Övrig drift": "Other operations",
    "Övriga externa kostnader": "Other external costs",
    "Övriga externa kostnader, även ej avdragsgilla":
      "Other external costs, also those not deductible",
    "Övriga personalkostnader": "Other staff costs",
    "Övriga personalkostnader och aktiverat arbete": "Other staff costs and capitalised work",
    "Övriga personalkostnader: utbildning och representation är inte lön":
      "Other staff costs: training and entertainment are not salary",
    "Övriga rörelsekostnader": "Other operating costs",
  ]
}
