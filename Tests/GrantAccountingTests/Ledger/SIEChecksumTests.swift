import GrantAccounting
import Testing

@Suite("SIE checksum (#KSUMMA): a CRC-32 over labels and fields, in CP437")
struct SIEChecksumTests {
  /// The sum is zlib's `crc32` of
  /// `#SIETYP4#RAR02022010120221231#KONTO4011Löner "x"#VERA120220131Lön jan`
  /// `#TRANS401164711100.00Rad#TRANS2811-100.00`, written in CP437.
  static let file = """
    #FLAGGA 0
    #KSUMMA
    #SIETYP 4
    #RAR 0 20220101 20221231
    #KONTO 4011 "Löner \\"x\\""
    #VER A 1 20220131 "Lön jan"
    {
    #TRANS 4011 {6 4711} 100.00 "" "Rad"
    #TRANS 2811 {} -100.00
    }
    #KSUMMA 1597137038

    """

  @Test(
    "blanks, quotes, braces and line ends do not count",
    arguments: [
      file, file.replacing("\n", with: "\r\n"),
      file.replacing(" {6 4711} ", with: "\t{\"6\"  4711}\t"),
      file.replacing("\n{\n", with: "\n{\t"), file.replacing("\n#", with: "\n   #"),
      file.replacing(" 4011 ", with: " \"4011\" "), file.replacing("#FLAGGA 0", with: "#FLAGGA 1"),
      file.replacing("{}", with: "{ }"), file.replacing("-100.00\n", with: "-100.00 \"\" \"\"\n"),
    ])
  func agrees(text: String) throws {
    let checked = parseSIE(page437(text), file: "test.se")
    #expect(checked.codes == [])
    #expect(checked.value?.accountNames["4011"] == "Löner \"x\"")
  }

  @Test(
    "a file converted since is summed in CP437 or as stored",
    arguments: [
      (sum: "1597137038", isRight: true), ("1058132762", true), ("998802268", false),
    ])
  func converted(sum: String, isRight: Bool) {
    let checked = sie(Self.file.replacing("1597137038", with: sum))
    #expect(checked.codes == (isRight ? [] : ["sie.checksum"]))
  }

  @Test(
    "any change of a field is an error with both sums",
    arguments: [
      (old: "100.00 \"\"", new: "100.0 \"\""), ("Lön jan", "Lön"), ("6 4711", "6 4712"),
      ("#SIETYP 4", "#SIETYP 4\n#PROSA x"), ("#SIETYP 4\n", ""),
    ])
  func changed(old: String, new: String) throws {
    let checked = parseSIE(page437(Self.file.replacing(old, with: new)), file: "test.se")
    let wrong = try #require(checked.diagnostics.first { $0.code == "sie.checksum" })
    #expect(checked.value == nil)
    #expect(wrong.location?.line ?? 0 >= 10)
    #expect(wrong.message.contains("the file states \"1597137038\""))
  }

  /// zlib's `crc32` of `#SIETYP4#RAR02022010120221231#VERA120220131#TRANS401164711100.00`
  /// `#TRANS2811-100.00` is 3 232 713 872, as a signed number -1 062 253 424.
  @Test(
    "signed and unsigned numbers are the same sum",
    arguments: [
      (sum: "3232713872", isRight: true), ("-1062253424", true), ("\"3232713872\"", true),
      ("1062253424", false), ("3232713873", false), ("7527681168", false), ("0xC0AF5C90", false),
    ])
  func signs(sum: String, isRight: Bool) {
    let checked = sie(
      """
      #KSUMMA
      #SIETYP 4
      #RAR 0 20220101 20221231
      #VER A 1 20220131
      {
      #TRANS 4011 {6 4711} 100.00
      #TRANS 2811 {} -100.00
      }
      #KSUMMA \(sum)
      """)
    #expect(checked.codes == (isRight ? [] : ["sie.checksum"]))
  }

  @Test("a beginning without an end is a file cut short; an end alone tells nothing")
  func halves() {
    let cut = Self.file.replacing("#KSUMMA 1597137038", with: "")
    #expect(sie(cut).codes == ["sie.truncated"])
    #expect(sie(Self.file.replacing("#KSUMMA\n", with: "")).codes == ["sie.unusual"])
  }

  @Test("where letters were lost the sum cannot be known, so it is no error")
  func lostLetters() {
    let checked = sie(Self.file.replacing("Löner", with: "L\u{FFFD}ner"))
    #expect(checked.codes == ["sie.unusual", "sie.damaged-text"])
  }

  /// The file's only letter beyond ASCII is ö, 0x94 in CP437.
  private func page437(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "ö" ? 0x94 : UInt8($0.value) }
  }
}
