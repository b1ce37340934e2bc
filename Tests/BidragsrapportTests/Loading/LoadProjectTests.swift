import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Loading the sample projects")
struct LoadProjectTests {
  static let samples: [String] = {
    let folder = fixtures.appending(path: "Projects").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)/project.yaml")
    }
  }()

  @Test("every sample loads without errors", arguments: samples)
  func loads(sample: String) throws {
    let loaded = loadProject(
      at: fixtures.appending(path: "Projects/\(sample)"), shownAs: sample)
    let errors = loaded.diagnostics.filter { $0.severity == .error }.map(\.description)
    #expect(errors.isEmpty, "\(errors.joined(separator: "\n"))")
    let value = try #require(loaded.value)
    #expect(value.project.id == sample)
    #expect(value.sources.first?.name == "project.yaml")
    for party in value.project.participants {
      #expect(
        value.ledgers[party.id]?.transactions.isEmpty == false, "no rows for \(party.id)")
    }
  }

  @Test("the seed application is read as it stands")
  func samverket() throws {
    let folder = fixtures.appending(path: "Projects/samverket")
    let project = try #require(loadProject(at: folder, shownAs: "samverket").value).project
    #expect(project.application.title.swedish.count == 87)
    #expect(project.years == [2021, 2022, 2023])
    #expect(project.coordinator.organisationNumber.description == "232100-0214")
    #expect(project.coordinator.address?.postcode == "83150")
    #expect(project.application.confidential == false)
    #expect(project.application.genderPerspective.isRelevant)
    #expect(
      project.application.classification.researchAreas == [
        ClassificationCode(code: "5.6.02", name: "Studier av offentlig förvaltning")
      ])
    #expect(project.application.questions.map(\.letter) == ["a", "b", "c", "d", "e", "f", "g"])
    let budget = project.coordinator.budget
    #expect(budget.costs[.personnel, 2022] == .kr(216_000))
    #expect(budget.costs.total == .kr(536_400))
    #expect(budget.financing[.grant, 2021] == .kr(22_350))
    #expect(budget.financing.total(of: .grant) == .kr(402_300))
    #expect(
      project.call.allowedCategories == [.personnel, .otherDirect, .indirect])
  }

  @Test("mistakes in project.yaml do not hide those in ledgers, and each file speaks once")
  func together() throws {
    let text = try everyKey()
      .replacing("ada.ek@example.org", with: "ada.ek")
      .replacing(
        "chart: state", with: "chart: stat\n    ledgers: [{file: ledger/2022.se, project: x}]")
    let folder = try makeFolder([
      "project.yaml": text, "ledger/2022.se": "#FLAGGA 0\n#SIETYP 2\n",
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let found = loadProject(at: folder, shownAs: "p").diagnostics
    #expect(
      found.map { "\($0.location?.file ?? "") \($0.code)" } == [
        "p/project.yaml project.email", "p/project.yaml project.unknown-value",
        "p/ledger/2022.se sie.wrong-type", "p/project.yaml file.missing",
        // The time sheet of the first party.
        "p/project.yaml file.missing",
      ])
  }
}
