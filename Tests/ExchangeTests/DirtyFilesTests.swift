import Exchange
import Foundation
import Testing
import Wording

/// One list of precincts in ten spoilt forms, and the files that councils and commissions really sent.
@Suite(.enabled(if: SharedData.isPresent, "../shared/data is absent"))
struct DirtyFilesTests {
    private static let derived = "bad-input/encodings-derived"

    private func derived(_ name: String, _ options: RecordOptions = RecordOptions()) throws -> Reading {
        try Reading(SharedData.file("\(Self.derived)/\(name)"), options)
    }

    private func readings(_ reading: Reading) -> [[String?]] {
        let fields = reading.stream.fields.indices.compactMap(reading.stream.field(at:))
        return reading.records.map { record in fields.map(record.reading) }
    }

    @Test(arguments: [
        "kz_utf8_bom_crlf_semicolon.csv", "kz_utf16le_bom_tab.txt", "kz_mixed_eol.csv", "kz_nfd.csv",
        "kz_nbsp_zwsp.csv", "kz_title_rows_above_header.csv",
    ])
    func `every form of the Kazakh list reads as the plain one`(name: String) throws {
        let plain = try derived("kz_utf8.csv")
        let other = try derived(name)
        #expect(plain.records.count == 33)
        #expect(other.stream.encoding.isCertain)
        #expect(other.stream.fields == plain.stream.fields)
        #expect(readings(other) == readings(plain))
    }

    @Test func `in KZ-1048 everything but what it cannot hold is read, and shown as a guess`() throws {
        let plain = readings(try derived("kz_utf8.csv"))
        let other = try derived("kz_kz1048.csv")
        #expect(other.stream.encoding.encoding == .kz1048)
        #expect(!other.stream.encoding.isCertain)
        #expect(other.stream.encoding.runnerUp != nil)
        #expect(other.stream.encoding.sample.joined().contains { "әғқңөұүһі".contains($0) })
        #expect(readings(other) == plain)
    }

    @Test func `title rows are returned and the row of totals is reported`() throws {
        let table = try derived(
            "kz_title_rows_above_header.csv", RecordOptions { $0.contains("precinct_no") })
        #expect(table.stream.isRecognised)
        #expect(table.stream.skippedRows.map(\.line) == [1, 2])
        #expect(table.stream.headerLine == 4)
        #expect(table.keys == [.csvTotalRow])
        #expect(table.rejected.first?.line == 39)
    }

    @Test func `mojibake is refused with the words it was`() throws {
        let problem = problems { _ = try derived("kz_mojibake_double_utf8.csv") }.first
        #expect(problem?.message.key == .encodingMojibake)
        #expect(problem?.message.arguments["encoding"] == "windows-1252")
        let repaired = problem?.message.arguments["repaired"] ?? ""
        #expect(try derived("kz_utf8.csv").cells.joined().contains { $0.contains(repaired) }, "\(repaired)")
    }

