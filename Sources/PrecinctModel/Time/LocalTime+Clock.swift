import Foundation

extension LocalTime {
    /// A moment as the clock shows it, to the minute: `2026-11-24 13:09`.
    public func clock(_ instant: Instant) -> String {
        let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds)))
        let text = instant.adding(seconds: Int64(offset)).description
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))"
    }
}
