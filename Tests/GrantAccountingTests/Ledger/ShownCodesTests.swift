import GrantAccounting
import Testing

@Suite("Project codes in a hint: never the names of persons")
struct ShownCodesTests {
  @Test(
    "more than one word of letters and no digit is a name",
    arguments: [
      (codes: ["4711", "0015"], says: "codes there: 0015, 4711"),
      (["P 7", "Bron"], "codes there: Bron, P 7"), (["4711 Bron"], "codes there: 4711 Bron"),
      (
        ["Anna Ek", "4711"], "codes there: 2, not shown, since some look like the names of persons"
      ),
      (["Ek, Anna"], "codes there: 1, not shown, since some look like the names of persons"),
      (["Anna.Ek"], "codes there: 1, not shown, since some look like the names of persons"),
    ])
  func shown(codes: [String], says: String) {
    #expect(shownCodes(Set(codes)) == says)
  }
}
