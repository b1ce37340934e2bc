import GrantAccounting

/// The start of a type 4 file of 2022.
let sieHead = "#FLAGGA 0\n#SIETYP 4\n#RAR 0 20220101 20221231\n"

/// Reads a SIE file given as text.
func sie(_ text: String, file: String = "test.se") -> Checked<Ledger> {
  parseSIE(Array(text.utf8), file: file)
}

/// Reads the rows of one voucher of 2022-01-31, balanced by the caller.
func sieRows(_ rows: String) -> Checked<Ledger> {
  sie("\(sieHead)#VER A 1 20220131 \"Ver\"\n{\n\(rows)\n}\n")
}

/// Reads a CSV file given as text.
func csv(_ text: String, columns: CSVColumns = CSVColumns()) -> Checked<Ledger> {
  parseLedgerCSV(Array(text.utf8), file: "test.csv", columns: columns)
}

extension Checked {
  var codes: [String] { diagnostics.map(\.code) }
}

extension Checked<Ledger> {
  /// Every row, in file order.
  var rows: [Voucher.Row] { (value?.vouchers ?? []).flatMap(\.rows) }
}
