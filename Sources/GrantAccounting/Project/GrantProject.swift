/// A grant project: what was applied for, what was decided, who takes part.
public struct GrantProject: Hashable, Sendable {
  /// Short name used in file names: ASCII letters, digits and hyphens.
  public var id: String
  /// The organisation's own case number (*ärendenummer*), printed beside Vinnova's.
  public var ownReference: String?
  public var application: Application
  /// The coordinator is first.
  public var participants: [Participant]
  public var call: Call
  public var decision: Decision?
  /// What Vinnova's money became per recipient, in date order.
  public var disbursements: [Disbursement]
  /// The project leader's words, by report.
  public var comments: [ReportComment]

  /// - Precondition: `participants` is not empty.
  public init(
    id: String, ownReference: String?, application: Application, participants: [Participant],
    call: Call, decision: Decision?, disbursements: [Disbursement], comments: [ReportComment]
  ) {
    precondition(!participants.isEmpty, "a project has a coordinator")
    self.id = id
    self.ownReference = ownReference
    self.application = application
    self.participants = participants
    self.call = call
    self.decision = decision
    self.disbursements = disbursements
    self.comments = comments
  }

  /// *Koordinerande projektpart (koordinator)*.
  public var coordinator: Participant { participants[0] }

  /// The decision's project period where there is a decision, else the application's.
  public var period: Period { decision?.period ?? application.period }

  /// Each calendar year of the project, in order.
  public var years: [Int] { period.years }
}

/// The words of the application (*ansökan*), section by section as in Vinnova's form.
public struct Application: Hashable, Sendable {
  public var title: BilingualText
  public var summary: BilingualText
  /// *Mål för projektet*.
  public var goal: String
  public var genderPerspective: GenderPerspective
  /// *Sekretess*: whether publishing could do harm.
  public var confidential: Bool
  public var period: Period
  public var classification: Classification
  public var signatory: AuthorisedSignatory
  /// *Projektledare*.
  public var projectLeader: Person
  /// Who stands for the user account in Vinnova's e-service.
  public var accountHolder: Person
  public var questions: [Question]
  public var attachments: [Attachment]
  /// *Ifylld av*.
  public var filledInBy: Person

  public init(
    title: BilingualText, summary: BilingualText, goal: String,
    genderPerspective: GenderPerspective, confidential: Bool, period: Period,
    classification: Classification, signatory: AuthorisedSignatory, projectLeader: Person,
    accountHolder: Person, questions: [Question], attachments: [Attachment], filledInBy: Person
  ) {
    self.title = title
    self.summary = summary
    self.goal = goal
    self.genderPerspective = genderPerspective
    self.confidential = confidential
    self.period = period
    self.classification = classification
    self.signatory = signatory
    self.projectLeader = projectLeader
    self.accountHolder = accountHolder
    self.questions = questions
    self.attachments = attachments
    self.filledInBy = filledInBy
  }
}

/// A text in Swedish and English.
public struct BilingualText: Hashable, Sendable {
  public var swedish: String
  public var english: String

  public init(swedish: String, english: String) {
    (self.swedish, self.english) = (swedish, english)
  }
}

/// *Köns- och/eller genusperspektiv*: yes or no, and why.
public struct GenderPerspective: Hashable, Sendable {
  public var isRelevant: Bool
  public var motivation: String

  public init(isRelevant: Bool, motivation: String) {
    (self.isRelevant, self.motivation) = (isRelevant, motivation)
  }
}

/// A lettered question of the call's form, with its answer.
public struct Question: Hashable, Sendable {
  /// The letter on the form: `a`.
  public var letter: String
  public var question: String
  public var answer: String

  public init(letter: String, question: String, answer: String) {
    (self.letter, self.question, self.answer) = (letter, question, answer)
  }
}

/// A document sent with the application (*bilaga*).
public struct Attachment: Hashable, Sendable {
  public var title: String
  public var isMandatory: Bool
  /// Whether it was sent.
  public var isIncluded: Bool
  public var note: String?

  public init(title: String, isMandatory: Bool, isIncluded: Bool, note: String?) {
    self.title = title
    self.isMandatory = isMandatory
    self.isIncluded = isIncluded
    self.note = note
  }
}

/// The project leader's words in one report.
public struct ReportComment: Hashable, Sendable {
  public var report: ReportKind
  /// Paragraphs and lists, in order; a line that begins with `- ` is an item of a list.
  public var paragraphs: [String]
  /// Results against goals; asked for in the final report only.
  public var results: [String]

  public init(report: ReportKind, paragraphs: [String], results: [String]) {
    (self.report, self.paragraphs, self.results) = (report, paragraphs, results)
  }
}
