import Exchange
import PrecinctModel
import PrecinctRegistry
import Testing
import Wording
import Workflows

/// What an import brings, shows, refuses and never does by itself.
struct ImportTests {
    let office: Office

    init() throws {
        office = try Office()
    }

    private static let list = """
        area,number,address,venue,voters,ramp/main.slope,premises.latitude,premises.longitude
        A,1,Main 5,School,100,8 %,45.0,62.0
        A,2,Main 5,School,200,,45.0,62.0
        A,3,Hill 1,Club,300,9 %,45.1,62.1

        """

    @Test func `looking writes nothing and tells what taking then does`() throws {
        let before = try office.registry.revision()
        let seen = try office.look(Self.list)
        #expect(try office.registry.revision() == before)
        let done = try office.take(Self.list)
        #expect(seen.added == done.added && seen.added.count == 3)
        #expect(seen.observationCount == done.observationCount && seen.premisesAdded == 2)
        #expect(try office.precincts().count == 3)
        let report = office.registry.verify()
        #expect(report.issues.isEmpty)
    }

    @Test func `rows that share a building bring its facts once`() throws {
        try office.take(Self.list)
        #expect(try office.values("A/2", "slope") == ["8 %"])
        #expect(try office.values("A/1", "latitude") == ["45.0"])
        let first = try office.registry.premises(of: office.reference("A/1"), asOf: Office.now)
        let second = try office.registry.premises(of: office.reference("A/2"), asOf: Office.now)
        #expect(first != nil && first?.premises.id == second?.premises.id)
    }

    @Test func `the same file again changes nothing and is known again`() throws {
        try office.take(Self.list)
        let before = try office.registry.revision()
        let again = try office.look(Self.list)
        #expect(again.isEmpty && again.unchanged.count == 3)
        #expect(again.kinds.contains(.importedBefore))
        try office.take(Self.list)
        #expect(try office.registry.revision() == before)
    }

    @Test func `a newer value stands beside the old one`() throws {
        try office.take(Self.list)
        let plan = try office.take("area,number,voters\nA,1,150\n") { $0.date = "2026-11-22" }
        #expect(plan.revisionCount == 1 && plan.observed.map(\.number) == ["1"])
        #expect(try office.values("A/1", "registeredVoters") == ["100", "150"])
    }

    @Test func `one bad row refuses the whole file, and skipping takes the others`() throws {
        let text = "area,number,voters\nA,1,100\nA,2,many\nA,3,300\n"
        let before = try office.registry.revision()
        let refused = try office.take(text)
        #expect(refused.rejected.map(\.line) == [3])
        #expect(try office.registry.revision() == before)
        let skipped = try office.take(text) { $0.skipsBadRows = true }
        #expect(skipped.rejected.map(\.source) == ["A,2,many"])
        #expect(try office.precincts().map(\.reference.number) == ["1", "3"])
    }

    @Test func `a precinct given twice is refused with the line of the first`() throws {
        let plan = try office.look("area,number\nA,1\nA,2\nA,1\n")
        #expect(plan.rejected.map(\.line) == [4])
        #expect(plan.rejected.first?.problems.first?.message.arguments["line"] == "2")
    }

    @Test func `what a list lacks stays until removals are allowed`() throws {
        try office.take(Self.list)
        let shorter = "area,number\nA,1\n"
        let plan = try office.take(shorter)
        #expect(plan.missing.map(\.number) == ["2", "3"])
        #expect(plan.kinds.contains(.countDrop))
        #expect(try office.precincts().allSatisfy { $0.status == .active })
        try office.take(shorter) { $0.allowsRemovals = true }
        let statuses = try office.precincts().map(\.status)
        #expect(statuses == [.active, .retired, .retired])
        #expect(try office.values("A/3", "registeredVoters") == ["300"], "its history stays")
    }

    @Test func `an area that vanished from a list raises an alarm`() throws {
        try office.take("area,number\nA,1\nB,1\nC,1\n")
        let plan = try office.look("area,number\nA,1\nB,1\n")
        let vanished = plan.doubts.filter { $0.kind == .areaVanished }
        #expect(vanished.map { $0.message.arguments["area"] } == ["C"])
        #expect(plan.missing.isEmpty, "an area the file does not name loses nothing")
    }

