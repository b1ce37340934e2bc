internal import GrantAccounting

/// What was applied for; `nil` after an error that leaves nothing to go on with.
func readApplication(_ reader: GroupReader?, period: Period?) -> Application? {
  guard let reader else { return nil }
  let title = readTitle(reader.group("title"))
  let summary = readBilingual(reader.group("summary"))
  let goal = reader["goal"]?.prose()
  let gender = readGenderPerspective(reader.group("genderPerspective"))
  let confidential = reader["confidential"]?.yesNo()
  let classification = readClassification(reader.group("classification"))
  let signatory = readSignatory(reader.group("signatory"))
  let leader = readPerson(reader.group("projectLeader"))
  let holder = readPerson(reader.group("accountHolder"))
  let questions = reader.groups("questions").compactMap(readQuestion)
  let attachments = reader.groups("attachments").compactMap(readAttachment)
  let filledInBy = readPerson(reader.group("filledInBy"))
  guard let title, let summary, let goal, let gender, let confidential, let period,
    let classification, let signatory, let leader, let holder, let filledInBy
  else { return nil }
  return Application(
    title: title, summary: summary, goal: goal, genderPerspective: gender,
    confidential: confidential, period: period, classification: classification,
    signatory: signatory, projectLeader: leader, accountHolder: holder, questions: questions,
    attachments: attachments, filledInBy: filledInBy)
}

private func readTitle(_ reader: GroupReader?) -> BilingualText? {
  guard let reader else { return nil }
  let swedish = reader["sv"]?.text()
  let english = reader["en"]?.text()
  for (key, title) in [("sv", swedish), ("en", english)] {
    guard let title, formLength(ofTitle: title) > longestFormTitle else { continue }
    let length = formLength(ofTitle: title)
    reader.problems.error(
      "project.title-length", line: reader.line(of: key),
      "`\(reader.path).\(key)` has \(length) characters without blanks, the form takes "
        + "\(longestFormTitle)",
      hint: "shorten it by \(length - longestFormTitle) characters")
  }
  guard let swedish, let english else { return nil }
  return BilingualText(swedish: swedish, english: english)
}

private func readBilingual(_ reader: GroupReader?) -> BilingualText? {
  guard let reader else { return nil }
  let (swedish, english) = (reader["sv"]?.prose(), reader["en"]?.prose())
  guard let swedish, let english else { return nil }
  return BilingualText(swedish: swedish, english: english)
}

private func readGenderPerspective(_ reader: GroupReader?) -> GenderPerspective? {
  guard let reader else { return nil }
  let (relevant, motivation) = (reader["relevant"]?.yesNo(), reader["motivation"]?.prose())
  guard let relevant, let motivation else { return nil }
  return GenderPerspective(isRelevant: relevant, motivation: motivation)
}

private func readPerson(_ reader: GroupReader?) -> Person? {
  guard let reader else { return nil }
  let (name, email) = (reader["name"]?.text(), reader["email"]?.email())
  let isLeader = reader.group.field(named: "mobile") != nil
  let mobile = isLeader ? reader["mobile"]?.text() : nil
  let gender = isLeader ? reader["gender"]?.text() : nil
  guard let name, let email else { return nil }
  return Person(name: name, email: email, mobile: mobile, gender: gender)
}

private func readSignatory(_ reader: GroupReader?) -> AuthorisedSignatory? {
  guard let reader else { return nil }
  let (name, email) = (reader["name"]?.text(), reader["email"]?.email())
  let role = reader["role"]?.choice(of: AuthorisedSignatory.Role.self)
  guard let name, let email, let role else { return nil }
  return AuthorisedSignatory(name: name, email: email, role: role)
}

private func readQuestion(_ reader: GroupReader) -> Question? {
  let letter = reader["letter"]?.text()
  let (question, answer) = (reader["question"]?.prose(), reader["answer"]?.prose())
  guard let letter, let question, let answer else { return nil }
  return Question(letter: letter, question: question, answer: answer)
}

private func readAttachment(_ reader: GroupReader) -> Attachment? {
  let title = reader["title"]?.text()
  let (mandatory, included) = (reader["mandatory"]?.yesNo(), reader["included"]?.yesNo())
  let note = reader["note"]?.text()
  guard let title, let mandatory, let included else { return nil }
  return Attachment(title: title, isMandatory: mandatory, isIncluded: included, note: note)
}
