import CZlib

/// Deflates `bytes` with the zlib header that `/FlateDecode` expects; wraps `compress2`.
func deflate(_ bytes: [UInt8]) throws(FinishError) -> [UInt8] {
  var status = Z_OK
  let packed = [UInt8](unsafeUninitializedCapacity: Int(compressBound(uLong(bytes.count)))) {
    var count = uLongf($0.count)
    status = compress2($0.baseAddress, &count, bytes, uLong(bytes.count), Z_DEFAULT_COMPRESSION)
    $1 = status == Z_OK ? Int(count) : 0
  }
  guard status == Z_OK else { throw .compression(status) }
  return packed
}

/// Inflates what `/FlateDecode` wrote; wraps `uncompress`.
func inflate(_ bytes: ArraySlice<UInt8>) throws(FinishError) -> [UInt8] {
  var capacity = max(4096, bytes.count * 8)
  while true {
    var status = Z_OK
    let plain = [UInt8](unsafeUninitializedCapacity: capacity) { output, written in
      var count = uLongf(output.count)
      status = bytes.withUnsafeBufferPointer {
        uncompress(output.baseAddress, &count, $0.baseAddress, uLong($0.count))
      }
      written = status == Z_OK ? Int(count) : 0
    }
    if status == Z_OK { return plain }
    // Deflate packs at most 1032 to 1, so a sound stream fits long before this; no stream of ours
    // comes near a gigabyte.
    guard status == Z_BUF_ERROR, capacity < min(bytes.count * 2048, 1 << 30) else {
      throw .compression(status)
    }
    capacity *= 4
  }
}
