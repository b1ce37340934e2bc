extension HTML {
  /// Where a link leads: to a place on the page, or to a file beside or below it.
  ///
  /// No other address can be made, so no link runs a script or leaves the folder.
  struct Address: Hashable, Sendable {
    let text: String

    private init(text: String) { self.text = text }

    /// The element of this name on the same page.
    static func place(_ name: String) -> Address { Address(text: "#" + percentEncoded(name)) }

    /// The file at `path`, relative to the page's folder and with `/` between its parts.
    ///
    /// `nil` for a path that is absolute, empty, or leads out of the folder. Everything but
    /// letters, digits and `-._~` of ASCII is percent-encoded: a colon makes no scheme.
    static func file(_ path: String) -> Address? {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      let isInside = parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      guard isInside, !path.unicodeScalars.contains("\0") else { return nil }
      return Address(text: parts.map { percentEncoded(String($0)) }.joined(separator: "/"))
    }

    /// - Source: RFC 3986, sections 2.1 and 2.3.
    private static func percentEncoded(_ text: String) -> String {
      let digits = Array("0123456789ABCDEF")
      var result = ""
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
          UInt8(ascii: "_"), UInt8(ascii: "~"):
          result.unicodeScalars.append(Unicode.Scalar(byte))
        default:
          result += "%"
          result.append(digits[Int(byte >> 4)])
          result.append(digits[Int(byte & 15)])
        }
      }
      return result
    }
  }
}
