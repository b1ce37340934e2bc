/// A person named in the application.
///
/// Gender and mobile number are kept because the form has them; no report prints them.
public struct Person: Hashable, Sendable {
  public var name: String
  public var email: String
  public var mobile: String?
  public var gender: String?

  public init(name: String, email: String, mobile: String? = nil, gender: String? = nil) {
    self.name = name
    self.email = email
    self.mobile = mobile
    self.gender = gender
  }
}

/// Who may sign for the coordinator (*behörig firmatecknare* or *prefekt*).
public struct AuthorisedSignatory: Hashable, Sendable {
  public enum Role: String, CaseIterable, Hashable, Sendable {
    case firmatecknare
    case prefekt
  }

  public var name: String
  public var email: String
  public var role: Role

  public init(name: String, email: String, role: Role) {
    (self.name, self.email, self.role) = (name, email, role)
  }
}
