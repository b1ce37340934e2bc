internal import GrantAccounting

/// Dimension 7 of SIE: *anställd*.
///
/// - Source: SIE-gruppen, *SIE filformat*, edition 4B, reserved dimensions.
private let employeeDimension = 7

extension ReportData {
  /// The same without names of persons, employees and texts of vouchers.
  ///
  /// - Throws: `public.employee-rule` where rows are chosen by employee, so that the figures could
  ///   not be told without them; `public.project-file`.
  func publicVersion(of report: ReportKind?) throws(Diagnostic) -> ReportData {
    if let party = project.participants.first(where: \.choosesByEmployee) {
      throw .employeeRule(party.id)
    }
    let names = personsNamed(in: projectFile)
    let printed = PrintedProject(report: report, isPublic: true)
    var copy = self
    guard let file = printed.file(projectFile),
      let project = readProjectFile(file).project.value
    else {
      preconditionFailure("a project file that has been read can be written and read again")
    }
    copy.projectFile = file
    copy.project = project
    for index in copy.project.participants.indices {
      copy.project.participants[index].bookkeeping.timeSheet =
        self.project.participants[index].bookkeeping.timeSheet
    }
    copy.ledgers = ledgers.mapValues { ledger in
      var ledger = ledger
      for index in ledger.transactions.indices {
        ledger.transactions[index].text = ""
        ledger.transactions[index].accountName = withoutPersons(
          ledger.transactions[index].accountName, named: names)
      }
      return ledger
    }
    return copy.withoutEmployees()
  }

  /// The same with no employee's code on any row, unless a rule looks at it.
  func withoutEmployees() -> ReportData {
    var copy = self
    for party in project.participants where !party.choosesByEmployee {
      guard var ledger = copy.ledgers[party.id] else { continue }
      for index in ledger.transactions.indices {
        ledger.transactions[index].objects.removeAll { $0.dimension == employeeDimension }
      }
      copy.ledgers[party.id] = ledger
    }
    return copy
  }
}

extension Participant {
  /// Whether a rule of the project file looks at who was employed.
  fileprivate var choosesByEmployee: Bool {
    (bookkeeping.ownRules.compactMap(\.filter) + bookkeeping.counterparties.map(\.filter))
      .contains { $0.dimension == employeeDimension }
  }
}

extension Diagnostic {
  fileprivate static func employeeRule(_ party: String) -> Diagnostic {
    Diagnostic(
      code: "public.employee-rule",
      message: "`\(party)` has a rule that chooses rows by employee (dimension 7), and a public "
        + "version has no employees",
      hint: "choose those rows by another dimension or account, or draw the report without --public"
    )
  }
}
