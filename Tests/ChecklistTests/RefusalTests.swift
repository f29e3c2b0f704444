import Exchange
import PrecinctModel
import PrecinctRegistry
import Testing
import Workflows
import Wording

/// What a form says wrongly is refused, all of it at once, and nothing is recorded.
struct RefusalTests {
    private let school: School

    init() throws { school = try School() }

    /// The keys of what is refused, and that nothing was recorded.
    private func refusals(_ fill: (inout FilledForm) -> Void) throws -> [TextKey] {
        let before = try school.registry.revision()
        let sheet = try school.filled { form in
            form.sign()
            fill(&form)
        }
        let receipt = try school.plan(sheet)
        #expect(throws: Problems.self) {
            try TakeChecklist(school.surroundings).apply(sheet, registry: school.registry)
        }
        #expect(try school.registry.revision() == before)
        return receipt.refusals.map(\.message.key)
    }

    @Test func `every refused row is named with its line and column`() throws {
        var lines: [Int?] = []
        let sheet = try school.filled { form in
            form.sign()
            form["ramp/main", "slope"] = "крутой"
            form["booth/1", "facesWindow"] = "наверное"
            form["booth/1", "front"] = "занавеска"
            form["door/main", "clearWidth"] = "900"
            lines = [
                form.line("ramp/main", "slope"), form.line("booth/1", "front"),
                form.line("booth/1", "facesWindow"),
            ]
        }
        let receipt = try school.plan(sheet)
        let problems = receipt.refusals
        #expect(Set(problems.map(\.place.line)) == Set(lines))
        #expect(problems.allSatisfy { $0.place.field == "value" && $0.place.column != nil })
        #expect(receipt.count(.refused) == 3 && receipt.count(.accepted) == 1)
        let thrown = #expect(throws: Problems.self) {
            try TakeChecklist(school.surroundings).apply(sheet, registry: school.registry)
        }
        #expect(thrown?.all.count == 3)
        // The good row alone, when that is asked for.
        try TakeChecklist(school.surroundings).apply(sheet, skipsRefused: true, registry: school.registry)
        #expect(try school.newestEntry()?.observationCount == 1)
    }

    @Test func `a form without inspector or date is refused even where bad rows are skipped`() throws {
        let sheet = try school.filled { $0["ramp/main", "slope"] = "8" }
        let receipt = try school.plan(sheet)
        #expect(receipt.problems.count == 2)
        #expect(throws: Problems.self) {
            try TakeChecklist(school.surroundings).apply(
                sheet, skipsRefused: true, registry: school.registry)
        }
    }

    @Test func `an element nobody listed is refused with the nearest`() throws {
        #expect(try refusals { $0.add("ramp/mian", "slope", "8") } == [.checklistElementNear])
        #expect(try refusals { $0.add("lift/1", "type", "passenger") } == [.checklistElementUnknown])
    }

    @Test func `a new element may not have the name of one on record`() throws {
        let keys = try refusals { form in
            form["ramp/?1", "id"] = "main"
            form["ramp/?1", "rise"] = "200"
        }
        #expect(keys == [.checklistIdKnown, .checklistIdKnown])
    }

    @Test func `there cannot be none of what is on record or on the form`() throws {
        #expect(try refusals { $0["ramp", "list"] = "none" } == [.checklistNoneButListed])
        let keys = try refusals { form in
            form["lift", "list"] = "таких нет"
            form["lift/?1", "id"] = "a"
        }
        #expect(keys == [.checklistNoneButListed])
        let receipt = try school.plan(
            school.filled { form in
                form.sign()
                form["ramp", "list"] = "таких нет"
                form["ramp/main", "present"] = "его больше нет"
            })
        #expect(receipt.refusals.isEmpty)
    }

    @Test func `an empty list is not all there is, nor both`() throws {
        #expect(try refusals { $0["lift", "list"] = "это все" } == [.checklistAllButEmpty])
        let both = try refusals { form in
            form["lift", "list"] = "это все"
            form.add("lift", "list", "таких нет")
        }
        #expect(both == [.checklistListBoth, .checklistListBoth])
    }

    @Test func `what is gone cannot be described`() throws {
        let keys = try refusals { form in
            form["ramp/main", "present"] = "нет"
            form["ramp/main", "slope"] = "8"
        }
        #expect(keys == [.checklistGoneButDescribed])
    }

    @Test func `a date to come is refused, and so is a precinct there is not`() throws {
        #expect(
            try refusals { form in
                form["ramp/main", "slope"] = "8"
                form["form", "date"] = "2027-01-01"
            } == [.dossierFuture])
        #expect(throws: Problem.self) {
            try school.plan(school.filled { $0["form", "precinct"] = "4336/999" })
        }
        #expect(throws: Problem.self) { try school.plan(school.filled { $0["form", "precinct"] = "" }) }
    }

    @Test func `a building nobody named has no facts`() throws {
        try school.registry.write(actor: "admin", command: "test", now: School.now) { change in
            try change.addPrecinct(PrecinctEntry(reference: PrecinctReference(area: "4336", number: "7")))
        }
        let keys = try refusals { form in
            form["form", "precinct"] = "7"
            form["ramp/main", "slope"] = "8"
            form.add("precinct", "registeredVoters", "900")
        }
        #expect(keys == [.observeNoPremises])
    }
}
