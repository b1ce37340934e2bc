import GrantAccounting

extension ExpectedReport {
  /// *Sänkta trösklar*: three agencies settled one by one.
  ///
  /// Added up from the SIE and CSV files outside the program. Costs of 3 000 000, 210 000 and
  /// 90 000 kr give 3 000 000, 200 000 and 90 000 kr; nothing is netted between them.
  static let trosklar: [ExpectedReport] = [
    ExpectedReport(
      name: "interim 1", wanted: .interim(number: 1), asOf: "2023-08-15",
      parties: [
        ExpectedParty(
          id: "digg",
          costs: [
            .personnel: [238_417, 703_649],
            .consultants: [84_250, 273_700],
            .otherDirect: [18_907, 71_699],
            .indirect: [64_373, 201_365],
          ],
          inPeriod: [
            .personnel: 942_066, .consultants: 357_950, .otherDirect: 90_606, .indirect: 265_738,
          ],
          grant: [405_947, 1_250_413],
          otherFinanciers: [0, 0],
          own: [0, 0],
          settlement: ExpectedSettlement(
            intensityAmount: 1_656_360, earned: 1_656_360, binding: .maximumIntensity,
            disbursed: 2_275_000, toReceive: 0, toRepay: 618_640),
          reconciliation: ExpectedReconciliation(
            ledger: 166_836_022, leftOut: 1_200_000, computedIndirect: 0,
            cut: 0, rounding: -22, reported: 165_636_000),
          entries: 70,
          notEligible: [
            "2023-05-24 4611 1200000 account"
          ]),
        ExpectedParty(
          id: "af",
          costs: [
            .personnel: [21_430, 70_227],
            .otherDirect: [0, 7_177],
            .indirect: [6_429, 21_068],
          ],
          inPeriod: [
            .personnel: 91_657, .otherDirect: 7_177, .indirect: 27_497,
          ],
          grant: [27_859, 98_472],
          otherFinanciers: [0, 0],
          own: [0, 0],
          settlement: ExpectedSettlement(
            intensityAmount: 126_331, earned: 126_331, binding: .maximumIntensity,
            disbursed: 140_000, toReceive: 0, toRepay: 13_669),
          reconciliation: ExpectedReconciliation(
            ledger: 10_098_400, leftOut: 215_000, computedIndirect: 2_749_700,
            cut: 0, rounding: 0, reported: 12_633_100),
          entries: 27,
          notEligible: [
            "2022-10-27 5511 215000 beforeProject"
          ]),
        ExpectedParty(
          id: "scb",
          costs: [
            .personnel: [9_413, 35_267],
            .otherDirect: [0, 4_108],
            .indirect: [2_823, 10_580],
          ],
          inPeriod: [
            .personnel: 44_680, .otherDirect: 4_108, .indirect: 13_403,
          ],
          grant: [12_236, 49_955],
          otherFinanciers: [0, 0],
          own: [0, 0],
          settlement: ExpectedSettlement(
            intensityAmount: 62_191, earned: 62_191, binding: .maximumIntensity,
            disbursed: 70_000, toReceive: 0, toRepay: 7_809),
          reconciliation: ExpectedReconciliation(
            ledger: 6_219_116, leftOut: 0, computedIndirect: 0,
            cut: 0, rounding: -16, reported: 6_219_100),
          entries: 26,
          notEligible: []),
      ]),
    ExpectedReport(
      name: "final", wanted: .final, asOf: "2024-02-29",
      parties: [
        ExpectedParty(
          id: "digg",
          costs: [
            .personnel: [238_417, 1_481_583],
            .consultants: [84_250, 555_750],
            .otherDirect: [18_907, 157_093],
            .indirect: [64_373, 399_627],
          ],
          inPeriod: [
            .personnel: 1_720_000, .consultants: 640_000, .otherDirect: 176_000, .indirect: 464_000,
          ],
          grant: [405_947, 2_594_053],
          otherFinanciers: [0, 0],
          own: [0, 0],
          settlement: ExpectedSettlement(
            intensityAmount: 3_000_000, earned: 3_000_000, binding: .maximumIntensity,
            disbursed: 3_250_000, toReceive: 0, toRepay: 250_000),
          reconciliation: ExpectedReconciliation(
            ledger: 301_200_006, leftOut: 1_200_000, computedIndirect: 0,
            cut: 0, rounding: -6, reported: 300_000_000),
          entries: 124,
          notEligible: [
            "2023-05-24 4611 1200000 account"
          ]),
        ExpectedParty(
          id: "af",
          costs: [
            .personnel: [21_430, 128_570],
            .otherDirect: [0, 15_000],
            .indirect: [6_429, 38_571],
          ],
          inPeriod: [
            .personnel: 150_000, .otherDirect: 15_000, .indirect: 45_000,
          ],
          grant: [27_859, 172_141],
          otherFinanciers: [0, 0],
          own: [0, 10_000],
          settlement: ExpectedSettlement(
            intensityAmount: 210_000, earned: 200_000, binding: .maximumGrant,
            disbursed: 200_000, toReceive: 0, toRepay: 0),
          reconciliation: ExpectedReconciliation(
            ledger: 16_715_014, leftOut: 215_000, computedIndirect: 4_500_000,
            cut: 0, rounding: -14, reported: 21_000_000),
          entries: 45,
          notEligible: [
            "2022-10-27 5511 215000 beforeProject"
          ]),
        ExpectedParty(
          id: "scb",
          costs: [
            .personnel: [9_413, 53_387],
            .otherDirect: [0, 8_360],
            .indirect: [2_823, 16_017],
          ],
          inPeriod: [
            .personnel: 62_800, .otherDirect: 8_360, .indirect: 18_840,
          ],
          grant: [12_236, 77_764],
          otherFinanciers: [0, 0],
          own: [0, 0],
          settlement: ExpectedSettlement(
            intensityAmount: 90_000, earned: 90_000, binding: .maximumIntensity,
            disbursed: 100_000, toReceive: 0, toRepay: 10_000),
          reconciliation: ExpectedReconciliation(
            ledger: 8_999_935, leftOut: 0, computedIndirect: 0,
            cut: 0, rounding: 65, reported: 9_000_000),
          entries: 37,
          notEligible: []),
      ]),
  ]
}
