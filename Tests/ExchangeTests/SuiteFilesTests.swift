import Exchange
import Testing
import Wording

@testable import struct Exchange.ByteFeed
@testable import struct Exchange.CSVScanner
@testable import struct Exchange.TextBuffer

/// Two public collections of CSV with the JSON each file means.
@Suite(.enabled(if: SharedData.isPresent, "../shared/data is absent"))
struct SuiteFilesTests {
    private static let spectrum = "bad-input/csv-spectrum"
    private static let testData = "bad-input/csv-test-data"

    private func document(_ path: String) throws -> JSONNode {
        try JSONReader.read(try SharedData.bytes(path), file: path)
    }

    /// Records as the collections write them: objects by column.
    private func objects(_ reading: Reading) -> [[String: String]] {
        reading.cells.map { Dictionary(zip(reading.stream.fields, $0)) { first, _ in first } }
    }

    private func objects(_ node: JSONNode) -> [[String: String]] {
        (node.items ?? [node]).map { item in
            Dictionary(uniqueKeysWithValues: (item.members ?? []).map { ($0.key, $0.value.entered ?? "") })
        }
    }

    @Test(arguments: SharedData.names(in: "bad-input/csv-spectrum/csvs", ext: "csv"))
    func `every file of csv-spectrum means its JSON`(name: String) throws {
        let reading = try Reading(SharedData.file("\(Self.spectrum)/csvs/\(name).csv"))
        #expect(reading.rejected.isEmpty)
        var expected = objects(try document("\(Self.spectrum)/json/\(name).json"))
        // The collection's own JSON has another telephone number than its CSV.
        if name == "location_coordinates" { expected[0]["Contact Phone Number"] = "2095257564" }
        // Its CRLF became LF on the way here, its JSON did not change.
        if name == "newlines_crlf" { expected[1]["a"] = "Once upon \na time" }
        #expect(objects(reading) == expected)
    }

    @Test(arguments: SharedData.names(in: "bad-input/csv-test-data/json", ext: "json"))
    func `every good file of csv-test-data means its JSON`(name: String) throws {
        let expected = try document("\(Self.testData)/json/\(name).json")
        let path = "\(Self.testData)/csv/\(name).csv"
        guard !name.hasPrefix("header-") else {
            let reading = try Reading(SharedData.file(path))
            #expect(reading.stream.fields == ["foo", "bar", "baz"])
            #expect(reading.rejected.isEmpty)
            #expect(objects(reading) == objects(expected))
            return
        }
        // These have no header, so the rows themselves are compared.
        let feed = try ByteFeed(SharedData.file(path))
        var scanner = CSVScanner(
            try TextBuffer(feed, encoding: .utf8, markLength: 0, file: name), delimiter: UInt8(ascii: ","))
        var rows: [[String]] = []
        while let outcome = try scanner.next() { rows.append(try #require(outcome.row).texts) }
        #expect(rows == expected.items?.map { $0.items?.map { $0.entered ?? "" } ?? [] })
    }

    @Test func `the bad files of csv-test-data are refused where they are wrong`() throws {
        let expected: [String: (TextKey, String)] = [
            "header-less-fields": (.csvRagged, "2"), "header-more-fields": (.csvRagged, "2"),
            "header-no-header": (.encodingEmpty, ""), "missing-quote": (.csvOpenQuote, "2:3"),
            "quotes-with-unescaped-quote": (.csvAfterQuote, "2:19"),
            "unescaped-quote": (.csvQuoteInside, "2:8"),
        ]
        for (name, (key, where_)) in expected {
            let source = SharedData.file("\(Self.testData)/csv/bad-\(name).csv")
            let found: Problem?
            do {
                found = try Reading(source).rejected.first?.problem
            } catch let problem as Problem {
                found = problem
            } catch let problems as Problems {
                found = problems.all.first
            }
            #expect(found?.message.key == key, "\(name)")
            #expect(place(found) == where_, "\(name)")
        }
        let wrong = try Reading(
            SharedData.file("\(Self.testData)/csv/bad-header-wrong-header.csv"),
            RecordOptions { $0.contains("foo") })
        #expect(!wrong.stream.isRecognised)
        #expect(wrong.stream.fields == ["qux", "quux", "quuz"])
    }
}
