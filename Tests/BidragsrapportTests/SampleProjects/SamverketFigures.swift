import GrantAccounting

extension ExpectedReport {
  /// *Samverket*: one region, three calendar years, indirect costs as 10 % of personnel.
  ///
  /// Added up from the ledger files outside the program. The interim leaves out a consultant and a
  /// dinner; the final also booked overhead and an invoice of the day after the project's end.
  static let samverket: [ExpectedReport] = [
    ExpectedReport(
      name: "interim 1", wanted: .interim(number: 1), asOf: "2022-12-15",
      parties: [
        ExpectedParty(
          id: "rjh",
          costs: [
            .personnel: [12_811, 191_404, 0],
            .otherDirect: [9_542, 110_745, 0],
            .indirect: [1_281, 19_140, 0],
          ],
          inPeriod: [
            .personnel: 204_215, .otherDirect: 120_287, .indirect: 20_421,
          ],
          grant: [17_725, 240_967, 0],
          otherFinanciers: [0, 0, 0],
          own: [5_909, 80_322, 0],
          settlement: ExpectedSettlement(
            intensityAmount: 258_692, earned: 258_692, binding: .maximumIntensity,
            disbursed: 201_150, toReceive: 57_542, toRepay: 0),
          reconciliation: ExpectedReconciliation(
            ledger: 35_086_319, leftOut: 2_636_050, computedIndirect: 2_042_100,
            cut: 0, rounding: -69, reported: 34_492_300),
          entries: 103,
          notEligible: [
            "2022-05-12 7111 186050 account",
            "2022-09-14 7551 2450000 categoryNotAllowed",
          ])
      ]),
    ExpectedReport(
      name: "final", wanted: .final, asOf: "2023-07-31",
      parties: [
        ExpectedParty(
          id: "rjh",
          costs: [
            .personnel: [12_811, 208_322, 93_980],
            .otherDirect: [9_542, 120_277, 49_703],
            .indirect: [1_281, 20_832, 9_398],
          ],
          inPeriod: [
            .personnel: 315_113, .otherDirect: 179_522, .indirect: 31_511,
          ],
          grant: [17_725, 262_073, 114_811],
          otherFinanciers: [0, 0, 0],
          own: [5_909, 87_358, 38_270],
          settlement: ExpectedSettlement(
            intensityAmount: 394_609, earned: 394_609, binding: .maximumIntensity,
            disbursed: 402_300, toReceive: 0, toRepay: 7_691),
          reconciliation: ExpectedReconciliation(
            ledger: 54_841_539, leftOut: 5_378_050, computedIndirect: 3_151_100,
            cut: 0, rounding: 11, reported: 52_614_600),
          entries: 157,
          notEligible: [
            "2022-05-12 7111 186050 account",
            "2022-09-14 7551 2450000 categoryNotAllowed",
            "2022-12-31 7711 2130000 indirectCostsComputed",
            "2023-06-02 7242 612000 afterProject",
          ])
      ]),
  ]
}
