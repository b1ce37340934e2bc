import GrantAccounting
import Testing

@testable import Bidragsrapport

@Suite("project.yaml: all that is wrong is told at once")
struct CollectProblemsTests {
  @Test("independent mistakes do not hide each other, and come in the file's order")
  func together() throws {
    let text = try everyKey()
      .replacing("id: alla-nycklar", with: "id: Alla nycklar")
      .replacing("ada.ek@example.org", with: "ada.ek@example")
      .replacing("role: prefekt", with: "role: rektor")
      .replacing("162321000214", with: "232100-0215")
      .replacing("postcode: 831 50", with: "postcode: 031 50")
      .replacing("terms: 2021", with: "terms: 1999")
      .replacing("basis: deMinimis", with: "basis: deMinimus")
    #expect(
      read(text).diagnostics.map(\.code) == [
        "project.id", "project.email", "project.unknown-value", "project.organisation-number",
        "project.postcode", "project.terms-unknown", "project.unknown-value",
      ])
  }

  @Test("a party with errors is still known to decision and payments")
  func knownParty() throws {
    let text = try everyKey().replacing("chart: kommun-bas", with: "chart: kommunbas 2")
    #expect(read(text).diagnostics.map(\.code) == ["project.unknown-value"])
  }

  @Test("no diagnostic repeats a name, an address or a number of a person")
  func personalData() throws {
    let text = try everyKey()
      .replacing("email: ada.ek@example.org", with: "email: ada.ek(at)example.org")
      .replacing("organisationNumber: 162321000214", with: "organisationNumber: 640823-3234")
    let found = read(text).diagnostics
    #expect(found.map(\.code) == ["project.email", "project.organisation-number"])
    for diagnostic in found {
      #expect(!diagnostic.description.contains("ada"))
      #expect(!diagnostic.description.contains("640823"))
    }
  }

  @Test("any line may be lost: a value exactly when there is no error, and always a place")
  func anyLineLost() throws {
    let lines = try everyKey().split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices {
      var rest = lines
      rest.remove(at: index)
      expectSound(read(rest.joined(separator: "\n")), "without line \(index + 1)")
    }
  }

  private static let nonsense = [
    "", "[]", "{}", "[[]]", "{a: 1}", "x y", "-1", "\"\"", "!a b", "\"\\t\"", "2022",
  ]

  @Test("any value may be nonsense: the same holds", arguments: [0, 4, 7])
  func anyValueNonsense(turn: Int) throws {
    let lines = try everyKey().split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices {
      guard let colon = lines[index].firstIndex(of: ":") else { continue }
      let nonsense = Self.nonsense[(index + turn) % Self.nonsense.count]
      var changed = lines.map(String.init)
      changed[index] = lines[index][...colon] + " " + nonsense
      expectSound(read(changed.joined(separator: "\n")), "line \(index + 1) is \(nonsense)")
    }
  }

  private func expectSound(_ checked: Checked<GrantProject>, _ what: String) {
    let hasErrors = checked.diagnostics.contains { $0.severity == .error }
    #expect((checked.value == nil) == hasErrors, "\(what)")
    #expect(checked.diagnostics.allSatisfy { $0.location?.line != nil }, "\(what)")
    #expect(checked.diagnostics.allSatisfy { !$0.hint.isEmpty }, "\(what)")
  }
}
