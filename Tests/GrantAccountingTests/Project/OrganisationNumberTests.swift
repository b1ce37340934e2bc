import GrantAccounting
import Testing

@Suite("Organisation number: ten digits, a check digit, no placeholder")
struct OrganisationNumberTests {
  @Test(
    "numbers of real organisations",
    arguments: [
      "232100-0214", "202100-6883", "202100-2114", "202100-0837", "202100-5216", "212000-0142",
      "212000-1355", "556036-0793",
    ])
  func valid(text: String) throws {
    #expect(try OrganisationNumber(text).description == text)
  }

  @Test(
    "other spellings of the same number",
    arguments: ["2321000214", "232100 0214", "162321000214", "16232100-0214"])
  func spellings(text: String) throws {
    #expect(try OrganisationNumber(text) == OrganisationNumber("232100-0214"))
  }

  @Test(
    "what is wrong is said",
    arguments: [
      ("556060-2345", .wrongCheckDigit(expected: 3)),
      ("232100-0215", .wrongCheckDigit(expected: 4)),
      ("000000-0000", .placeholder), ("555555-5555", .placeholder), ("111111-1116", .placeholder),
      ("", .notTenDigits), ("232100-021", .notTenDigits), ("232100-02144", .notTenDigits),
      ("172321000214", .notTenDigits), ("23210A-0214", .notTenDigits),
      ("２32100-0214", .notTenDigits), ("811218-9876", .notALegalEntity),
    ] as [(String, OrganisationNumber.Flaw)])
  func flawed(text: String, flaw: OrganisationNumber.Flaw) {
    #expect(throws: flaw) { try OrganisationNumber(text) }
  }
}
