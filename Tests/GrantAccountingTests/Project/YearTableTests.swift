import GrantAccounting
import Testing

@Suite("Table by year: totals are sums of cells")
struct YearTableTests {
  @Test("rows, columns and the whole agree with the seed budget")
  func totals() {
    let costs = seedBudget().costs
    #expect(
      [2021, 2022, 2023].map { costs.total(in: $0) } == [.kr(29_800), .kr(357_600), .kr(149_000)])
    #expect(costs.total(of: .personnel) == .kr(324_000))
    #expect(costs.total(of: .otherDirect) == .kr(180_000))
    #expect(costs.total(of: .indirect) == .kr(32_400))
    #expect(costs.total(of: .equipment) == .zero)
    #expect(costs.total == .kr(536_400))
    let financing = seedBudget().financing
    #expect(financing.total == costs.total)
    for year in 2021...2023 {
      #expect(Share(financing[.grant, year], of: costs.total(in: year)) == .percent(75))
    }
  }

  @Test("a cell written as zero is a cell never written")
  func zeroIsAbsent() {
    var table = CostTable()
    table[.personnel, 2022] = .kr(5)
    table[.personnel, 2022] = .zero
    table[.equipment, 2022] += .zero
    #expect(table == CostTable())
    #expect(table.hashValue == CostTable().hashValue)
  }

  @Test("adding and subtracting go cell by cell")
  func arithmetic() {
    var one = CostTable()
    one[.personnel, 2021] = .kr(1)
    one[.indirect, 2022] = .kr(2)
    var two = CostTable()
    two[.personnel, 2021] = .kr(10)
    two[.equipment, 2023] = .kr(-3)
    let sum = CostTable.sum([one, two])
    #expect(sum[.personnel, 2021] == .kr(11))
    #expect(sum[.equipment, 2023] == .kr(-3))
    #expect(sum.total == .kr(10))
    #expect(sum.subtracting(two) == one)
    #expect(one.subtracting(one) == CostTable())
    #expect(CostTable.sum([]) == CostTable())
  }

  @Test("the form's order of categories")
  func formOrder() {
    #expect(
      CostCategory.allCases.shuffled().sorted() == [
        .personnel, .equipment, .consultants, .otherDirect, .indirect,
      ])
  }
}
