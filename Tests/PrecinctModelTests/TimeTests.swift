import PrecinctModel
import Testing

struct TimeTests {
    @Test func `every day of eight centuries keeps its date and follows the one before`() {
        let first = CalendarDay(iso: "1600-03-01")!.sinceEpoch
        var last = CalendarDay(sinceEpoch: first).parts
        for number in (first + 1)...(first + 292_194) {
            let (year, month, day) = CalendarDay(sinceEpoch: number).parts
            #expect(CalendarDay(year: year, month: month, day: day)?.sinceEpoch == number)
            #expect(
                day == last.day + 1 || (day == 1 && (month == last.month + 1 || month == 1)))
            last = (year, month, day)
        }
    }

    @Test func `a leap day exists in leap years only`() {
        #expect(CalendarDay(iso: "2024-02-29") != nil)
        #expect(CalendarDay(iso: "2000-02-29") != nil)
        #expect(CalendarDay(iso: "2026-02-29") == nil)
        #expect(CalendarDay(iso: "1900-02-29") == nil)
    }

    @Test(arguments: [
        "2026-11-31", "2026-13-01", "2026-00-10", "26-11-24", "2026-1-24", "2026-11-24 ", "24.11.2026",
        "+026-11-24", "2026-11-+4", "2026/11/24", "0000-01-01", "",
    ])
    func `what is no day of the calendar is refused`(text: String) {
        #expect(CalendarDay(iso: text) == nil)
    }

    @Test func `a day is written as it is read`() {
        for text in ["0001-01-01", "1970-01-01", "2026-11-24", "9999-12-31"] {
            #expect(CalendarDay(iso: text)?.description == text)
        }
        #expect(CalendarDay(iso: "1970-01-01")?.sinceEpoch == 0)
    }

    @Test func `a moment is read with its zone and written in UTC`() {
        #expect(Instant(iso: "2026-11-24T08:09:36Z")?.description == "2026-11-24T08:09:36Z")
        #expect(Instant(iso: "2026-11-24T13:09:36+05:00")?.description == "2026-11-24T08:09:36Z")
        #expect(Instant(iso: "2026-11-24T13:09:36.25+0500")?.description == "2026-11-24T08:09:36Z")
        #expect(Instant(iso: "2026-11-23T23:30-03:30")?.description == "2026-11-24T03:00:00Z")
        #expect(Instant(seconds: -1).description == "1969-12-31T23:59:59Z")
    }

    @Test(arguments: [
        "2026-11-24T08:09:36", "2026-11-24T24:00:00Z", "2026-11-24T08:60Z", "2026-11-24T08:09:60Z",
        "2026-11-24T8:09Z", "2026-11-24T08:09Zulu", "2026-11-24T08:09+5", "T08:09Z", "2026-11-24",
    ])
    func `a moment without a zone or outside the clock is refused`(text: String) {
        #expect(Instant(iso: text) == nil)
    }

    @Test func `as of a date in Kazaly means the last second of its local day`() throws {
        let kazaly = try #require(LocalTime(identifier: "Asia/Qyzylorda"))
        #expect(kazaly.asOf("2026-11-24")?.description == "2026-11-24T18:59:59Z")
        #expect(kazaly.instant("2026-11-24")?.description == "2026-11-23T19:00:00Z")
        #expect(kazaly.asOf("2026-11-24T10:00:00Z")?.description == "2026-11-24T10:00:00Z")
        // Until the end of 2018 its clock was six hours ahead.
        #expect(kazaly.instant("2018-06-01")?.description == "2018-05-31T18:00:00Z")
    }

    @Test func `a moment falls on the local day, not on that of UTC`() throws {
        let kazaly = try #require(LocalTime(identifier: "Asia/Qyzylorda"))
        #expect(kazaly.day(of: Instant(iso: "2026-11-24T19:00:00Z")!).description == "2026-11-25")
        #expect(kazaly.day(of: Instant(iso: "2026-11-24T18:59:59Z")!).description == "2026-11-24")
        #expect(LocalTime.utc.day(of: Instant(seconds: -1)).description == "1969-12-31")
        #expect(LocalTime(identifier: "Asia/Nowhere") == nil)
    }

    @Test func `a day on which the clock changes has 23 or 25 hours`() throws {
        let berlin = try #require(LocalTime(identifier: "Europe/Berlin"))
        for (text, hours) in [("2026-03-29", 23), ("2026-10-25", 25), ("2026-11-24", 24)] {
            let day = CalendarDay(iso: text)!
            let length = berlin.end(of: day).seconds + 1 - berlin.start(of: day).seconds
            #expect(length == Int64(hours) * 3_600)
        }
    }

    @Test func `a shelf life counts hours, days, months or years`() {
        #expect(ShelfLife("24 h")?.seconds == 86_400)
        #expect(ShelfLife("6 m")?.seconds == 15_552_000)
        #expect(ShelfLife("5 y")?.seconds == 157_680_000)
        #expect(ShelfLife("0 d") == nil)
        #expect(ShelfLife("3 weeks") == nil)
    }
}
