internal import Foundation
internal import GrantAccounting
internal import Yams

/// Takes out of a project file what the report does not print of persons.
///
/// What a reader of the paper does not see, a reader of the attached file does not see either:
/// comments in the file, contact details, names that are on no page of this report, the application's
/// texts where no application is drawn, the words on other reports.
struct PrintedProject {
  /// `nil` for the application.
  let report: ReportKind?
  /// Whether names of persons are left out altogether.
  let isPublic: Bool

  /// Stands in the place of a text that is left out but that the format asks for.
  static let leftOut = "[utelämnat]"
  /// Stands in the place of an address; the top-level domain is reserved for what does not exist.
  static let noAddress = "utelamnad@example.invalid"

  /// The file as it may be attached, written anew: same keys in the same order, without comments.
  ///
  /// - Returns: `nil` where `bytes` are no project file.
  func file(_ bytes: [UInt8]) -> [UInt8]? {
    guard let node = readYAML(bytes, problems: Problems(file: ProjectFile.name)) else { return nil }
    let names = isPublic ? persons(in: node) : []
    guard let printed = printed(node, at: "", names: names) else { return nil }
    do {
      return Array(try serialize(node: printed, width: -1, allowUnicode: true).utf8)
    } catch {
      return nil
    }
  }

  private func printed(_ node: Node, at path: String, names: [String]) -> Node? {
    switch treatment(of: path, node) {
    case .leaveOut: return nil
    case .replace(let text): return Node(text)
    case .keep: break
    }
    switch node {
    case .mapping(let mapping):
      var kept: [(Node, Node)] = []
      for (key, value) in mapping {
        let name = key.scalar?.string ?? ""
        let place = path.isEmpty ? name : "\(path).\(name)"
        if let value = printed(value, at: place, names: names) { kept.append((key, value)) }
      }
      return .mapping(Node.Mapping(kept, mapping.tag, mapping.style))
    case .sequence(let sequence):
      let kept = sequence.compactMap { item in
        path == "comments" && !isPrinted(comment: item)
          ? nil : printed(item, at: path, names: names)
      }
      return .sequence(Node.Sequence(kept, sequence.tag, sequence.style))
    case .scalar(var scalar):
      if isPublic { scalar.string = withoutPersons(scalar.string, named: names) }
      return .scalar(scalar)
    case .alias: return nil
    }
  }

  private enum Treatment {
    case keep
    case leaveOut
    case replace(String)
  }

  private func treatment(of path: String, _ node: Node) -> Treatment {
    switch path {
    case "application.projectLeader.mobile", "application.projectLeader.gender": return .leaveOut
    case "parties.telephone": return report == nil && !isPublic ? .keep : .leaveOut
    case "parties.address": return report == nil ? .keep : .leaveOut
    case "application.accountHolder.name": return .replace(Self.leftOut)
    case "application.filledInBy.name":
      return report == nil && !isPublic ? .keep : .replace(Self.leftOut)
    case "application.signatory.name", "application.projectLeader.name":
      return isPublic ? .replace(Self.leftOut) : .keep
    case "application.signatory.email", "application.projectLeader.email",
      "application.filledInBy.email":
      return report == nil && !isPublic ? .keep : .replace(Self.noAddress)
    case "application.accountHolder.email": return .replace(Self.noAddress)
    case "application.questions", "application.attachments":
      return report == nil ? .keep : .leaveOut
    case "application.summary.sv", "application.summary.en",
      "application.genderPerspective.motivation":
      return report == nil ? .keep : .replace(Self.leftOut)
    case "application.goal":
      return report == nil || report == .final ? .keep : .replace(Self.leftOut)
    default: return .keep
    }
  }

  private func isPrinted(comment: Node) -> Bool {
    guard let report, let text = comment.mapping?["report"]?.scalar?.string else { return false }
    return readReportReference(trimmed(text)) == report
  }
}

/// The names and addresses of the persons that a project file names, the longest first.
private func persons(in node: Node) -> [String] {
  let application = node.mapping?["application"]?.mapping
  let groups = ["signatory", "projectLeader", "accountHolder", "filledInBy"]
  let texts = groups.flatMap { group in
    ["name", "email", "mobile"].compactMap {
      application?[Node(group)]?.mapping?[Node($0)]?.scalar?.string
    }
  }
  let named = Set(texts.map(trimmed)).subtracting([
    "", PrintedProject.leftOut, PrintedProject.noAddress,
  ])
  return named.sorted { ($1.count, $0) < ($0.count, $1) }
}

/// The text with each of `names`, whatever its capitals, replaced.
func withoutPersons(_ text: String, named names: [String]) -> String {
  names.reduce(text) { text, name in
    text.replacingOccurrences(of: name, with: PrintedProject.leftOut, options: .caseInsensitive)
  }
}

/// The persons named in a project file; see ``withoutPersons(_:named:)``.
func personsNamed(in bytes: [UInt8]) -> [String] {
  readYAML(bytes, problems: Problems(file: ProjectFile.name)).map(persons) ?? []
}
