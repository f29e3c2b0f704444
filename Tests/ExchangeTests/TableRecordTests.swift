import Exchange
import Testing
import Wording

struct TableRecordTests {
    private func refusal(_ text: String) -> Problem? { problems { _ = try Reading(text) }.first }

    @Test func `quotes hold delimiters and doubled quotes stand for one`() throws {
        let table = try Reading("number,address\n60,\"ул. Абая, 5\"\n61,\"школа \"\"Мир\"\"\"\n62,\"\"\n")
        #expect(table.stream.fields == ["number", "address"])
        #expect(table.cells == [["60", "ул. Абая, 5"], ["61", "школа \"Мир\""], ["62", ""]])
    }

    @Test(arguments: ["\r\n", "\n", "\r"])
    func `lines end with CRLF, LF or CR, and the last one need not`(end: String) throws {
        let table = try Reading("a,b\(end)1,2\(end)3,4\(end)5,")
        #expect(table.cells == [["1", "2"], ["3", "4"], ["5", ""]])
        #expect(table.records.map(\.line) == [2, 3, 4])
    }

    @Test func `line ends of every kind may be mixed`() throws {
        let table = try Reading("a,b\r\n1,2\n3,4\r5,6\r\n\r\n7,8")
        #expect(table.cells == [["1", "2"], ["3", "4"], ["5", "6"], ["7", "8"]])
        #expect(table.records.map(\.line) == [2, 3, 4, 6])
    }

    @Test func `a line break inside quotes belongs to the cell and counts as a line`() throws {
        let table = try Reading("a,b\n\"one\r\ntwo\rthree\n\",x\ny,z\n")
        #expect(table.cells[0][0] == "one\r\ntwo\rthree\n")
        #expect(table.records.map(\.line) == [2, 6])
    }

    @Test func `a byte order mark is no part of the first column`() throws {
        let table = try Reading([0xEF, 0xBB, 0xBF] + Array("a,b\n1,2".utf8))
        #expect(table.stream.fields == ["a", "b"])
    }

    @Test func `a blank line and a row of nothing but delimiters are no records`() throws {
        let table = try Reading("a,b\n1,2\n\n3,4\n  ,\n,\n\n")
        #expect(table.records.map(\.line) == [2, 4])
        #expect(table.rejected.isEmpty)
    }

    @Test func `in a table of one column a blank line is an empty cell`() throws {
        #expect(try Reading("a\n\nx\n").cells == [[""], ["x"]])
    }

    @Test func `an open quote is reported where it opens`() {
        let problem = refusal("a,b\n1,2\nшкола,\"open\n3,4\n")
        #expect(problem?.message.key == .csvOpenQuote)
        #expect(place(problem) == "3:7")
    }

    @Test func `a quote inside a plain cell is refused where it stands and the next row is read`() throws {
        let table = try Reading("a,b\n1,2\nж,бв\"c\n3,4\n")
        #expect(table.keys == [.csvQuoteInside])
        #expect(place(table.rejected.first?.problem) == "3:5")
        #expect(table.rejected.first?.source == "ж,бв\"c")
        #expect(table.cells == [["1", "2"], ["3", "4"]])
    }

    @Test func `a quote behind a digit is a sign of inches or seconds`() throws {
        #expect(try Reading("a,b\n37.8\"N,32\"\n").cells == [["37.8\"N", "32\""]])
    }

    @Test func `text behind a closing quote is refused where it stands`() throws {
        let table = try Reading("a,b\n\"x\ny\",\"ab\"c\n3,4\n")
        #expect(table.keys == [.csvAfterQuote])
        #expect(place(table.rejected.first?.problem) == "3:8")
        #expect(table.rejected.first?.line == 2)
        #expect(table.rejected.first?.source == "\"x\ny\",\"ab\"c")
        #expect(table.records.map(\.line) == [4])
    }