    @Test func `a building that moved far is shown, one that moved a little is not`() throws {
        try office.take(Self.list)
        let head = "area,number,address,venue,premises.latitude,premises.longitude\n"
        let far = try office.look(head + "A,1,Main 5,School,45.01,62.0\n")
        #expect(far.kinds.contains(.movedFar))
        #expect(far.doubts.first { $0.kind == .movedFar }?.message.arguments["metres"] == "1111")
        let near = try office.look(head + "A,1,Main 5,School,45.001,62.0\n")
        #expect(!near.kinds.contains(.movedFar))
    }

    @Test func `one point for many addresses and numbers out of range are shown`() throws {
        let plan = try office.look(
            """
            area,number,address,voters,premises.latitude,premises.longitude
            A,1,Main 5,100,51.5,-0.1
            A,2,Hill 1,86240,51.5,-0.1
            A,3,Lake 9,300,51.5,-0.1

            """)
        #expect(Set(plan.kinds) == [.onePoint, .implausible])
        #expect(plan.doubts.first { $0.kind == .implausible }?.line == 3)
    }

    @Test func `one site under two ids is shown`() throws {
        let plan = try office.look(
            "area,number,premises_id,address,venue\nA,1,b1,Main 5,School\nA,2,b2,\"MAIN, 5\",School\n")
        #expect(plan.kinds == [.sameSiteTwice])
    }

    @Test func `a precinct moves from the day the list speaks of`() throws {
        try office.take(Self.list)
        let plan = try office.take("area,number,address,venue,voters\nA,3,Main 5,School,300\n") {
            $0.date = "2026-11-21"
        }
        #expect(plan.moves.count == 1)
        let three = try office.reference("A/3")
        let before = try office.registry.premises(of: three, asOf: Office.now.adding(seconds: -5 * 86_400))
        let after = try office.registry.premises(of: three, asOf: Office.now)
        #expect(before?.premises.address == "Hill 1" && after?.premises.address == "Main 5")
    }

    @Test func `a list of an earlier day moves nobody who moved since, and says so once`() throws {
        try office.take(Self.list)
        let moved = "area,number,address,venue,voters\nA,3,Main 5,School,300\n"
        try office.take(moved) { $0.date = "2026-11-22" }
        let older = try office.take("area,number,address,venue,voters\nA,3,Lake 9,Hall,310\n") {
            $0.date = "2026-11-21"
        }
        #expect(older.moves.count == 1)
        let three = try office.reference("A/3")
        let now = try office.registry.premises(of: three, asOf: Office.now)
        #expect(now?.premises.address == "Main 5")
        let again = try office.look("area,number,address,venue,voters\nA,3,Lake 9,Hall,310\n") {
            $0.date = "2026-11-21"
        }
        #expect(again.isEmpty && again.moves.isEmpty)
    }

    @Test func `a retired precinct that stands in a list stays retired and is shown`() throws {
        try office.take(Self.list)
        try office.take("area,number\nA,1\nA,2\n") { $0.allowsRemovals = true }
        let plan = try office.look(Self.list)
        #expect(plan.doubts.filter { $0.kind == .retired }.map(\.line) == [4])
    }

    @Test func `thousands parted by blanks are one number`() throws {
        try office.take("area,number,voters\nA,1,1 250\nA,2,12\u{A0}345\n")
        #expect(try office.values("A/1", "registeredVoters") == ["1 250"])
        let two = try office.observations(of: "A/2")
        guard case .value(_, .number(let quantity))? = two.first?.statement else {
            Issue.record("no number")
            return
        }
        #expect(quantity.value == Rational(12_345))
    }

    @Test func `an area's name is never replaced, but one that had none gets it`() throws {
        try office.take("area,areaName,number\nA,,1\n")
        try office.take("area,areaName,number\nA,Lakeside,1\n")
        #expect(try office.registry.areas().first { $0.code == "A" }?.name == "Lakeside")
        let plan = try office.take("area,areaName,number\nA,Hillside,1\n")
        #expect(plan.kinds.contains(.areaName))
        #expect(try office.registry.areas().first { $0.code == "A" }?.name == "Lakeside")
    }

