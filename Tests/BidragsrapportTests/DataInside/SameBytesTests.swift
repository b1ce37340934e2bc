import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Same input, same bytes: whatever thread draws it, and whatever was drawn before")
struct SameBytesTests {
  @Test("four threads that draw two reports in turn")
  func threads() async throws {
    let samples = [SampleReport.samverketFinal, .samverketApplication]
    let alone = try samples.map { try $0.bytes() }
    let drawn = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for turn in 0..<4 {
        group.addTask {
          let index = turn % 2
          return (index, try samples[index].bytes())
        }
      }
      return try await group.reduce(into: [(Int, [UInt8])]()) { $0.append($1) }
    }
    #expect(drawn.count == 4)
    for (index, bytes) in drawn { #expect((bytes == alone[index]) == true) }
  }

  @Test("one set of fonts that has drawn another report before")
  func usedFonts() throws {
    let fonts = try openFonts(in: nil)
    let first = try SampleReport.cebotFinal.composed()
    let second = try SampleReport.samverketFinal.composed()
    _ = try draw(first.document, with: fonts, as: "a")
    let after = try draw(
      second.document, carrying: embeddedFiles(of: second.report), with: fonts, as: "b"
    ).bytes
    #expect((try SampleReport.samverketFinal.bytes() == after) == true)
  }
}
