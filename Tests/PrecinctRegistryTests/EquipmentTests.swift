import Foundation
import GRDB
import PrecinctModel
import PrecinctRegistry
import Testing
import Wording

/// Things with a number: who holds them, the journal, and that one number means one thing.
struct EquipmentTests {
    private let sample: SampleRegistry
    private let sixty = Owner.precinct(SampleRegistry.sixty)
    private let nine = Owner.precinct(PrecinctReference(area: "4336", number: "9"))
    private let magnifier = ElementReference(kind: "magnifier", id: "1")

    init() throws {
        sample = try SampleRegistry()
    }

    private func number(_ number: String, _ element: ElementReference? = nil, at seconds: Int64 = 0)
        -> Observation
    {
        .sample(
            .value(attribute: "inventoryNumber", .text(number)), of: element ?? magnifier, method: .seen,
            at: seconds)
    }

    private func presence(_ isThere: Bool, at seconds: Int64) -> Observation {
        .sample(.present(isThere), of: magnifier, method: .seen, at: seconds, reason: "moved")
    }

    private func entry(
        _ from: EquipmentPlace, _ to: EquipmentPlace, at seconds: Int64, _ quantity: Int64? = nil
    )
        -> CustodyEntry
    {
        CustodyEntry(
            kind: "magnifier", inventoryNumber: "N-5", from: from, to: to, quantity: quantity,
            at: SampleRegistry.start.adding(seconds: seconds), reason: "loan")
    }

    private var now: Instant { SampleRegistry.start.adding(seconds: 100 * 86_400) }

    private func holders(_ number: String) throws -> [String] {
        try sample.registry.holdings(ofInventoryNumber: number, asOf: now)
            .filter { $0.item.standing != .gone }.map { "\($0.owner) \($0.item.reference)" }
    }

    /// Moves N-5 from precinct 60 to precinct 9 at day 10.
    private func move() throws {
        try sample.write(at: now) { change in
            try change.addCustody(
                entry(EquipmentPlace(sixty, magnifier), EquipmentPlace(nine, magnifier), at: 864_000))
            try change.record([presence(false, at: 864_000)], of: sixty)
            try change.record([number("N-5"), presence(true, at: 864_000)], of: nine)
        }
    }

