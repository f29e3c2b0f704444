/// A moment in UTC, to the second.
public struct Instant: Sendable, Hashable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX).
    public let seconds: Int64

    /// Names a moment by its POSIX seconds.
    public init(seconds: Int64) {
        self.seconds = seconds
    }

    /// Tells which is earlier.
    public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

    /// The moment some seconds later.
    public func adding(seconds: Int64) -> Instant {
        Instant(seconds: self.seconds.addingReportingOverflow(seconds).partialValue)
    }
}

extension Instant: CustomStringConvertible {
    /// The moment as ISO 8601, such as `2026-11-24T08:09:36Z`.
    public var description: String {
        let days = seconds.flooredDivision(by: 86_400)
        let rest = seconds - days * 86_400
        let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(CalendarDay(sinceEpoch: days))T\(clock.joined(separator: ":"))Z"
    }

    /// Reads ISO 8601 with a zone: `2026-11-24T08:09:36Z`, `…+05:00`; seconds and their fraction may be left out.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = CalendarDay(iso: parts[0]) else { return nil }
        let zoneStart = parts[1].firstIndex { "Z+-".contains($0) }
        guard let zoneStart else { return nil }
        let clock = parts[1][..<zoneStart].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 2 || clock.count == 3,
            let hour = Int64(twoDigits: clock[0]), hour < 24, let minute = Int64(twoDigits: clock[1]),
            minute < 60
        else { return nil }
        var second: Int64 = 0
        if clock.count == 3 {
            let whole = clock[2].prefix { $0 != "." && $0 != "," }
            let fraction = clock[2][whole.endIndex...].dropFirst()
            guard let value = Int64(twoDigits: whole), value < 60, fraction.allSatisfy(\.isNumber) else {
                return nil
            }
            second = value
        }
        guard let offset = Instant.offset(parts[1][zoneStart...]) else { return nil }
        seconds = day.sinceEpoch * 86_400 + hour * 3_600 + minute * 60 + second - offset
    }

    private static func offset(_ text: some StringProtocol) -> Int64? {
        if text == "Z" { return 0 }
        let digits = String(text.dropFirst().filter { $0 != ":" })
        guard digits.count == 4, let hours = Int64(twoDigits: digits.prefix(2)), hours < 19,
            let minutes = Int64(twoDigits: digits.suffix(2)), minutes < 60
        else { return nil }
        return (text.first == "-" ? -1 : 1) * (hours * 3_600 + minutes * 60)
    }
}

extension Int64 {
    /// Exactly two ASCII digits.
    init?(twoDigits text: some StringProtocol) {
        guard text.utf8.count == 2, text.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int64(text)
        else { return nil }
        self = value
    }

    /// The quotient rounded towards minus infinity.
    func flooredDivision(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
