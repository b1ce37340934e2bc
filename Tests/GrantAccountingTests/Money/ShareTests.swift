import GrantAccounting
import Testing

@Suite("Share: hundredths of a percent, exact")
struct ShareTests {
  @Test(
    "a part of a whole is rounded half away from zero",
    arguments: [
      (part: 402_300, whole: 536_400, basisPoints: 75_00),
      (part: 402_300, whole: 600_000, basisPoints: 67_05),
      (part: 401_942, whole: 676_687, basisPoints: 59_40),
      (part: 1, whole: 3, basisPoints: 33_33), (part: 2, whole: 3, basisPoints: 66_67),
      (part: 1, whole: 20_000, basisPoints: 1), (part: 1, whole: 20_001, basisPoints: 0),
      (part: -1, whole: 20_000, basisPoints: -1), (part: 1, whole: -20_000, basisPoints: -1),
      (part: -1, whole: -4, basisPoints: 25_00), (part: 0, whole: 5, basisPoints: 0),
      (part: 3, whole: 1, basisPoints: 300_00),
    ] as [(part: Int64, whole: Int64, basisPoints: Int64)])
  func ratio(part: Int64, whole: Int64, basisPoints: Int64) {
    #expect(Share(Money(ore: part), of: Money(ore: whole))?.basisPoints == basisPoints)
  }

  @Test(
    "nothing has no shares, and a share too large to hold is none",
    arguments: [
      (part: 1, whole: 0), (part: 0, whole: 0), (part: .max, whole: 1), (part: .min, whole: -1),
      // 10 000 times this part over 2 is one more than 64 bits hold.
      (part: 1_844_674_407_370_956, whole: 2),
    ] as [(part: Int64, whole: Int64)])
  func noShare(part: Int64, whole: Int64) {
    #expect(Share(Money(ore: part), of: Money(ore: whole)) == nil)
  }

  @Test(
    "extremes do not overflow",
    arguments: [
      (part: .max, whole: .max, basisPoints: 100_00),
      (part: .min, whole: .min, basisPoints: 100_00),
      (part: .min, whole: .max, basisPoints: -100_00), (part: 1, whole: .max, basisPoints: 0),
      (part: 1, whole: .min, basisPoints: 0),
      (part: 922_337_203_685_477, whole: 1, basisPoints: 9_223_372_036_854_770_000),
    ] as [(part: Int64, whole: Int64, basisPoints: Int64)])
  func extremes(part: Int64, whole: Int64, basisPoints: Int64) {
    #expect(Share(Money(ore: part), of: Money(ore: whole))?.basisPoints == basisPoints)
  }

  @Test(
    "a share of an amount in whole kronor, rounded down and rounded to the nearest",
    arguments: [
      (share: 75_00, ore: 536_401_00, floor: 402_300, rounded: 402_301),
      (share: 75_00, ore: 536_402_00, floor: 402_301, rounded: 402_302),
      (share: 30_00, ore: 324_000_00, floor: 97_200, rounded: 97_200),
      (share: 10_00, ore: 14_00, floor: 1, rounded: 1),
      (share: 10_00, ore: 15_00, floor: 1, rounded: 2),
      (share: 10_00, ore: -15_00, floor: -1, rounded: -2),
      (share: 10_00, ore: -14_99, floor: -1, rounded: -1),
      (share: 0, ore: 100_00, floor: 0, rounded: 0),
      (share: 100_00, ore: 199, floor: 1, rounded: 2),
      (share: 100_00, ore: .max, floor: .max / 100, rounded: .max / 100),
    ] as [(share: Int64, ore: Int64, floor: Int64, rounded: Int64)])
  func ofAmount(share: Int64, ore: Int64, floor: Int64, rounded: Int64) {
    let share = Share(basisPoints: share)
    #expect(share.floor(of: Money(ore: ore)) == .kr(floor))
    #expect(share.rounded(of: Money(ore: ore)) == .kr(rounded))
  }

  @Test("shares compare by size")
  func compare() {
    #expect(Share.percent(30) == Share(basisPoints: 30_00))
    #expect(Share.percent(30) < Share(basisPoints: 30_01))
  }
}
