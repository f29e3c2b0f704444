import Exchange
import PrecinctModel
import Testing
import Wording

struct DossierReaderTests {
    private static let head =
        #"{"pandus": "dossier/1", "date": "2026-11-20", "#
        + #""precinct": {"area": "KZ-43", "number": "060"}, "#

    private func read(_ text: String) throws -> Brought { try Brought(text, as: .dossier) }

    private func refusals(_ rest: String) -> [Problem] { problems { _ = try read(Self.head + rest + "}") } }

    private func observations(_ rest: String) throws -> [Observation] {
        try read(Self.head + rest + "}").entries[0].observations
    }

    private func quantity(_ observation: Observation?) -> Quantity? {
        guard case .value(_, .number(let quantity))? = observation?.statement else { return nil }
        return quantity
    }

    @Test func `the example of the design reads whole`() throws {
        let batch = try read(
            """
            {"pandus": "dossier/1", "date": "2026-11-20",
             "precinct": {"area": "KZ-43", "number": "060", "name": "Школа № 16", "registeredVoters": 1840},
             "premises": {"address": "Кызылорда, ул. Абая, 5"},
             "elements": [{"kind": "ramp", "id": "main", "attributes": {
               "slope": {"value": 9.5, "unit": "%", "tolerance": 0.2, "method": "measured",
                 "instrument": "digitalLevel", "observedAt": "2026-11-19T10:00:00+05:00",
                 "observer": "Айгүл", "evidence": ["photo:1"]},
               "rise": "780 mm"}}],
             "none": ["lift"], "complete": ["booth"]}
            """)
        #expect(batch.areas.map(\.code) == ["KZ-43"])
        let entry = try #require(batch.entries.first)
        #expect(batch.entries.count == 1)
        #expect(entry.precinct.reference.description == "KZ-43/060")
        #expect(entry.precinct.name == "Школа № 16")
        #expect(entry.premises?.address == "Кызылорда, ул. Абая, 5")
        #expect(!entry.hasPremisesID)
        #expect(
            entry.observations.map(\.element.description) == [
                "precinct", "ramp/main", "ramp/main", "ramp/main", "lift/*", "booth/*",
            ])