    @Test func `a row with stray quotes is offered as it was probably meant, if its cells fit the header`()
        throws
    {
        let table = try Reading(
            "a,b,c\n1,\"the \"B\" block\",3\n1,the \"B\" block,3\n1,\"the \"B\", block\",3\n1,\"\"\"x\" y\",\"\"\n"
        )
        #expect(table.rejected.count == 4)
        let field = try #require(table.stream.field("b"))
        #expect(
            table.rejected.map { $0.repaired?.text(field) } == [
                "the \"B\" block", "the \"B\" block", nil, "\"x\" y",
            ])
    }

    @Test func `every ragged row is named by its line and does not hide the others`() throws {
        let table = try Reading("a,b\n1\n2,3\n\"x\ny\",5,6\n")
        #expect(table.keys == [.csvRagged, .csvRagged])
        #expect(table.rejected.map(\.line) == [2, 4])
        #expect(table.rejected.last?.problem.message.arguments["found"] == "3")
        #expect(table.rejected.last?.source == "\"x\ny\",5,6")
        #expect(table.cells == [["2", "3"]])
    }

    @Test(arguments: ["a,b,a\n1,2,3", "a,b,\" a\u{A0}\"\n1,2,3", "a,b,a\u{200B}\n1,2,3"])
    func `a column that stands twice is refused with both positions`(text: String) {
        let problem = refusal(text)
        #expect(problem?.message.key == .csvColumnTwice)
        #expect(place(problem) == "1:5")
        #expect(problem?.message.arguments["first"] == "1")
        #expect(problem?.message.arguments["second"] == "3")
    }

    @Test func `columns without a name do not repeat one another`() throws {
        let table = try Reading("a,,b,\n1,2,3,4\n")
        #expect(table.stream.fields == ["a", "", "b", ""])
        #expect(table.stream.field("") == nil)
        #expect(table.cells == [["1", "2", "3", "4"]])
    }

    @Test func `a column is found however its name was typed`() throws {
        let table = try Reading("\"Номер \n\u{A0}участка\",\u{FEFF}йод\u{200B}\n1,2\n")
        #expect(table.stream.fields == ["Номер участка", "йод"])
        #expect(try table.texts("Номер\u{202F}участка") == ["1"])
        #expect(try table.texts("и\u{306}од") == ["2"])
        #expect(table.stream.field("нет") == nil)
    }

    @Test func `an empty table is refused`() {
        #expect(refusal("")?.message.key == .encodingEmpty)
        #expect(refusal("\n\n")?.message.key == .csvEmpty)
        #expect(refusal("\u{FEFF}")?.message.key == .csvEmpty)
    }

    @Test func `a header alone has no records`() throws {
        let table = try Reading("a,b,c")
        #expect(table.stream.fields == ["a", "b", "c"])
        #expect(table.records.isEmpty && table.rejected.isEmpty)
    }

    @Test func `a place names line and column of the cell`() throws {
        let table = try Reading("a,b,c\n\"x\nы\",\"ю\",я\n")
        let record = try #require(table.records.first)
        let places = ["a", "b", "c"].map { record.place(of: table.stream.field($0)) }
        #expect(places.map(\.description) == ["t:2:1 [a]", "t:3:4 [b]", "t:3:8 [c]"])
        #expect(record.place().description == "t:2")
        #expect(record.source == "\"x\nы\",\"ю\",я")
    }

    @Test func `a reading leaves out what cannot be seen and keeps the letters`() throws {
        let table = try Reading(
            "a,b\n\u{A0} №\u{A0}5\u{200B} ,и\u{306}од\n  ,\u{A0}\u{FEFF}\n\"  \"\"x\"\" \",ұ\n")
        let fields = [try #require(table.stream.field("a")), try #require(table.stream.field("b"))]
        let readings = table.records.map { record in fields.map { record.reading($0) } }
        #expect(readings == [["№ 5", "йод"], ["\"x\"", "ұ"]])
        #expect(table.records[0].text(fields[0]) == "\u{A0} №\u{A0}5\u{200B} ")
        #expect(Array(readings[0][1]?.unicodeScalars ?? "".unicodeScalars).count == 3)
    }
}
