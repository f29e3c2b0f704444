import AccessAudit
import PrecinctModel
import Reports
import Testing
import Wording

/// The inspection form asks what the packs read, beside what is known.
struct ChecklistTests {
    private func checklist(
        _ sample: SamplePrecinct = SamplePrecinct(), packs: [String] = SamplePrecinct.packs,
        sharing: [PrecinctReference] = []
    ) throws -> Checklist {
        let heading = try SamplePrecinct.heading(packs: packs)
        return Checklist(try sample.dossier(heading), sharing: sharing, heading: heading)
    }

    private func line(_ fact: String, _ checklist: Checklist, _ language: Language = .en) throws
        -> ChecklistLine
    {
        try #require(
            checklist.lines(Texts(language)).first { "\($0.element).\($0.attribute)" == fact }, "\(fact)")
    }

    @Test(arguments: RulePack.builtInIDs)
    func `every fact a pack reads is asked, of each element and of those nobody listed`(id: String) throws {
        let form = try checklist(packs: [id])
        let asked = Set(form.lines(Texts(.en)).map { "\($0.element).\($0.attribute)" })
        let demand = FactDemand(packs: [try RulePack.builtIn(id)])
        for (number, kind) in Vocabulary.builtIn.kinds.enumerated() {
            guard let wanted = demand[number] else {
                #expect(!asked.contains { $0.hasPrefix("\(kind.id)/") || $0.hasPrefix("\(kind.id).") })
                continue
            }
            let known = form.sections.flatMap(\.groups).filter { $0.kind.id == kind.id }.flatMap(\.blocks)
            for slot in wanted.slots {
                for element in known.map(\.element) {
                    #expect(asked.contains("\(element).\(kind.attributes[slot].id)"))
                }
            }
            if !kind.isSingle {
                #expect(asked.contains("\(kind.id).list"))
                #expect(asked.contains("\(kind.id)/?1.id"))
                for element in known.map(\.element) where !element.id.hasPrefix("?") {
                    #expect(asked.contains("\(element).present"))
                }
            }
        }
    }

    @Test func `the choice of packs changes what is asked`() throws {
        let counts = try RulePack.builtInIDs.map { try checklist(packs: [$0]).rows.count }
        #expect(Set(counts).count == counts.count)
        let all = try checklist(packs: RulePack.builtInIDs).rows.count
        for count in counts { #expect(count < all) }
        let kinds = try ["kz", "house"].map { Set(try checklist(packs: [$0]).rows.map(\.element.kind)) }
        #expect(!kinds[1].subtracting(kinds[0]).isEmpty)
    }

    @Test func `the order is that of the chain of access, then the rest`() throws {
        let form = try checklist()
        let links = form.sections.map { $0.link?.position ?? .max }
        #expect(links == links.sorted())
        #expect(links.last == .max)
        #expect(form.rows.map(\.number) == Array(1...form.rows.count))
    }

    @Test func `what expired is said to have expired, with what it was`() throws {
        var sample = SamplePrecinct()
        sample.facts += [
            "ramp/main.landingTop = 1500 mm; days ago 1830", "path/street.state = ice; days ago 3",
        ]
        let form = try checklist(sample)
        let landing = try line("ramp/main.landingTop", form)
        #expect(landing.known.hasPrefix("1500 mm (measured, tape measure, 2021-09-1"))
        #expect(landing.knownAge == "EXPIRED 5 days ago")
        #expect(try line("ramp/main.landingTop", form, .ru).knownAge == "УСТАРЕЛО 5 дней назад")
        #expect(try line("ramp/main.landingTop", form, .kk).knownAge == "5 күн бұрын ЕСКІРДІ")
        let fresh = try line("ramp/main.slope", form)
        #expect(fresh.known.contains("13.5 %"))
        #expect(fresh.knownAge.hasPrefix("2 days ago; good for another"))
        #expect(try line("ramp/main.landingBottom", form).knownAge == "nobody looked")
    }

    @Test func `what is contradictory or only declared says so`() throws {
        var sample = SamplePrecinct()
        sample.facts += ["booth/1.facesWindow = false"]
        let form = try checklist(sample)
        let contested = try line("booth/1.facesWindow", form)
        #expect(contested.known.contains("yes (") && contested.known.contains("no ("))
        #expect(contested.knownAge.contains("contradict"))
        #expect(try line("door/main.clearWidth", form).knownAge.contains("established too weakly"))
    }

    @Test func `a list says whether it is whole, and no longer is when another was found`() throws {
        var sample = SamplePrecinct()
        sample.facts += ["door/back; days ago 1"]
        let form = try checklist(sample)
        #expect(try line("ramp.list", form).known.hasPrefix("the list is complete (seen"))
        #expect(try line("lift.list", form).known.hasPrefix("there are none (seen"))
        #expect(try line("toilet.list", form).knownAge == "nobody looked")
        #expect(try line("door.list", form).knownAge.contains("another one was found since"))
        #expect(try line("door/back.present", form).known.hasPrefix("is there (seen"))
    }

    @Test func `what serious findings wait for stands at the head and comes first in its block`() throws {
        let form = try checklist()
        #expect(!form.first.isEmpty && form.first.count <= 12)
        #expect(form.first.allSatisfy { $0.urgency ?? .minor >= .serious })
        for block in form.sections.flatMap(\.groups).flatMap(\.blocks) where !block.isNew {
            let urgencies = block.rows.compactMap { row in
                if case .value = row.question { row.urgency.map { "\($0)" } ?? "none" } else { nil }
            }
            let order = ["critical", "serious", "moderate", "minor", "none"]
            let places = urgencies.compactMap { order.firstIndex(of: $0) }
            #expect(places == places.sorted(), "\(block.element)")
        }
    }

    @Test func `an answer of each type says what may be answered`() throws {
        let form = try checklist()
        #expect(try line("ramp/main.handrailSides", form).allowed.hasPrefix("usually 0…"))
        #expect(try line("ramp/main.slope", form).unit == "%")
        #expect(try line("booth/1.facesWindow", form, .kk).allowed == "иә (yes); жоқ (no)")
        #expect(try line("booth/1.front", form).choices.map(\.id) == ["curtain", "door", "open"])
        #expect(try line("ramp.list", form, .ru).allowed == "это все (complete); таких нет (none)")
        for line in form.lines(Texts(.en)) where !["list", "present", "id"].contains(line.attribute) {
            #expect(!line.howTo.isEmpty, "\(line.element).\(line.attribute)")
        }
    }

    @Test func `the JSON is as its schema says`() throws {
        let schema = try SchemaReader(named: "checklist.schema.json")
        for language in Language.allCases {
            #expect(try schema.problems(in: checklist().json(Texts(language))).isEmpty)
        }
        var empty = SamplePrecinct()
        empty.facts = []
        empty.premises = nil
        #expect(try schema.problems(in: checklist(empty).json(Texts(.kk))).isEmpty)
    }
}
