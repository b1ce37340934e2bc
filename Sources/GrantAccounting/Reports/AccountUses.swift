extension ParticipantReport {
  /// What became of an account's money: a use for each rule that decided about some of it.
  ///
  /// - Complexity: O(log *n*) in the accounts, which stand in account order.
  public func uses(of account: String) -> ArraySlice<AccountUse> {
    let first = accounts.partitionPoint { $0.account >= account }
    return accounts[first...].prefix { $0.account == account }
  }
}

extension Array {
  /// The first index whose element has come so far, or the end.
  ///
  /// - Precondition: Once true, `isReached` is true for every element that follows.
  func partitionPoint(_ isReached: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isReached(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
