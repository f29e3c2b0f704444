import Exchange
import Foundation
import Testing

/// The form as a table opens in spreadsheets and runs nothing there.
struct ChecklistTableTests {
    private func csv(_ row: ChecklistTable.Row, delimiter: Character = ",", hasMark: Bool = false) -> [String]
    {
        var table = ChecklistTable([(.precinct, "Precinct", "", "4336/3.10")])
        table.add(row)
        return table.csv(delimiter: delimiter, hasMark: hasMark).components(separatedBy: "\r\n")
    }

    @Test func `the first line names the columns, and every row has all of them`() throws {
        let lines = csv([.element: "ramp/main", .value: "8"])
        #expect(lines[0].hasPrefix("checklist/1,element,attribute,"))
        #expect(lines[1].hasPrefix(",form,precinct,Precinct,"))
        let table = try ReadTable(lines.joined(separator: "\r\n"))
        #expect(table.rows.count == 2)
        #expect(table.header == ChecklistColumn.allCases.map(\.rawValue))
        #expect(ChecklistReader.recognises(header: table.header))
    }

    @Test(arguments: ["=1+1", "+7", "-5 °C", "@SUM(A1)", "\t=1", "＝1"])
    func `what a spreadsheet would calculate is kept as text`(text: String) {
        let line = csv([.known: text])[2]
        #expect(line.contains("'\(text)"))
    }

    @Test func `quotes, line breaks and the delimiter are quoted`() throws {
        let row: ChecklistTable.Row = [.label: "a \"b\"; c", .howTo: "one\ntwo", .known: " edge "]
        for delimiter: Character in [",", ";", "\t"] {
            let text = csv(row, delimiter: delimiter, hasMark: true).joined(separator: "\r\n")
            #expect(text.hasPrefix("\u{FEFF}checklist/1\(delimiter)"))
            let table = try ReadTable(text)
            #expect(table.delimiter == delimiter)
            let cells = table.rows[1].cells
            #expect(cells[3] == "a \"b\"; c" && cells[4] == "one\ntwo" && cells[7] == " edge ")
        }
    }
}
