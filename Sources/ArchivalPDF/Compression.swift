import CDeflate

/// Packs streams as `/FlateDecode` expects them; owns one `libdeflate_compressor`.
struct Packer: ~Copyable {
  private let compressor: OpaquePointer

  /// Wraps `libdeflate_alloc_compressor`.
  init() throws(FinishError) {
    // As zlib's usual level: higher ones take far longer for a few bytes less.
    guard let compressor = libdeflate_alloc_compressor(6) else {
      throw .compression("there is no memory for packing")
    }
    self.compressor = compressor
  }

  deinit { libdeflate_free_compressor(compressor) }

  /// Wraps `libdeflate_zlib_compress`.
  func pack(_ bytes: [UInt8]) throws(FinishError) -> [UInt8] {
    let capacity = libdeflate_zlib_compress_bound(compressor, bytes.count)
    let packed = [UInt8](unsafeUninitializedCapacity: capacity) { output, written in
      written = libdeflate_zlib_compress(
        compressor, bytes, bytes.count, output.baseAddress, output.count)
    }
    // Even nothing is packed into a few bytes.
    guard !packed.isEmpty else { throw .compression("a stream could not be packed") }
    return packed
  }
}

/// Unpacks what `/FlateDecode` holds; wraps `libdeflate_zlib_decompress`.
func inflate(_ bytes: ArraySlice<UInt8>) throws(FinishError) -> [UInt8] {
  guard let decompressor = libdeflate_alloc_decompressor() else {
    throw .compression("there is no memory for unpacking")
  }
  defer { libdeflate_free_decompressor(decompressor) }
  var capacity = max(4096, bytes.count * 8)
  while true {
    var result = LIBDEFLATE_BAD_DATA
    let plain = [UInt8](unsafeUninitializedCapacity: capacity) { output, written in
      result = bytes.withUnsafeBufferPointer { input in
        libdeflate_zlib_decompress(
          decompressor, input.baseAddress, input.count, output.baseAddress, output.count,
          &written)
      }
      if result != LIBDEFLATE_SUCCESS { written = 0 }
    }
    if result == LIBDEFLATE_SUCCESS { return plain }
    // Deflate packs at most 1032 to 1, so a sound stream fits long before this; no stream of ours
    // comes near a gigabyte.
    guard result == LIBDEFLATE_INSUFFICIENT_SPACE, capacity < min(bytes.count * 2048, 1 << 30)
    else { throw .compression("a packed stream is damaged") }
    capacity *= 4
  }
}
