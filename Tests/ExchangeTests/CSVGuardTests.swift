import Exchange
import PrecinctModel
import Testing
import Wording

struct CSVGuardTests {
    /// Formulas of published collections, of our own making where they name programs.
    static let payloads = [
        "=DDE(\"cmd\";\"/C calc\";\"!A0\")A0", "@SUM(1+9)*cmd|' /C calc'!A0", "=10+20+cmd|' /C calc'!A0",
        "=cmd|' /C notepad'!'A1'", "+1+1", "-1+1", "-2+3+cmd|' /C calc'!D2", "@import", "\t=1+1", "\r=1+1",
        "\n=1+1", " =1+1", "\u{A0}=1+1", "\u{FEFF}=1+1", "\u{FF1D}1+1", "\u{FF0B}1", "\u{FF0D}1",
        "\u{FF20}A1",
        "-", "+", "=", "--5", "+5", "+7 (701) 123-45-67", "'=1+1", "''=1+1", "a;=1+1", "a\t=1+1", "-33,97",
    ]

    /// What is written as it is: numbers, words, apostrophes that guard nothing.
    static let plain = [
        "-33.97", "-0", "3.10", "060", "2-3", "a=b", "'quoted'", "'", "", "O'Neill", "№ 60", "'-5",
        "1e5", "мектеп",
    ]

    /// The cell as a file has it: a table whose venue is the text, read back as cells.
    private func cell(_ text: String) throws -> (raw: String, table: ReadTable) {
        var sample = SampleEntry()
        sample.name = text
        let file = written(PrecinctTable(columns: FactColumns(), hasMark: false), sample.entry).text
        let table = try ReadTable(file)
        return (file, table)
    }

    @Test(arguments: payloads)
    func `formulaCellIsNeutralised`(payload: String) throws {
        let (raw, table) = try cell(payload)
        #expect(table.rows.count == 1)
        let guarded = try #require(table.rows.first?.cells[2])
        let isHarmless = payload == "a;=1+1" || payload == "a\t=1+1"
        #expect(guarded == (isHarmless ? payload : "'" + payload))
        // No cell of the file, however it is parted, begins like a formula outside quotes.
        var isQuoted = false
        var previous: Unicode.Scalar = ","
        for scalar in raw.unicodeScalars {
            if !isQuoted, ",;\t\n".unicodeScalars.contains(previous) {
                #expect(!"=+@".unicodeScalars.contains(scalar), "\(raw)")
            }
            if scalar == "\"" { isQuoted.toggle() }
            previous = scalar
        }
    }

    @Test(arguments: plain)
    func `numbers and words stay as they are`(text: String) throws {
        #expect(try cell(text).table.rows.first?.cells[2] == text)
    }

    @Test(arguments: payloads + plain)
    func `our own import takes the guard away again`(text: String) throws {
        let file = try cell(text).raw
        let batch = try MappedFile.read(file).batch
        // The reader of tables never kept the blanks around a cell.
        let blank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
        let wanted = String(text.drop(while: blank))
        #expect(batch.entries.first?.precinct.name == (wanted.isEmpty ? nil : wanted))
    }

    @Test func `rows end and quotes stand as RFC 4180 has it`() throws {
        var sample = SampleEntry()
        sample.name = "a \"b\", c\nd"
        let file = written(PrecinctTable(columns: FactColumns(), hasMark: true), sample.entry).text
        #expect(
            file == "\u{FEFF}area,number,name,status,commission,premises,address,venue\r\n"
                + "kazaly,060,\"a \"\"b\"\", c\nd\",active,kazaly-tec,school,Мектеп к-сі 1,Мектеп\r\n")
    }
}