    @Test func `a second thing with the number of one that is there is refused, naming the holder`() throws {
        try sample.write { try $0.record([number("N-5")], of: sixty) }
        let before = sample.registry.verify().observations
        let refused = try problem {
            try sample.write { try $0.record([number("N-5")], of: nine) }
        }
        #expect(refused.message.key == .equipmentNumberTaken)
        #expect(refused.message.arguments["holder"] == "4336/60 magnifier/1")
        #expect(sample.registry.verify().observations == before)
        // Also within one precinct, and within one change.
        let second = ElementReference(kind: "magnifier", id: "2")
        #expect(throws: Problem.self) {
            try sample.write { try $0.record([number("N-5", second)], of: sixty) }
        }
        #expect(throws: Problem.self) {
            try sample.write { try $0.record([number("N-7"), number("N-7", second)], of: nine) }
        }
    }

    @Test func `the same thing may be told its number again, and two things may change numbers`() throws {
        try sample.write { change in
            try change.record([number("N-5")], of: sixty)
            try change.record([number("N-6")], of: nine)
        }
        try sample.write { try $0.record([number("N-5", at: 60)], of: sixty) }
        try sample.write { change in
            try change.record([number("N-6", at: 120)], of: sixty)
            try change.record([number("N-5", at: 120)], of: nine)
        }
        #expect(try holders("N-5") == ["4336/9 magnifier/1"])
        #expect(try holders("N-6") == ["4336/60 magnifier/1"])
    }

    @Test
    func `a number is free once its thing is gone, and a thing does not come back beside its successor`()
        throws
    {
        try sample.write { try $0.record([number("N-5")], of: sixty) }
        try sample.write { try $0.record([presence(false, at: 60)], of: sixty) }
        try sample.write { try $0.record([number("N-5", at: 120)], of: nine) }
        #expect(try holders("N-5") == ["4336/9 magnifier/1"])
        let refused = try problem {
            try sample.write { try $0.record([presence(true, at: 180)], of: sixty) }
        }
        #expect(refused.message.arguments["holder"] == "4336/9 magnifier/1")
        // A newer fact of it would make it stand again just the same.
        let lit = Observation.sample(
            .value(attribute: "lit", .boolean(true)), of: magnifier, method: .seen, at: 240)
        #expect(throws: Problem.self) { try sample.write { try $0.record([lit], of: sixty) } }
        // What was seen there before it left changes nothing.
        let old = Observation.sample(
            .value(attribute: "lit", .boolean(true)), of: magnifier, method: .seen, at: 30)
        try sample.write { try $0.record([old], of: sixty) }
    }

    @Test func `the journal says who handed what to whom, and the move counts from its moment on`() throws {
        try sample.write { try $0.record([number("N-5")], of: sixty) }
        try move()
        #expect(try holders("N-5") == ["4336/9 magnifier/1"])
        let journal = try sample.registry.custody(ofInventoryNumber: "N-5")
        #expect(journal.count == 1)
        #expect(journal.first?.from == EquipmentPlace(sixty, magnifier))
        #expect(journal.first?.to == EquipmentPlace(nine, magnifier))
        #expect(journal.first?.actor == "Айжан")
        #expect(journal.first?.reason == "loan")
        #expect(try sample.registry.custody(ofInventoryNumber: "N-6").isEmpty)
        #expect(sample.registry.verify().isSound)
    }

    @Test func `before it came a thing was not there, though its facts are older`() throws {
        try sample.write { try $0.record([number("N-5")], of: sixty) }
        try move()
        func there(_ owner: PrecinctReference, day: Int64) throws -> Bool {
            let moment = SampleRegistry.start.adding(seconds: day * 86_400)
            let dossier = try sample.registry.dossier(of: owner, asOf: moment, vocabulary: .builtIn)
            let observed = try sample.registry.observations(of: owner, upTo: moment)
            #expect(observed.isEmpty == dossier.elements(of: "magnifier").isEmpty || day > 9)
            return !dossier.elements(of: "magnifier").isEmpty
        }
        let other = PrecinctReference(area: "4336", number: "9")
        #expect(try there(SampleRegistry.sixty, day: 5))
        #expect(try !there(other, day: 5))
        #expect(try !there(SampleRegistry.sixty, day: 11))
        #expect(try there(other, day: 11))
    }

    @Test func `a lot lies in several places only by the journal`() throws {
        try sample.write { try $0.record([number("N-5")], of: sixty) }
        try sample.write { change in
            try change.addCustody(
                entry(EquipmentPlace(sixty, magnifier), EquipmentPlace(nine, magnifier), at: 60, 4))
            try change.record([number("N-5", at: 60)], of: nine)
        }
        #expect(try holders("N-5").count == 2)
        // Both parts may be looked at again.
        try sample.write { try $0.record([presence(true, at: 120)], of: nine) }
        #expect(throws: Problem.self) {
            try sample.write {
                try $0.record(
                    [number("N-5", at: 180)],
                    of: .precinct(
                        PrecinctReference(area: "4336", number: "10")))
            }
        }
    }

    @Test func `things of a building and the store have their places in the journal too`() throws {
        let extinguisher = ElementReference(kind: "extinguisher", id: "hall")
        let school = EquipmentPlace.premises("school", extinguisher)
        try sample.write { change in
            try change.record([number("E-1", extinguisher)], of: .premises("school"))
            var line = entry(school, .store, at: 60)
            line.inventoryNumber = "E-1"
            line.kind = "extinguisher"
            try change.addCustody(line)
        }
        let journal = try sample.registry.custody()
        #expect(journal.map(\.from) == [school])
        #expect(journal.map(\.to) == [.store])
        #expect(try sample.registry.inventoryNumber(near: "E-2") == "E-1")
        // From nowhere to nowhere is no move.
        #expect(throws: Problem.self) { try sample.write { try $0.addCustody(entry(.store, .store, at: 0)) } }
    }

    @Test func `a count is kept as it was and the journal cannot be rewritten`() throws {
        let count = StocktakeEntry(
            id: "s1", precinct: SampleRegistry.sixty, at: now, found: ["N-5"], missing: ["N-6"],
            unexpected: [])
        try sample.write { try $0.addStocktake(count) }
        try sample.write { try $0.addCustody(entry(EquipmentPlace(sixty, magnifier), .store, at: 0)) }
        #expect(try sample.registry.stocktakes(of: SampleRegistry.sixty) == [count])
        #expect(throws: Problem.self) { try sample.write { try $0.addStocktake(count) } }
        let database = try DatabaseQueue(
            path: sample.registry.directory.appendingPathComponent("registry.sqlite").path)
        for sql in [
            "UPDATE custody SET quantity = 3", "DELETE FROM custody", "UPDATE stocktake SET found = '[]'",
            "DELETE FROM stocktake",
        ] {
            #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
        }
    }
}
