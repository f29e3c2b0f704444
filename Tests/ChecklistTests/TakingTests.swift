import AccessAudit
import Exchange
import PrecinctModel
import PrecinctRegistry
import Reports
import Testing
import Workflows
import Wording

/// A form goes out, is filled in, and comes back as one inspection.
struct TakingTests {
    private let school: School

    init() throws { school = try School() }

    @Test(arguments: Language.allCases)
    func `a form taken back blank changes nothing`(language: Language) throws {
        let before = try school.registry.revision()
        for delimiter: Character in [",", ";"] {
            let receipt = try school.take(school.filled(language, delimiter: delimiter))
            #expect(receipt.isEmpty && receipt.entries.isEmpty && receipt.refusals.isEmpty)
            #expect(receipt.precinct == School.sixty)
        }
        #expect(try school.registry.revision() == before)
    }

    @Test func `a filled form becomes one inspection with inspector, date and instrument`() throws {
        let sheet = try school.filled { form in
            form.sign()
            form["ramp/main", "slope"] = "7,9"
            form["ramp/main", "slope", .tolerance] = "0,1"
            form["door/main", "clearWidth"] = "91 см"
            form["booth/1", "facesWindow"] = "жоқ"
            form["booth/1", "front"] = "штора"
            form["ramp/main", "nonSlip"] = "?"
        }
        let receipt = try school.take(sheet)
        #expect(receipt.refusals.isEmpty)
        #expect(receipt.count(.accepted) == 4)
        #expect(receipt.count(.notLooked) == 1)
        #expect(receipt.alsoAffected == [PrecinctReference(area: "4336", number: "61")])
        let dossier = try school.dossier()
        let slope = try #require(dossier.fact(of: ElementReference(kind: "ramp", id: "main"), "slope"))
        #expect(slope.causes.isEmpty)
        let observation = try #require(slope.observation)
        #expect(observation.observer == "А. Сейітқали")
        #expect(observation.instrument == "digitalLevel")
        #expect(observation.method == .measured)
        #expect(observation.inspection == receipt.inspection)
        #expect(
            dossier.fact(of: ElementReference(kind: "booth", id: "1"), "facesWindow")?.value == .boolean(1))
        let entry = try #require(try school.newestEntry())
        #expect(entry.change.command == "import form.csv" && entry.observationCount == 4)
        #expect(entry.change.actor == "оператор")
    }

    @Test func `answers turn what was untested into results`() throws {
        let before = try school.verdict()
        #expect(before.counts.untested > 20)
        try school.take(school.filled(.kk) { $0.answerEverything() })
        let after = try school.verdict()
        let open = after.findings.filter { $0.outcome == .untested }
        #expect(open.isEmpty, "\(open.map { "\($0.rule) \($0.element ?? "") \($0.causes.names)" })")
        #expect(after.counts.passed + after.counts.failed >= before.counts.passed + before.counts.failed + 20)
    }

    @Test func `the same form taken twice is known the second time`() throws {
        let sheet = try school.filled { form in
            form.sign()
            form["ramp/main", "slope"] = "8"
            form["lift", "list"] = "таких нет"
        }
        try school.take(sheet)
        let revision = try school.registry.revision()
        let again = try school.take(sheet)
        #expect(again.count(.unchanged) == 2 && again.isEmpty)
        #expect(try school.registry.revision() == revision)
    }

    @Test func `an answer that contradicts an equal one is kept and said to`() throws {
        try school.take(
            school.filled { form in
                form.sign()
                form["ramp/main", "slope"] = "8"
            })
        let corrected = try school.filled { form in
            form.sign()
            form["ramp/main", "slope"] = "12"
            form["booth/1", "facesWindow"] = "нет"
        }
        let receipt = try school.take(corrected)
        #expect(receipt.count(.conflicting) == 1 && receipt.count(.accepted) == 1)
        let fact = try school.dossier().fact(of: ElementReference(kind: "ramp", id: "main"), "slope")
        #expect(fact?.causes == .conflict)
        // A correction says so and settles it.
        let settled = try school.filled { form in
            form.sign()
            form["ramp/main", "slope"] = "12"
            form["ramp/main", "slope", .correction] = "описка"
        }
        #expect(try school.take(settled).count(.accepted) == 1)
        #expect(
            try school.dossier().fact(of: ElementReference(kind: "ramp", id: "main"), "slope")?.causes == [])
    }

    @Test func `two answers of one form that differ are both kept`() throws {
        let receipt = try school.take(
            school.filled { form in
                form.sign()
                form["door/main", "clearWidth"] = "900"
                form.add("door/main", "clearWidth", "850")
            })
        #expect(receipt.count(.conflicting) == 2)
    }

    @Test func `an answer within the tolerance is no contradiction`() throws {
        let receipt = try school.take(
            school.filled { form in
                form.sign()
                form["door/main", "clearWidth"] = "900"
                form.add("door/main", "clearWidth", "902")
            })
        #expect(receipt.count(.accepted) == 2)
    }

    @Test func `an answer older than what is on record is kept and does not count`() throws {
        let receipt = try school.take(
            school.filled { form in
                form.sign(date: "01.02.2026")
                form["ramp/main", "slope"] = "8"
            })
        #expect(receipt.entries.first?.fate == .accepted)
        #expect(receipt.entries.first?.remarks.map(\.key) == [.checklistOutweighed])
    }

    @Test func `new elements and empty lists come in with the form`() throws {
        try school.take(
            school.filled { form in
                form.sign()
                form["ramp/?1", "id"] = "двор"
                form["ramp/?1", "rise"] = "150"
                form["ramp", "list"] = "это все"
                form["lift", "list"] = "мұндай жоқ"
            })
        let dossier = try school.dossier()
        let ramps = try #require(Vocabulary.builtIn.index(of: "ramp"))
        #expect(dossier.lists[ramps].elements.map(\.reference.id) == ["main", "двор"])
        #expect(dossier.lists[ramps].isWhole)
        let lifts = try #require(Vocabulary.builtIn.index(of: "lift"))
        #expect(dossier.lists[lifts].isWhole && dossier.lists[lifts].elements.isEmpty)
    }

    @Test func `the choice of packs decides what is printed`() throws {
        let all = try school.checklist()
        let few = try school.checklist(packs: ["kz"])
        #expect(few.rows.count < all.rows.count)
        #expect(all.sharing == [PrecinctReference(area: "4336", number: "61")])
        #expect(throws: Problem.self) { try school.checklist(packs: ["nowhere"]) }
    }

    @Test func `what expired is printed as expired`() throws {
        let lines = try school.checklist().lines(Texts(.en))
        let window = try #require(lines.first { $0.element == "booth/1" && $0.attribute == "facesWindow" })
        #expect(window.knownAge.hasPrefix("EXPIRED 9 months ago") || window.knownAge.hasPrefix("EXPIRED 2"))
        #expect(window.known.hasPrefix("yes (seen, "))
    }
}

