/// What a column of a CSV ledger holds.
enum CSVRole: String, CaseIterable {
  case date, account, accountName, amount, debit, credit, side, text, voucher, series, project
  /// *Kostnadsställe*, *ansvar*: dimension 1 of SIE.
  case costCentre
  /// The currency of the row's amount; only rows in kronor can be read.
  case currency

  /// Usual names, as ``plainName(_:)`` leaves them, most telling first.
  ///
  /// - Source: lankadedata.se, *Leverantörsreskontra* 1.1 (`konto_nr`, `bokforingsdatum`,
  ///   `nettobelopp` and so on); export lists of Raindance, Unit4 and Visma, where `(T)` is the
  ///   name of what a code stands for.
  var usualNames: [String] {
    switch self {
    case .date:
      [
        "bokforingsdatum", "bokfdatum", "bokfordatum", "bokfoeringsdatum", "redovisningsdatum",
        "verifikationsdatum", "verdatum", "transaktionsdatum", "transdatum", "bokforingsdag",
        "bokfdag", "postingdate", "bookingdate", "accountingdate", "transactiondate",
        "voucherdate", "datum", "date",
      ]
    case .account:
      [
        "kontonr", "kontonummer", "kontokod", "accountno", "accountnumber", "accountcode", "konto",
        "account",
      ]
    case .accountName:
      [
        "kontonamn", "kontotext", "kontobenamning", "kontot", "kontobeskrivning", "accountname",
        "accountdescription", "benamning", "konto", "account",
      ]
    case .amount:
      [
        "beloppsek", "beloppisek", "beloppkr", "beloppikr", "beloppkronor", "beloppikronor",
        "sekbelopp", "bokfortbelopp", "amountsek", "amountinsek", "belopp", "nettobelopp",
        "amount", "netamount", "utfall", "summa",
      ]
    case .debit: ["debetsek", "debitsek", "debet", "debit", "debetbelopp", "debitamount"]
    case .credit: ["kreditsek", "creditsek", "kredit", "credit", "kreditbelopp", "creditamount"]
    case .side:
      [
        "dk", "dc", "debetkredit", "debitcredit", "debetellerkredit", "debitorcredit", "dkkod",
        "debkred", "tecken", "postingkey", "bokforingsnyckel",
      ]
    case .text:
      [
        "text", "transaktionstext", "transtext", "radtext", "verifikationstext", "vertext",
        "beskrivning", "bokforingstext", "description", "leverantor", "supplier",
      ]
    case .voucher:
      [
        "verifikationsnummer", "verifikationsnr", "vernr", "vernummer", "verifikation",
        "verifikat", "verifikatnr", "verifikatnummer", "ver", "voucherno", "vouchernumber",
        "voucher",
      ]
    case .series:
      [
        "verifikationsserie", "verserie", "serie", "verifikationstyp", "vertyp", "voucherseries",
        "series",
      ]
    case .project:
      [
        "projektnr", "projektnummer", "projektkod", "projekt", "proj", "projectno",
        "projectnumber", "projectcode", "project",
      ]
    case .costCentre:
      [
        "kostnadsstalle", "kst", "ks", "ansvar", "ansvarskod", "resultatenhet", "costcentre",
        "costcenter",
      ]
    case .currency:
      [
        "valuta", "valutakod", "transaktionsvaluta", "transvaluta", "valutaslag", "myntslag", "val",
        "currency", "currencycode", "documentcurrency", "transactioncurrency", "curr", "cur",
      ]
    }
  }

  /// The header that `project.yaml` gives.
  func named(by columns: CSVColumns) -> String? {
    switch self {
    case .date: columns.date
    case .account: columns.account
    case .accountName: columns.accountName
    case .amount: columns.amount
    case .debit: columns.debit
    case .credit: columns.credit
    case .side: columns.side
    case .text: columns.text
    case .voucher: columns.voucher
    case .series: columns.series
    case .project: columns.dimensions[6] ?? columns.project
    case .costCentre: columns.dimensions[1]
    case .currency: nil
    }
  }

  /// As a person would read it.
  var words: String {
    switch self {
    case .accountName: "account name"
    case .costCentre: "dimension 1"
    case .side: "debit or credit"
    default: rawValue
    }
  }
}

/// A column name without what exports vary: case, blanks and signs, and the dots of å, ä and ö.
func plainName(_ name: String) -> String {
  let plain = plainASCII(name) ?? plainUnicode(name)
  // Nothing but signs: what the column holds.
  let isSigns = plain.isEmpty && ["+/-", "-/+", "±", "+-"].contains(trimmed(name))
  return isSigns ? "tecken" : plain
}

private func plainUnicode(_ name: String) -> String {
  var plain = String.UnicodeScalarView()
  for scalar in name.lowercased().unicodeScalars {
    switch scalar {
    case "å", "ä": plain.append("a")
    case "ö": plain.append("o")
    case "é": plain.append("e")
    default:
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        plain.append(scalar)
      }
    }
  }
  return String(plain)
}

/// The same for a name of ASCII alone, as most are, without asking what each character is; `nil`
/// for others.
private func plainASCII(_ name: String) -> String? {
  var plain: [UInt8] = []
  plain.reserveCapacity(name.utf8.count)
  for byte in name.utf8 {
    switch byte {
    case 0x41...0x5A: plain.append(byte | 0x20)
    case 0x30...0x39, 0x61...0x7A: plain.append(byte)
    case 0x80...: return nil
    default: continue
    }
  }
  return String(decoding: plain, as: UTF8.self)
}
