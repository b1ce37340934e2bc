import Testing

@testable import GrantAccounting

@Suite("Voucher labels: one form for the ways programs write them")
struct LabelFormTests {
  @Test(
    "series and number",
    arguments: [
      ("A 1", "A1"), ("A1", "A1"), ("A-1", "A1"), ("A 0001", "A1"), ("a 1", "A1"),
      ("A  1", "A1"), ("A\u{A0}1", "A1"), ("1", "1"), ("0012", "12"), ("A 0", "A0"),
      ("A 000", "A0"), ("A 10", "A10"), ("A 100200", "A100200"), ("", ""),
      // What parts digits or letters keeps parting them.
      ("1 23", "1 23"), ("12 3", "12 3"), ("1 03", "1 3"), ("A B 1", "A B1"), ("AB 1", "AB1"),
      ("LÖN 7", "LÖN7"), ("A1B02", "A1B2"),
    ])
  func common(label: String, form: String) {
    #expect(LabelForm.common(label) == form)
  }
}
