import Exchange
import PrecinctModel
import Testing
import Wording

/// What a mapping can say, each on the smallest file that needs it.
struct MappingLanguageTests {
    private func mapping(_ rows: String, _ head: String = "") -> String {
        "pandus: mapping/1\nid: own\n\(head)\nrows:\n\(rows)"
    }

    private func value(_ entry: ImportBatch.Entry, _ attribute: String) -> ObservedValue? {
        for observation in entry.observations {
            if case .value(attribute, let value) = observation.statement { return value }
        }
        return nil
    }

    @Test func `a word gets its meaning from the mapping, and the source's word is kept beside it`() throws {
        let rule = mapping(
            """
              - area: [{constant: A}]
                number: n
                facts:
                  premises.wheelchairAccess: {column: w, values: {"Yes, with help": assisted, "?": ~}}
            """)
        let (batch, _) = try MappedFile.read(
            "n,w\n1,\"Yes, with help\"\n2,?\n3,\n", mapping: rule, date: "2026-01-01")
        #expect(value(batch.entries[0], "wheelchairAccess") == .choice("assisted"))
        #expect(batch.entries[0].observations[0].sourceText == "Yes, with help")
        #expect(batch.entries[1].observations.isEmpty)
        #expect(batch.entries[2].observations.isEmpty)
    }

    @Test func `a word without a meaning refuses its row and lists the known ones`() {
        let rule = mapping(
            "  - {area: [{constant: A}], number: n, facts: {premises.wheelchairAccess: {column: w, values: {Y: full, N: none}}}}"
        )
        let found = problems {
            _ = try MappedFile.read("n,w\n1,Y\n2,maybe\n", mapping: rule, date: "2026-01-01")
        }
        #expect(found.map(\.message.key) == [.mappingValue])
        #expect(found.first?.message.arguments["words"] == "N, Y")
        #expect(place(found.first) == "3:3")
    }

    @Test func `an address is put together from what is there`() throws {
        let rule = mapping(
            "  - {area: [{constant: A}], number: n, address: {text: \"{street}, {city} {zip}\"}, name: {text: \"No. {n}\"}}"
        )
        let (batch, _) = try MappedFile.read(
            "n,street,city,zip\n1,Main 5,Town,123\n2,,Town,\n3,Main 6,,9\n4,,,\n", mapping: rule)
        #expect(batch.entries.map { $0.premises?.address } == ["Main 5, Town 123", "Town", "Main 6 9", nil])
        #expect(batch.entries[0].precinct.name == "No. 1")
    }

    @Test func `decimal commas, units and metres of map tiles become exact facts`() throws {
        let rule = mapping(
            """
              - area: [{constant: A}]
                number: n
                location: {longitude: x, latitude: y, frame: webMercator}
                facts:
                  ramp/main.slope: {column: s, unit: "%"}
            """, "source: {decimal: \",\"}")
        let (batch, _) = try MappedFile.read(
            "n;x;y;s\n1;784350,0793;6612257,019;9,5\n", mapping: rule, date: "2026-01-01")
        let entry = batch.entries[0]
        guard case .number(let slope)? = value(entry, "slope"),
            case .number(let east)? = value(entry, "longitude"),
            case .number(let north)? = value(entry, "latitude")
        else {
            Issue.record("a fact is missing")
            return
        }
        #expect(slope.value == Rational(19, over: 200))
        // Checked against proj: cs2cs EPSG:3857 EPSG:4326.
        #expect(abs(east.value.approximation - 7.0459366) < 1e-6)
        #expect(abs(north.value.approximation - 50.9488855) < 1e-6)
    }

    @Test func `one row may name several precincts of one building`() throws {
        let rule = mapping("  - {area: [{constant: A}], number: {column: n, split: \",\"}, address: a}")
        let (batch, _) = try MappedFile.read("n,a\n\"101, 102,103\",Main 5\n", mapping: rule)
        #expect(batch.entries.map(\.precinct.reference.number) == ["101", "102", "103"])
        #expect(Set(batch.entries.map { $0.premises?.address }) == ["Main 5"])
    }

    @Test func `rows of other kinds are told apart and those left aside are counted`() throws {
        let rule = mapping(
            """
              - when: {kind: [Sum, Total]}
                leaveAside: total
              - when: {kind: ""}
                area: [{constant: A}]
                number: n
                status: {constant: draft}
              - area: [{constant: A}]
                number: n
            """)
        let (items, _) = try MappedFile.items("n,kind\n1,x\n2,\n3,Total\n", mapping: rule)
        var statuses: [String?] = []
        var aside: [Int] = []
        for item in items {
            if case .precinct(let entry) = item { statuses.append(entry.status) }
            if case .leftAside(let row) = item { aside.append(row.line) }
        }
        #expect(statuses == [nil, "draft"])
        #expect(aside == [4])
    }

    @Test(arguments: ["~", "[~]", "[x, ~]", "", "\"\"", "\"~\""])
    func `a condition may ask for a blank cell`(blank: String) throws {
        let rule = mapping(
            """
              - when: {kind: \(blank)}
                area: [{constant: A}]
                number: n
                status: {constant: draft}
              - area: [{constant: A}]
                number: n
            """)
        let (batch, _) = try MappedFile.read("n,kind\n1,y\n2,\n", mapping: rule)
        #expect(batch.entries.map(\.status) == [nil, "draft"])
    }

