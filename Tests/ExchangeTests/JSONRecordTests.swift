import Exchange
import Testing
import Wording

struct JSONRecordTests {
    private func refusal(_ text: String, _ options: RecordOptions = RecordOptions()) -> Problem? {
        problems { _ = try Reading(text, options) }.first
    }

    @Test func `an array of objects is records with the lines they begin on`() throws {
        let file = try Reading("[{\"n\": 1},\n {\"n\": 2,\n  \"город\": \"Арал\"}]")
        #expect(file.stream.format == .json)
        #expect(file.stream.fields == ["n", "город"])
        #expect(file.records.map(\.line) == [1, 2])
        #expect(try file.texts("город") == [nil, "Арал"])
        let town = try #require(file.stream.field("город"))
        #expect(file.records[1].place(of: town).description == "t:3:12 [город]")
        #expect(file.records[1].source == "{\"n\":2,\"город\":\"Арал\"}")
    }

    @Test func `JSON lines are read one by one and a bad line does not hide the others`() throws {
        let file = try Reading("{\"n\": 1}\r\n\n{\"n\": ,}\n[2]\n{\"n\": 3}")
        #expect(file.stream.format == .jsonLines)
        #expect(try file.texts("n") == ["1", "3"])
        #expect(file.records.map(\.line) == [1, 5])
        #expect(file.keys == [.jsonUnexpected, .jsonNotObject])
        #expect(file.rejected.map(\.line) == [3, 4])
        #expect(place(file.rejected[0].problem) == "3:7")
        #expect(file.rejected[0].source == "{\"n\": ,}")
    }

    @Test func `a bad first line is a bad record too`() throws {
        let file = try Reading("{\"n\": 1,}\n{\"n\": 2}\n")
        #expect(file.stream.format == .jsonLines)
        #expect(file.rejected.map(\.line) == [1])
        #expect(try file.texts("n") == ["2"])
    }

    @Test(arguments: [
        ("{\"n\": 1}", RecordFormat.jsonLines), ("{\"n\": 1}\n", .jsonLines), ("[]", .json),
        (" [\n{\"n\": 1}]", .json),
        ("{\"type\": \"FeatureCollection\",\n \"features\": []}", .geojson),
        ("{\"type\": \"FeatureCollection\", \"features\": []}", .geojson), ("[id],name\n1,2\n", .csv),
        (
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":null}]}",
            .geojson
        ),
    ])
    func `the form is told by the content`(text: String, format: RecordFormat) throws {
        #expect(try Reading(text, name: "x.csv").stream.format == format)
    }

    @Test func `a key that stands twice is found among many`() {
        let members = (0..<40).map { "\"k\($0)\": \($0)" }.joined(separator: ", ")
        #expect(throws: Never.self) { try Reading("[{\(members)}]") }
        for key in ["k0", "k15", "k16", "k39"] {
            let problem = problems { _ = try Reading("[{\(members), \"\(key)\": 1}]") }.first
            #expect(problem?.message.key == .jsonKeyTwice)
        }
    }

    @Test func `a broken first line is a bad record where the name says that lines are records`() throws {
        let file = try Reading("{\"n\": 1, \"x\n{\"n\": 2}\n", name: "x.jsonl")
        #expect(file.rejected.map(\.line) == [1])
        #expect(try file.texts("n") == ["2"])
    }

    @Test func `what ought to be JSON by its name and is none is refused as JSON`() {
        for name in ["x.json", "x.geojson"] {
            let problem = problems { _ = try Reading("not, a\njson, file\n", name: name) }.first
            #expect(problem?.message.key == .jsonUnexpected)
            #expect(place(problem) == "1:1")
        }
    }

