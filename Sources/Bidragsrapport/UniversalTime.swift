internal import GrantAccounting

/// Seconds since 1970 as `2026-11-26T02:15:00Z`.
func universalTime(_ seconds: Int64) -> String {
  let (days, rest) = Int(seconds).quotientAndRemainder(dividingBy: 86_400)
  func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  let day = CalendarDate(year: 1970, month: 1, day: 1)?.adding(days: days)
  let time = [rest / 3_600, rest / 60 % 60, rest % 60].map(padded).joined(separator: ":")
  return "\(day?.description ?? "1970-01-01")T\(time)Z"
}
