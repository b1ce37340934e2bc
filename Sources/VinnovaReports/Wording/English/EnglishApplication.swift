import GrantAccounting

extension English {
  var application: String { "Application to Vinnova" }
  var answersInOwnLanguage: String {
    "Only the title and the summary are given in both languages. All other answers are in Swedish, as "
      + "written by the applicant, and so are the questions of the call and the names of "
      + "classifications and attachments."
  }
  var call: String { "Call for proposals" }
  var callNumber: String { "The call’s reference number" }
  func applicationFoot(_ coordinator: String, period: Period) -> String {
    "Application · \(coordinator) · project period \(period.text)"
  }
  func applicationSubject(_ title: String) -> String { "Application to Vinnova: \(title)" }
  var projectHeading: String { "The project" }
  var swedishTitle: String { "Project title in Swedish" }
  var englishTitle: String { "Project title in English" }
  var swedishSummary: String { "Project summary in Swedish" }
  var englishSummary: String { "Project summary in English" }
  var goal: String { "Goal of the project" }
  var genderPerspective: String { "Sex and/or gender perspective" }
  var genderQuestion: String {
    "Are there gender equality aspects (sex and/or gender perspectives) that may be important to "
      + "take into account in the project’s problem area, solutions and effects?"
  }
  var motivation: String { "Motivation" }
  var confidentiality: String { "Confidentiality" }
  var confidentialityQuestion: String {
    "Are there details of business or operating conditions whose publication could cause harm?"
  }
  var answer: String { "Answer" }
  var notAnswered: String { "No answer was given." }

  var classification: String { "Classification" }
  var classificationNote: String { "At most three choices each, the most important first." }
  var needAreas: String { "Area of need" }
  var researchAreas: String { "Research area" }
  var productAreas: String { "Product area" }
  var noneChosen: String { "None chosen" }

  var coordinatingParty: String { "Coordinating project party (coordinator)" }
  var otherParty: String { "Project party" }
  var organisation: String { "Organisation" }
  var workplace: String { "Workplace" }
  var address: String { "Address" }
  var telephone: String { "Telephone" }
  var countryLabel: String { "Country" }
  var signatoryHeading: String {
    "The coordinator’s authorised signatory/head of department"
  }
  var personName: String { "Name" }
  var email: String { "E-mail" }
  var leaderHeading: String { "Project leader" }

  var budgetHeading: String { "Budgeted costs and aid" }
  var budgetedCosts: String { "Budgeted costs, SEK" }
  var budgetedFinancing: String { "Financing, SEK" }
  func applied(_ source: FinancingSource) -> String {
    source == .grant ? "Grant applied for from Vinnova" : name(of: source)
  }
  var computedIntensity: String { "Computed aid intensity" }
  var budgetOfAllParties: String { "All project parties" }

  func question(_ letter: String) -> String { "Question \(letter)" }
  var questions: String { "Questions" }
  var attachments: String { "Attachments" }
  var mandatoryAttachments: String { "Mandatory attachments" }
  var optionalAttachments: String { "Optional attachments" }
  var included: String { "Attached." }
  var notIncluded: String { "Not attached." }
  var noAttachments: String { "No attachments." }
  var submission: String { "Submission" }
  func submissionText(call: String) -> String {
    "The application is for the call \(call). It must be marked as ready in Vinnova’s e-service "
      + "and is registered when the call closes."
  }
  var filledInBy: String { "Filled in by" }
}
