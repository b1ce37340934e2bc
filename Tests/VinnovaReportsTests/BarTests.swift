import GrantAccounting
import Testing

@testable import VinnovaReports

@Suite("Bars of a terminal: as long as their share")
struct BarTests {
  @Test(
    "columns of 48, at least one for any amount, none for nought and below",
    arguments: [
      (ore: Int64(100), largest: Int64(100), columns: 48), (50, 100, 24), (1, 100, 1), (0, 100, 0),
      (-5, 100, 0), (0, 0, 0), (100, 0, 0), (.max, .max, 48), (33, 100, 15),
    ])
  func columns(ore: Int64, largest: Int64, columns: Int) {
    let bar = bar(Money(ore: ore), of: Money(ore: largest), filled: "x")
    #expect(bar == String(repeating: "x", count: columns))
  }
}
