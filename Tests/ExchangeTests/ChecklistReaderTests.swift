import Exchange
import PrecinctModel
import Testing
import Wording

/// An inspection form comes back from paper and spreadsheets in many spellings, and says one thing.
struct ChecklistReaderTests {
    private static let clock = LocalTime(identifier: "Asia/Qyzylorda") ?? .utc
    private static let settings = ImportSettings(
        file: "form.csv", observer: "actor", localTime: clock, now: Instant(seconds: 1_795_521_600))
    private static let header = ChecklistColumn.allCases.map(\.rawValue)

    /// A row of a form: what is left out is blank.
    private struct Line {
        var cells: [ChecklistColumn: String]

        init(
            _ element: String, _ attribute: String, _ value: String, _ others: [ChecklistColumn: String] = [:]
        ) {
            cells = others
            cells[.element] = element
            cells[.attribute] = attribute
            cells[.value] = value
        }
    }

    private static let circumstances = [
        Line("form", "help", ""), Line("form", "precinct", "4336/60"),
        Line("form", "inspector", "А. Сейітқали"),
        Line("form", "date", "24.11.2026"), Line("form", "instruments", "рулетка; digitalLevel"),
    ]

    private func form(_ lines: [Line], circumstances: [Line] = circumstances) throws -> ChecklistForm {
        let rows = (circumstances + lines).enumerated().map { index, line in
            ChecklistReader.Row(
                line: index + 2, cells: ChecklistColumn.allCases.map { line.cells[$0] ?? "" })
        }
        return try ChecklistReader.read(header: Self.header, rows: rows, settings: Self.settings)
    }

    private func answer(_ line: Line) throws -> ChecklistForm.Answer {
        let form = try form([line])
        #expect(form.problems.isEmpty)
        return try #require(form.answers.first)
    }

    private func observation(_ line: Line) throws -> Observation {
        let answer = try answer(line)
        guard case .observed(let observation) = answer.outcome else {
            return try #require(nil, "\(answer.outcome)")
        }
        return observation
    }

    private func refusal(_ line: Line) throws -> Problem {
        let answer = try answer(line)
        guard case .refused(let problems) = answer.outcome else {
            return try #require(nil, "\(answer.outcome)")
        }
        return try #require(problems.first)
    }

