import Exchange
import Testing
import Wording

@testable import struct Exchange.CSVScanner

/// Files made to break a reader: nothing may crash, hang or be lost.
struct HostileTests {
    private static let texts = Texts(.en)

    /// Everything a reading says, to compare readings by.
    private func account(_ bytes: [UInt8], _ options: RecordOptions = RecordOptions(), chunk: Int) -> [String]
    {
        var lines: [String] = []
        do {
            var source = FileSource(bytes: bytes, name: "t")
            source.chunkSize = chunk
            var stream = try RecordStream.open(source, options: options)
            lines.append("\(stream.format) \(stream.encoding) \(stream.fields) \(stream.skippedRows)")
            while let result = try stream.next() {
                switch result {
                case .record(let record): lines.append("\(record.line) \(record.source)")
                case .bad(let bad): lines.append("\(bad.line) \(bad.source) \(Self.texts(bad.problem))")
                }
            }
        } catch let problem as Problem {
            lines.append(Self.texts(problem))
        } catch let problems as Problems {
            lines += problems.all.map { Self.texts($0) }
        } catch {
            Issue.record("an unexpected error: \(error)")
        }
        return lines
    }

    @Test(arguments: [
        "a,b\r\n\"ж\r\nз\",\"\"\"й\"\"\"\r\n1,2,3\r\n\r\nк,\"x\"y\r\nл,м", "a;b\rж;2\r\"3\r4\";5\r",
        "a\tb\n1\t\"😀\n\"\n",
        "Тақырып\n\nнөмір,атау\n1,Әйтеке\n2,Құлан\n", "{\"ж\": \"😀\"}\n{\"з\": }\n", "[{\"ж\": \"😀\"},\n1]",
        "a,b\n1,\"open\n2,3\n",
    ])
    func `chunks of any size give the same records and problems`(text: String) {
        for encoding in [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian] {
            let bytes = encoding.encoded("\u{FEFF}" + text)
            let whole = account(bytes, chunk: 1 << 18)
            for chunk in 1...5 { #expect(account(bytes, chunk: chunk) == whole) }
        }
        for cut in 0..<text.utf8.count {
            let bytes = Array(text.utf8.prefix(cut))
            #expect(account(bytes, chunk: 1) == account(bytes, chunk: 1 << 18))
        }
    }

    @Test func `a break in the bytes is placed the same in chunks of any size`() {
        var bytes = Array("a,b\nж,1\nз,2\n".utf8)
        for _ in 0..<20_000 { bytes += Array("й,\"к\nл\"\n".utf8) }
        for flaw: [UInt8] in [[0], [0xFF], [0xD0, 0x41], [0xE2, 0x80]] {
            let broken = bytes + flaw + Array("\nм,3\n".utf8)
            let whole = account(broken, chunk: 1 << 18)
            #expect(whole.count == 20_004)
            #expect(account(broken, chunk: 4099) == whole)
            #expect(account(broken, chunk: 11) == whole)
        }
    }

    @Test func `a cell of a megabyte is read`() throws {
        let cell = String(repeating: "Қызылорда, \"\"60\"\"\n", count: 50_000)
        for chunk in [1 << 12, 1 << 18] {
            let table = try Reading("a,b\n1,\"\(cell)\"\n2,x\n", chunk: chunk)
            #expect(table.records.map(\.line) == [2, 50_003])
            #expect(table.cells[0][1].utf8.count == 50_000 * Array("Қызылорда, \"60\"\n".utf8).count)
        }
    }

    @Test func `a hundred thousand columns are read`() throws {
        let names = (0..<100_000).map { "c\($0)" }.joined(separator: ",")
        let values = (0..<100_000).map(String.init).joined(separator: ",")
        let table = try Reading("\(names)\n\(values)\n")
        let last = try #require(table.stream.field("c99999"))
        #expect(table.records.first?.text(last) == "99999")
    }

    @Test func `a bomb of quotes is refused or read and takes no time`() throws {
        let many = String(repeating: "\"", count: 400_000)
        #expect(try Reading("a,b\n\(many),1\n").cells[0][0].utf8.count == 199_999)
        let odd = problems { _ = try Reading("a,b\n\"\(many),1\n") }.first
        #expect(odd?.message.key == .csvOpenQuote)
        #expect(place(odd) == "2:1")
        let rows = try Reading("a,b\n" + String(repeating: "x\"\n", count: 50_000) + "1,2\n")
        #expect(rows.rejected.count == 50_000)
        #expect(rows.cells == [["1", "2"]])
    }

    @Test func `an open quote does not take a whole large file into memory`() {
        let row = Array("1,2,3,4\n".utf8)
        var bytes = Array("a,b,c,d\n1,2,\"3,4\n".utf8)
        while bytes.count < CSVScanner.longestRow + 1_000_000 { bytes += row }
        let problem = problems { _ = try Reading(bytes) }.first
        #expect(problem?.message.key == .csvOpenQuote)
        #expect(place(problem) == "2:5")
        let flat = [UInt8](repeating: 0x78, count: CSVScanner.longestRow + 1_000_000)
        #expect(problems { _ = try Reading(flat) }.first?.message.key == .csvRowLength)
    }

    @Test func `random bytes are read or refused, the same in any chunks, and nothing is lost`() {
        var random = Dice(state: 42)
        let alphabets: [[UInt8]] = [
            Array(0...255), Array("\",;\n\r\tab1\u{FEFF}жқ".utf8),
            Array("{}[]\":,\\u0dDa1.eE-+ \ntruefalsenull".utf8),
            Array(0xC0...0xFF) + Array(" ,\n".utf8), [0, 0x41, 0x0A, 0x2C, 0x22, 0xD8, 0xDC, 0x04],
        ]
        let beginnings: [[UInt8]] = [
            [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], Array("a,b\n".utf8), Array("{\"a\":".utf8),
        ]
        for round in 0..<3_000 {
            let alphabet = alphabets[round % alphabets.count]
            var bytes = beginnings[round % beginnings.count]
            for _ in 0..<random.next(60) { bytes.append(alphabet[random.next(alphabet.count)]) }
            #expect(account(bytes, chunk: 1) == account(bytes, chunk: 1 << 18), "\(bytes)")
        }
    }

    @Test func `every byte of a table is in a record, a rejected row, the header or a skipped row`() throws {
        var random = Dice(state: 7)
        let alphabet: [UInt8] = Array("\",\nab1 \r".utf8)
        for _ in 0..<2_000 {
            var bytes: [UInt8] = []
            for _ in 0..<40 { bytes.append(alphabet[random.next(alphabet.count)]) }
            guard let table = try? Reading(bytes, RecordOptions(format: .csv, delimiter: ",")) else {
                continue
            }
            let parts =
                table.records.map(\.source) + table.rejected.map(\.source)
                + table.stream.skippedRows.map(\.source) + [table.stream.headerSource ?? ""]
            let kept = parts.joined().utf8.filter { "ab1".utf8.contains($0) }.count
            #expect(kept == bytes.filter { "ab1".utf8.contains($0) }.count)
        }
    }
}

/// Numbers that look random and are the same in every run.
private struct Dice {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
