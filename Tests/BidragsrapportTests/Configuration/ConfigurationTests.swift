import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Configuration: the file, and the environment over it")
struct ConfigurationTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func load(
    _ yaml: String?, _ environment: [String: String] = [:]
  ) throws -> Checked<Configuration> {
    let file = folder.url.appending(path: Configuration.fileName)
    if let yaml { try Data(yaml.utf8).write(to: file) }
    return loadConfiguration(at: yaml == nil ? nil : file.path, environment: environment)
  }

  @Test("without a file mail is off and nothing is assumed about the machine")
  func defaults() throws {
    let configuration = try #require(try load(nil).value)
    #expect(!configuration.mail.isOn)
    #expect(configuration.mail.domains == nil)
    #expect(configuration.output == "Output")
    #expect((configuration.daysBefore, configuration.daysAfter) == (30, 90))
    #expect(configuration.jobs == nil)
  }

  @Test("a file of comments alone means the same")
  func comments() throws {
    let loaded = try load("# mail:\n#   send: yes\n\n")
    #expect(loaded.diagnostics == [])
    #expect(try #require(loaded.value).mail.isOn == false)
  }

  @Test("every key is read")
  func everyKey() throws {
    let yaml = """
      output: ut
      ledgers: /delat/bok
      language: en
      fonts: typsnitt
      jobs: 3
      reports: {daysBefore: 14, daysAfter: 0}
      mail:
        send: ja
        way: smtp
        from: {name: Ekonomienheten, address: ekonomi@example.org}
        domains: [Example.org, example.com]
        occasions: [due, registered]
        copies: []
        sendmail: /opt/sendmail
        timeout: 5
        smtp:
          host: post.example.org
          port: 2525
          security: tls
          user: ekonomi
          passwordFile: losen
          certificates: rot.pem
      """
    let loaded = try load(yaml)
    #expect(loaded.diagnostics == [])
    let configuration = try #require(loaded.value)
    let place = folder.url.path
    #expect(configuration.output == "\(place)/ut")
    #expect(configuration.ledgers == "/delat/bok")
    #expect(configuration.language == .en)
    #expect(configuration.fonts == "\(place)/typsnitt")
    #expect(configuration.jobs == 3)
    #expect((configuration.daysBefore, configuration.daysAfter) == (14, 0))
    let mail = configuration.mail
    #expect(mail.isOn)
    #expect((mail.way, mail.security) == (.smtp, .tls))
    #expect((mail.fromName, mail.fromAddress) == ("Ekonomienheten", "ekonomi@example.org"))
    #expect(mail.domains == ["example.org", "example.com"])
    #expect(mail.occasions == [.due, .registered])
    #expect(mail.copies == [])
    #expect((mail.host, mail.port, mail.user) == ("post.example.org", 2525, "ekonomi"))
    #expect(mail.passwordFile == "\(place)/losen")
    #expect(mail.certificates == "\(place)/rot.pem")
    #expect((mail.sendmail, mail.timeout) == ("/opt/sendmail", 5))
  }

  @Test("a variable goes before the file")
  func environment() throws {
    let loaded = try load(
      "jobs: 3\nmail: {domains: [example.org]}\n",
      [
        "BIDRAGSRAPPORT_JOBS": "5", "BIDRAGSRAPPORT_MAIL_DOMAINS": "example.com, example.net",
        "BIDRAGSRAPPORT_REPORTS_DAYS_BEFORE": "7", "HOME": "/root",
      ])
    let configuration = try #require(loaded.value)
    #expect(loaded.diagnostics == [])
    #expect(configuration.jobs == 5)
    #expect(configuration.daysBefore == 7)
    #expect(configuration.mail.domains == ["example.com", "example.net"])
  }

  @Test("the password comes from its variable only, and no key takes one")
  func password() throws {
    let loaded = try load(
      "mail: {smtp: {host: post.example.org, user: a}}\n",
      ["BIDRAGSRAPPORT_MAIL_SMTP_PASSWORD": "hemligt"])
    #expect(try #require(loaded.value).mail.password == "hemligt")
    #expect(loaded.diagnostics == [])
    let refused = try load("mail: {smtp: {host: post.example.org, password: hemligt}}\n")
    #expect(refused.diagnostics.map(\.code) == ["project.unknown-key"])
    #expect(!"\(refused.diagnostics)".contains("hemligt"))
  }

  @Test("a faulty value names its line, or its variable without a line")
  func places() throws {
    let loaded = try load(
      "output: ut\njobs: många\n", ["BIDRAGSRAPPORT_MAIL_TIMEOUT": "länge"])
    #expect(loaded.value == nil)
    let places = loaded.diagnostics.map { ($0.code, $0.location?.line) }
    #expect(places.map(\.0) == ["project.number", "project.number"])
    #expect(places.map(\.1) == [2, nil])
    #expect(loaded.diagnostics.last?.location?.file == "BIDRAGSRAPPORT_MAIL_TIMEOUT")
  }

  @Test("all errors at once")
  func allAtOnce() throws {
    let loaded = try load("jobs: 0\nlanguage: de\nmail: {send: kanske}\n")
    #expect(
      loaded.diagnostics.map(\.code)
        == ["config.out-of-range", "project.unknown-value", "project.yes-no"])
  }

  @Test(
    "numbers at their limits",
    arguments: [
      (yaml: "jobs: 256", isRead: true), (yaml: "jobs: 257", isRead: false),
      (yaml: "reports: {daysBefore: 366}", isRead: true),
      (yaml: "reports: {daysBefore: 367}", isRead: false),
      (yaml: "mail: {timeout: 1}", isRead: true), (yaml: "mail: {timeout: 0}", isRead: false),
      (yaml: "mail: {smtp: {host: a, port: 65535}}", isRead: true),
      (yaml: "mail: {smtp: {host: a, port: 65536}}", isRead: false),
    ])
  func limits(yaml: String, isRead: Bool) throws {
    #expect((try load(yaml + "\n").value != nil) == isRead)
  }

  @Test("a project finds the configuration in the nearest folder above it")
  func nearest() throws {
    let project = folder.url.appending(path: "a/b/projekt")
    try FileManager.default.createDirectory(at: project, withIntermediateDirectories: true)
    let upper = folder.url.appending(path: Configuration.fileName)
    let lower = folder.url.appending(path: "a/b/\(Configuration.fileName)")
    try Data().write(to: upper)
    #expect(configurationFile(for: project.path) == upper.standardizedFileURL.path)
    try Data().write(to: lower)
    #expect(configurationFile(for: project.path) == lower.standardizedFileURL.path)
  }

  @Test("every key stands in the article and in the commented example")
  func documented() throws {
    let articles = fixtures.deletingLastPathComponent().appending(
      path: "Sources/Bidragsrapport/Documentation.docc")
    let article = try String(contentsOf: articles.appending(path: "Nightly.md"), encoding: .utf8)
    let example = try String(
      contentsOf: articles.appending(path: "Nightly/bidragsrapport.yaml"), encoding: .utf8)
    let keys = Self.keys(of: .configuration, below: "")
    #expect(keys.count > 20)
    for key in keys {
      #expect(article.contains("`\(key)`"), "\(key) is not in Nightly.md")
      // Two that few machines need.
      let isRare = ["fonts", "mail.smtp.certificates"].contains(key)
      if let last = key.split(separator: ".").last, !isRare {
        #expect(example.contains("\(last):"), "\(key) is not in the example")
      }
    }
  }

  @Test("the commented example is read without a word, and mail stays off")
  func example() throws {
    let example = fixtures.deletingLastPathComponent().appending(
      path: "Sources/Bidragsrapport/Documentation.docc/Nightly/bidragsrapport.yaml")
    let loaded = loadConfiguration(at: example.path, environment: [:])
    #expect(loaded.diagnostics == [])
    #expect(try #require(loaded.value).mail.isOn == false)
  }

  private static func keys(of group: ProjectGroup, below path: String) -> [String] {
    group.fields.flatMap { field -> [String] in
      let key = path.isEmpty ? field.name : "\(path).\(field.name)"
      if case .group(let inner) = field.kind { return keys(of: inner, below: key) }
      return [key]
    }
  }
}
