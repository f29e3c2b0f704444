import Exchange
import PrecinctModel
import PrecinctRegistry
import Testing
import Workflows
import Wording

/// What a refused row must not leave behind, and what must be refused before anything is written.
struct RefusedRowTests {
    private let office: Office

    init() throws {
        office = try Office()
    }

    private static let foreign = """
        pandus: mapping/1
        id: own
        rows:
          - area: [{constant: A}]
            number: n
            premises: b
            address: a
            sameAs: {cec: c, osm: o}
        """

    @Test func `a row refused for an id of another system claims nothing`() throws {
        let mapping = try office.mapping(Self.foreign)
        try office.take("n,c\n1,x\n") { $0.mapping = mapping }
        let plan = try office.take("n,b,a,c,o\n2,B1,Main 5,x,p\n3,B1,Main 5,y,p\n") {
            $0.mapping = mapping
            $0.skipsBadRows = true
        }
        #expect(plan.rejected.map(\.line) == [2])
        #expect(plan.premisesAdded == 1)
        let building = try office.registry.premises(of: office.reference("A/3"), asOf: Office.now)
        #expect(building?.premises.id == "B1")
    }

    @Test func `every id that is taken is told, always in the same order`() throws {
        let mapping = try office.mapping(Self.foreign)
        try office.take("n,c,o\n1,x,p\n2,y,q\n") { $0.mapping = mapping }
        for _ in 0..<20 {
            let plan = try office.look("n,c,o\n3,x,q\n") { $0.mapping = mapping }
            let told = plan.rejected.flatMap(\.problems).map { $0.message.arguments["system"] }
            #expect(told == ["cec", "osm"])
        }
    }

    /// A dossier on the third line of its file.
    private func dossier(_ precinct: String, _ rest: String = "") -> String {
        "[\n\n" + #"{"pandus": "dossier/1", "precinct": {\#(precinct)}\#(rest)}"# + "\n]"
    }

    @Test(arguments: [
        (#""area": "A", "number": " 1""#, ""),
        (#""area": "A/B", "number": "1""#, ""),
        (#""area": "A ", "number": "1""#, ""),
        (#""area": "A", "number": "1", "commission": """#, ""),
        (#""area": "A", "number": "1", "sameAs": {"": "x"}"#, ""),
        (#""area": "A", "number": "1""#, #", "premises": {"id": "b1", "area": "X"}"#),
        (#""area": "A", "number": "1""#, #", "premises": {"id": " b1"}"#),
        (#""area": "A", "number": "1""#, #", "premises": {"id": "b2", "sameAs": {"osm": "7"}}"#),
        (#""area": "A", "number": "1""#, #", "areas": [{"code": " B"}]"#),
    ])
    func `what cannot identify anything is refused by the look, with its line`(precinct: String, rest: String)
        throws
    {
        let known = #", "premises": {"id": "b0", "sameAs": {"osm": "7"}}"#
        try office.take(dossier(#""area": "A", "number": "9""#, known), name: "known.json")
        let plan = try office.look(dossier(precinct, rest), name: "d.json")
        #expect(plan.rejected.map(\.line) == [3])
        #expect(plan.rejected.flatMap(\.problems).map(\.place.line) == [3])
        #expect(plan.rejected.flatMap(\.problems).map(\.place.file) == ["d.json"])
    }

    @Test(arguments: [
        #", "areas": [{"code": "A", "parent": "A"}]"#,
        #", "areas": [{"code": "B", "parent": "C"}]"#,
        #", "areas": [{"code": "A"}, {"code": "B", "parent": "A"}, {"code": "A", "parent": "B"}]"#,
        #", "commissions": [{"id": "T", "kind": "precinct", "name": "T", "parent": "T"}]"#,
        #", "commissions": [{"id": "T", "kind": "precinct", "name": "T", "area": "X"}]"#,
    ])
    func `what lies in itself or nowhere is refused by the look, with its line`(rest: String) throws {
        let problem = #expect(throws: Problem.self) {
            try office.look(dossier(#""area": "A", "number": "1""#, rest), name: "d.json")
        }
        #expect(problem?.place.file == "d.json" && problem?.place.line == 3)
    }
}
