/// The sRGB colour space as an ICC profile of version 4, built here so that it has no clock in it.
///
/// - Source: IEC 61966-2-1 (primaries, curve); ICC.1:2010, 7 to 10 (layout), E (D50 adaptation).
func standardColourProfile() -> [UInt8] {
  let curve =
    signature("para") + big32(0) + [0, 3, 0, 0]
    + [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed)
  let adaptation =
    signature("sf32") + big32(0)
    + [
      1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678,
    ].flatMap(fixed)
  let tags: [(names: [String], data: [UInt8])] = [
    (["desc"], localised("sRGB")), (["cprt"], localised("CC0")), (["wtpt"], xyz(whitePoint)),
    (["chad"], adaptation), (["rXYZ"], xyz([0.436066, 0.222488, 0.013916])),
    (["gXYZ"], xyz([0.385147, 0.716873, 0.097076])),
    (["bXYZ"], xyz([0.143066, 0.060608, 0.714096])), (["rTRC", "gTRC", "bTRC"], curve),
  ]
  let count = tags.reduce(0) { $0 + $1.names.count }
  var (table, data) = (big32(UInt32(count)), [UInt8]())
  for tag in tags {
    let offset = 128 + 4 + 12 * count + data.count
    for name in tag.names {
      table += signature(name) + big32(UInt32(offset)) + big32(UInt32(tag.data.count))
    }
    data += tag.data + Array(repeating: 0, count: (4 - tag.data.count % 4) % 4)
  }
  return header(size: 128 + table.count + data.count) + table + data
}

/// D50, on which every profile is based.
private let whitePoint = [0.9642, 1.0, 0.8249]

private func header(size: Int) -> [UInt8] {
  var header = big32(UInt32(size)) + big32(0) + [4, 0x20, 0, 0]
  header += signature("mntr") + signature("RGB ") + signature("XYZ ")
  // The day of the standard's first edition, for there must be one.
  header += [1999, 10, 1, 0, 0, 0].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  header += signature("acsp") + Array(repeating: 0, count: 28)
  header += whitePoint.flatMap(fixed)
  return header + Array(repeating: 0, count: 128 - header.count)
}

private func localised(_ text: String) -> [UInt8] {
  let letters = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  return signature("mluc") + big32(0) + big32(1) + big32(12) + Array("enUS".utf8)
    + big32(UInt32(letters.count)) + big32(28) + letters
}

private func xyz(_ values: [Double]) -> [UInt8] {
  signature("XYZ ") + big32(0) + values.flatMap(fixed)
}

/// A signed number with 16 binary places.
private func fixed(_ value: Double) -> [UInt8] {
  big32(UInt32(bitPattern: Int32((value * 65536).rounded())))
}

private func signature(_ text: String) -> [UInt8] { Array(text.utf8) }

private func big32(_ value: UInt32) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
}
