public import Foundation

/// The clock of an area: turns the dates people write into moments.
public struct LocalTime: Sendable {
    /// The IANA zone.
    public let zone: TimeZone

    /// The clock of a zone such as `Asia/Qyzylorda`; nil when there is no such zone.
    public init?(identifier: String) {
        guard let zone = TimeZone(identifier: identifier) else { return nil }
        self.zone = zone
    }

    /// Coordinated Universal Time.
    public static let utc = LocalTime(zone: .gmt)

    private init(zone: TimeZone) {
        self.zone = zone
    }

    /// The first second of a day.
    public func start(of day: CalendarDay) -> Instant { moment(on: day, atSecond: 0) }

    /// The moment at which the clock shows a day and a number of seconds after midnight.
    public func moment(on day: CalendarDay, atSecond second: Int64) -> Instant {
        let clock = day.sinceEpoch * 86_400 + second
        // The offset is asked for twice, because it may change between that time in UTC and here.
        let guess = clock - offset(at: clock)
        return Instant(seconds: clock - offset(at: guess))
    }

    /// The last second of a day.
    public func end(of day: CalendarDay) -> Instant {
        start(of: CalendarDay(sinceEpoch: day.sinceEpoch + 1)).adding(seconds: -1)
    }

    /// The day on which a moment falls.
    public func day(of instant: Instant) -> CalendarDay {
        CalendarDay(sinceEpoch: (instant.seconds + offset(at: instant.seconds)).flooredDivision(by: 86_400))
    }

    /// Reads a date, which starts at local midnight, or a full ISO 8601 moment.
    public func instant(_ text: String) -> Instant? {
        CalendarDay(iso: text).map(start) ?? Instant(iso: text)
    }

    /// Reads an as-of: a date means the end of that local day.
    public func asOf(_ text: String) -> Instant? {
        CalendarDay(iso: text).map(end) ?? Instant(iso: text)
    }

    private func offset(at seconds: Int64) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
    }
}