    @Test func `a form is known by its first column, whatever its version`() throws {
        #expect(ChecklistReader.recognises(header: Self.header))
        #expect(ChecklistReader.recognises(header: ["\u{FEFF}checklist/2", "element"]))
        #expect(!ChecklistReader.recognises(header: ["element", "attribute", "value"]))
        let newer = #expect(throws: Problem.self) {
            try ChecklistReader.read(header: ["checklist/2", "element"], rows: [], settings: Self.settings)
        }
        #expect(newer?.message.key == .checklistVersion)
        let narrow = #expect(throws: Problem.self) {
            try ChecklistReader.read(
                header: ["checklist/1", "element", "value"], rows: [], settings: Self.settings)
        }
        #expect(narrow?.message.arguments["column"] == "attribute")
    }

    @Test func `a blank value says nothing, and a form without answers needs no inspector`() throws {
        let form = try form(
            [Line("ramp/main", "slope", " \u{A0}")], circumstances: [Line("form", "precinct", "4336/60")])
        #expect(form.answers.isEmpty && form.problems.isEmpty)
    }

    @Test func `an answer without inspector or date is refused with both`() throws {
        let form = try form(
            [Line("ramp/main", "slope", "8")], circumstances: [Line("form", "precinct", "4336/60")])
        #expect(form.problems.map(\.message.key) == [.checklistMissing, .checklistMissing])
    }

    @Test(arguments: ["yes", "да", "Иә", "TRUE", "ИСТИНА", " Да ", "бар", "+"])
    func `yes is said in many ways`(word: String) throws {
        let found = try observation(Line("booth/1", "facesWindow", word))
        #expect(found.statement == .value(attribute: "facesWindow", .boolean(true)))
        #expect(found.method == .seen)
    }

    @Test(arguments: ["no", "НЕТ", "жоқ", "False", "ЛОЖЬ"])
    func `no is said in many ways`(word: String) throws {
        #expect(
            try observation(Line("booth/1", "facesWindow", word)).statement
                == .value(attribute: "facesWindow", .boolean(false)))
    }

    @Test(arguments: ["?", "не знаю", "белгісіз", "unknown", "could not look", "Не удалось осмотреть"])
    func `who could not look establishes nothing`(word: String) throws {
        var line = Line("booth/1", "facesWindow", word)
        line.cells[.note] = "закрыто"
        let answer = try answer(line)
        guard case .couldNotLook = answer.outcome else { return try #require(nil, "\(answer.outcome)") }
        #expect(answer.note == "закрыто")
    }

    @Test func `a choice named unknown is a choice`() throws {
        #expect(
            try observation(Line("camera/1", "belongsTo", "unknown")).statement
                == .value(attribute: "belongsTo", .choice("unknown")))
    }

    @Test(arguments: ["curtain", "штора", "Перде", "штора (curtain)", "CURTAIN"])
    func `a choice is known by its id and by its labels`(word: String) throws {
        #expect(
            try observation(Line("booth/1", "front", word)).statement
                == .value(attribute: "front", .choice("curtain")))
        #expect(try refusal(Line("booth/1", "front", "занавес")).message.key == .valueChoice)
    }

    @Test(arguments: Language.allCases)
    func `every label of every choice leads back to its id`(language: Language) throws {
        let texts = Texts(language)
        var lines: [Line] = []
        var wanted: [String] = []
        for kind in Vocabulary.builtIn.kinds {
            for attribute in kind.attributes {
                guard case .choice(let ids) = attribute.type else { continue }
                for id in ids {
                    let paths = ElementKind.textPaths(of: attribute.id, "values/\(id)", kind: kind.id)
                    let label = try #require(paths.lazy.compactMap { texts[$0] }.first)
                    lines.append(Line(kind.isSingle ? kind.id : "\(kind.id)/1", attribute.id, label))
                    wanted.append(id)
                }
            }
        }
        let answers = try form(lines).answers
        #expect(answers.count == wanted.count)
        for (answer, id) in zip(answers, wanted) {
            guard case .observed(let found) = answer.outcome,
                case .value(_, .choice(let choice)) = found.statement
            else {
                Issue.record("\(answer.fact): \(id) \(answer.outcome)")
                continue
            }
            #expect(choice == id, "\(answer.fact)")
        }
    }

    @Test func `a number takes its unit, its tolerance and the instrument of the inspection`() throws {
        let found = try observation(Line("door/main", "clearWidth", "91,5 см", [.tolerance: "±3 mm"]))
        guard case .value(_, .number(let quantity)) = found.statement else { return try #require(nil) }
        #expect(quantity.value == Rational(915))
        #expect(quantity.tolerance == Rational(3))
        #expect(found.method == .measured)
        #expect(found.instrument == "tapeMeasure")
        #expect(found.observer == "А. Сейітқали")
        #expect(found.observedAt == Self.clock.start(of: try #require(CalendarDay(iso: "2026-11-24"))))
        #expect(found.inspection == "4336/60 2026-11-24 А. Сейітқали")
        let slope = try observation(Line("ramp/main", "slope", "1:12"))
        #expect(slope.instrument == "digitalLevel")
        guard case .value(_, .number(let ratio)) = slope.statement else { return try #require(nil) }
        #expect(ratio.value == Rational(1, over: 12))
    }

    @Test func `a bare number is in the unit of its row, whoever changed that`() throws {
        let found = try observation(Line("door/main", "clearWidth", "91", [.unit: "см"]))
        guard case .value(_, .number(let quantity)) = found.statement else { return try #require(nil) }
        #expect(quantity.value == Rational(910))
        #expect(try refusal(Line("door/main", "clearWidth", "91", [.unit: "kg"])).message.key == .valueUnit)
    }

    @Test func `a measured number without an instrument is an estimate, a count is a count`() throws {
        let answers = try form(
            [
                Line("door/main", "clearWidth", "900"), Line("ramp/main", "handrailSides", "2"),
                Line("precinct", "registeredVoters", "1240"),
                Line("door/main", "threshold", "12", [.tolerance: "1"]),
            ], circumstances: Array(Self.circumstances.dropLast())
        ).answers
        let methods = answers.map { answer -> String in
            if case .observed(let found) = answer.outcome {
                found.method.rawValue
            } else {
                "\(answer.outcome)"
            }
        }
        #expect(methods == ["seen", "measured", "document", "measured"])
        #expect(answers[0].remarks.map(\.key) == [.checklistEstimate])
        #expect(answers[1].remarks.isEmpty)
    }

    @Test func `a row may name its own method, instrument, proof, note and correction`() throws {
        let found = try observation(
            Line(
                "door/main", "clearWidth", "900",
                [
                    .method: "со слов, не проверено", .instrument: "лазерная рулетка",
                    .evidence: "photo:1; act 7",
                    .note: "снег у двери", .correction: "ошибка в записи",
                ]))
        #expect(found.method == .declared)
        #expect(found.instrument == "laserMeter")
        #expect(found.evidence == ["photo:1", "act 7", "note: снег у двери"])
        #expect(found.reason == "ошибка в записи")
        #expect(
            try refusal(Line("door/main", "clearWidth", "900", [.method: "guessed"])).message.key
                == .dossierMethod)
        #expect(
            try refusal(Line("door/main", "clearWidth", "900", [.instrument: "tapeMesure"])).message.key
                == .checklistInstrument)
        let own = try answer(Line("door/main", "clearWidth", "900", [.instrument: "Leica X3 № 4"]))
        #expect(own.remarks.map(\.key) == [.checklistNoTolerance])
    }

    @Test func `the whole list is complete or empty, and a bare no is neither`() throws {
        #expect(try observation(Line("lift", "list", "таких нет")).statement == .none)
        #expect(try observation(Line("lift", "list", "мұндай жоқ (none)")).statement == .none)
        #expect(try observation(Line("ramp", "list", "Бәрі осы")).statement == .complete)
        #expect(try observation(Line("ramp", "list", "complete")).element == Observation.list("ramp"))
        for word in ["no", "нет", "жоқ", "да"] {
            #expect(try refusal(Line("lift", "list", word)).message.key == .checklistList)
        }
        #expect(try refusal(Line("votingRoom", "list", "complete")).message.key == .dossierSingleList)
    }

    @Test func `an element is there or gone, and may belong to another`() throws {
        #expect(try observation(Line("ramp/main", "present", "его больше нет")).statement == .present(false))
        #expect(try observation(Line("ramp/main", "present", "бар")).statement == .present(true))
        #expect(
            try observation(Line("ramp/main", "of", "entrance/main")).statement
                == .parent(ElementReference(kind: "entrance", id: "main")))
    }

    @Test func `a new element has the name that its block gives it`() throws {
        let answers = try form([
            Line("ramp/?1", "id", "back"), Line("ramp/?1", "rise", "200"),
            Line("ramp/?2", "id", "дворовый-2"),
            Line("ramp/?2", "type", "rails"), Line("ramp/?1", "clearWidth", "?"),
        ]).answers
        #expect(
            answers.map(\.fact) == [
                "ramp/back.id", "ramp/back.rise", "ramp/дворовый-2.id", "ramp/дворовый-2.type",
                "ramp/back.clearWidth",
            ])
        #expect(answers.allSatisfy { $0.isNew })
        #expect(answers.count { if case .observed = $0.outcome { true } else { false } } == 4)
    }

    @Test func `a block without a name, or with two, cannot be taken`() throws {
        func keys(_ lines: [Line]) throws -> [TextKey] {
            try form(lines).answers.compactMap { answer in
                if case .refused(let problems) = answer.outcome { problems.first?.message.key } else { nil }
            }
        }
        #expect(try keys([Line("ramp/?1", "rise", "200")]) == [.checklistUnnamed])
        #expect(try keys([Line("ramp/?1", "id", "the back one")]) == [.checklistIdWrong])
        #expect(
            try keys([
                Line("ramp/?1", "id", "a"), Line("ramp/?1", "rise", "1"), Line("ramp/?1", "id", "b"),
                Line("ramp/?1", "rise", "2"),
            ]) == Array(repeating: .checklistIdTwice, count: 4))
        #expect(
            try keys([Line("ramp/?1", "id", "a"), Line("ramp/?2", "id", "a")])
                == Array(repeating: .checklistIdTwice, count: 2))
    }

    @Test func `everything wrong is found in one pass, with line and column`() throws {
        let answers = try form([
            Line("rampe/main", "slope", "8"), Line("ramp/main", "slop", "8"),
            Line("ramp/main", "slope", "steep"),
            Line("ramp/main", "nonSlip", "maybe"), Line("", "slope", "8"),
            Line("ramp/main", "slope", "", [.tolerance: "1"]),
            Line("ramp/main", "slope", "8", [.tolerance: "much"]),
            Line("booth/1", "front", "door", [.tolerance: "1"]),
            Line("ramp/main", "rise", "-5"), Line("ramp/main", "slope", "8 ± 1", [.tolerance: "1"]),
        ]).answers
        let problems = answers.flatMap { answer -> [Problem] in
            if case .refused(let problems) = answer.outcome { problems } else { [] }
        }
        #expect(
            problems.map(\.message.key) == [
                .elementKindNear, .elementAttributeNear, .valueNumber, .checklistYesNo, .checklistNoElement,
                .checklistNoValue, .checklistTolerance, .checklistToleranceOfNothing, .valueNegative,
                .checklistToleranceTwice,
            ])
        #expect(problems.map(\.place.line) == Array(7...16))
        #expect(
            problems.map(\.place.field) == [
                "element", "attribute", "value", "value", "element", "value", "tolerance", "tolerance",
                "value",
                "tolerance",
            ])
        #expect(problems.allSatisfy { $0.place.file == "form.csv" && $0.place.column != nil })
    }

    @Test(arguments: [
        ("2026-11-24", 0), ("24.11.2026", 0), ("24.11.2026 10:30", 37_800), ("2026-11-24 9:05:07", 32_707),
        ("2026-11-24T10:30:00+05:00", 37_800),
    ])
    func `a date is written as people and spreadsheets write it`(text: String, seconds: Int64) throws {
        var given = Self.circumstances
        given[3] = Line("form", "date", text)
        let form = try form([Line("booth/1", "facesWindow", "да")], circumstances: given)
        let midnight = Self.clock.start(of: try #require(CalendarDay(iso: "2026-11-24")))
        #expect(form.observedAt == midnight.adding(seconds: seconds))
        #expect(form.inspection.hasPrefix(seconds == 0 ? "4336/60 2026-11-24 А" : "4336/60 2026-11-24 "))
        #expect(form.inspection.contains(":") == (seconds != 0))
    }

    @Test(arguments: ["11/24/2026", "24.11.26", "tomorrow", "2026-11-24 25:00", "31.02.2026", "2027-01-01"])
    func `a date that is none, not clear or yet to come is refused`(text: String) throws {
        var given = Self.circumstances
        given[3] = Line("form", "date", text)
        let form = try form([Line("booth/1", "facesWindow", "да")], circumstances: given)
        #expect(form.problems.count == 1)
        #expect(form.problems.first?.place.line == 5)
    }

    @Test func `the circumstances may stand anywhere, once`() throws {
        let rows = [Line("booth/1", "facesWindow", "да")] + Self.circumstances.reversed()
        let form = try form(rows, circumstances: [])
        #expect(form.problems.isEmpty && form.inspector == "А. Сейітқали" && form.answers.count == 1)
        let twice = try self.form([
            Line("form", "inspector", "Б. Другой"), Line("booth/1", "facesWindow", "да"),
        ])
        #expect(twice.problems.map(\.message.key) == [.checklistCircumstanceTwice])
        let odd = try self.form([Line("form", "weather", "rain"), Line("booth/1", "facesWindow", "да")])
        #expect(odd.problems.map(\.message.key) == [.checklistCircumstance])
    }

    @Test func `columns may move, be dropped or be added`() throws {
        let header = ["value", "my remarks", "attribute", "element", "checklist/1"]
        let rows = [
            ["4336/60", "", "precinct", "form", ""], ["А", "", "inspector", "form", ""],
            ["2026-11-20", "", "date", "form", ""], ["да", "посмотреть ещё", "facesWindow", "booth/1", "12"],
            ["нет"],
        ].enumerated().map { ChecklistReader.Row(line: $0.offset + 2, cells: $0.element) }
        let form = try ChecklistReader.read(header: header, rows: rows, settings: Self.settings)
        #expect(form.ignoredColumns == ["my remarks"])
        #expect(form.answers.count == 2)
        #expect(form.answers.last?.line == 6)
    }
}
