import PrecinctModel
import Testing

@testable import SampleDistrict

/// The language of the fact sheets.
struct SheetTests {
    private let vocabulary = Vocabulary.builtIn

    private func read(_ text: String) throws -> [Observation] {
        let now = try #require(Instant(iso: "2026-11-24T09:00:00Z"))
        let localTime = try #require(LocalTime(identifier: SampleDistrict.zone))
        return try FactSheet(name: "test", text: text)
            .observations(asOf: now, localTime: localTime, vocabulary: vocabulary)
    }

    @Test func `a line names an instrument, an element and values that may hold spaces`() throws {
        let found = try read(
            "visit 3d 10:20 v Observer\ndigitalLevel ramp/side slope=9.5 ± 0.2 % crossSlope=1:50")
        #expect(found.count == 2)
        #expect(found[0].method == .measured)
        #expect(found[0].instrument == "digitalLevel")
        #expect(found[0].inspection == "v")
        #expect(found[0].observedAt.description == "2026-11-21T05:20:00Z")
        guard case .value("slope", .number(let quantity)) = found[0].statement else {
            Issue.record("not a slope")
            return
        }
        #expect(quantity.text == "9.5 ± 0.2 %")
    }

    @Test func `days are counted from today and lists are called empty or whole`() throws {
        let found = try read(
            "visit 1d 08:00 v A\nnone lift\ncomplete ramp\ndocument staff/a trainedOn=today-40d")
        #expect(found[0].statement == .none)
        #expect(found[1].statement == .complete)
        let day = try #require(CalendarDay(iso: "2026-10-15"))
        #expect(found[2].statement == .value(attribute: "trainedOn", .date(day)))
    }

    @Test func `the observer may change within a visit and a parent may be named`() throws {
        let found = try read("visit 1d 08:00 v A\nseen ramp/a of=entrance/b\nby B\nseen ramp/a type=solid")
        #expect(found.map(\.observer) == ["A", "B"])
        #expect(found[0].statement == .parent(ElementReference(kind: "entrance", id: "b")))
    }

    @Test(arguments: [
        "seen ramp/a type=solid", "visit 0d 08:00 v A", "visit 1d 25:00 v A",
        "visit 1d 08:00 v A\nseen ramp/a type=wooden", "visit 1d 08:00 v A\nseen ramps/a type=solid",
        "visit 1d 08:00 v A\nseen ramp/a", "visit 1d 08:00 v A\nnone precinct",
        "visit 1d 08:00 v A\ntapeMeasure ramp/a rise=5kg",
    ])
    func `a line that says nothing known is named`(text: String) throws {
        let flaw = #expect(throws: SheetFlaw.self) { try read(text) }
        #expect(flaw?.line == text.split(separator: "\n").count)
    }

    @Test func `a gap keeps its default unless a roster fills it, and never stays open`() throws {
        let blank = SheetBlank(name: "test", text: "a={x:7 %} b={y}")
        #expect(try blank.filled(with: ["y": "2"]).text == "a=7 % b=2")
        #expect(try blank.filled(with: ["x": "1", "y": "2"]).text == "a=1 b=2")
        #expect(throws: SheetFlaw.self) { try blank.filled(with: [:]) }
    }

    @Test func `every value of a roster fills a gap of one of its sheets`() throws {
        for (text, fields) in [(PrecinctRoster.buildings, 3), (PrecinctRoster.precincts, 2)] {
            for row in try RosterRow.rows(of: text, fields: fields, roster: "test") {
                let sheets = SheetBlank.all.filter {
                    row.sheets.contains($0.name) || $0.name == "Papers.register"
                }
                for name in row.values.keys {
                    #expect(
                        sheets.contains { $0.text.contains("{\(name):") || $0.text.contains("{\(name)}") },
                        "\(row.fields[0]): \(name)")
                }
            }
        }
    }
}
