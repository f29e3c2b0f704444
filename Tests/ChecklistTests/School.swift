import AccessAudit
import Exchange
import Foundation
import PrecinctModel
import PrecinctRegistry
import Reports
import Workflows
import Wording

/// A registry with two precincts in one school, and the forms that go out and come back.
final class School {
    static let now = Instant(seconds: 1_795_521_600)
    static let sixty = PrecinctReference(area: "4336", number: "60")

    let registry: Registry
    private let directory: URL
    let surroundings = Surroundings(now: now, actor: "оператор")

    init(packs: [String] = ["kz", "kz-cec", "kz-bld", "house"]) throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent(
            "school-\(UUID().uuidString)")
        registry = try Registry.create(
            at: directory, country: "KZ", zone: "Asia/Qyzylorda", actor: "admin",
            now: Self.now.adding(seconds: -400 * 86_400), packs: packs)
        try registry.write(actor: "admin", command: "import", now: Self.now.adding(seconds: -400 * 86_400)) {
            change in
            try change.addArea(Area(code: "4336", name: "Қазалы ауданы", kind: .district))
            try change.addPremises(
                PremisesEntry(
                    premises: Premises(id: "school", address: "Абая 5", venue: "№18 мектеп"), area: "4336"))
            for number in ["60", "61"] {
                let reference = PrecinctReference(area: "4336", number: number)
                try change.addPrecinct(PrecinctEntry(reference: reference))
                try change.movePrecinct(reference, to: "school", since: nil)
            }
        }
        try record("ramp/main.slope=9.5%", method: .measured, daysAgo: 10, instrument: "digitalLevel")
        try record("door/main.clearWidth=880 mm", method: .measured, daysAgo: 10, instrument: "tapeMeasure")
        try record("booth/1.facesWindow=true", method: .seen, daysAgo: 300)
    }

    deinit {
        try? registry.close()
        try? FileManager.default.removeItem(at: directory)
    }

    func record(_ fact: String, method: ObservationMethod, daysAgo: Int64, instrument: String? = nil) throws {
        var request = RecordObservations.Request(facts: [fact], method: method)
        request.observedAt = Self.now.adding(seconds: -daysAgo * 86_400).description
        request.observer = "Д. Бұрынғы"
        request.instrument = instrument
        request.allowsNew = true
        _ = try RecordObservations(surroundings)("60", request, registry: registry)
    }

    /// The printed form.
    func checklist(packs: [String] = []) throws -> Checklist {
        var options = RunAudit.Options()
        options.packs = packs
        return try PrintChecklist(options, registry: registry, surroundings: surroundings)("60")
    }

    /// The form as a file, with some cells filled in.
    func filled(
        _ language: Language = .ru, delimiter: Character = ",", _ fill: (inout FilledForm) -> Void = { _ in }
    )
        throws -> TakeChecklist.Sheet
    {
        let text = PrintChecklist.csv(
            of: try checklist(), Texts(language), delimiter: delimiter, hasMark: true)
        var form = try FilledForm(text)
        fill(&form)
        return form.sheet
    }

    func plan(_ sheet: TakeChecklist.Sheet) throws -> ChecklistReceipt {
        try TakeChecklist(surroundings).plan(sheet, registry: registry)
    }

    /// Takes a form back.
    @discardableResult
    func take(_ sheet: TakeChecklist.Sheet) throws -> ChecklistReceipt {
        try TakeChecklist(surroundings).apply(sheet, registry: registry)
    }

    func verdict() throws -> PrecinctVerdict {
        try RunAudit(RunAudit.Options(), registry: registry, surroundings: surroundings).verdict("60")
    }

    /// The newest change and what it made.
    func newestEntry() throws -> HistoryEntry? {
        try registry.history(HistoryScope(.registry, limit: 1), vocabulary: .builtIn).first
    }

    func dossier() throws -> Dossier {
        try registry.dossier(of: Self.sixty, asOf: Self.now, vocabulary: .builtIn)
    }
}

/// A form in the hands of an inspector.
struct FilledForm {
    private let header: [String]
    private(set) var rows: [[String]]

    /// Reads a form from a file, as an import does.
    init(_ text: String) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).csv")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let sheet = try TakeChecklist.sheet(in: file, encoding: nil)
        header = sheet?.header ?? []
        rows = sheet?.rows.map(\.cells) ?? []
    }

    private func position(_ column: ChecklistColumn) -> Int { header.firstIndex(of: column.rawValue) ?? 0 }

    private func isRow(_ cells: [String], _ element: String, _ attribute: String) -> Bool {
        cells[position(.element)] == element && cells[position(.attribute)] == attribute
    }

    /// The cell of a row.
    subscript(element: String, attribute: String, column: ChecklistColumn = .value) -> String? {
        get { rows.first { isRow($0, element, attribute) }?[position(column)] }
        set {
            guard let index = rows.firstIndex(where: { isRow($0, element, attribute) }) else { return }
            rows[index][position(column)] = newValue ?? ""
        }
    }

    /// The line on which a row stands.
    func line(_ element: String, _ attribute: String) -> Int? {
        rows.firstIndex { isRow($0, element, attribute) }.map { $0 + 2 }
    }

    /// Fills in who looked, when and with what.
    mutating func sign(
        date: String = "2026-11-24 09:00", instruments: String = "рулетка; электронный уровень"
    ) {
        self["form", "inspector"] = "А. Сейітқали"
        self["form", "date"] = date
        self["form", "instruments"] = instruments
    }

    /// Adds a row as an inspector might.
    mutating func add(_ element: String, _ attribute: String, _ value: String) {
        var cells = Array(repeating: "", count: header.count)
        cells[position(.element)] = element
        cells[position(.attribute)] = attribute
        cells[position(.value)] = value
        rows.append(cells)
    }

    var sheet: TakeChecklist.Sheet {
        TakeChecklist.Sheet(
            file: "form.csv", header: header,
            rows: rows.enumerated().map { ChecklistReader.Row(line: $0.offset + 2, cells: $0.element) })
    }
}
