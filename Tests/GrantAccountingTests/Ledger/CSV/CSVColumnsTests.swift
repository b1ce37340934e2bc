import GrantAccounting
import Testing

@Suite("CSV columns: recognised by usual names, or named in project.yaml")
struct CSVColumnsTests {
  @Test(
    "a column for every name that exports use",
    arguments: [
      ("Bokföringsdatum", "Konto", "Belopp"), ("BOKF.DATUM", "Konto nr", "Belopp (kr)"),
      ("Redovisningsdatum", "Kontonr", "Utfall"), ("bokforingsdatum", "konto_nr", "nettobelopp"),
      ("datum", "konto_nr", "belopp"), ("Ver.datum", "Konto", "Belopp SEK"),
      ("Trans.datum", "Kontokod", "Belopp i kronor"), ("Posting date", "Account no.", "Amount"),
      ("Voucher Date", "Account", "Net amount"), ("\u{FEFF}Datum*", "Konto:", "Belopp, kr"),
    ])
  func needed(date: String, account: String, amount: String) {
    let checked = csv("\"\(date)\";\"\(account)\";\"\(amount)\"\n2022-01-31;4011;7\n")
    #expect(checked.codes.isEmpty)
    #expect(checked.rows.map(\.amount) == [.kr(7)])
  }

