/// Every text a report can print, in one language.
///
/// Each topic is a protocol, so the compiler refuses a language that lacks a text.
protocol Wording: TermWording, HeadWording, SummaryWording, FindingWording, TableWording,
  FigureWording, SettlementWording, ForecastWording, ClosingWording, AnnexWording,
  ApplicationWording, BudgetChangeWording, ExplainWording, LimitWording, PortfolioWording,
  MailWording
{}

/// Klarspråk, with the terms of Vinnova's forms.
struct Swedish: Wording {
  let language = ReportLanguage.swedish
  let format = NumberFormat.swedish
}

/// British English, with Vinnova's own English terms.
struct English: Wording {
  let language = ReportLanguage.english
  let format = NumberFormat.english
}
