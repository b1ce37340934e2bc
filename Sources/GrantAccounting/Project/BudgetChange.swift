/// A change of a party's budget that Vinnova has approved (*begäran om ändring*).
public struct BudgetChange: Hashable, Sendable {
  /// The day of Vinnova's approval; the new budget is in force from it.
  public var approved: CalendarDate
  /// What the approval is found by, such as its registration number.
  public var reference: String
  /// The whole new budget, not the difference.
  public var budget: Budget

  public init(approved: CalendarDate, reference: String, budget: Budget) {
    (self.approved, self.reference, self.budget) = (approved, reference, budget)
  }
}

extension Participant {
  /// The budget in force on a day: the latest one approved by then, else the application's.
  public func budget(on day: CalendarDate) -> Budget {
    budgetChanges.last { $0.approved <= day }?.budget ?? budget
  }

  /// The latest budget there is, in force or not.
  public var latestBudget: Budget { budgetChanges.last?.budget ?? budget }

  /// The budget that the change at `index` replaced.
  public func budget(beforeChange index: Int) -> Budget {
    index == 0 ? budget : budgetChanges[index - 1].budget
  }
}
