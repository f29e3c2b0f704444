import Testing

@testable import PanoramaImaging

@Suite struct ExifTests {
    private func segment() throws -> [UInt8] {
        let metadata = PanoramaMetadata(
            capturedAt: "2026-05-17T10:20:30+05:00",
            position: GeoPosition(latitude: -45.5, longitude: 62.125),
            orientation: 8)
        return try #require(try metadata.segments().first)
    }

    @Test func `reads what it writes`() throws {
        let facts = try #require(ExifFacts(segment: try segment()))
        #expect(facts.orientation == 8)
        #expect(facts.dateTimeOriginal == "2026:05:17 10:20:30")
        #expect(facts.offsetTimeOriginal == "+05:00")
        #expect(facts.position == GeoPosition(latitude: -45.5, longitude: 62.125))
        #expect(facts.civilTime?.text == "2026-05-17T10:20:30+05:00")
        #expect(!facts.isDamaged)
    }

    @Test func `survives every cut and every flipped byte`() throws {
        let whole = try segment()
        for count in 0..<whole.count {
            _ = ExifFacts(segment: Array(whole.prefix(count)))
        }
        for place in 6..<whole.count {
            for value: UInt8 in [0x00, 0x01, 0x7F, 0x80, 0xFF] {
                var hostile = whole
                hostile[place] = value
                _ = ExifFacts(segment: hostile)?.civilTime
            }
        }
    }

    @Test func `does not follow a directory that points to itself`() throws {
        var bytes = Array("Exif\0\0MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 2]
        // The Exif and the GPS directory are both said to be where the first one is.
        bytes += [0x87, 0x69, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8] + [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8]
        bytes += [0, 0, 0, 8]
        let facts = try #require(ExifFacts(segment: bytes))
        #expect(facts.position == nil && facts.dateTimeOriginal == nil)
    }

    @Test func `calls a count of four billion damage`() throws {
        var bytes = Array("Exif\0\0II".utf8) + [42, 0, 8, 0, 0, 0, 1, 0]
        bytes += [0x12, 0x01, 3, 0, 0xFF, 0xFF, 0xFF, 0xFF, 8, 0, 0, 0] + [0, 0, 0, 0]
        let facts = try #require(ExifFacts(segment: bytes))
        #expect(facts.isDamaged && facts.orientation == nil)
    }

    @Test func `takes a position of 0, 0 for unknown`() throws {
        let metadata = PanoramaMetadata(position: GeoPosition(latitude: 0, longitude: 0))
        let bytes = try #require(try metadata.segments().first)
        let facts = try #require(ExifFacts(segment: bytes))
        #expect(facts.position == nil)
    }

    @Test func `prefers the GPS clock to a local time without an offset`() throws {
        var facts = try #require(ExifFacts(segment: try segment()))
        facts.offsetTimeOriginal = nil
        facts.gpsDate = "2026:05:17"
        facts.gpsTime = [5, 20, 31]
        #expect(facts.civilTime?.text == "2026-05-17T05:20:31Z")
        facts.gpsDate = nil
        #expect(facts.civilTime?.text == "2026-05-17T10:20:30")
        #expect(facts.civilTime?.secondsSince1970 == nil)
    }

    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0.0), ("2000-02-29T12:00:00Z", 951_825_600),
        ("2026-05-17T12:00:00Z", 1_779_019_200),
        ("2026-05-17T12:00:00+05:00", 1_779_001_200), ("1999-12-31T23:59:59-09:30", 946_718_999),
    ])
    func `counts seconds like the calendar`(text: String, seconds: Double) {
        #expect(CivilTime(text)?.secondsSince1970 == seconds)
        #expect(CivilTime(text)?.text == text)
    }

    @Test(arguments: [
        "", "2026", "    :  :     :  :  ", "2026:13:01 00:00:00", "2026:01:01 24:00:00",
        "0000:00:00 00:00:00",
    ])
    func `reads no date from nonsense`(text: String) {
        #expect(CivilTime(text) == nil)
    }
}
