import Exchange
import PrecinctModel
import Testing
import Wording

struct DocumentSourceTests {
    private func dossier(_ number: String, _ rest: String = "") -> String {
        #"{"pandus": "dossier/1", "date": "2026-11-20", "precinct": {"area": "KZ-43", "number": "\#(number)"}"#
            + rest + "}"
    }

    private func feature(_ number: String) -> String {
        #"{"properties": {"originalId": "\#(number)", "accessibility": {"hasInductionLoop": true}}}"#
    }

    private func open(_ text: String) throws -> DocumentSource? {
        try DocumentSource.open(
            FileSource(bytes: Array(text.utf8), name: "test"),
            options: A11yJSONReader.Options(area: "kazaly", date: Instant(seconds: 1_795_000_000)),
            settings: .test)
    }

    private func brought(_ text: String) throws -> Brought { try Brought(try #require(try open(text))) }

    private func numbers(_ text: String) throws -> [String] {
        try brought(text).entries.map(\.precinct.reference.number)
    }

    /// The numbers handed over before anything was thrown, and what was thrown.
    private func start(of text: String) throws -> ([String], [Problem]) {
        var source = try #require(try open(text))
        var found: [String] = []
        let thrown = problems {
            while let item = try source.next() {
                if case .precinct(let entry) = item { found.append(entry.precinct.reference.number) }
            }
        }
        return (found, thrown)
    }

    @Test func `a file tells its form by what its items hold`() throws {
        #expect(try open(dossier("1"))?.about.format == "dossier/1")
        #expect(try open("\u{FEFF}\n [\(dossier("1"))]")?.about.format == "dossier/1")
        #expect(try open(#"{"features": [\#(feature("1"))]}"#)?.about.format == "a11yjson")
        #expect(try open("[\(feature("1"))]")?.about.format == "a11yjson")
        let own = #"{"type": "Feature", "properties": {"x-pandus": {"pandus": "a11yjson/1"}}}"#
        #expect(try open(own)?.about.format == "a11yjson")
    }

    @Test(arguments: [
        "", " ", "[1]", "number,name\n1,\"pandus\"\n", #"[{"number": 1, "name": "pandus"}]"#,
        #"{"features": [{"properties": {"number": 1, "accessibility": "by the yard"}}]}"#,
        #"{"number": 1, "accessibility": "yes"}"#,
    ])
    func `other files are left to the reader of records`(text: String) throws {
        let source = try open(text)
        #expect(source == nil)
    }

    @Test func `a file of nothing is ours to refuse`() {
        for (text, key) in [("\n[ ]", TextKey.dossierNothing), ("{}", .dossierNotOne)] {
            let found = problems { try brought(text).throwProblems() }
            #expect(found.map(\.message.key) == [key])
        }
    }

    @Test func `a file of ours that is no JSON says where`() {
        let found = problems { _ = try open(#"{"pandus": "dossier/1","# + "\n \"precinct\" 1}") }
        #expect(found.map(\.message.key) == [.jsonUnexpected])
        #expect(place(found.first) == "2:13")
    }

    @Test func `precincts come before the end of the file is read, and a flaw where it stands`() throws {
        let (found, thrown) = try start(of: "[\(dossier("1")),\n\(dossier("2")),\n {\"pandus\" 1}]")
        #expect(found == ["1", "2"])
        #expect(thrown.map(\.message.key) == [.jsonUnexpected])
        #expect(place(thrown.first) == "3:12")
    }

    @Test(arguments: [
        ("[%,\n%", TextKey.jsonEnd), ("[%,\n%,]", .jsonUnexpected), ("[%,\n%] x", .jsonAfterEnd),
        ("[%\n%]", .jsonUnexpected), ("%\n% %", .jsonAfterEnd), (#"{"features": [%,%], "a": 1"#, .jsonEnd),
        (#"{"a": 1, "features": [%,%], "a": 2}"#, .jsonKeyTwice), ("[%,%]\n%", .jsonAfterEnd),
    ])
    func `what stands wrong around the precincts is refused`(text: String, key: TextKey) throws {
        let (found, thrown) = try start(of: text.replacing("%", with: dossier("1")))
        #expect(!found.isEmpty)
        #expect(thrown.map(\.message.key) == [key])
    }

    @Test func `objects on lines of their own are a file`() throws {
        let text = dossier("1") + "\n" + dossier("2") + "\r\n\n" + dossier("3") + "\n"
        #expect(try numbers(text) == ["1", "2", "3"])
        #expect(try brought(text).entries.map(\.line) == [1, 2, 4])
    }

    @Test func `a file larger than what is read at a time keeps its lines and columns`() throws {
        let filler = String(repeating: "ж", count: 700)
        let list = (1...600).map {
            dossier("\($0)", #", "none": [{"kind": "lift", "reason": "\#(filler)"}]"#)
        }
        let text = "[" + list.joined(separator: ",\n") + "]"
        #expect(text.utf8.count > 3 << 18)
        let found = try brought(text)
        #expect(found.entries.map(\.line) == Array(1...600))
        #expect(found.entries.allSatisfy { $0.observations.first?.reason == filler })
        let (_, thrown) = try start(of: text + "\n x")
        #expect(place(thrown.first) == "601:2")
        // One precinct alone may be larger too.
        let long = String(repeating: "ж", count: 1 << 19)
        let large = try brought(
            "[" + dossier("1", #", "none": [{"kind": "lift", "reason": "\#(long)"}]"#) + ", \(dossier("2"))]")
        #expect(large.entries.count == 2 && large.entries[0].observations[0].reason?.count == 1 << 19)
    }

    @Test func `a precinct at fault brings nothing, and the others come`() throws {
        let wrong = dossier("2", #", "areas": [{"code": "KZ-43", "name": "Wrong"}], "none": ["lfit"]"#)
        let found = try brought("[\(dossier("1")),\n\(wrong),\n\(dossier("3"))]")
        #expect(found.entries.map(\.precinct.reference.number) == ["1", "3"])
        #expect(found.areas.map(\.name) == [nil])
        #expect(found.rejected.map(\.line) == [2])
        // What is written out for mending is what was there.
        let again = problems { _ = try Brought(found.rejected[0].source, as: .dossier) }
        #expect(again.map(\.message.key) == found.rejected[0].problems.map(\.message.key))
    }

    @Test func `an area comes again when more is known of it, and never with another name`() throws {
        let full = dossier("2", #", "areas": [{"code": "KZ-43", "name": "A", "kind": "region"}]"#)
        let other = dossier("4", #", "areas": [{"code": "KZ-43", "name": "B"}]"#)
        let found = try brought("[\(dossier("1")), \(full), \(dossier("3")),\n\(other)]")
        #expect(found.areas == [ImportBatch.Area(code: "KZ-43", name: "A", kind: "region")])
        #expect(found.entries.count == 3)
        #expect(found.rejected.flatMap(\.problems).map(\.message.key) == [.exchangeTwice])
        #expect(found.rejected.first?.line == 2)
    }

    @Test func `what a collection says beside its places is counted`() throws {
        let found = try brought(
            #"{"type": "FeatureCollection", "licence": "ODbL", "features": [\#(feature("1"))], "next": {"page": 2}}"#
        )
        #expect(found.entries.count == 1)
        #expect(found.losses.lines.map(\.subject).sorted() == ["licence", "next.page"])
        #expect(found.losses.lines.flatMap(\.examples).contains("test ODbL"))
    }

    @Test func `bytes that are no UTF-8 are refused where they stand`() throws {
        let bytes = Array("[\(dossier("1")),\n{\"pandus\": \"".utf8) + [0xFF] + Array("\"}]".utf8)
        var source = try DocumentSource(
            FileSource(bytes: bytes, name: "test"), form: .dossier, options: A11yJSONReader.Options(),
            settings: .test)
        let thrown = problems { while try source.next() != nil {} }
        #expect(thrown.map(\.message.key) == [.jsonEncoding])
        #expect(thrown.first?.place.line == 2)
    }

    @Test func `a file without a precinct says so`() {
        for (text, form, key) in [
            ("[]", DocumentSource.Form.dossier, TextKey.dossierNothing),
            (#"{"features": []}"#, .a11yjson, .a11yjsonNothing), ("", .dossier, .jsonEnd),
        ] {
            #expect(problems { _ = try Brought(text, as: form) }.map(\.message.key) == [key], "\(text)")
        }
    }

    @Test func `nesting counts from the outside of the file`() throws {
        let deep = String(repeating: "[", count: 2000) + String(repeating: "]", count: 2000)
        let (found, thrown) = try start(of: "[\(dossier("1")),\n\(dossier("2", ", \"x\": \(deep)"))]")
        #expect(found == ["1"])
        #expect(thrown.map(\.message.key) == [.jsonDepth])
    }
}