    @Test func `nested JSON, its keys and lists are read by paths`() throws {
        let rule = mapping(
            """
              - area: [{column: $key}]
                number: "at[].no"
                address: where.street
                facts: {precinct.registeredVoters: people}
            """, "source: {format: json, records: \"data.*[]\"}")
        let text = #"""
            {"meta": 1, "data": {"North": [{"at": [{"no": 7}, {"no": "08"}], "where": {"street": "Main 5"}, "people": 50933.0}],
            "South": [{"at": {"no": 1}, "people": null}]}}
            """#
        let (batch, _) = try MappedFile.read(text, mapping: rule, date: "2026-01-01")
        #expect(batch.entries.map(\.precinct.reference.description) == ["North/7", "North/08", "South/1"])
        #expect(value(batch.entries[0], "registeredVoters").map(\.text) == "50933")
        #expect(batch.entries[2].observations.isEmpty)
    }

    @Test func `areas take their codes from the file and keep their place in the tree`() throws {
        let rule = mapping(
            "  - {area: [{column: r, code: {text: \"R{rc}\"}}, {column: d, code: {text: \"R{rc}-{dc}\"}}], number: n}"
        )
        let (batch, _) = try MappedFile.read(
            "r,rc,d,dc,n\nNorth,01,Lake,07,1\nNorth,01,Hill,08,1\n", mapping: rule)
        #expect(batch.areas.map(\.code) == ["R01", "R01-07", "R01-08"])
        #expect(batch.areas.map(\.name) == ["North", "Lake", "Hill"])
        #expect(batch.areas.map(\.parent) == [nil, "R01", "R01"])
    }

    @Test func `what is there, absent or the whole list can be told by a word`() throws {
        let rule = mapping(
            """
              - area: [{constant: A}]
                number: n
                facts:
                  lift/1: {column: lift, values: {ja: present, nein: ~}}
                  parking/*: {column: p, values: {none: none, "": ~}}
            """)
        let (batch, _) = try MappedFile.read(
            "n,lift,p\n1,ja,none\n2,nein,\n", mapping: rule, date: "2026-01-01")
        #expect(batch.entries[0].observations.map(\.statement) == [.present(true), .none])
        #expect(batch.entries[1].observations.isEmpty)
    }

    @Test func `a place off the map refuses its row`() {
        let rule = mapping("  - {area: [{constant: A}], number: n, location: {latitude: y, longitude: x}}")
        let found = problems {
            _ = try MappedFile.read("n,y,x\n1,91,10\n2,here,10\n", mapping: rule, date: "2026-01-01")
        }
        #expect(found.map(\.message.key) == [.mappingCoordinate, .mappingCoordinate])
    }

    @Test func `a fact nobody defined is refused in the mapping, where it stands`() {
        let rule = mapping("  - {area: [{constant: A}], number: n, facts: {ramp/main.slop: s}}")
        let found = problems { _ = try MappedFile.read("n,s\n1,2\n", mapping: rule, date: "2026-01-01") }
        #expect(found.map(\.message.key) == [.elementAttributeNear])
        #expect(found.first?.place.file == "mapping")
    }

    @Test func `a decimal comma is one in numbers only`() throws {
        let rule = mapping(
            "  - {area: [{constant: A}], number: n, facts: {premises.accessNote: t}}",
            "source: {decimal: \",\"}")
        let (batch, _) = try MappedFile.read("n;t\n1;Rampe, links\n", mapping: rule, date: "2026-01-01")
        #expect(value(batch.entries[0], "accessNote") == .text("Rampe, links"))
    }

    @Test(arguments: [
        "facts: [a]", "sameAs: [a]", "when: [a]", "location: x",
        "facts: {precinct.registeredVoters: {column: v, values: [a]}}",
    ])
    func `a part of the wrong form is refused where it stands`(part: String) {
        let rule = mapping("  - {area: [{constant: A}], number: n, \(part)}")
        let found = problems { _ = try MappedFile.read("n\n1\n", mapping: rule, date: "2026-01-01") }
        #expect(found.map(\.message.key) == [.mappingField])
        #expect(found.first?.place.line != nil)
    }

    @Test func `a condition on a column the table lacks is refused`() {
        let rule = mapping(
            "  - {when: {kind: \"\"}, area: [{constant: A}], number: n, status: {constant: retired}}")
        let found = problems { _ = try MappedFile.read("n\n1\n", mapping: rule) }
        #expect(found.map(\.message.key) == [.mappingAbsent])
    }

    @Test func `records without facts need no date, those with facts do`() throws {
        let rule = mapping(
            "  - {area: [{constant: A}], number: n, facts: {precinct.registeredVoters: v}}",
            "source: {format: jsonl}")
        #expect(try MappedFile.read("{\"n\": 1}\n{\"n\": 2}\n", mapping: rule).batch.entries.count == 2)
        let found = problems { _ = try MappedFile.read("{\"n\": 1}\n{\"n\": 2, \"v\": 5}\n", mapping: rule) }
        #expect(found.map(\.message.key) == [.mappingDate])
    }

    @Test func `without a date no coordinate and no word without a meaning is lost`() throws {
        let rule = mapping(
            """
              - area: [{constant: A}]
                number: n
                location: {latitude: y, longitude: x}
                facts: {premises.wheelchairAccess: {column: w, values: {Y: full, "?": ~}}}
            """, "source: {format: jsonl}")
        let text = """
            {"n": 1, "w": "?"}
            {"n": 2, "w": "maybe"}
            {"n": 3, "y": 45, "x": 62}
            {"n": 4, "y": 45}
            {"n": 5, "w": "Y"}
            {"n": 6}

            """
        let batch = Brought(try MappedFile.items(text, mapping: rule).0)
        #expect(batch.entries.map(\.line) == [1, 6])
        #expect(batch.rejected.map(\.line) == [2, 3, 4, 5])
        let keys = batch.rejected.map { $0.problems.map(\.message.key) }
        #expect(keys == [[.mappingValue], [.mappingDate], [.mappingCoordinate], [.mappingDate]])
    }
}
