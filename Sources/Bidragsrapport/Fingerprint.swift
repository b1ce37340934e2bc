import CCrypto

/// The SHA-256 that stands on the signature page: one number for all source files.
///
/// It is what `sha256sum FILE... | sha256sum` prints in the project folder, the files in the
/// order of `sources`, so that anyone can recompute it.
func fingerprint(of sources: [SourceDigest]) -> String {
  let list = sources.map { "\($0.sha256)  \($0.name)\n" }.joined()
  return sha256(Array(list.utf8))
}

/// SHA-256 in lower-case hexadecimal; wraps `SHA256`.
func sha256(_ bytes: [UInt8]) -> String {
  var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
  _ = SHA256(bytes, bytes.count, &digest)
  return digest.map { byte in
    let hex = String(byte, radix: 16)
    return hex.count == 1 ? "0" + hex : hex
  }.joined()
}
