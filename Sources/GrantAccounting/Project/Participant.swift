/// A juridical person that takes part in the project (*projektpart*).
public struct Participant: Hashable, Sendable {
  /// Short name that ledgers, decision and payments refer to.
  public var id: String
  public var name: String
  public var organisationNumber: OrganisationNumber
  /// *Arbetsställe*.
  public var workplace: String?
  public var address: Address?
  public var telephone: String?
  /// As applied for; ``budget(on:)`` is the one in force.
  public var budget: Budget
  /// In the order they were approved.
  public var budgetChanges: [BudgetChange]
  public var bookkeeping: Bookkeeping
  /// Size of the enterprise; `nil` where it is not stated.
  public var size: CompanySize?
  /// *Försumbart stöd* the undertaking received before, from any public body.
  public var deMinimisAid: [EarlierAid]

  public init(
    id: String, name: String, organisationNumber: OrganisationNumber, workplace: String?,
    address: Address?, telephone: String?, budget: Budget, budgetChanges: [BudgetChange] = [],
    bookkeeping: Bookkeeping, size: CompanySize? = nil, deMinimisAid: [EarlierAid] = []
  ) {
    self.id = id
    self.name = name
    self.organisationNumber = organisationNumber
    self.workplace = workplace
    self.address = address
    self.telephone = telephone
    self.budget = budget
    self.budgetChanges = budgetChanges
    self.bookkeeping = bookkeeping
    self.size = size
    self.deMinimisAid = deMinimisAid
  }
}

/// A postal address.
public struct Address: Hashable, Sendable {
  public var street: String
  /// Five digits, without the blank that paper shows.
  public var postcode: String
  public var city: String
  public var country: String

  public init(street: String, postcode: String, city: String, country: String) {
    self.street = street
    self.postcode = postcode
    self.city = city
    self.country = country
  }
}

/// What a party plans to spend and where the money comes from, by calendar year.
public struct Budget: Hashable, Sendable {
  public var costs: CostTable
  public var financing: FinancingTable

  public init(costs: CostTable, financing: FinancingTable) {
    (self.costs, self.financing) = (costs, financing)
  }
}

/// How a party's ledger becomes reported costs.
public struct Bookkeeping: Hashable, Sendable {
  /// The chart that chooses the default account mapping; never guessed from numbers.
  public var chart: AccountChart
  /// The party's own rules, tried before the chart's.
  public var ownRules: [AccountRule]
  public var indirectCosts: IndirectCostMethod
  /// Hours worked in the project by month; empty where none are stated.
  public var hours: [YearMonth: Hours]
  /// Rows of the party's time sheets; none where there are no files.
  public var timeSheet: TimeSheet
  /// `nil` where the party has not stated it.
  public var fullTime: FullTime?
  /// Money from other financiers received for the project.
  public var otherFinancing: [DatedAmount]
  /// The rows that say by code that another party of the project is on the other side.
  public var counterparties: [Counterparty]

  public init(
    chart: AccountChart, ownRules: [AccountRule], indirectCosts: IndirectCostMethod,
    hours: [YearMonth: Hours], timeSheet: TimeSheet = TimeSheet(), fullTime: FullTime? = nil,
    otherFinancing: [DatedAmount], counterparties: [Counterparty] = []
  ) {
    self.chart = chart
    self.ownRules = ownRules
    self.indirectCosts = indirectCosts
    self.hours = hours
    self.timeSheet = timeSheet
    self.fullTime = fullTime
    self.otherFinancing = otherFinancing
    self.counterparties = counterparties
  }
}

/// How a party's ledger names another party of the project (*motpart*).
public struct Counterparty: Hashable, Sendable {
  /// The other participant's `id`.
  public var participant: String
  public var filter: DimensionFilter

  public init(participant: String, filter: DimensionFilter) {
    (self.participant, self.filter) = (participant, filter)
  }
}

/// How indirect costs (*indirekta kostnader*) are reported.
public enum IndirectCostMethod: Hashable, Sendable {
  /// As booked on the accounts mapped to indirect costs.
  case booked
  /// A share of reported personnel costs; booked indirect costs are then left out.
  case shareOfPersonnel(Share)
}

/// An amount and its day.
public struct DatedAmount: Hashable, Sendable {
  public var date: CalendarDate
  public var amount: Money

  public init(date: CalendarDate, amount: Money) { (self.date, self.amount) = (date, amount) }
}

/// A number of hours in hundredths: 7.5 h is 750.
public struct Hours: Hashable, Comparable, Sendable {
  public var hundredths: Int64

  public init(hundredths: Int64) { self.hundredths = hundredths }

  public static func < (lhs: Hours, rhs: Hours) -> Bool { lhs.hundredths < rhs.hundredths }
}
