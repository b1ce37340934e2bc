import GrantAccounting

extension GrantProject {
  /// Names of parties, workplaces and persons, and the call's title, as the project writes them.
  var names: [String] {
    participants.flatMap { [$0.name] + [$0.workplace].compactMap(\.self) }
      + [application.signatory.name, application.projectLeader.name, application.filledInBy.name]
      + [call.title]
  }
}
