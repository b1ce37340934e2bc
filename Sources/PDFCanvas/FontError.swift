/// A font file that is missing or that cannot be read.
public struct FontError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file that was looked for.
  public let path: String
  /// What is wrong with it.
  public let reason: String

  public var description: String {
    """
    font \(path): \(reason)
      hint: install the Debian package fonts-inter, or name the folder that holds \
    Inter-Regular.otf, Inter-Medium.otf, Inter-SemiBold.otf and Inter-Italic.otf with --fonts DIR
    """
  }
}