  @Test("the national specification of supplier ledgers, both editions")
  func supplierLedger() throws {
    let header =
      "kopare_id;kopare;verifikationsnummer;leverantor;leverantor_id;konto_nr;konto_text;"
      + "bokforingsdatum;forvaltning;fakturanummer;nettobelopp;grund;avtal;kommun_id;s_kod_nr"
    let row =
      "212000-1355;Staden;9001;Bolaget AB;556000-0001;7551;Konsulter;2022-03-01;Hamn;F1;"
      + "-14250.00;;;1480;"
    let new = try #require(csv("\(header)\n\(row)\n").value)
    let old = try #require(
      csv(
        header.replacing("nettobelopp", with: "belopp")
          .replacing("bokforingsdatum", with: "datum") + "\n\(row)\n"
      ).value)
    for ledger in [new, old] {
      let voucher = try #require(ledger.vouchers.first)
      #expect(voucher.number == "9001")
      #expect(voucher.date == day("2022-03-01"))
      #expect(voucher.rows.map(\.account) == ["7551"])
      #expect(voucher.rows.map(\.amount.ore) == [-1_425_000])
      #expect(voucher.rows.map(\.text) == ["Bolaget AB"])
      #expect(ledger.accountNames == ["7551": "Konsulter"])
    }
  }

  @Test("`(T)` names what a code stands for; series and number make the voucher")
  func listStyle() throws {
    let ledger = try #require(
      csv(
        """
        Ansvar;Ansvar (T);Verksamhet;Konto;Konto (T);Projekt;Projekt (T);Verifikationsserie;Vernr;\
        Redovisningsdatum;Belopp;Text
        310;Hamnen;95;5011;Lokalhyra;4711;Provet;A;12;2022-01-31;100,00;Hyra
        320;Gatan;95;5011;Lokalhyra;4711;Provet;B;12;2022-01-31;50,00;Hyra
        310;Hamnen;95;6110;Material;;;A;12;2022-01-31;7,00;Papper

        """, columns: CSVColumns(dimensions: [20: "Verksamhet"])
      ).value)
    #expect(ledger.accountNames == ["5011": "Lokalhyra", "6110": "Material"])
    #expect(ledger.vouchers.map(\.label) == ["A 12", "B 12"])
    #expect(ledger.vouchers.map(\.rows.count) == [2, 1])
    #expect(
      ledger.vouchers[0].rows[0].objects == [
        DimensionObject(dimension: 1, code: "310"), DimensionObject(dimension: 20, code: "95"),
        DimensionObject(dimension: 6, code: "4711"),
      ])
    #expect(ledger.vouchers[0].rows[1].objects.map(\.dimension) == [1, 20])
    #expect(ledger.transactions(ofProject: "320", dimension: 1).map(\.amount) == [.kr(50)])
    #expect(ledger.transactions(ofProject: "95", dimension: 20).count == 3)
  }

  @Test("dimension 6 in project.yaml is the project's column")
  func projectDimension() throws {
    let text = "Datum;Konto;Belopp;Projekt;Aktivitet\n2022-01-31;4011;1;X;4711\n"
    let ledger = try #require(csv(text, columns: CSVColumns(dimensions: [6: "Aktivitet"])).value)
    #expect(ledger.codes(in: 6) == ["4711"])
  }

  @Test(
    "number and name in one cell",
    arguments: [
      (cell: "7551 Konsulter", account: "7551", name: "Konsulter"),
      ("7551 - Konsulter", "7551", "Konsulter"), ("7551 – Konsulter", "7551", "Konsulter"),
      ("7551: Konsulter", "7551", "Konsulter"), ("7551-Konsulter", "7551", "Konsulter"),
      ("7551\u{A0}Konsulter 2022", "7551", "Konsulter 2022"), ("7551", "7551", ""),
      ("0193", "0193", ""), ("7551.0", "7551", ""), ("4010-A", "4010-A", ""),
      ("DIFF", "DIFF", ""), ("40115", "40115", ""),
    ])
  func account(cell: String, account: String, name: String) throws {
    let checked = csv("Datum;Konto;Belopp\n2022-01-31;\(cell);1\n")
    #expect(checked.codes.isEmpty)
    #expect(checked.value?.accountNames == [account: name])
  }

  @Test(
    "a cell that is no account is an error, never half of one",
    arguments: ["7 551", "7551 2022", "Övriga kostnader", "Konto 7551", "7551 7552 7553"])
  func noAccount(cell: String) {
    #expect(csv("Datum;Konto;Belopp\n2022-01-31;\(cell);1\n").codes == ["csv.bad-account"])
  }

  @Test("columns named in project.yaml, blanks and case aside")
  func named() throws {
    let text = "Bokf.dag2;Kto;Kr;Aktivitet;Text\n2022-01-31;4011;1;4711;Lön\n"
    #expect(csv(text).codes == ["csv.missing-column"])
    let columns = CSVColumns(date: "bokf.dag2", account: "Kto", amount: "KR", project: "Aktivitet")
    let ledger = try #require(csv(text, columns: columns).value)
    #expect(ledger.transactions(ofProject: "4711", dimension: 6).map(\.amount) == [.kr(1)])
  }

  @Test("a named column that is missing is told although a usual name is there")
  func namedMissing() {
    let text = "Datum;Konto;Belopp;Projekt\n2022-01-31;4011;1;4711\n"
    #expect(csv(text, columns: CSVColumns(project: "Aktivitet")).codes == ["csv.missing-column"])
    #expect(
      csv(text, columns: CSVColumns(dimensions: [20: "Aktivitet"])).codes == ["csv.missing-column"])
  }

  @Test(
    "what a first row holds is never shown, only the names known in it and the other columns' numbers",
    arguments: [
      // No figure stands in the row, so nothing but its words could give it away as data.
      ("Anna Andersson;Månadslön;januari\n", "no column has a known name"),
      ("Anna Andersson;Konto;Månadslön\n", "known: Konto (column 2); not known: columns 1, 3"),
      (
        "Datum;Konto;;Anna Andersson\n",
        "known: Datum (column 1), Konto (column 2); not known: column 4"
      ),
      ("Datum;Konto\n", "known: Datum (column 1), Konto (column 2)"),
      // Fourteen unknown columns beside the account: twelve are listed.
      (
        "Konto" + String(repeating: ";Anna", count: 14) + "\n",
        "known: Konto (column 1); not known: columns 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 2 more"
      ),
    ])
  func firstRowIsNotShown(text: String, seen: String) throws {
    let told = try #require(csv(text).diagnostics.first { $0.code == "csv.missing-column" })
    #expect(told.message.hasSuffix("; " + seen))
    #expect(!told.description.contains("Anna"))
  }

  @Test("a header that nothing was taken from is told by its number")
  func unusedByNumber() throws {
    let text = "Datum;Anna Andersson;Konto;Belopp\n2022-01-31;x;4011;1\n"
    let reading = readLedgerCSV(Array(text.utf8), file: "a.csv")
    #expect(try #require(reading.recognition).unused == [2])
    let sides = csv("Datum;Konto;Belopp;Anna\n2022-01-31;4011;1;D\n2022-01-31;4011;1;K\n")
    #expect(sides.codes == ["csv.unnamed-side"])
    #expect(
      sides.diagnostics.first?.message
        == "column 4, which nothing was taken from, seems to tell debit from credit")
  }

  @Test("two columns of one name are no choice to make")
  func doubled() {
    let text = "Datum;Konto;Belopp;Belopp;Text;Text\n2022-01-31;4011;1;2;a;b\n"
    #expect(csv(text).codes == ["csv.doubled-column"])
    #expect(csv(text.replacing("Belopp;Belopp", with: "Belopp;Utfall")).codes.isEmpty)
  }

  @Test("debit and credit before a balance beside them")
  func balanceBeside() {
    let text = "Datum;Konto;Debet;Kredit;Summa\n2022-01-31;4011;100;;100\n2022-01-31;4011;;30;70\n"
    #expect(csv(text).rows.map(\.amount) == [.kr(100), .kr(-30)])
  }

  @Test("formulas in texts and codes are data")
  func formulas() {
    let checked = csv(
      "Datum;Konto;Belopp;Text;Projekt\n2022-01-31;4011;1;=1+1;@x\n2022-01-31;4011;1;+46;-1\n")
    #expect(checked.rows.map(\.text) == ["=1+1", "+46"])
    #expect(checked.rows.flatMap(\.objects).map(\.code) == ["@x", "-1"])
  }
}
