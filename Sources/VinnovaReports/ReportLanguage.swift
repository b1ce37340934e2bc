/// The language a report is written in.
public enum ReportLanguage: String, CaseIterable, Hashable, Sendable {
  case swedish
  case english

  /// BCP 47.
  var tag: String {
    switch self {
    case .swedish: "sv-SE"
    case .english: "en-GB"
    }
  }

  var words: any Wording {
    switch self {
    case .swedish: Swedish()
    case .english: English()
    }
  }
}

/// How far a report has come on its way to Vinnova.
public enum ReportStatus: String, CaseIterable, Hashable, Sendable {
  /// *Utkast*: marked in every page's head.
  case draft
  /// *Klarmarkerad*.
  case ready
  /// *Registrerad* at Vinnova.
  case registered
}
