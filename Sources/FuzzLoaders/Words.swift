extension Loader {
  /// The words of every loader, put together once.
  static let vocabulary = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.words) })

  /// Words that this loader knows, or that have hurt a reader of such files before.
  var words: [[UInt8]] {
    let own =
      switch self {
      case .sie:
        [
          "#VER A 1 20220131", "#TRANS 4011 {6 4711} 1.00", "#TRANS", "#RTRANS", "#BTRANS", "#VER",
          "#KSUMMA", "#KSUMMA 0", "#RAR 0 20220101 20221231", "#UNDERDIM 61 x 6",
          "#UNDERDIM 6 x 61", "#UNDERDIM 6 x 6", "#OBJEKT 6 4711 x", "#KONTO", "#SIETYP 3",
          "#SIETYP 4", "#PSALDO 0 202201 4011 {6 4711} 1.00", "#IB 0 1930 1", "#UB 0 1930 2",
          "#RES 0 4011 3", "#OMFATTN 19700101", "#VALUTA SEK", "#FOO", "{}", "{ }", "{\t6 4711 }",
          "{6}", "{6 \"a}b\"}", "{", "}", "\"\"", "\"", "\\\"", "{\n", "}\n", "\n{\n", "\n}\n",
        ]
      case .csv:
        [
          "Datum;Konto;Belopp", "Datum", "Konto", "Belopp", "Debet", "Kredit", "Projekt", "Text",
          "Ver", "4011 Löner", "1 234,50", "1.234,50", "1,234.50", "1'234.50", "\u{2212}5", "5-",
          "(5)", "1\u{A0}000", "1,234", "2022-01-31", "20220131", "31.01.2022", "44592", "Summa",
          "Totalt", "\"\"", "\"", "\"a\nb\"", ";", "\t", "|", "sep=;", "D/K", "D", "K",
          "44592.5",
        ]
      case .yaml:
        [
          "&a", "*a", "!!binary", "!x", "- ", "[", "]", "{", "}", "? ", ": ", "---\n", "...\n",
          "%YAML 1.2\n", "|\n", ">-\n", "~", "null", "yes", "2022-12-31", "75 %", "1 234,50",
          "<<: ",
          "parties:\n", "ledgers: []", "file: ../x.se", "project: \"4711\"", "decision:", "budget:",
          "\"\\u0000\"", "'", "\"", "# x", " #x", "0x10", "1e9", "2001-12-14t21:59:43.10-05:00",
        ]
      case .pdf: [String]()
      }
    let all = [
      "0", "-0.01", "0.005", "1e308", "NaN", "99999999999999999999", "9223372036854775807",
      "-9223372036854775808", "100000000000000", "-2147483649", "20220230", "00000000", "99999999",
      "\u{FEFF}", "\u{FFFD}", "\u{202F}", "å", "ö", "Kostnadsst„lle", "KostnadsstÑlle",
      String(repeating: "9", count: 300), String(repeating: "x", count: 3_000),
    ]
    return (own + all).map { Array($0.utf8) }
  }
}
