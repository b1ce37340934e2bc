import Testing

@testable import Typesetting

@Suite("Column widths: numbers first, words next, the rest by weight")
struct ColumnWidthTests {
  private func number(_ width: Double) -> ColumnDemand {
    ColumnDemand(minimum: width, natural: width, comfortable: width, isNumber: true)
  }

  private func text(_ minimum: Double, _ natural: Double) -> ColumnDemand {
    ColumnDemand(minimum: minimum, natural: natural, comfortable: natural)
  }

  private func flexible(_ minimum: Double, _ natural: Double, weight: Double) -> ColumnDemand {
    ColumnDemand(minimum: minimum, natural: natural, comfortable: natural, weight: weight)
  }

  @Test func theFlexibleColumnTakesTheRest() {
    let widths = columnWidths([flexible(40, 60, weight: 1), number(50), number(50)], width: 300)
    #expect(widths == [200, 50, 50])
  }

  @Test func numberColumnsAreMadeEven() {
    let widths = columnWidths([flexible(40, 60, weight: 1), number(30), number(50)], width: 300)
    #expect(widths == [200, 50, 50])
  }

  @Test func flexibleColumnsShareByWeight() {
    let demands = [flexible(40, 500, weight: 2), flexible(40, 500, weight: 1), number(60)]
    #expect(columnWidths(demands, width: 360) == [200, 100, 60])
  }

  @Test func aWordIsNotCutForAWeight() {
    let demands = [flexible(40, 500, weight: 5), flexible(100, 500, weight: 1)]
    #expect(columnWidths(demands, width: 300) == [200, 100])
  }

  @Test func textShrinksAndNumbersDoNot() {
    let widths = columnWidths([text(50, 200), number(80)], width: 200)
    #expect(widths == [120, 80])
  }

  @Test func withoutAFlexibleColumnAllGrowAlike() {
    #expect(columnWidths([text(50, 50), number(50)], width: 300) == [150, 150])
  }

  @Test func tooNarrowIsTold() {
    #expect(columnWidths([text(50, 50), number(80)], width: 129) == nil)
  }
}
