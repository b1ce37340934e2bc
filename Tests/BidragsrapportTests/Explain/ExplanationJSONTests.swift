import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Explain: the JSON of a derivation")
struct ExplanationJSONTests {
  private func answer(_ name: String?, showsTexts: Bool = false) throws -> [String: Any] {
    let asOf = try #require(CalendarDate(iso: "2023-07-31"))
    let text = try #require(
      explain(
        name, ExplainOrder(wanted: nil, asOf: asOf, format: .json, showsTexts: showsTexts),
        of: fixtures.appending(path: "Projects/samverket").path
      ).value)
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    if let list = json as? [Any] { return ["list": list] }
    return try #require(json as? [String: Any])
  }

  @Test("a figure, its step, its rule and its parts")
  func earned() throws {
    let json = try answer("earned")
    #expect(json["figure"] as? String == "earned.rjh")
    #expect(json["amountOre"] as? Int == 394_609_00)
    #expect(json["step"] as? String == "grant")
    #expect((json["rule"] as? [String: String])?["id"] == "vinnova.grant-ceiling")
    let parts = try #require(json["parts"] as? [[String: Any]])
    #expect(parts.map { $0["figure"] as? String } == ["maximumGrant.rjh", "intensityAmount.rjh"])
    #expect(parts[0]["statedIn"] as? String == "decision")
    #expect(parts[0]["parts"] == nil)
  }

  @Test(
    "rows in full, with the voucher's text only where it is asked for", arguments: [false, true])
  func rows(showsTexts: Bool) throws {
    let json = try answer("cost.personnel.2021", showsTexts: showsTexts)
    let booked = try #require((json["parts"] as? [[String: Any]])?.first)
    #expect(booked["term"] as? String == "booked")
    #expect(booked["category"] as? String == "personnel")
    #expect(booked["year"] as? Int == 2021)
    let rows = try #require(booked["rows"] as? [[String: Any]])
    // ledger/2021.se, lines 133-135: 8 840,00 + 2 777,53 + 1 193,40.
    #expect(rows.compactMap { $0["amountOre"] as? Int } == [884_000, 277_753, 119_340])
    #expect(rows.compactMap { $0["line"] as? Int } == [133, 134, 135])
    #expect(rows.allSatisfy { ($0["text"] != nil) == showsTexts })
  }

  @Test("all figures, those of an amount, and a voucher are lists")
  func lists() throws {
    let all = try #require(try answer(nil)["list"] as? [[String: Any]])
    #expect(all.count > 100)
    #expect(all[0]["figure"] as? String == "earned")
    #expect(all[0]["group"] as? String == "settlement")
    let same = try #require(try answer("394 609")["list"] as? [[String: Any]])
    #expect(same.map { $0["figure"] as? String } == ["earned", "intensityAmount", "grant"])
    let voucher = try #require(try answer("ledger/2022.se:125")["list"] as? [[String: Any]])
    #expect(voucher.map { $0["fate"] as? String } == ["reported"])
    #expect(voucher[0]["category"] as? String == "otherDirect")
    #expect(voucher[0]["figure"] as? String == "cost.otherDirect.2022")
  }
}
