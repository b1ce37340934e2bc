import CCurl

/// Hands mail to a server by SMTP; libcurl speaks it.
public struct SMTPTransport: MailTransport {
  public let server: SMTPServer

  public init(server: SMTPServer) { self.server = server }

  public func handOver(_ mime: [UInt8], from: String, to: String) -> HandOver {
    let exchange = MailExchange(mime)
    let status = withExtendedLifetime(exchange) {
      withoutBrokenPipeSignal { transfer(exchange, from: from, to: to) }
    }
    let reply = withoutAddresses(exchange.replyText, recipient: to)
    return fate(status, exchange, reply: reply)
  }

  private func transfer(
    _ exchange: MailExchange, from: String, to: String
  ) -> CURLcode {
    var handle = CurlHandle()
    let scheme = server.security == .tls ? "smtps" : "smtp"
    let name = server.ownName.map { "/\($0)" } ?? ""
    handle.set(CURLOPT_URL, "\(scheme)://\(server.host):\(server.port)\(name)")
    handle.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    // An empty one: proxies of the environment are for web pages.
    handle.set(CURLOPT_PROXY, "")
    handle.set(CURLOPT_NOSIGNAL, 1)
    secure(&handle)
    handle.set(CURLOPT_CONNECTTIMEOUT, server.timeout)
    handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, server.timeout)
    handle.set(CURLOPT_LOW_SPEED_LIMIT, 1)
    handle.set(CURLOPT_LOW_SPEED_TIME, server.timeout)
    handle.set(CURLOPT_TIMEOUT, server.timeout * 10)
    handle.set(CURLOPT_MAIL_FROM, "<\(from)>")
    handle.set(CURLOPT_MAIL_RCPT, listOf: "<\(to)>")
    // Without a size: libcurl 7.88 counts the dots it doubles, and would end a mail of stated size
    // that many bytes early if a write ended there.
    handle.set(CURLOPT_UPLOAD, 1)
    handle.connect(to: exchange)
    handle.perform()
    return handle.status
  }

  private func secure(_ handle: inout CurlHandle) {
    if server.security != .none { handle.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
    handle.set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    handle.set(CURLOPT_SSL_VERIFYPEER, 1)
    handle.set(CURLOPT_SSL_VERIFYHOST, 2)
    if let file = server.caFile { handle.set(CURLOPT_CAINFO, file) }
    if let user = server.user, let password = server.password {
      handle.set(CURLOPT_USERNAME, user)
      handle.set(CURLOPT_PASSWORD, password.text)
      // RFC 4954: with the command, one exchange less.
      handle.set(CURLOPT_SASL_IR, 1)
    }
  }

  /// Codes that say that we are not let in as we are: an administrator can mend that, so the mail
  /// waits (RFC 4954, RFC 3207).
  private static let notLetIn: Set<Int> = [530, 534, 535, 538]

  private func fate(_ status: CURLcode, _ exchange: MailExchange, reply: String) -> HandOver {
    if status == CURLE_OK { return .accepted(reply: reply) }
    switch exchange.code {
    case .some(let code) where Self.notLetIn.contains(code) || status == CURLE_LOGIN_DENIED:
      return .unavailable(reason: "the server did not let us in: \(reply)")
    case .some(let code) where code >= 400 && isAboutUs(status, exchange, code):
      return .unavailable(reason: "the server said: \(reply)")
    case .some(400..<500): return .temporary(reason: "the server said: \(reply)")
    case .some(500..<600): return .refused(reason: "the server said: \(reply)")
    default:
      let reason = reason(status)
      return exchange.isGiven
        ? .unknown(reason: "the whole mail was handed over, but then \(reason)")
        : .unavailable(reason: reason)
    }
  }

  /// Whether the server refuses this machine or all service, before it knows of any mail.
  private func isAboutUs(_ status: CURLcode, _ exchange: MailExchange, _ code: Int) -> Bool {
    switch status {
    case CURLE_REMOTE_ACCESS_DENIED, CURLE_USE_SSL_FAILED: true
    // libcurl says so of a greeting and of the answer to a whole mail alike.
    case CURLE_WEIRD_SERVER_REPLY where !exchange.isGiven: true
    // RFC 5321: the service closes for all that comes.
    default: code == 421
    }
  }

  private func reason(_ status: CURLcode) -> String {
    let place = "\(server.host):\(server.port)"
    return switch status {
    case CURLE_COULDNT_RESOLVE_HOST: "\(server.host) was not found"
    case CURLE_COULDNT_CONNECT: "\(place) could not be reached"
    case CURLE_OPERATION_TIMEDOUT: "\(place) did not answer in time"
    case CURLE_PEER_FAILED_VERIFICATION:
      "the certificate of \(place) is not trusted, or is for another name"
    case CURLE_SSL_CACERT_BADFILE: "the file of trusted certificates cannot be read"
    case CURLE_USE_SSL_FAILED: "\(place) offers no TLS"
    case CURLE_SSL_CONNECT_ERROR: "no TLS came about with \(place)"
    case CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE:
      "\(place) closed the connection"
    default: "libcurl failed with \(place): \(String(cString: curl_easy_strerror(status)))"
    }
  }
}
