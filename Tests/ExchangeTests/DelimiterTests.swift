import Exchange
import Testing
import Wording

struct DelimiterTests {
    @Test(arguments: [";", "\t", ",", "|"])
    func `the delimiter is found whatever the cells hold`(delimiter: String) throws {
        let table = try Reading("a\(delimiter)\"b,;\t,;\t||\"\nx\(delimiter)y")
        #expect(table.stream.delimiter == Character(delimiter))
        #expect(table.cells == [["x", "y"]])
    }

    @Test func `a semicolon table keeps its decimal commas`() throws {
        let rows = String(repeating: "1,5;2,5;3,5;4,5\n", count: 200)
        #expect(try Reading("a;b\n1,5;2,5\n").cells == [["1,5", "2,5"]])
        #expect(try Reading("a;b;c;d\n" + rows).cells[199] == ["1,5", "2,5", "3,5", "4,5"])
    }

    @Test func `addresses full of commas do not make a comma table`() throws {
        let rows = (1...50).map { "\($0);Арал, ул. Абая, \($0);Школа" }.joined(separator: "\n")
        let table = try Reading("№;мекенжайы;атауы\n" + rows)
        #expect(table.stream.delimiter == ";")
        #expect(table.records.count == 50)
    }

    @Test func `title rows full of commas do not make a comma table`() throws {
        let titles = "Список участков, районов, областей, городов\nпо состоянию на 1 января, утверждён\n\n"
        let table = try Reading(titles + "a\tb\tc\n1\t2\t3\n4\t5\t6\n")
        #expect(table.stream.delimiter == "\t")
        #expect(table.stream.skippedRows.map(\.line) == [1, 2])
        #expect(table.cells == [["1", "2", "3"], ["4", "5", "6"]])
    }

    @Test func `a header that is recognised decides`() throws {
        let text = "x,y,z\n1;2,3,4\n1;2,3,4\n"
        #expect(try Reading(text).stream.delimiter == ",")
        let other = try Reading("x;y,z,w\n1;2,3,4\n", RecordOptions { $0.contains("y,z,w") })
        #expect(other.stream.delimiter == ";")
        #expect(other.stream.isRecognised)
    }

    @Test func `a delimiter that was asked for is used`() throws {
        let table = try Reading("a:b,c\n1:2,3\n", RecordOptions(delimiter: ":"))
        #expect(table.cells == [["1", "2,3"]])
        for wrong: Character in ["ж", "\"", "\n", " "] {
            let problem = problems { _ = try Reading("a", RecordOptions(delimiter: wrong)) }.first
            #expect(problem?.message.key == .csvDelimiter)
        }
    }

    @Test func `the header is found below title rows and they are returned`() throws {
        let text = "Участки;;\nна 01.01.2021;всего 2;\n;;\nномер;адрес;название\n1;а;б\n2;в;г\nИтого: 2;;\n"
        let table = try Reading(text, RecordOptions { $0.contains("номер") })
        #expect(table.stream.isRecognised)
        #expect(table.stream.skippedRows.map(\.source) == ["Участки;;", "на 01.01.2021;всего 2;"])
        #expect(table.stream.headerLine == 4)
        #expect(table.stream.headerSource == "номер;адрес;название")
        #expect(table.records.map(\.line) == [5, 6, 7])
    }

    @Test func `a header that is not recognised is the first row with two cells, and nothing is lost`() throws
    {
        let table = try Reading("Title\na,b\n1,2\n", RecordOptions { $0.contains("number") })
        #expect(!table.stream.isRecognised)
        #expect(table.stream.fields == ["a", "b"])
        #expect(table.cells == [["1", "2"]])
        #expect(table.stream.skippedRows.map(\.source) == ["Title"])
    }

    @Test func `the header is looked for in fifty rows`() throws {
        let options = RecordOptions { $0.contains("number") }
        let far = try Reading(String(repeating: "x,y\n", count: 49) + "number,b\n1,2\n", options)
        #expect(far.stream.isRecognised)
        #expect(far.stream.skippedRows.count == 49)
        let tooFar = try Reading(String(repeating: "x,y\n", count: 50) + "number,b\n1,2\n", options)
        #expect(!tooFar.stream.isRecognised)
        #expect(tooFar.records.count == 51)
    }

    @Test(arguments: ["Итого: 2;;;", "Всего;2;;", "Барлығы 2", ";Total;;2", "סהכ;2;;"])
    func `a row of totals is reported as one`(row: String) throws {
        let table = try Reading("a;b;c;d\n1;2;3;4\n\(row)\n")
        #expect(table.keys == [.csvTotalRow])
        #expect(table.rejected.first?.line == 3)
        #expect(table.records.count == 1)
    }

    @Test func `a record that begins with such a word is a record`() throws {
        let table = try Reading("a;b;c;d\nTotal station;2;3;4\nTotalbau;;;\n")
        #expect(table.records.count == 2)
    }
}