extension FilledForm {
    /// Answers every question about what is listed, calls every list whole, and adds nothing.
    mutating func answerEverything() {
        sign(
            instruments:
                "tapeMeasure; digitalLevel; luxMeter; forceGauge; stopwatch; thermometer; measuringWheel")
        for (element, attribute) in questions where !element.contains("?") {
            self[element, attribute] = answer(element, attribute)
        }
    }

    private var questions: [(String, String)] {
        rows.map { ($0[1], $0[2]) }.filter { $0.0 != "form" }
    }

    private func answer(_ element: String, _ attribute: String) -> String {
        let hasElements = rows.contains { $0[1].hasPrefix("\(element)/") && !$0[1].contains("?") }
        if attribute == "list" { return hasElements ? "бәрі осы" : "мұндай жоқ" }
        if attribute == "present" { return "бар" }
        let name = element.split(separator: "/").first.map(String.init) ?? element
        guard let kind = Vocabulary.builtIn.kind(name), let slot = kind.slot(of: attribute) else { return "" }
        switch kind.attributes[slot].type {
        case .boolean: return "иә"
        case .choice(let ids): return ids[0]
        case .date: return "20.11.2026"
        case .text: return "№ 7"
        case .integer: return "2"
        case .number(let unit): return unit == .millimetre ? "1000" : "5"
        }
    }
}
