internal import GrantAccounting

extension YAMLValue {
  func yesNo() -> Bool? {
    guard let text = scalar(expecting: "yes or no") else { return nil }
    if let answer = parseYesNo(text) { return answer }
    error(
      "project.yes-no", "`\(path)` is neither yes nor no: `\(text)`",
      hint: "write yes or no (ja or nej)")
    return nil
  }

  func date() -> CalendarDate? {
    guard let text = scalar(expecting: "a date") else { return nil }
    if let date = CalendarDate(iso: text) { return date }
    error(
      "project.date", "`\(path)` is no day of the calendar: `\(text)`",
      hint: "write year-month-day, such as 2021-12-01, and check that the month has that day")
    return nil
  }

  func wholeNumber() -> Int? {
    guard let text = scalar(expecting: "a whole number") else { return nil }
    if text.count <= 9, text.allSatisfy(isDigit), let number = Int(text) { return number }
    error("project.number", "`\(path)` is no whole number: `\(text)`", hint: "write digits only")
    return nil
  }

  /// An amount in kronor, not negative unless `mayBeNegative`.
  func amount(mayBeNegative: Bool = false) -> Money? {
    guard let text = scalar(expecting: "an amount") else { return nil }
    do throws(AmountFlaw) {
      let amount = try parseAmount(text)
      if amount >= .zero || mayBeNegative { return amount }
      error(
        "project.negative-amount", "`\(path)` is negative: \(text)",
        hint: "write the amount without minus; costs, grants and payments are all positive here")
    } catch {
      let advice =
        switch error {
        case .notANumber: "write kronor in digits: 18 000 or 18000, with öre 1234.50; no `kr`"
        case .threeDecimals: "separate thousands with a blank (18 000); a point or comma means öre"
        case .tooLarge: "the amount is in whole kronor and below 100 000 000 000; check the zeros"
        }
      self.error("project.amount", "`\(path)` is no amount: `\(text)`", hint: advice)
    }
    return nil
  }

  /// An amount without öre, as Vinnova's forms and decisions have them.
  func wholeKronor() -> Money? {
    guard let amount = amount() else { return nil }
    if amount.ore % 100 == 0 { return amount }
    error(
      "project.whole-kronor", "`\(path)` has öre: \(inKronor(amount))",
      hint: "write whole kronor, as in the application and the decision")
    return nil
  }

  /// A share of at most `limit`.
  func share(atMost limit: Share = .percent(100)) -> Share? {
    guard let text = scalar(expecting: "a share") else { return nil }
    guard let share = parseShare(text) else {
      error(
        "project.share", "`\(path)` is no share: `\(text)`",
        hint: "write percent with at most two decimals and the sign: 75 % or 66,67 %")
      return nil
    }
    if share <= limit { return share }
    error(
      "project.share", "`\(path)` is \(text), at most \(limit.basisPoints / 100) % is possible",
      hint: "check the number")
    return nil
  }

  func choice(among words: [String]) -> String? {
    guard let text = scalar(expecting: "a word") else { return nil }
    if words.contains(text) { return text }
    error(
      "project.unknown-value", "`\(path)` cannot be `\(text)`",
      hint: choices(words, for: text))
    return nil
  }

  func choice<Word: RawRepresentable<String> & CaseIterable>(of: Word.Type) -> Word? {
    choice(among: Word.allCases.map(\.rawValue)).flatMap(Word.init(rawValue:))
  }

  /// A short name for file names: a-z, 0-9 and hyphens, 1 to 40 characters.
  func shortName() -> String? {
    guard let text = text() else { return nil }
    if isShortName(text) { return text }
    error(
      "project.id", "`\(path)` cannot be used in file names: `\(text)`",
      hint: "use a-z (no å, ä, ö, no capitals), 0-9 and hyphens in between, at most 40 characters")
    return nil
  }

  /// An e-mail address; it is never repeated in the message.
  func email() -> String? {
    guard let text = text() else { return nil }
    if isEmail(text) { return text }
    error(
      "project.email", "`\(path)` is no e-mail address",
      hint: "write one address of the form name@organisation.se, without name, brackets or blanks")
    return nil
  }
}

/// Whether a text is fit for file names: a-z, 0-9 and hyphens, 1 to 40 characters.
func isShortName(_ text: String) -> Bool {
  let isPlain = text.utf8.allSatisfy {
    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
  }
  return isPlain && (1...40).contains(text.utf8.count) && !text.hasPrefix("-")
    && !text.hasSuffix("-")
}