    @Test func `paths lead through objects and lists`() throws {
        let file = try Reading(
            """
            [{"address": {"city": "Арал", "lines": ["a", "b"]}, "venue": [{"id": 11}, {"id": 12.0}], "x.y": 5,
              "flags": [true, null, false], "empty": {}, "note": null, "text": ""},
             {"venue": {"id": "13"}}]
            """)
        let record = file.records[0]
        func text(_ name: String) -> String? { file.stream.field(name).flatMap(record.text) }
        #expect(text("address.city") == "Арал")
        #expect(text("address.lines[]") == "a, b")
        #expect(text("address.lines") == #"["a","b"]"#)
        #expect(text("address") == #"{"city":"Арал","lines":["a","b"]}"#)
        #expect(text("x.y") == "5")
        #expect(text("flags[]") == "true, false")
        #expect(text("note") == nil && text("none") == nil && text("address.city.none") == nil)
        #expect(text("text") == "")
        let venue = try #require(file.stream.field("venue[].id"))
        #expect(file.records.map { $0.texts(venue) } == [["11", "12.0"], ["13"]])
        #expect(file.records.map { $0.identifier(venue) } == ["11, 12", "13"])
        #expect(
            file.stream.fields == [
                "address.city", "address.lines[]", "venue[].id", "x.y", "flags[]", "empty", "note", "text",
                "venue.id",
            ])
    }

    @Test(arguments: [
        ("50933.0", "50933"), ("80604.000", "80604"), ("3.10", "3.10"), ("-0.0", "-0"),
        ("12345678901234567890.0", "12345678901234567890"),
        ("1e3", "1e3"), ("\"3.0\"", "3.0"), ("\"№\u{A0}5 \"", "№ 5"), ("true", "true"),
    ])
    func `a number keeps its digits, and as an identifier loses a fraction of zeros`(
        json: String, identifier: String
    ) throws {
        let file = try Reading("[{\"n\": \(json)}]")
        let field = try #require(file.stream.field("n"))
        #expect(file.records[0].identifier(field) == identifier)
        #expect(
            file.records[0].text(field) == (json.hasPrefix("\"") ? String(json.dropFirst().dropLast()) : json)
        )
    }

    @Test func `keys above the records are fields of their own`() throws {
        let text = """
            {"data": {"Centrum": {"a": [{"n": 1}], "b": []}, "West": {"c": [{"n": 2}, 3]}},
             "metadata": {}}
            """
        let file = try Reading(text, RecordOptions(recordsPath: "data.*.*[]"))
        #expect(file.stream.fields == ["$key", "n"])
        #expect(try file.texts("$1") == ["Centrum", "West"])
        #expect(try file.texts("$2") == ["a", "c"])
        #expect(try file.texts("$key") == ["a", "c"])
        #expect(try file.texts("$3") == [nil, nil])
        #expect(file.keys == [.jsonNotObject])
        #expect(place(file.rejected[0].problem) == "1:75")
    }

    @Test func `a path that leads nowhere is reported where it ends`() throws {
        let file = try Reading("{\"data\":\n {\"x\": [1], \"y\": 2}}", RecordOptions(recordsPath: "data.*[]"))
        #expect(file.keys == [.jsonNotObject, .jsonPath])
        #expect(place(file.rejected[1].problem) == "2:18")
        let other = try Reading("{\"a\": []}", RecordOptions(recordsPath: "data[]"))
        #expect(other.keys == [.jsonPath])
    }

    @Test(arguments: [
        ("{\"data\": {\"a\": [{}], \"b\": [{}]},\n \"meta\": 1}", "data.*[]"),
        ("{\"list\": [{}],\n \"n\": 1}", "list[]"),
        ("{\"a\":\n {\"b\": [{}]}, \"c\": [{}]}", "a.b[], c[]"),
        ("{\"a\": {\"n\": 1},\n \"b\": {\"n\": 2}}", "*"),
        ("{\"a\": {\"x\": [{}]},\n \"b\": {\"x\": [{}]}}", "*.x[]"),
    ])
    func `a document that does not tell where its records are proposes paths`(text: String, paths: String) {
        let problem = refusal(text)
        #expect(problem?.message.key == .jsonNoRecords)
        #expect(problem?.message.arguments["paths"] == paths)
    }

    @Test func `a document without a list is refused, unless it is said to be a record`() throws {
        let text = "{\"name\": \"Школа\",\n \"number\": 60}"
        #expect(refusal(text)?.message.key == .jsonNoList)
        let file = try Reading(text, RecordOptions(recordsPath: "$"))
        #expect(try file.texts("number") == ["60"])
        let inner = try Reading("{\"a\": [{\"n\": 1}]}", RecordOptions(recordsPath: "$.a[]"))
        #expect(try inner.texts("n") == ["1"])
    }

    @Test func `a feature is its properties, its id and its point`() throws {
        let file = try Reading(
            """
            {"type": "FeatureCollection", "features": [
             {"type": "Feature", "id": 7, "properties": {"NAME": "Школа", "NR": 80604.0},
              "geometry": {"type": "Point", "coordinates": [65.50, 44.85, 120]}},
             {"type": "Feature", "id": 8, "properties": {"id": "own"},
              "geometry": {"type": "Polygon", "coordinates": []}},
             {"type": "Feature", "properties": null, "geometry": null},
             {"type": "Point"}]}
            """)
        #expect(file.stream.format == .geojson)
        #expect(try file.texts("NAME") == ["Школа", nil, nil])
        #expect(try file.texts("id") == ["7", "own", nil])
        #expect(try file.texts("geometry.longitude") == ["65.50", nil, nil])
        #expect(try file.texts("geometry.latitude") == ["44.85", nil, nil])
        #expect(try file.texts("geometry.type") == ["Point", "Polygon", nil])
        #expect(file.records.map(\.line) == [2, 4, 6])
        #expect(file.keys == [.jsonNotObject])
    }

    @Test func `what was asked for as GeoJSON and is none is refused`() {
        #expect(refusal("[{}]", RecordOptions(format: .geojson))?.message.key == .jsonNoFeatures)
    }

    @Test func `JSON may come in any encoding`() throws {
        let text = "[{\"атауы\": \"Қызылорда мектебі\", \"ауданы\": \"Әйтеке би\"}]"
        for encoding in [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian, .kz1048] {
            let mark = encoding == .kz1048 ? "" : "\u{FEFF}"
            let file = try Reading(encoding.encoded(mark + text))
            #expect(try file.texts("атауы") == ["Қызылорда мектебі"])
        }
    }

    @Test func `a key that stands twice, half a surrogate pair and a bomb of brackets are refused`() throws {
        #expect(refusal("[{\"a\": 1, \"a\": 2}]")?.message.key == .jsonKeyTwice)
        #expect(refusal("[{\"a\": \"\\uD83D\"}]")?.message.key == .jsonEscape)
        #expect(refusal(String(repeating: "[", count: 100_000))?.message.key == .jsonDepth)
        #expect(refusal(String(repeating: "{\"a\":", count: 100_000))?.message.key == .jsonDepth)
        let lines = try Reading(
            "{\"n\": 1}\n" + String(repeating: "{\"a\":", count: 100_000) + "\n{\"n\": 2}")
        #expect(lines.keys == [.jsonDepth])
        #expect(lines.records.count == 2)
    }

    @Test func `a long document on one line is placed to the column`() {
        let items = (0..<20_000).map { "{\"ж\":\($0)}" }.joined(separator: ",")
        let problem = refusal("[\(items),{\"ж\":}]")
        #expect(problem?.message.key == .jsonUnexpected)
        #expect(place(problem) == "1:\(items.count + 8)")
    }

    @Test func `thousands of lines come in any chunks`() throws {
        let text = (0..<3_000).map { "{\"n\":\($0),\"имя\":\"Школа № \($0)\"}" }.joined(separator: "\n")
        let whole = try Reading(text)
        #expect(whole.records.count == 3_000)
        for chunk in [7, 4096] {
            let other = try Reading(text, chunk: chunk)
            #expect(try other.texts("имя") == (try whole.texts("имя")))
            #expect(other.records.map(\.line) == whole.records.map(\.line))
        }
    }
}
