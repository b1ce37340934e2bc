import GrantAccounting

extension ExpectedReport {
  /// *CEBOT*: one company, all five categories, an hourly limit and a limit on indirect costs.
  ///
  /// Added up from the ledger files outside the program. Room under the hourly limit in 2017 gives
  /// back a part of what 2016 lost, and the maximum grant binds in the end.
  static let cebot: [ExpectedReport] = [
    ExpectedReport(
      name: "interim 1", wanted: .interim(number: 1), asOf: "2016-04-15",
      parties: [
        ExpectedParty(
          id: "sics",
          costs: [
            .personnel: [482_278, 248_275, 0],
            .equipment: [32_050, 16_025, 0],
            .consultants: [58_300, 41_600, 0],
            .otherDirect: [53_472, 28_840, 0],
            .indirect: [144_683, 74_482, 0],
          ],
          inPeriod: [
            .personnel: 730_553, .equipment: 48_075, .consultants: 99_900, .otherDirect: 82_312,
            .indirect: 219_165,
          ],
          grant: [385_391, 204_611, 0],
          otherFinanciers: [0, 0, 0],
          own: [385_392, 204_611, 0],
          settlement: ExpectedSettlement(
            intensityAmount: 590_002, earned: 590_002, binding: .maximumIntensity,
            disbursed: 650_618, toReceive: 0, toRepay: 60_616),
          reconciliation: ExpectedReconciliation(
            ledger: 119_965_115, leftOut: 503_400, computedIndirect: 0,
            cut: 1_461_200, rounding: -15, reported: 118_000_500),
          entries: 65,
          notEligible: [
            "2015-08-27 5810 216000 beforeProject",
            "2015-12-15 6072 287400 account",
            "cut 1461200 aboveIndirectCosts",
          ])
      ]),
    ExpectedReport(
      name: "interim 2", wanted: .interim(number: 2), asOf: "2017-02-15",
      parties: [
        ExpectedParty(
          id: "sics",
          costs: [
            .personnel: [482_278, 1_451_322, 0],
            .equipment: [32_050, 96_150, 0],
            .consultants: [58_300, 188_200, 0],
            .otherDirect: [53_472, 206_161, 0],
            .indirect: [144_683, 435_397, 0],
          ],
          inPeriod: [
            .personnel: 1_203_047, .equipment: 80_125, .consultants: 146_600, .otherDirect: 177_321,
            .indirect: 360_915,
          ],
          grant: [385_391, 1_188_615, 0],
          otherFinanciers: [0, 100_000, 0],
          own: [385_392, 1_088_615, 0],
          settlement: ExpectedSettlement(
            intensityAmount: 1_574_006, earned: 1_574_006, binding: .maximumIntensity,
            disbursed: 1_301_236, toReceive: 272_770, toRepay: 0),
          reconciliation: ExpectedReconciliation(
            ledger: 322_882_294, leftOut: 1_364_750, computedIndirect: 0,
            cut: 6_716_100, rounding: -144, reported: 314_801_300),
          entries: 176,
          notEligible: [
            "2015-08-27 5810 216000 beforeProject",
            "2015-12-15 6072 287400 account",
            "2016-05-31 7610 840000 undecidedAccount",
            "2016-12-14 8422 21350 account",
            "cut 2616600 aboveHourlyCost",
            "cut 4099500 aboveIndirectCosts",
          ])
      ]),
    ExpectedReport(
      name: "final", wanted: .final, asOf: "2017-08-31",
      parties: [
        ExpectedParty(
          id: "sics",
          costs: [
            .personnel: [482_278, 1_451_322, 758_000],
            .equipment: [32_050, 96_150, 48_075],
            .consultants: [58_300, 188_200, 85_500],
            .otherDirect: [53_472, 206_161, 140_827],
            .indirect: [144_683, 435_397, 227_400],
          ],
          inPeriod: [
            .personnel: 2_691_600, .equipment: 176_275, .consultants: 332_000,
            .otherDirect: 400_460, .indirect: 807_480,
          ],
          grant: [385_391, 1_188_615, 594_722],
          otherFinanciers: [0, 100_000, 50_000],
          own: [385_392, 1_088_615, 615_080],
          settlement: ExpectedSettlement(
            intensityAmount: 2_203_907, earned: 2_168_728, binding: .maximumGrant,
            disbursed: 1_951_855, toReceive: 216_873, toRepay: 0),
          reconciliation: ExpectedReconciliation(
            ledger: 450_491_836, leftOut: 1_706_550, computedIndirect: 0,
            cut: 8_003_600, rounding: -186, reported: 440_781_500),
          entries: 242,
          notEligible: [
            "2015-08-27 5810 216000 beforeProject",
            "2015-12-15 6072 287400 account",
            "2016-05-31 7610 840000 undecidedAccount",
            "2016-12-14 8422 21350 account",
            "2017-07-04 5810 341800 afterProject",
            "cut 2443500 aboveHourlyCost",
            "cut 5560100 aboveIndirectCosts",
          ])
      ]),
  ]
}
