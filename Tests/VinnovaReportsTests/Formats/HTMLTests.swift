import Testing

@testable import VinnovaReports

@Suite("HTML: what a project holds is text, never markup")
struct HTMLTests {
  @Test("text and attributes are escaped")
  func escaping() {
    let piece = HTML.element(
      .p, [.class("a\" onclick=\"x")], "<script>alert('1')</script> R&D \"kvalitet\"")
    #expect(
      piece.source
        == "<p class=\"a&quot; onclick=&quot;x\">&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; "
        + "R&amp;D &quot;kvalitet&quot;</p>\n")
  }

  @Test("characters that no document may hold are marked, others stay")
  func characters() {
    #expect(HTML.text("a\0b\u{1B}c\rd\u{85}").source == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}")
    #expect(HTML.text("å\té\u{A0}–\u{2212}👩‍🔬\n").source == "å\té\u{A0}–\u{2212}👩‍🔬\n")
    #expect(HTML.text("e\u{301}&\u{301}").source == "e\u{301}&amp;\u{301}")
  }

  @Test("blocks stand on lines of their own, text stays as it is")
  func lines() {
    let list = HTML.element(
      .ul, [.element(.li, [.text("a "), .element(.b, "b"), .element(.br, [])])])
    #expect(list.source == "<ul>\n<li>a <b>b</b><br></li>\n</ul>\n")
    #expect(HTML.element(.html, []).document == "<!DOCTYPE html>\n<html>\n</html>\n")
    #expect(HTML.stylesheet("a > b { }").source == "<style>a > b { }</style>\n")
  }

  @Test(
    "dates are marked, numbers that look alike are not",
    arguments: [
      (text: "senast 2026-12-01, 5 dagar", html: "senast <time>2026-12-01</time>, 5 dagar"),
      (text: "2026-12-01", html: "<time>2026-12-01</time>"),
      (text: "12026-12-01", html: "12026-12-01"), (text: "2026-13-01", html: "2026-13-01"),
      (text: "2021-04352 & 1", html: "2021-04352 &amp; 1"), (text: "", html: ""),
    ])
  func dates(text: String, html: String) {
    #expect(HTML.dated(text).map(\.source).joined() == html)
  }

  @Test("dates in a mail say in place that they stay whole")
  func datesInPlace() {
    #expect(
      HTML.dated("senast 2026-12-01", as: .span, [.style("a:b")]).map(\.source).joined()
        == "senast <span style=\"a:b\">2026-12-01</span>")
  }

  @Test(
    "a link leads to a file in the folder",
    arguments: [
      (path: "a/lägesrapport 1.pdf", address: "a/l%C3%A4gesrapport%201.pdf"),
      (path: "javascript:alert(1)", address: "javascript%3Aalert%281%29"),
      (path: "100 %/a?b#c&d\"e'.pdf", address: "100%20%25/a%3Fb%23c%26d%22e%27.pdf"),
      (path: "a\\b", address: "a%5Cb"), (path: "..a/b..", address: "..a/b.."),
    ])
  func files(path: String, address: String) {
    #expect(HTML.Address.file(path)?.text == address)
  }

  @Test(
    "no link leads out of it",
    arguments: [
      "", "/etc/passwd", "//example.org/a", "../a", "a/../../b", "a//b", "./a", "a/", "a\0b",
    ])
  func refused(path: String) {
    #expect(HTML.Address.file(path) == nil)
  }

  @Test("a place on the page")
  func place() {
    #expect(HTML.Address.place("p-1 å").text == "#p-1%20%C3%A5")
  }
}
