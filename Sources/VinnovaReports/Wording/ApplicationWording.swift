import GrantAccounting

/// Headings, labels and fixed questions of the application form.
///
/// - Source: Vinnova's application form 2021, section by section.
protocol ApplicationWording: TermWording {
  var application: String { get }
  /// Says at the head that the form's answers stand in the applicant's language, where the document
  /// is in another.
  var answersInOwnLanguage: String { get }
  var call: String { get }
  var callNumber: String { get }
  func applicationFoot(_ coordinator: String, period: Period) -> String
  func applicationSubject(_ title: String) -> String
  var projectHeading: String { get }
  var swedishTitle: String { get }
  var englishTitle: String { get }
  var swedishSummary: String { get }
  var englishSummary: String { get }
  var goal: String { get }
  var genderPerspective: String { get }
  var genderQuestion: String { get }
  var motivation: String { get }
  var confidentiality: String { get }
  var confidentialityQuestion: String { get }
  var answer: String { get }
  var notAnswered: String { get }

  var classification: String { get }
  var classificationNote: String { get }
  var needAreas: String { get }
  var researchAreas: String { get }
  var productAreas: String { get }
  var noneChosen: String { get }

  var coordinatingParty: String { get }
  var otherParty: String { get }
  var organisation: String { get }
  var workplace: String { get }
  var address: String { get }
  var telephone: String { get }
  var countryLabel: String { get }
  var signatoryHeading: String { get }
  var personName: String { get }
  var email: String { get }
  var leaderHeading: String { get }

  var budgetHeading: String { get }
  var budgetedCosts: String { get }
  var budgetedFinancing: String { get }
  func applied(_ source: FinancingSource) -> String
  var computedIntensity: String { get }
  var budgetOfAllParties: String { get }

  var questions: String { get }
  func question(_ letter: String) -> String
  var attachments: String { get }
  var mandatoryAttachments: String { get }
  var optionalAttachments: String { get }
  var included: String { get }
  var notIncluded: String { get }
  var noAttachments: String { get }
  var submission: String { get }
  func submissionText(call: String) -> String
  var filledInBy: String { get }
}
