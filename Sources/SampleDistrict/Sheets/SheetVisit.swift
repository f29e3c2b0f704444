import PrecinctModel

/// One visit to a building, as the heading of a sheet names it.
struct SheetVisit {
    /// The visit's id, by which a disagreement within it is a conflict.
    let inspection: String
    /// When it began.
    let observedAt: Instant
    /// Who writes.
    var observer: String

    /// Reads `visit 3d 10:20 60-2 Г.Сейтжанова`: at least a day ago, so that no fact lies in the future.
    init?(words: [String], now: Instant, localTime: LocalTime) {
        guard words.count == 5, words[1].last == "d", let days = Int64(words[1].dropLast()), days >= 1 else {
            return nil
        }
        let clock = words[2].split(separator: ":").compactMap { Int64($0) }
        guard clock.count == 2, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]) else { return nil }
        let day = CalendarDay(sinceEpoch: localTime.day(of: now).sinceEpoch - days)
        observedAt = localTime.start(of: day).adding(seconds: clock[0] * 3_600 + clock[1] * 60)
        inspection = words[3]
        observer = words[4]
    }
}
