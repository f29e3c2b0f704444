/// A calendar date and time of day, with or without its offset from UTC.
struct CivilTime: Equatable {
    var year: Int
    var month: Int
    var day: Int
    var hour: Int
    var minute: Int
    var second: Int
    var offsetMinutes: Int?

    /// Reads `YYYY:MM:DD HH:MM:SS` (Exif) or `YYYY-MM-DDTHH:MM:SS` (ISO 8601) with an optional offset.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            let digits = bytes[range]
            guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
            (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 61, year > 0
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        offsetMinutes = Self.offset(String(decoding: bytes[19...], as: UTF8.self))
    }

    /// Reads `Z` or `±HH:MM`, in minutes.
    static func offset(_ text: String) -> Int? {
        if text == "Z" { return 0 }
        let bytes = Array(text.utf8)
        guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D, bytes[3] == 0x3A,
            let hours = Int(String(decoding: bytes[1..<3], as: UTF8.self)),
            let minutes = Int(String(decoding: bytes[4..<6], as: UTF8.self)), hours <= 14, minutes < 60
        else { return nil }
        return (hours * 60 + minutes) * (bytes[0] == 0x2D ? -1 : 1)
    }

    /// Seconds since 1970 as if the time were UTC.
    var secondsAsUTC: Double {
        // Days since 1970 in the proleptic Gregorian calendar; years start in March, so that
        // the leap day comes last.
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
        return Double(days * 86_400 + hour * 3600 + minute * 60 + second)
    }

    /// Seconds since 1970; nil without an offset.
    var secondsSince1970: Double? {
        offsetMinutes.map { secondsAsUTC - Double($0 * 60) }
    }

    /// ISO 8601.
    var text: String {
        let date = "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))"
        return "\(date)T\(pad(hour, 2)):\(pad(minute, 2)):\(pad(second, 2))\(offsetText ?? "")"
    }

    /// `Z` or `±HH:MM`.
    var offsetText: String? {
        guard let offset = offsetMinutes else { return nil }
        if offset == 0 { return "Z" }
        return "\(offset < 0 ? "-" : "+")\(pad(abs(offset) / 60, 2)):\(pad(abs(offset) % 60, 2))"
    }

    private func pad(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
