import GrantAccounting
import Testing

@Suite("Money: exact öre")
struct MoneyTests {
  @Test(
    "kronor are rounded half away from zero",
    arguments: [
      (ore: 0, kr: 0), (ore: 49, kr: 0), (ore: 50, kr: 1), (ore: 51, kr: 1), (ore: 149, kr: 1),
      (ore: 150, kr: 2), (ore: -49, kr: 0), (ore: -50, kr: -1), (ore: -150, kr: -2),
      (ore: 215_999_60, kr: 216_000),
    ] as [(ore: Int64, kr: Int64)])
  func rounded(ore: Int64, kr: Int64) { #expect(Money(ore: ore).roundedToKronor == .kr(kr)) }

  @Test(
    "whole kronor drop the odd öre towards zero",
    arguments: [(ore: 199, kr: 1), (ore: -199, kr: -1), (ore: 99, kr: 0)]
      as [(ore: Int64, kr: Int64)])
  func kronor(ore: Int64, kr: Int64) { #expect(Money(ore: ore).kronor == kr) }

  @Test("amounts add, subtract, change sign and compare")
  func arithmetic() {
    var sum = Money.kr(2) + Money(ore: 50) - .kr(3)
    #expect(sum == Money(ore: -50))
    #expect(-sum == Money(ore: 50))
    #expect(sum < .zero)
    sum += .kr(1)
    sum -= Money(ore: 1)
    #expect(sum == Money(ore: 49))
    #expect([Money.kr(1), .kr(2), .kr(-4)].sum() == .kr(-1))
    #expect([Money]().sum() == .zero)
  }

  @Test(
    "odd öre go to the largest remainders, ties to the first",
    arguments: [
      (ore: 100, weights: [1, 1, 1], parts: [34, 33, 33]),
      (ore: 101, weights: [1, 1, 1], parts: [34, 34, 33]),
      (ore: -100, weights: [1, 1, 1], parts: [-34, -33, -33]),
      (ore: 10, weights: [1, 0, 2], parts: [3, 0, 7]), (ore: 5, weights: [0, 7], parts: [0, 5]),
      (ore: 0, weights: [3, 4], parts: [0, 0]),
    ] as [(ore: Int64, weights: [Int64], parts: [Int64])])
  func apportioned(ore: Int64, weights: [Int64], parts: [Int64]) {
    #expect(Money(ore: ore).apportioned(by: weights).map(\.ore) == parts)
  }

  @Test("parts add up to the whole and lie within an öre of their share")
  func apportionedAddsUp() {
    var random = SeededGenerator(seed: 11)
    for _ in 1...500 {
      let whole = Money(ore: .random(in: -1_000_000_000...1_000_000_000, using: &random))
      var weights = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        Int64.random(in: 0...1_000, using: &random)
      }
      weights[0] += 1
      let total = weights.reduce(0, +)
      let parts = whole.apportioned(by: weights)
      #expect(parts.sum() == whole)
      for (part, weight) in zip(parts, weights) {
        #expect(abs(part.ore * total - whole.ore * weight) < total)
      }
    }
  }

  @Test("a product beyond 64 bits is split exactly")
  func apportionedWide() {
    let whole = Money(ore: .max)
    #expect(whole.apportioned(by: [.max / 2, .max / 2 + 1]).sum() == whole)
  }
}
