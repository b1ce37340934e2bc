/// Where each column stands in a header row.
struct CSVLayout: Hashable {
  /// The header's names as they stand.
  let header: [String]
  private(set) var places: [CSVRole: Int] = [:]
  /// Further columns by dimension, in order.
  private(set) var dimensions: [Dimension] = []
  /// The columns that must be there and are not, as a person would name them.
  private(set) var missing: [String] = []
  /// Names of which the header has two, so that neither can be chosen.
  private(set) var doubled: [String] = []

  struct Dimension: Hashable {
    var number: Int
    var place: Int
  }

  /// Number of columns in the header.
  var width: Int { header.count }

  init(header: [String], columns: CSVColumns) {
    self.header = header
    let names = header.map(plainName)
    var taken: Set<Int> = []
    for role in CSVRole.allCases {
      guard let wanted = role.named(by: columns) else { continue }
      guard let place = find(plainName(wanted), in: names, needed: true) else {
        missing.append(wanted)
        continue
      }
      places[role] = place
      taken.insert(place)
    }
    for (number, wanted) in columns.dimensions.sorted(by: { $0.key < $1.key })
    where number != 6 && number != 1 {
      guard let place = find(plainName(wanted), in: names, needed: true) else {
        missing.append(wanted)
        continue
      }
      dimensions.append(Dimension(number: number, place: place))
      taken.insert(place)
    }
    for role in CSVRole.allCases where role.named(by: columns) == nil {
      let free = role.usualNames.first { name in
        names.firstIndex(of: name).map { !taken.contains($0) } ?? false
      }
      guard let free, let place = find(free, in: names, needed: role != .text) else { continue }
      places[role] = place
      taken.insert(place)
    }
    // Debit and credit say the sign of each amount; an amount beside them may be a balance.
    if columns.amount == nil, columns.side == nil, places[.debit] != nil, places[.credit] != nil {
      places[.amount] = nil
      places[.side] = nil
    }
    if places[.date] == nil, columns.date == nil { missing.append("Datum") }
    if places[.account] == nil, columns.account == nil { missing.append("Konto") }
    let hasSides = places[.debit] != nil && places[.credit] != nil
    if places[.amount] == nil, columns.amount == nil, !hasSides { missing.append("Belopp") }
    if let cost = places[.costCentre] {
      dimensions.insert(Dimension(number: 1, place: cost), at: 0)
    }
    if let project = places[.project] {
      dimensions.append(Dimension(number: 6, place: project))
    }
  }

  private mutating func find(_ name: String, in names: [String], needed: Bool) -> Int? {
    guard let place = names.firstIndex(of: name) else { return nil }
    if needed, names[(place + 1)...].contains(name), !doubled.contains(header[place]) {
      doubled.append(header[place])
    }
    return place
  }

  /// Number of columns up to the last that has a name.
  var namedWidth: Int { (header.lastIndex { !$0.isEmpty } ?? -1) + 1 }

  func has(_ role: CSVRole) -> Bool { places[role] != nil }

  /// The columns that amounts stand in.
  var amountRoles: [CSVRole] { has(.amount) ? [.amount] : [.debit, .credit] }

  /// The fewest cells a row needs to hold date, account and amount with its side.
  var needed: Int {
    ([.date, .account, .side] + amountRoles).compactMap { places[$0] }.reduce(0) { max($0, $1 + 1) }
  }

  /// Numbers of the named columns that nothing was taken from; the first column is 1.
  var unused: [Int] { unusedPlaces.map { $0 + 1 } }

  var unusedPlaces: [Int] {
    let used = Set(places.values).union(dimensions.map(\.place))
    return header.indices.filter { !used.contains($0) && !header[$0].isEmpty }
  }
}
