import Exchange
import Testing
import Wording

/// What was scanned.
struct StocktakeSheetTests {
    private func read(_ text: String) throws -> StocktakeSheet {
        try StocktakeSheet(Array(text.utf8), file: "scan.csv")
    }

    private func keys(_ text: String) throws -> [TextKey] {
        let problems = try #require(throws: Problems.self) { _ = try read(text) }
        return problems.all.map(\.message.key)
    }

    @Test func `a plain list is one number a line, blanks and line ends aside`() throws {
        let sheet = try read("\u{FEFF}N-1\r\n\r\n  № 12 \nN-1\n")
        #expect(sheet.lines.map(\.inventoryNumber) == ["N-1", "№ 12"])
        #expect(sheet.lines.map(\.line) == [1, 3])
        #expect(sheet.repeated == ["N-1"])
    }

    @Test func `a table adds condition, quantity and a remark, its columns in any order`() throws {
        let sheet = try read("Inventory;note;condition;quantity\nN-1;\"lens; cracked\";broken;\nN-2;;;12\n")
        #expect(sheet.lines[0].condition == "broken")
        #expect(sheet.lines[0].note == "lens; cracked")
        #expect(sheet.lines[1].quantity == 12)
        #expect(sheet.lines[1].condition == nil)
    }

    @Test func `nothing that is not understood is skipped`() throws {
        #expect(try keys("") == [.equipmentSheetEmpty])
        #expect(try keys("inventory\n") == [.equipmentSheetEmpty])
        #expect(try keys("inventory,state\nN-1,ok\n") == [.equipmentSheetColumn])
        #expect(try keys("inventory,condition\nN-1,good\n") == [.valueChoice])
        #expect(try keys("inventory,quantity\nN-1,-2\nN-2,1.5\n") == [.valueInteger, .valueInteger])
        #expect(try keys("inventory,note\n,lost label\n") == [.equipmentSheetNumber])
        #expect(try keys("N-1,broken\n") == [.equipmentSheetHeader])
        #expect(try keys("inventory,condition\nN-1,working\nN-1,broken\n") == [.equipmentSheetTwice])
    }

    @Test func `a fault is named with its line and column`() throws {
        let problems = try #require(throws: Problems.self) {
            _ = try read("inventory,condition\nN-1,working\nN-2,good\n")
        }
        #expect(problems.all.first?.place.line == 3)
        #expect(problems.all.first?.place.field == "condition")
    }
}
