import CCairo

/// Collects what Cairo writes.
final class ByteSink {
  fileprivate(set) var bytes: [UInt8] = []
}

/// A `cairo_write_func_t` whose closure is a ``ByteSink``.
func appendBytes(
  to closure: UnsafeMutableRawPointer?, _ data: UnsafePointer<UInt8>?, _ count: UInt32
) -> cairo_status_t {
  guard let closure = unsafe closure else { return CAIRO_STATUS_WRITE_ERROR }
  let sink = unsafe Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
  unsafe sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
  return CAIRO_STATUS_SUCCESS
}
