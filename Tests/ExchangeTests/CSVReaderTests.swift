import Exchange
import Testing
import Wording

struct CSVReaderTests {
    private func read(_ text: String) throws -> CSVTable { try CSVReader.read(Array(text.utf8), file: "t") }

    private func refusal(_ text: String) -> Problem? { problems { _ = try read(text) }.first }

    @Test func `quotes hold delimiters and doubled quotes stand for one`() throws {
        let table = try read("number,address\n60,\"ул. Абая, 5\"\n61,\"школа \"\"Мир\"\"\"\n62,\"\"\n")
        #expect(table.header == ["number", "address"])
        #expect(
            table.rows.map(\.cells) == [["60", "ул. Абая, 5"], ["61", "школа \"Мир\""], ["62", ""]])
    }

    @Test func `lines end with CRLF, LF or the end of the file`() throws {
        let table = try read("a,b\r\n1,2\r\n3,4\n5,")
        #expect(table.rows.map(\.cells) == [["1", "2"], ["3", "4"], ["5", ""]])
        #expect(table.rows.map(\.line) == [2, 3, 4])
    }

    @Test func `a line break inside quotes belongs to the cell and counts as a line`() throws {
        let table = try read("a,b\n\"one\r\ntwo\",x\ny,z\n")
        #expect(table.rows[0].cells[0] == "one\r\ntwo")
        #expect(table.rows.map(\.line) == [2, 4])
    }

    @Test func `a byte order mark is no part of the first column`() throws {
        let table = try CSVReader.read([0xEF, 0xBB, 0xBF] + Array("a,b\n1,2".utf8), file: "t")
        #expect(table.header == ["a", "b"])
    }

    @Test(arguments: [";", "\t", ","])
    func `the delimiter is found from the header`(delimiter: String) throws {
        let table = try read("a\(delimiter)\"b,;\t,;\t\"\nx\(delimiter)y")
        #expect(table.delimiter == Character(delimiter))
        #expect(table.rows[0].cells == ["x", "y"])
    }

    @Test func `a semicolon table keeps its decimal commas`() throws {
        #expect(try read("a;b\n1,5;2,5\n").rows[0].cells == ["1,5", "2,5"])
    }

    @Test func `a blank line is no row`() throws {
        #expect(try read("a,b\n1,2\n\n3,4\n\n").rows.map(\.line) == [2, 4])
    }

    @Test func `an open quote is reported where it opens`() {
        let problem = refusal("a,b\n1,2\nшкола,\"open\n3,4\n")
        #expect(problem?.message.key == .csvOpenQuote)
        #expect(place(problem) == "3:7")
    }

    @Test func `a quote inside a plain cell is refused where it stands`() {
        let problem = refusal("a,b\n1,ab\"c\n")
        #expect(problem?.message.key == .csvQuoteInside)
        #expect(place(problem) == "2:5")
    }

    @Test func `text behind a closing quote is refused where it stands`() {
        let problem = refusal("a,b\n1,\"ab\"c\n")
        #expect(problem?.message.key == .csvAfterQuote)
        #expect(place(problem) == "2:7")
    }

    @Test func `every ragged row is named by its line`() {
        let found = problems { _ = try read("a,b\n1\n2,3\n\"x\ny\",5,6\n") }
        #expect(found.map(\.message.key) == [.csvRagged, .csvRagged])
        #expect(found.map { $0.place.line } == [2, 4])
        #expect(found.last?.message.arguments["found"] == "3")
    }

    @Test(arguments: ["a,b,a\n1,2,3", "a,b,\" a\"\n1,2,3"])
    func `a column that stands twice is refused`(text: String) {
        let problem = refusal(text)
        #expect(problem?.message.key == .csvColumnTwice)
        #expect(place(problem) == "1")
    }

    @Test func `a NUL tells of a binary file and a broken letter of another encoding`() {
        #expect(refusal("a,b\n1,\0\n")?.message.key == .csvBinary)
        let windows1251: [UInt8] = [0xED, 0xEE, 0xEC, 0xE5, 0xF0, 0x0A, 0x31]
        let found = problems { _ = try CSVReader.read(windows1251, file: "t") }
        #expect(found.first?.message.key == .csvEncoding)
    }

    @Test func `an empty file is refused`() {
        #expect(refusal("")?.message.key == .csvEmpty)
    }

    @Test func `hostile bytes are read or refused and never crash`() {
        var state: UInt64 = 42
        let alphabet: [UInt8] = Array("\",;\n\r\tab \u{FEFF}".utf8)
        for _ in 0..<2_000 {
            var bytes: [UInt8] = []
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            guard let table = try? CSVReader.read(bytes, file: "t") else { continue }
            #expect(table.rows.allSatisfy { $0.cells.count == table.header.count })
        }
    }
}
