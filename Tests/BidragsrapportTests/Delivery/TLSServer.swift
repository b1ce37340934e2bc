import Foundation
import TestSupport

/// A mail server on this machine that speaks TLS, with a certificate made for the test.
///
/// It takes one connection, or ends after a minute.
final class TLSServer {
  let port: Int
  /// The certificate, which is its own authority, for `localhost` alone.
  let certificate: String
  private let process = Process()
  private let output = Pipe()
  private let folder: TemporaryFolder

  init(startTLS: Bool) throws {
    folder = try TemporaryFolder()
    certificate = folder.url.appending(path: "certificate.pem").path
    let key = folder.url.appending(path: "key.pem").path
    let made = try run(
      "openssl",
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
        "-days", "2", "-subj", "/CN=prov", "-addext", "subjectAltName=DNS:localhost",
        "-keyout", key, "-out", certificate,
      ])
    guard made.status == 0 else { throw POSIXError(.ENOEXEC) }
    let script = folder.url.appending(path: "serve.py")
    try Data(Self.script.utf8).write(to: script)
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", script.path, startTLS ? "starttls" : "tls", certificate, key,
    ]
    process.standardOutput = output
    try process.run()
    var line = Data()
    while line.last != 10, let byte = try output.fileHandleForReading.read(upToCount: 1),
      !byte.isEmpty
    {
      line += byte
    }
    port = Int(String(decoding: line, as: UTF8.self).dropLast()) ?? 0
  }

  /// What the client said, `TLS` where it went over; once it has gone.
  func heard() throws -> [String] {
    let rest = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: rest, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static let script = """
    import socket, ssl, sys
    mode, certificate, key = sys.argv[1:]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(60)
    print(listener.getsockname()[1], flush=True)
    connection, _ = listener.accept()
    connection.settimeout(60)
    try:
        if mode == "tls":
            connection = context.wrap_socket(connection, server_side=True)
            print("TLS")
        say = lambda text: connection.sendall(text.encode() + b"\\r\\n")
        say("220 prov")
        lines = connection.makefile("rb")
        secret = mode == "tls"
        while line := lines.readline():
            word = line.decode().strip()
            print(word)
            if word.startswith("EHLO"):
                say("250-prov\\r\\n250 AUTH PLAIN" if secret else "250-prov\\r\\n250 STARTTLS")
            elif word == "STARTTLS":
                say("220 go")
                connection = context.wrap_socket(connection, server_side=True)
                lines, secret = connection.makefile("rb"), True
                print("TLS")
            elif word.startswith("AUTH"):
                say("235 welcome")
            elif word == "DATA":
                say("354 go on")
                while lines.readline() not in (b".\\r\\n", b""):
                    pass
                say("250 taken")
            elif word == "QUIT":
                say("221 bye")
                break
            else:
                say("250 ok")
    except OSError:
        print("broken")
    """
}

/// Whether a certificate can be made and shown.
let hasTLSServer: Bool = {
  do { return try hasPython && run("openssl", ["version"]).status == 0 } catch { return false }
}()
