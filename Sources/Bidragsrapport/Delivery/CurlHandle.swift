import CCurl

/// Begun before the first transfer, once for all threads; wraps `curl_global_init`.
private let curlStatus: CURLcode = curl_start()

/// One transfer of libcurl; owns a `CURL *` and the lists it points into.
///
/// A status that is not `CURLE_OK` is kept, and everything after it is left out: no setting that was
/// refused, of certificates above all, can be overlooked.
struct CurlHandle: ~Copyable {
  private let handle: UnsafeMutableRawPointer?
  private var lists: [UnsafeMutablePointer<curl_slist>] = []
  private(set) var status: CURLcode

  /// Wraps `curl_easy_init`.
  init() {
    status = curlStatus
    handle = status == CURLE_OK ? curl_easy_init() : nil
    if handle == nil, status == CURLE_OK { status = CURLE_FAILED_INIT }
  }

  deinit {
    curl_easy_cleanup(handle)
    lists.forEach { curl_slist_free_all($0) }
  }

  mutating func set(_ option: CURLoption, _ value: String) {
    check { curl_set_text($0, option, value) }
  }

  mutating func set(_ option: CURLoption, _ value: Int) {
    check { curl_set_number($0, option, value) }
  }

  /// A list of one.
  mutating func set(_ option: CURLoption, listOf value: String) {
    guard status == CURLE_OK else { return }
    guard let list = curl_slist_append(nil, value) else {
      status = CURLE_OUT_OF_MEMORY
      return
    }
    lists.append(list)
    check { curl_set_list($0, option, list) }
  }

  /// Sends `exchange`'s bytes and gives it the replies; it must outlive ``perform()``.
  mutating func connect(to exchange: MailExchange) {
    let pointer = Unmanaged.passUnretained(exchange).toOpaque()
    check { curl_set_source($0, giveBytes, pointer) }
    check { curl_set_replies($0, takeReply, pointer) }
    check { curl_set_output($0, dropOutput, nil) }
  }

  /// Wraps `curl_easy_perform`.
  mutating func perform() { check { curl_easy_perform($0) } }

  private mutating func check(_ call: (UnsafeMutableRawPointer?) -> CURLcode) {
    guard status == CURLE_OK else { return }
    status = call(handle)
  }
}

/// A `curl_read_callback` whose user data is a ``MailExchange``.
private func giveBytes(
  _ target: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ exchange: UnsafeMutableRawPointer?
) -> Int {
  guard let target, let exchange else { return Int(CURL_READFUNC_ABORT) }
  let room = UnsafeMutableRawBufferPointer(start: target, count: size * count)
  return Unmanaged<MailExchange>.fromOpaque(exchange).takeUnretainedValue().give(to: room)
}

/// A `curl_write_callback` for replies, whose user data is a ``MailExchange``.
private func takeReply(
  _ source: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ exchange: UnsafeMutableRawPointer?
) -> Int {
  guard let source, let exchange else { return 0 }
  let line = UnsafeRawBufferPointer(start: source, count: size * count)
  Unmanaged<MailExchange>.fromOpaque(exchange).takeUnretainedValue().take(line)
  return size * count
}

/// Without one, libcurl writes to standard output.
private func dropOutput(
  _ source: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ nothing: UnsafeMutableRawPointer?
) -> Int { size * count }
