public import GrantAccounting

/// Parses the bytes of `project.yaml` alone, without the ledgers it names.
///
/// - Parameter bytes: The file as stored: YAML in UTF-8.
/// - Returns: The project and everything that is wrong with it, in line order.
public func parseProjectFile(_ bytes: [UInt8]) -> Checked<GrantProject> {
  readProjectFile(bytes).project
}
