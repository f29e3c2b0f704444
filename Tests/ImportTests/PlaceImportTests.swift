import Exchange
import PrecinctModel
import PrecinctRegistry
import Testing
import Workflows
import Wording

/// Where precincts vote and what their buildings are called, as an import may and may not change it.
struct PlaceImportTests {
    private let office: Office

    init() throws {
        office = try Office()
        try office.take("area,number,address,venue\nA,1,Main 5,School\nA,3,Hill 1,Club\n")
    }

    /// A dossier whose only fact is years old.
    private func dossier(_ address: String, _ venue: String, _ day: String = "") -> String {
        """
        {"pandus": "dossier/1", \(day)"premises": {"address": "\(address)", "venue": "\(venue)"},
         "precinct": {"area": "A", "number": "3",
                      "registeredVoters": {"value": 300, "observedAt": "2019-05-01"}}}
        """
    }

    private func address(of precinct: String, daysAgo: Int64 = 0) throws -> String? {
        try office.registry.premises(
            of: office.reference(precinct), asOf: Office.now.adding(seconds: -daysAgo * 86_400))?
            .premises.address
    }

    @Test func `an old observation in a dossier does not date a move`() throws {
        let plan = try office.take(dossier("Main 5", "School"), name: "d.json")
        #expect(plan.moves.count == 1)
        #expect(try address(of: "A/3") == "Main 5")
        #expect(try address(of: "A/3", daysAgo: 1) == "Hill 1")
        #expect(try address(of: "A/3", daysAgo: 2_000) == "Hill 1")
    }

    @Test func `a dossier of the building a precinct has moved to leaves the move where it was`() throws {
        try office.take("area,number,address,venue\nA,3,Main 5,School\n") { $0.date = "2026-11-22" }
        let plan = try office.take(dossier("Main 5", "School"), name: "d.json")
        #expect(plan.moves.isEmpty && plan.observationCount == 1)
        #expect(try address(of: "A/3", daysAgo: 4) == "Hill 1")
    }

    @Test(arguments: ["date", "asOf"])
    func `the day a dossier speaks of is the day of a move`(key: String) throws {
        try office.take(dossier("Main 5", "School", #""\#(key)": "2026-11-21", "#), name: "d.json")
        #expect(try address(of: "A/3", daysAgo: 2) == "Main 5")
        #expect(try address(of: "A/3", daysAgo: 5) == "Hill 1")
    }

    @Test func `a dossier of the past says where a precinct voted then`() throws {
        try office.take("area,number,address,venue\nA,3,Main 5,School\n") { $0.date = "2026-11-22" }
        let plan = try office.look(dossier("Hill 1", "Club", #""asOf": "2026-11-20", "#), name: "d.json")
        #expect(plan.moves.isEmpty)
    }

    @Test func `a known precinct without a building gets the one the file names`() throws {
        try office.take("area,number\nA,2\n")
        let plan = try office.look("area,number,address,venue\nA,2,\"MAIN, 5\",School\n")
        #expect(plan.premisesAdded == 0 && plan.moves.isEmpty)
        #expect(!plan.isEmpty && plan.unchanged.isEmpty)
        #expect(plan.placed.map(\.description) == ["A/2"])
        try office.take("area,number,address,venue\nA,2,\"MAIN, 5\",School\n")
        #expect(try address(of: "A/2") == "Main 5")
        #expect(try office.look("area,number,address,venue\nA,2,\"MAIN, 5\",School\n").isEmpty)
    }

    @Test func `one building with two addresses in a file keeps the first and says so`() throws {
        let text = """
            area,number,premises_id,address,venue
            B,1,b1,Main 5,School
            B,2,b1,Hill 7,School
            B,3,b1,Main 5,School

            """
        let plan = try office.take(text)
        let doubts = plan.doubts.filter { $0.kind == .contradictory }
        #expect(doubts.map(\.line) == [3])
        #expect(doubts.first?.message.arguments == ["id": "b1", "line": "2", "given": "Hill 7"])
        #expect(try office.registry.premises(id: "b1")?.premises.address == "Main 5")
        let again = try office.look(text)
        #expect(again.isEmpty && again.kinds.contains(.contradictory))
    }

    @Test func `a registered building is not changed back and forth by one file`() throws {
        try office.take("area,number,premises_id,address,venue\nB,1,b1,Main 5,School\n")
        let plan = try office.take(
            "area,number,premises_id,address,venue\nB,1,b1,Lake 9,School\nB,2,b1,Hill 7,Club\n")
        #expect(plan.premisesChanged == ["b1"])
        #expect(plan.doubts.filter { $0.kind == .contradictory }.map(\.line) == [3, 3])
        let building = try #require(try office.registry.premises(id: "b1")).premises
        #expect(building.address == "Lake 9" && building.venue == "School")
    }

    @Test func `what a later row adds to a new building is taken`() throws {
        let plan = try office.take(
            "area,number,premises_id,address,venue\nB,1,b1,,School\nB,2,b1,Hill 7,\n")
        #expect(plan.premisesAdded == 1 && plan.premisesChanged.isEmpty)
        let building = try #require(try office.registry.premises(id: "b1")).premises
        #expect(building.address == "Hill 7" && building.venue == "School")
    }

    @Test(arguments: ["-", "—", "нет", "Жоқ", "N/A", "...", "нет данных"])
    func `the mark of a blank replaces nothing`(mark: String) throws {
        try office.take("area,number,name,premises_id,address,venue\nB,1,Lake,b1,Main 5,School\n")
        let list = "area,number,name,premises_id,address,venue\nB,1,\(mark),b1,\(mark),\(mark)\n"
        #expect(try office.look(list).isEmpty)
        let dossier = """
            {"pandus": "dossier/1", "precinct": {"area": "B", "number": "1", "name": "\(mark)"},
             "premises": {"id": "b1", "address": "\(mark)", "venue": "\(mark)"}}
            """
        #expect(try office.look(dossier, name: "d.json").isEmpty)
    }

    @Test func `the mark of a blank names no building and no commission`() throws {
        let plan = try office.take(
            "area,number,premises_id,commission,address\nB,1,-,—,Lake 9\nB,2,-,нет,Hill 7\n")
        #expect(plan.shared.isEmpty && plan.premisesAdded == 2 && plan.commissionsAdded == 0)
        #expect(try address(of: "B/1") == "Lake 9")
        #expect(try address(of: "B/2") == "Hill 7")
    }
}