        let slope = entry.observations[2]
        #expect(quantity(slope)?.value == Rational(19, over: 200)!)
        #expect(quantity(slope)?.tolerance == Rational(2, over: 1000)!)
        #expect(slope.method == .measured)
        #expect(slope.instrument == "digitalLevel")
        #expect(slope.observer == "Айгүл")
        #expect(slope.evidence == ["photo:1"])
        #expect(slope.observedAt.description == "2026-11-19T05:00:00Z")
        #expect(entry.observations[4].statement == Observation.Statement.none)
        #expect(entry.observations[5].statement == .complete)
    }

    @Test func `a bare value is measured exactly as of the document's date`() throws {
        let found = try observations(
            #""elements": [{"kind": "ramp", "id": "main", "attributes": {"slope": 9.5, "rise": "780 mm"}}]"#)
        #expect(quantity(found[1])?.interval() == Interval(Rational(19, over: 200)!))
        #expect(quantity(found[1])?.tolerance == nil)
        #expect(quantity(found[2])?.value == Rational(780))
        #expect(found.allSatisfy { $0.method == .measured && $0.instrument == nil })
        #expect(found.allSatisfy { $0.observer == "tester" })
        // The date begins at midnight in Kazaly.
        #expect(found.allSatisfy { $0.observedAt.description == "2026-11-19T19:00:00Z" })
    }

    @Test func `defaults hold for bare values and a value may say otherwise`() throws {
        let found = try observations(
            """
            "defaults": {"method": "declared", "observer": "ТИК", "instrument": "phone"},
            "elements": [{"kind": "ramp", "id": "main", "attributes":
              {"rise": 700, "slope": {"value": "1:12", "method": "document"}}}]
            """)
        #expect(found[1].method == .declared && found[1].observer == "ТИК" && found[1].instrument == "phone")
        #expect(found[2].method == .document && found[2].observer == "ТИК")
        #expect(quantity(found[2])?.value == Rational(1, over: 12)!)
    }

    @Test func `a misspelt attribute names the nearest with line, column and field`() throws {
        let found = refusals(
            """

            "elements": [{"kind": "ramp", "id": "m", "attributes": {"slop": 9}}]
            """)
        let problem = try #require(found.first)
        #expect(found.count == 1)
        #expect(problem.message.key == .elementAttributeNear)
        #expect(problem.message.arguments["near"] == "slope")
        #expect(problem.place.line == 2)
        #expect(problem.place.column == 65)
        #expect(problem.place.field == "elements[0].slop")
    }

    @Test func `a misspelt key names the nearest`() {
        let found = refusals(#""elemnets": [], "compleet": ["booth"]"#)
        #expect(found.map(\.message.key) == [.dossierKeyNear, .dossierKeyNear])
        #expect(found.map { $0.message.arguments["near"] } == ["elements", "complete"])
    }

    @Test func `a wrong unit, a wrong word and an unknown kind are found in one pass`() {
        let found = refusals(
            """
            "elements": [
              {"kind": "ramp", "id": "a", "attributes": {"slope": "900 mm", "type": "wood", "nonSlip": "maybe"}},
              {"kind": "rampp", "id": "b"}]
            """)
        #expect(
            found.map(\.message.key) == [.valueUnit, .valueChoice, .valueBoolean, .elementKindNear])
    }

    @Test(arguments: [#"{"pandus": "dossier/2"}"#, #"{"pandus": "pack/1"}"#])
    func `an unknown version is refused`(text: String) {
        let found = problems { _ = try read(text) }
        #expect(found.map(\.message.key) == [.dossierVersion])
    }

    @Test func `what is no dossier is refused`() {
        #expect(problems { _ = try read("[1]") }.map(\.message.key) == [.dossierNotOne])
        #expect(problems { _ = try read("[]") }.map(\.message.key) == [.dossierNothing])
        #expect(problems { _ = try read(#"{"pandus": "dossier/1"}"#) }.map(\.message.key) == [.dossierField])
    }

    @Test func `a future date and a date that is none are refused where they stand`() {
        let start =
            #"{"pandus": "dossier/1", "precinct": {"area": "A", "number": "1", "ballotTypes": 2}, "#
        let future = problems { _ = try read(start + #""date": "2026-11-25"}"#) }
        #expect(future.map(\.message.key) == [.dossierFuture])
        #expect(future.first?.place.field == "date")
        let wrong = problems { _ = try read(start + #""date": "24.11.2026"}"#) }
        #expect(wrong.map(\.message.key) == [.dossierDate])
        let absent = problems { _ = try read(start + #""none": ["lift"]}"#) }
        #expect(absent.map(\.message.key) == [.dossierNoDate])
    }

    @Test func `none of a kind of which one is listed is a contradiction`() {
        let found = refusals(#""elements": [{"kind": "lift", "id": "1"}], "none": ["lift"]"#)
        #expect(found.map(\.message.key) == [.dossierNoneButListed])
        #expect(found.first?.place.field == "none[0]")
    }

    @Test func `an element listed as gone may stand beside none`() throws {
        let found = try observations(
            #""elements": [{"kind": "lift", "id": "1", "present": false}], "none": ["lift"]"#)
        #expect(found.map(\.statement) == [.present(false), .none])
    }

    @Test func `none or complete of a single kind or given as no list is refused`() {
        #expect(refusals(#""none": ["votingRoom"]"#).map(\.message.key) == [.dossierSingleList])
        #expect(refusals(#""none": "lift""#).map(\.message.key) == [.dossierField])
        #expect(refusals(#""complete": {"kind": "booth"}"#).map(\.message.key) == [.dossierField])
        #expect(refusals(#""none": ["lfit"]"#).count == 1)
        #expect(refusals(#""defaults": "declared""#).map(\.message.key) == [.dossierField])
    }

    @Test func `null means that it was not said`() throws {
        let found = try observations(
            """
            "premises": null, "none": null, "complete": null, "defaults": null,
            "elements": [{"kind": "ramp", "id": "main", "of": null, "present": null,
              "attributes": {"slope": null, "rise": {"value": 700, "method": null, "tolerance": null}}},
             {"kind": "ramp", "id": "side", "attributes": null}]
            """)
        #expect(found.map(\.element.id) == ["main", "main", "side"])
        #expect(found[0].statement == .present(true))
        #expect(quantity(found[1])?.value == Rational(700))
    }

    @Test func `an element that stands twice is refused`() {
        let found = refusals(#""elements": [{"kind": "ramp", "id": "a"}, {"kind": "ramp", "id": "a"}]"#)
        #expect(found.map(\.message.key) == [.dossierElementTwice])
        #expect(found.first?.place.field == "elements[1]")
    }

    @Test func `a parent is an observation of its own`() throws {
        let found = try observations(#""elements": [{"kind": "ramp", "id": "a", "of": "entrance/main"}]"#)
        #expect(found.last?.statement == .parent(ElementReference(kind: "entrance", id: "main")))
    }

    @Test func `an array brings many precincts and names the wrong one`() throws {
        let one = Self.head + #""none": ["lift"]}"#
        let other = one.replacing("060", with: "061")
        #expect(try read("[\(one),\n\(other)]").entries.map(\.line) == [1, 2])
        let broken = other.replacing("lift", with: "lifft")
        let found = problems { _ = try read("[\(one),\n\(broken)]") }
        #expect(found.count == 1)
        #expect(found.first?.place.line == 2)
    }

    @Test(arguments: [
        (#""precinct": {"area": "A", "number": "1", "name": 5}"#, "precinct.name"),
        (#""precinct": {"area": "A", "number": "1", "commission": ["x"]}"#, "precinct.commission"),
        (#""precinct": {"area": "A", "number": true}"#, "precinct.number"),
        (
            #""precinct": {"area": "A", "number": "1"}, "premises": {"address": {"ru": "x"}}"#,
            "premises.address"
        ),
        (#""precinct": {"area": "A", "number": "1"}, "premises": {"area": 7}"#, "premises.area"),
        (
            #""precinct": {"area": "A", "number": "1"}, "areas": [{"code": "B", "parent": 1}]"#,
            "areas[0].parent"
        ),
        (#""precinct": {"area": "A", "number": "1"}, "defaults": {"observer": 1}"#, "defaults.observer"),
        (
            #""precinct": {"area": "A", "number": "1"}, "elements": [{"kind": "ramp", "id": ["x"]}]"#,
            "elements[0].id"
        ),
        (
            #""precinct": {"area": "A", "number": "1"}, "none": [{"kind": "lift", "evidence": ["a", 1]}]"#,
            "none[0].evidence"
        ),
    ])
    func `what is no text where a text stands is refused and never dropped`(members: String, field: String) {
        let found = problems {
            _ = try read(#"{"pandus": "dossier/1", "date": "2026-11-20", "# + members + "}")
        }
        #expect(found.map(\.message.key) == [.dossierField])
        #expect(found.first?.place.field == field)
    }

    @Test func `kinds of areas and commissions are words of a list`() {
        let found = refusals(
            #""areas": [{"code": "B", "kind": "aul"}], "#
                + #""commissions": [{"id": "c", "kind": "local", "name": "C"}]"#)
        #expect(found.map(\.message.key) == [.dossierWord, .dossierWord])
        #expect(found.map(\.place.field) == ["areas[0].kind", "commissions[0].kind"])
        #expect(found.first?.message.arguments["words"]?.contains("settlement") == true)
    }
}
