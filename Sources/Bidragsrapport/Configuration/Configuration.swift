/// What `bidragsrapport.yaml` and the environment say about a machine's nightly runs.
public struct Configuration: Sendable {
  /// The file's name in the folder of the projects.
  public static let fileName = "bidragsrapport.yaml"

  /// Folder for reports, overview and archive.
  public var output = "Output"
  /// Folder with ledger files that projects share.
  public var ledgers: String?
  public var language = Order.Language.sv
  /// Folder of the font files; `nil` for where Debian puts them.
  public var fonts: String?
  /// Projects worked on at once; `nil` for one a core.
  public var jobs: Int?
  /// A report is drawn this many days before it is due.
  public var daysBefore = 30
  /// A report that nobody knows of is left alone this many days after it was due.
  public var daysAfter = 90
  public var mail = MailConfiguration()

  public init() {}
}

/// Whether, to whom and by what way mail goes out.
public struct MailConfiguration: Sendable {
  /// Off until the configuration turns it on.
  public var isOn = false
  public var way = Way.sendmail
  /// Who the mails are from; required where they are on.
  public var fromName: String?
  public var fromAddress: String?
  /// Mail goes to these domains only; `nil` for any.
  public var domains: [String]?
  public var occasions = Set(Occasion.allCases)
  public var copies = Set(Copy.allCases)
  public var host: String?
  public var port: Int?
  public var security = Security.startTLS
  public var user: String?
  /// Read when mail is sent, never kept.
  public var passwordFile: String?
  /// From the environment; never written anywhere.
  public var password: String?
  /// Certificates to trust beside the system's.
  public var certificates: String?
  public var sendmail = "/usr/sbin/sendmail"
  /// For one mail, in seconds.
  public var timeout = 60

  /// How mail leaves the machine.
  public enum Way: String, CaseIterable, Sendable {
    /// The local mail system, which queues and signs.
    case sendmail
    case smtp
  }

  public enum Security: String, CaseIterable, Sendable {
    /// Plain at first, then TLS or nothing.
    case startTLS
    /// TLS from the first byte.
    case tls
    /// Only within a machine.
    case none
  }

  /// When a mail is written.
  public enum Occasion: String, CaseIterable, Sendable {
    case due
    case ready
    case registered
  }

  /// Who gets a copy of what goes to the signatory.
  public enum Copy: String, CaseIterable, Sendable {
    case projectLeader
    case accountHolder
  }
}