    @Test func `Kazakh names composed and decomposed are one precinct`() throws {
        try office.take("area,number\nҚазалы ауданы,Й1\n")
        let plan = try office.look("area,number\nҚазалы ауданы,И\u{306}1\n")
        #expect(plan.added.isEmpty && plan.unchanged.count == 1)
    }

    @Test func `a repeated precinct in another building brings no half of a building`() throws {
        let rule = """
            pandus: mapping/1
            id: own
            repeats: first
            rows: [{area: [{constant: A}], number: n, address: a}]
            """
        let mapping = try office.mapping(rule)
        let plan = try office.take("n,a\n1,Main 5\n1,Hill 1\n2,Hill 1\n") { $0.mapping = mapping }
        #expect(plan.kinds == [.repeated] && plan.premisesAdded == 2)
        #expect(
            try office.registry.premises(of: office.reference("A/2"), asOf: Office.now)?.premises.address
                == "Hill 1")
    }

    @Test func `an address of nothing but signs joins nobody`() throws {
        try office.take(
            "area,number,address,venue,ramp/main.slope\nA,1,—,School,8 %\nA,2,—,Club,\nA,3,д.,-,\n")
        #expect(try office.values("A/1", "slope") == ["8 %"])
        #expect(try office.values("A/2", "slope").isEmpty && office.values("A/3", "slope").isEmpty)
    }

    @Test func `a name that begins like a sign stays whole`() throws {
        try office.take("area,number\nA,Noosa Junction\nA,No. 12\nA,№ 5\nA,УИК №7\nA,North\n")
        #expect(
            Set(try office.precincts().map(\.reference.number))
                == ["Noosa Junction", "12", "5", "7", "North"])
    }

    @Test func `nobody is retired while a row is at fault`() throws {
        try office.take(Self.list)
        let plan = try office.take("area,number,voters\nA,1,100\nA,2,many\n") {
            $0.skipsBadRows = true
            $0.allowsRemovals = true
        }
        #expect(plan.rejected.count == 1 && !plan.removesMissing)
        #expect(try office.precincts().allSatisfy { $0.status == .active })
    }

    @Test func `what is said anew of a building, a commission or an area is taken`() throws {
        try office.take("area,number,premises_id,address,venue\nA,1,b1,Main 5,School\n")
        let plan = try office.take("area,number,premises_id,address,venue\nA,1,b1,Hill 7,School\n")
        #expect(plan.premisesChanged == ["b1"] && !plan.isEmpty)
        #expect(try office.registry.premises(id: "b1")?.premises.address == "Hill 7")
        let spelt = try office.look("area,number,premises_id,address,venue\nA,1,b1,\"HILL, 7\",School\n")
        #expect(spelt.isEmpty, "another spelling is nothing new")
        let named = try office.look("area,areaName,number\nA,Lakeside,1\n")
        #expect(named.areasChanged == ["A"] && !named.isEmpty)
    }

    @Test func `an area is named by whichever row names it`() throws {
        try office.take("area,areaName,number\nA,,1\nA,Lakeside,2\n")
        #expect(try office.registry.areas().first?.name == "Lakeside")
        let plan = try office.look("area,areaName,number\nA,Lakeside,1\nA,Hillside,2\nA,Hillside,3\n")
        #expect(plan.doubts.filter { $0.kind == .areaName }.count == 1)
    }

    @Test(arguments: [["Zeta", "Alpha"], ["Alpha", "Zeta"], ["Beta", "Gamma"], ["Gamma", "Beta"]])
    func `a row without a venue finds the building it found before`(venues: [String]) throws {
        let text = "area,number,address,venue\nA,1,X 1,\(venues[0])\nA,2,X 1,\(venues[1])\nA,3,X 1,\n"
        try office.take(text)
        let again = try office.look(text)
        #expect(again.isEmpty && again.moves.isEmpty)
        let single = try office.look("area,number,address,venue\nA,3,X 1,\n")
        #expect(single.moves.isEmpty)
    }

    @Test func `a venue without an address moves nobody`() throws {
        try office.take(Self.list)
        let plan = try office.look("area,number,venue\nA,1,Gymnasium\n")
        #expect(plan.moves.isEmpty && plan.premisesAdded == 0)
    }

    @Test func `a list without facts speaks of its day too`() throws {
        try office.take(Self.list)
        try office.take("area,number,address,venue\nA,3,Main 5,School\n") { $0.date = "2026-11-22" }
        let plan = try office.take("area,number,address,venue\nA,3,Lake 9,Hall\n") { $0.date = "2026-11-21" }
        #expect(plan.moves.count == 1)
        let now = try office.registry.premises(of: office.reference("A/3"), asOf: Office.now)
        #expect(now?.premises.address == "Main 5")
    }

    @Test func `an id of another system belongs to one precinct, and the look says so`() throws {
        let rule = """
            pandus: mapping/1
            id: own
            rows: [{area: [{constant: A}], number: n, sameAs: {cec: c}}]
            """
        let mapping = try office.mapping(rule)
        let plan = try office.look("n,c\n1,x\n2,x\n") { $0.mapping = mapping }
        #expect(plan.rejected.map(\.line) == [3])
        try office.take("n,c\n1,x\n") { $0.mapping = mapping }
        #expect(try office.look("n,c\n2,x\n") { $0.mapping = mapping }.rejected.map(\.line) == [2])
    }

    /// A dossier with areas and commissions of its own.
    private func dossier(areas: String = "", commissions: String = "") -> String {
        """
        {"pandus": "dossier/1", "date": "2026-01-10", "precinct": {"area": "A", "number": "1"},
         "areas": [{"code": "A", "name": "Lakeside"}\(areas)], "commissions": [\(commissions)]}
        """
    }

    @Test func `a ring of parents is refused by the look already, with its place`() throws {
        let inner = ", {\"code\": \"B\", \"name\": \"Inner\", \"parent\": \"A\"}"
        try office.take(dossier(areas: inner), name: "a.json")
        let top = "{\"id\": \"T\", \"kind\": \"territorial\", \"name\": \"Top\""
        try office.take(dossier(commissions: top + "}"), name: "a.json")
        let before = try office.registry.revision()
        let cases: [(TextKey, String, String)] = [
            (
                .enteringAreaRing, "A",
                dossier().replacing("\"Lakeside\"", with: "\"Lakeside\", \"parent\": \"B\"")
            ),
            (
                .enteringAreaRing, "A",
                dossier().replacing("\"Lakeside\"", with: "\"Lakeside\", \"parent\": \"A\"")
            ),
            (
                .registryNoArea, "C",
                dossier(areas: inner.replacing("B", with: "C").replacing("\"A\"", with: "\"X\""))
            ),
            (.enteringCommissionRing, "T", dossier(commissions: top + ", \"parent\": \"T\"}")),
            (.registryNoCommission, "T", dossier(commissions: top + ", \"parent\": \"X\"}")),
        ]
        for (key, field, text) in cases {
            let problem = #expect(throws: Problem.self) { try office.look(text, name: "a.json") }
            #expect(problem?.message.key == key)
            #expect(problem?.place.file == "a.json" && problem?.place.field == field)
        }
        #expect(try office.registry.revision() == before)
    }

    @Test func `a name of nothing but spaces neither names nor unnames`() throws {
        let named = "{\"id\": \"T\", \"kind\": \"territorial\", \"name\": \"Top\"}"
        try office.take(dossier(commissions: named), name: "a.json")
        let blank = dossier(commissions: named).replacing("Top", with: " ").replacing("Lakeside", with: " ")
        #expect(try office.look(blank, name: "a.json").isEmpty)
        try office.take(
            blank.replacing("\"A\"", with: "\"B\"").replacing("\"T\"", with: "\"U\""), name: "a.json")
        #expect(try office.registry.areas().map(\.name) == ["Lakeside", "B"])
        #expect(try office.registry.commissions().map(\.name) == ["Top", "U"])
    }

    @Test func `a row at fault leaves no area behind`() throws {
        try office.take("area,number,voters\nA,1,100\nB,2,many\n") { $0.skipsBadRows = true }
        #expect(try office.registry.areas().map(\.code) == ["A"])
    }

    @Test func `half a coordinate refuses its row`() throws {
        let rule = """
            pandus: mapping/1
            id: own
            rows: [{area: [{constant: A}], number: n, location: {latitude: y, longitude: x}}]
            """
        let mapping = try office.mapping(rule)
        let plan = try office.look("n,y,x\n1,45,\n2,45,62\n3,,\n") { $0.mapping = mapping }
        #expect(plan.rejected.map(\.line) == [2])
    }
}
