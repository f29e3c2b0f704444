/// How long an observation can be relied on.
///
/// A year counts 365 days and a month 30: the difference to the calendar is far below what the figures
/// themselves are good for.
public struct ShelfLife: Sendable, Hashable {
    /// The length in seconds.
    public let seconds: Int64

    /// Reads `24 h`, `30 d`, `6 m` (months) or `5 y`.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let count = Int64(parts[0]), (1...1_000).contains(count) else { return nil }
        let hours: Int64
        switch parts[1] {
        case "h": hours = 1
        case "d": hours = 24
        case "m": hours = 24 * 30
        case "y": hours = 24 * 365
        default: return nil
        }
        seconds = count * hours * 3_600
    }
}
