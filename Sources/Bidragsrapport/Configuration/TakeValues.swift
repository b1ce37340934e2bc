internal import GrantAccounting

extension Configuration {
  /// Takes each value that is there; a faulty one is reported and leaves the default.
  mutating func take(_ values: [String: YAMLValue]) {
    if let text = values["output"]?.text() { output = text }
    if let text = values["ledgers"]?.text() { ledgers = text }
    if let text = values["fonts"]?.text() { fonts = text }
    if let value = values["language"]?.choice(of: Order.Language.self) { language = value }
    if let number = values["jobs"]?.number(from: 1, through: 256) { jobs = number }
    if let number = values["reports.daysBefore"]?.number(from: 0, through: 366) {
      daysBefore = number
    }
    if let number = values["reports.daysAfter"]?.number(from: 0, through: 3_660) {
      daysAfter = number
    }
    mail.take(values)
  }
}

extension MailConfiguration {
  fileprivate mutating func take(_ values: [String: YAMLValue]) {
    if let on = values["mail.send"]?.yesNo() { isOn = on }
    if let value = values["mail.way"]?.choice(of: Way.self) { way = value }
    if let text = values["mail.from.name"]?.text() { fromName = text }
    if let text = values["mail.from.address"]?.email() { fromAddress = text }
    if let list = values["mail.domains"]?.list() {
      domains = list.compactMap { $0.domain() }
    }
    if let list = values["mail.occasions"]?.list() {
      occasions = Set(list.compactMap { $0.choice(of: Occasion.self) })
    }
    if let list = values["mail.copies"]?.list() {
      copies = Set(list.compactMap { $0.choice(of: Copy.self) })
    }
    if let text = values["mail.sendmail"]?.text() { sendmail = text }
    if let number = values["mail.timeout"]?.number(from: 1, through: 3_600) { timeout = number }
    takeServer(values)
  }

  private mutating func takeServer(_ values: [String: YAMLValue]) {
    if let text = values["mail.smtp.host"]?.host() { host = text }
    if let number = values["mail.smtp.port"]?.number(from: 1, through: 65_535) { port = number }
    if let value = values["mail.smtp.security"]?.choice(of: Security.self) { security = value }
    if let text = values["mail.smtp.user"]?.text() { user = text }
    if let text = values["mail.smtp.passwordFile"]?.text() { passwordFile = text }
    if let text = values["mail.smtp.certificates"]?.text() { certificates = text }
  }
}

extension YAMLValue {
  /// `example.org`, in lower case.
  fileprivate func domain() -> String? {
    guard let text = text()?.lowercased() else { return nil }
    if isEmail("a@\(text)") { return text }
    error(
      "config.domain", "`\(path)` has a value that is no domain: `\(text)`",
      hint:
        "write the part after the @ alone, such as example.org or xn--re-yia.example; those below "
        + "it are meant too")
    return nil
  }

  /// `smtp.example.org` or an IPv4 address.
  fileprivate func host() -> String? {
    guard let text = text() else { return nil }
    if isHost(text) { return text }
    error(
      "config.host", "`\(path)` has a value that is no name of a machine: `\(text)`",
      hint: "write the name alone, such as smtp.example.org; the port stands in `mail.smtp.port`")
    return nil
  }

  fileprivate func number(from least: Int, through most: Int) -> Int? {
    guard let number = wholeNumber() else { return nil }
    if (least...most).contains(number) { return number }
    error(
      "config.out-of-range", "`\(path)` is \(number), it may be \(least) to \(most)",
      hint: "correct the number")
    return nil
  }
}
