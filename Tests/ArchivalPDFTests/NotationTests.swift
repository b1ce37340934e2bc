import Testing
import Typesetting

@testable import ArchivalPDF

@Suite("Notation: what a PDF writes")
struct NotationTests {
  @Test(
    "text",
    arguments: [
      ("plain", "(plain)"), ("a(b)\\", "(a\\(b\\)\\\\)"), ("", "()"),
      ("å", "<FEFF00E5>"), ("a\nb", "<FEFF0061000A0062>"), ("😀", "<FEFFD83DDE00>"),
    ])
  func text(string: String, written: String) { #expect(Notation.text(string) == written) }

  @Test(
    "numbers have at most two decimals",
    arguments: [
      (0, "0"), (1, "1"), (-1, "-1"), (595.28, "595.28"), (0.05, "0.05"), (-0.5, "-0.50"),
      (0.004, "0"), (-0.004, "0"), (12.3, "12.30"), (0.996, "1"),
    ])
  func number(value: Double, written: String) { #expect(Notation.number(value) == written) }

  @Test(
    "content hashes are the published ones",
    arguments: [
      ("", "6C62272E07BB014262B821756295C58D"), ("a", "D228CB696F1A8CAF78912B704E4A8964"),
    ])
  func hash(text: String, hex: String) { #expect(ContentHash(of: Array(text.utf8)).hex == hex) }

  @Test("deflating and inflating gives the bytes back", arguments: [0, 1, 5_000, 300_000])
  func compression(count: Int) throws {
    let noisy = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
    #expect(try inflate(Packer().pack(noisy)[...]) == noisy)
    let even = [UInt8](repeating: 7, count: count)
    #expect(try inflate(Packer().pack(even)[...]) == even)
  }

  @Test func inflatingWhatIsNotDeflatedFails() {
    #expect(throws: FinishError.self) { try inflate([1, 2, 3, 4]) }
  }

  @Test("the colour profile is 480 bytes, and its tags lie inside it")
  func profile() {
    let profile = standardColourProfile()
    #expect(profile.count == 480)
    #expect(Array(profile[0..<4]) == [0, 0, 1, 0xE0])
    #expect(Array(profile[36..<40]) == Array("acsp".utf8))
    func big(_ place: Int) -> Int { profile[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
    #expect(big(128) == 10)
    for tag in 0..<10 {
      let (offset, size) = (big(132 + 12 * tag + 4), big(132 + 12 * tag + 8))
      #expect(offset % 4 == 0)
      #expect(offset >= 252 && offset + size <= 480)
    }
  }
}
