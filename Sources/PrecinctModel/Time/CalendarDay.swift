/// A day of the proleptic Gregorian calendar (ISO 8601), without a zone.
public struct CalendarDay: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01.
    public let sinceEpoch: Int64

    /// Names a day by its distance from 1970-01-01.
    public init(sinceEpoch: Int64) {
        self.sinceEpoch = sinceEpoch
    }

    /// Names a day by year, month and day; nil when there is no such day.
    public init?(year: Int64, month: Int64, day: Int64) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        // Counting years from March puts the leap day last, so one formula serves all months.
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted.flooredDivision(by: 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(sinceEpoch: era * 146_097 + dayOfEra - 719_468)
        guard parts == (year, month, day) else { return nil }
    }

    /// Reads `2026-11-24`.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4,
            // Int64 alone would take a sign.
            parts[0].utf8.allSatisfy({ (48...57).contains($0) }), let year = Int64(parts[0]),
            let month = Int64(twoDigits: parts[1]), let day = Int64(twoDigits: parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The year, the month from 1 and the day of the month from 1.
    public var parts: (year: Int64, month: Int64, day: Int64) {
        let shifted = sinceEpoch + 719_468
        let era = shifted.flooredDivision(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9)
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// Tells which is earlier.
    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        left.sinceEpoch < right.sinceEpoch
    }
}

extension CalendarDay: CustomStringConvertible {
    /// The day as ISO 8601.
    public var description: String {
        let (year, month, day) = parts
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            + "-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}