    @Test func `a NUL is refused with its line and column`() throws {
        let bytes = try SharedData.bytes("\(Self.derived)/kz_nul_bytes.csv")
        let before = String(decoding: bytes[..<(try #require(bytes.firstIndex(of: 0)))], as: UTF8.self)
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        let problem = problems { _ = try derived("kz_nul_bytes.csv") }.first
        #expect(problem?.message.key == .encodingNul)
        #expect(place(problem) == "\(lines.count):\(lines.last!.count + 1)")
    }

    @Test(arguments: [
        ("il_knesset18_windows-1255.csv", TextEncoding.windows1255, 9264),
        ("il_knesset23_windows-1255.csv", .windows1255, 11179), ("il_knesset25_utf8_bom.csv", .utf8, 12545),
    ])
    func `the files of one authority are read in both its encodings`(
        name: String, encoding: TextEncoding, count: Int
    ) throws {
        let table = try Reading(SharedData.file("bad-input/encodings-real/\(name)"))
        #expect(table.stream.encoding.encoding == encoding)
        #expect(table.stream.encoding.isCertain == (encoding == .utf8))
        #expect(table.records.count == count)
        #expect(table.rejected.isEmpty)
        #expect(table.stream.field("שם ישוב") != nil)
        let town = try #require(table.stream.field("שם ישוב"))
        #expect(table.records[0].reading(town)?.contains("אבו") == true)
    }

    @Test(arguments: [
        ("democracy-counts-utf-16le.csv", ",", 34), ("ems-dcounts-districts.csv", ",", 19),
        ("ems-dcounts-stations-small.csv", ",", 6), ("ems-dcounts-stations.csv", ",", 19),
        ("ems-idox-eros.csv", ",", 9), ("ems-other.csv", ",", 9), ("ems-xpress-dc.csv", ",", 9),
        ("ems-xpress-weblookup.CSV", ",", 9), ("encoding-windows1252.tsv", "\t", 9),
        ("ext-csv-with-tsv-ext.tsv", ",", 9), ("ext-tsv-with-csv-ext.csv", "\t", 9),
        ("small-files-nearly_empty.csv", ",", 0),
    ])
    func `the tables of British councils are read by what is in them`(
        name: String, delimiter: Character, count: Int
    ) throws {
        let table = try Reading(SharedData.file("bad-input/uk-ems-fixtures/\(name)"))
        #expect(table.stream.delimiter == delimiter)
        #expect(table.records.count == count)
        #expect(table.rejected.isEmpty)
    }

    @Test(arguments: [
        ("not-a-csv.csv", TextKey.encodingArchive, ""), ("small-files-empty.csv", .encodingEmpty, ""),
        ("small-files-empty2.csv", .encodingEmpty, ""), ("incomplete-file.CSV", .csvOpenQuote, "10:87"),
        ("invalid.json", .jsonUnexpected, "1:1"), ("ems-other.json", .jsonNoList, "1:1"),
    ])
    func `what British councils sent by mistake is refused`(name: String, key: TextKey, at: String) {
        let problem = problems { _ = try Reading(SharedData.file("bad-input/uk-ems-fixtures/\(name)")) }.first
        #expect(problem?.message.key == key)
        #expect(place(problem) == at)
    }

    @Test func `the council's JSON array is read with its nested lists`() throws {
        let file = try Reading(SharedData.file("bad-input/uk-ems-fixtures/ems-fcs.json"))
        #expect(file.stream.format == .json)
        #expect(file.records.count == 2)
        let districts = try #require(file.stream.field("pollingDistricts[].name"))
        #expect(file.records[0].texts(districts) == ["Cann Hall D"])
    }

    @Test func `naughty strings come through as they are`() throws {
        let lines = try Reading(
            SharedData.file("bad-input/blns/blns.json"), RecordOptions(recordsPath: "[]"))
        // The list holds bare strings, none of which is a record; each is reported, none is lost.
        #expect(lines.records.isEmpty)
        #expect(lines.rejected.count == 515)
        #expect(Set(lines.keys) == [.jsonNotObject])
    }

    @Test func `every file of bad input is read or refused with a place`() throws {
        let folder = SharedData.folder.appendingPathComponent("bad-input")
        let paths = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap {
            $0 as? String
        }
        var count = 0
        for path in paths.sorted() where path.split(separator: ".").count > 1 && !path.contains("json-schema")
        {
            count += 1
            do {
                let reading = try Reading(FileSource(url: folder.appendingPathComponent(path), name: path))
                for bad in reading.rejected {
                    #expect(bad.problem.place.line != nil && bad.problem.place.file == path)
                    #expect(!bad.source.isEmpty)
                }
            } catch let problems as Problems {
                #expect(problems.all.allSatisfy { $0.place.file == path })
            } catch let problem as Problem {
                #expect(problem.place.file == path && problem.place.line != nil)
            }
        }
        #expect(count > 100)
    }

    @Test func `an Excel workbook is called by its name`() {
        let problem = problems { _ = try Reading(SharedData.file("accessibility/us/illinois_2020.xlsx")) }
            .first
        #expect(problem?.message.key == .encodingWorkbook)
        #expect(problem?.message.arguments["format"] == "Excel")
    }

    @Test(arguments: [
        ("accessibility/au/qld_2020_20201029.csv", ",", 1180),
        ("accessibility/csv-twins/us_illinois_2020.csv", ",", 10013),
        ("accessibility/de/koeln/20140424_Wahllokale.csv", ",", 800),
        ("accessibility/de/koeln/wahllokale.csv", ";", 909),
        ("accessibility/de/potsdam_2019_wahllokale.csv", ",", 131),
        ("precincts/bg/bg_sections_20241027.csv", ";", 12920),
        ("precincts/kz/almaty_precincts_2021.csv", ",", 102),
        ("precincts/kz/almaty_precincts_2021_raw.tsv", "\t", 102),
        ("precincts/kz/districts_precinct_counts_2021.csv", ",", 216),
    ])
    func `the tables of the data folder have the rows their manifest states`(
        path: String, delimiter: Character, count: Int
    ) throws {
        let table = try Reading(SharedData.file(path))
        #expect(table.stream.delimiter == delimiter)
        #expect(table.records.count == count)
        #expect(table.rejected.isEmpty)
        #expect(table.stream.skippedRows.isEmpty)
    }

    @Test func `the three Australian rows whose quotes were not doubled are reported and can be mended`()
        throws
    {
        let table = try Reading(SharedData.file("accessibility/au/aec_2018-07-13_prdelms.gaz.statics.csv"))
        #expect(table.records.count + table.rejected.count == 7477)
        #expect(table.rejected.map(\.line) == [2269, 3528, 5638])
        #expect(Set(table.keys) == [.csvAfterQuote])
        let entrances = try #require(table.stream.field("EntrancesDesc"))
        let mended = table.rejected.compactMap { $0.repaired?.text(entrances) }
        #expect(mended.count == 3)
        #expect(mended[0].contains("Main doors to \"Bini-Shell\". Entrance"))
        #expect(mended[1].contains("One 6\" step"))
    }

    @Test func `JSON of three shapes has the records its manifest states`() throws {
        let lines = try Reading(SharedData.file("precincts/ru/spb_2021_addresses.jsonl"))
        #expect(lines.stream.format == .jsonLines)
        #expect(lines.records.count == 1013)
        let venue = try #require(lines.stream.field("related_to.venue[].id"))
        #expect(lines.records.reduce(0) { $0 + $1.texts(venue).count } >= 1979)

        let features = try Reading(SharedData.file("accessibility/de/koeln/wahllokale.geojson"))
        #expect(features.stream.format == .geojson)
        #expect(features.records.count == 909)
        let number = try #require(features.stream.field("NR_STIMMBE"))
        let longitude = try #require(features.stream.field("geometry.longitude"))
        #expect(features.records[0].identifier(number) == "80604")
        #expect(features.records[0].text(number) == "80604.0")
        #expect(features.records[0].text(longitude) == "7.0459366443330289")

        let source = SharedData.file("accessibility/nl/amsterdam_2015.json")
        let nested = try Reading(source, RecordOptions(recordsPath: "data.*[]"))
        #expect(nested.records.count == 310)
        let part = try #require(nested.stream.field("$key"))
        #expect(nested.records[0].text(part) == "Centrum")
        let problem = problems { _ = try Reading(source) }.first
        #expect(problem?.message.key == .jsonNoRecords)
        #expect(problem?.message.arguments["paths"]?.contains("data.*[]") == true)
    }

    /// The collection of cases, one of which is NUL, so that the project's own reader refuses all of it.
    private func cases() throws -> [String: Any] {
        let bytes = try SharedData.bytes("bad-input/unicode_cyrillic_cases.json")
        let problem = problems { _ = try JSONReader.read(bytes, file: "cases") }.first
        #expect(problem?.message.key == .enteringNulEscape)
        return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test func `every Russian letter case of the collection decodes in its encoding`() throws {
        let byEncoding = try #require(try cases()["bytes_by_encoding"] as? [String: Any])
        let encodings: [(String, TextEncoding)] = [
            ("kz1048", .kz1048), ("ptcp154", .ptcp154), ("cp1251", .windows1251), ("koi8-r", .koi8r),
            ("mac-cyrillic", .macCyrillic), ("iso8859-5", .iso8859x5), ("cp866", .ibm866),
        ]
        for (name, encoding) in encodings {
            for (letter, byte) in try #require(byEncoding[name] as? [String: Any]) {
                guard let digits = byte as? String, let value = UInt8(digits, radix: 16) else { continue }
                let table = try Reading(
                    Array("a,b\nx,".utf8) + [value, 0x0A], RecordOptions(encoding: encoding))
                #expect(table.cells == [["x", letter]], "\(name)")
            }
        }
    }

    @Test func `invisible signs between words are plain spaces or nothing`() throws {
        for item in try #require(try cases()["special_characters"] as? [[String: Any]]) {
            let text = try #require(item["in"] as? String)
            if text.contains("\0") { continue }
            let table = try Reading("a,b\n1,\"\(text)\"\n")
            let field = try #require(table.stream.field("b"))
            #expect(table.records.first?.text(field) == text)
            guard (item["name"] as? String) != "ZERO WIDTH JOINER" else { continue }
            let reading = table.records.first?.reading(field)
            #expect(reading == "Школа № 1" || reading == "Школа№ 1", "\(item["name"] as? String ?? "")")
        }
    }
}
