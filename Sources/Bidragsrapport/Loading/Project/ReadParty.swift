internal import GrantAccounting

/// All parties, coordinator first.
struct ReadParties {
  /// Those that could be read, each id once.
  var participants: [Participant] = []
  /// Every id the file gives a party, also one with errors, so that references to it are not
  /// reported as well.
  var ids: [String] = []
  /// The ledger files of each id, also of a party with errors.
  var ledgers: [String: [LedgerReference]] = [:]
  var timeSheets: [String: [TimeSheetReference]] = [:]
}

/// What the parties are checked against.
struct PartyContext {
  /// The project's calendar years; `nil` if its period could not be read.
  let years: [Int]?
  let call: Call?
  let period: Period?
  /// The day of the decision; `nil` where there is none or it could not be read.
  let decided: CalendarDate?
  /// The ids of all parties, since one may name another.
  var ids: [String] = []
}

func readParty(_ reader: GroupReader, in context: PartyContext) -> Participant? {
  let id = reader["id"]?.shortName()
  let name = reader["name"]?.text()
  let number = reader["organisationNumber"].flatMap(readOrganisationNumber)
  let workplace = reader["workplace"]?.text()
  let address = readAddress(reader.group("address"))
  let telephone = reader["telephone"]?.text()
  let budget = readBudget(reader.group("budget"), in: context)
  let changes = readBudgetChanges(reader, of: budget, in: context)
  let bookkeeping = readBookkeeping(reader, among: context.ids)
  let size = reader["size"]?.choice(of: CompanySize.self)
  let earlierAid = reader.groups("deMinimisAid").compactMap(readEarlierAid)
  guard let id, let name, let number, let budget, let bookkeeping else { return nil }
  return Participant(
    id: id, name: name, organisationNumber: number, workplace: workplace, address: address,
    telephone: telephone, budget: budget, budgetChanges: changes, bookkeeping: bookkeeping,
    size: size, deMinimisAid: earlierAid.sorted { $0.decided < $1.decided })
}

/// The number itself is in no message: a sole trader's is a personal number.
private func readOrganisationNumber(_ value: YAMLValue) -> OrganisationNumber? {
  guard let text = value.text() else { return nil }
  let (flaw, hint): (String, String)
  do throws(OrganisationNumber.Flaw) {
    return try OrganisationNumber(text)
  } catch {
    switch error {
    case .notTenDigits:
      (flaw, hint) = ("does not have ten digits", "write it as NNNNNN-NNNN")
    case .notALegalEntity:
      (flaw, hint) = (
        "is no organisation's number: its third digit is below 2, as in a personal number",
        "write the organisation's number; a party is always a juridical person"
      )
    case .wrongCheckDigit(let expected):
      (flaw, hint) = (
        "has a wrong check digit",
        "compare it with the decision; for the first nine digits the last one would be \(expected)"
      )
    case .placeholder:
      (flaw, hint) = ("is a placeholder that stands for nobody", "write the organisation's own")
    }
  }
  value.error("project.organisation-number", "`\(value.path)` \(flaw)", hint: hint)
  return nil
}

private func readAddress(_ reader: GroupReader?) -> Address? {
  guard let reader else { return nil }
  let (street, city) = (reader["street"]?.text(), reader["city"]?.text())
  let postcode = reader["postcode"].flatMap(readPostcode)
  let country = reader["country"]?.text() ?? "Sverige"
  guard let street, let postcode, let city else { return nil }
  return Address(street: street, postcode: postcode, city: city, country: country)
}

/// Five digits, the first one not 0; `831 50` and `83150` are the same.
private func readPostcode(_ value: YAMLValue) -> String? {
  guard let text = value.text() else { return nil }
  let digits = text.filter { !$0.isWhitespace }
  if digits.count == 5, digits.allSatisfy(isDigit), !digits.hasPrefix("0") { return digits }
  value.error(
    "project.postcode", "`\(value.path)` is no Swedish postcode: `\(text)`",
    hint: "write five digits, the first one 1-9, such as 831 50")
  return nil
}
