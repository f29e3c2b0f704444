import Foundation
public import PrecinctModel
public import Wording

/// Turns a table into precincts by a mapping.
public struct TableReader {
    private let table: CSVTable
    private let mapping: TableMapping
    private let settings: ImportSettings
    /// The area of rows that name none.
    private let area: String?
    private let observedAt: Instant?
    private var problems: [Problem] = []
    private let positions: [String: Int]
    /// Columns named like facts, such as `ramp/main.slope`.
    private let factColumns:
        [(column: String, element: ElementReference, attribute: Attribute, kind: ElementKind)]

    /// Reads a CSV file.
    ///
    /// - Parameters:
    ///   - mapping: the mapping to use; nil lets the header choose among the built-in ones.
    ///   - area: the area of rows that name none.
    ///   - date: when what the table says was established, if the mapping does not tell.
    /// - Throws: `Problems` naming row, column and what to do.
    public static func read(
        _ bytes: [UInt8], mapping: TableMapping?, area: String?, date: Instant?, settings: ImportSettings
    ) throws(Problems) -> (batch: ImportBatch, mapping: String) {
        let table = try CSVReader.read(bytes, file: settings.file)
        do {
            let chosen = try mapping ?? choose(for: table, settings)
            var reader = try TableReader(table, chosen, area, date, settings)
            return (try reader.batch(), chosen.id)
        } catch let problem as Problem {
            throw Problems(problem)
        } catch let problems as Problems {
            throw problems
        } catch {
            throw Problems(Problem(.csvEmpty, at: Place(file: settings.file)))
        }
    }

    private static func choose(for table: CSVTable, _ settings: ImportSettings) throws(Problem)
        -> TableMapping
    {
        let header = table.header.map(\.trimmed)
        if let found = try TableMapping.builtIn().first(where: { $0.recognises(header) }) { return found }
        throw Problem(
            .mappingNone, ["columns": header.joined(separator: ", ")], at: Place(file: settings.file, line: 1)
        )
    }

    private init(
        _ table: CSVTable, _ mapping: TableMapping, _ area: String?, _ date: Instant?,
        _ settings: ImportSettings
    ) throws(Problem) {
        self.table = table
        self.mapping = mapping
        self.settings = settings
        self.area = area
        observedAt = date ?? mapping.date.flatMap(settings.localTime.instant)
        positions = Dictionary(
            table.header.enumerated().map { ($1.trimmed, $0) }, uniquingKeysWith: { first, _ in first })
        var facts: [(String, ElementReference, Attribute, ElementKind)] = []
        for column in table.header.map(\.trimmed) {
            guard let (element, attribute, kind) = try TableReader.fact(column, settings) else { continue }
            facts.append((column, element, attribute, kind))
        }
        factColumns = facts
    }

    /// Reads a column's name as a fact, if it looks like one.
    private static func fact(_ name: String, _ settings: ImportSettings) throws(Problem) -> (
        ElementReference, Attribute, ElementKind
    )? {
        guard let point = name.lastIndex(of: "."), !name.contains(where: \.isWhitespace),
            name.index(after: point) < name.endIndex
        else { return nil }
        let kindName = String(name[..<point].prefix { $0 != "/" })
        let kinds = settings.vocabulary.kinds.map(\.id)
        // A column that nearly names a kind is a slip of the pen, and its facts would be lost in silence.
        guard
            settings.vocabulary.kind(kindName) != nil || name[..<point].contains("/")
                || Vocabulary.nearest(to: kindName, among: kinds) != nil
        else { return nil }
        do throws(Problem) {
            let element = try ElementReference(parsing: String(name[..<point]), in: settings.vocabulary)
            let attribute = String(name[name.index(after: point)...])
            guard let kind = settings.vocabulary.kind(element.kind) else { return nil }
            guard let slot = kind.slot(of: attribute) else {
                throw Problem.unknownAttribute(attribute, of: kind)
            }
            return (element, kind.attributes[slot], kind)
        } catch {
            var problem = error
            problem.place = Place(file: settings.file, line: 1, field: name)
            throw problem
        }
    }
}

extension TableReader {
    private mutating func batch() throws(Problems) -> ImportBatch {
        var batch = ImportBatch()
        var known: Set<String> = []
        for row in table.rows {
            guard let shape = mapping.rows.first(where: { matches($0, row) }) else {
                report(.mappingRow, ["mapping": mapping.id], row, nil)
                continue
            }
            guard let code = addAreas(shape, row, &batch, &known) else { continue }
            if let title = cell(shape.territorialCommission, row) {
                batch.commissions.append(
                    ImportBatch.Commission(
                        id: "\(code)#territorial", kind: "territorial", name: title, area: code,
                        address: cell(shape.address, row)))
            } else if let entry = entry(shape, row, code) {
                batch.entries.append(entry)
            }
        }
        // Without commission rows of their own, precincts answer to the territorial one of their area.
        for index in batch.entries.indices where batch.entries[index].precinct.commission == nil {
            let area = batch.entries[index].precinct.reference.area
            batch.entries[index].precinct.commission = batch.commissions.first { $0.area == area }?.id
        }
        if table.rows.isEmpty { throw Problems(Problem(.csvNoRows, at: Place(file: settings.file, line: 1))) }
        try Problems.throwIfAny(problems)
        let read = mapping.columnNames.union(factColumns.map(\.column))
        batch.ignoredColumns = table.header.map(\.trimmed).filter { !read.contains($0) }
        return batch
    }

    private func matches(_ shape: TableMapping.RowShape, _ row: CSVTable.Row) -> Bool {
        shape.conditions.allSatisfy { cell($0.column, row) == $0.value }
    }

    /// The cell under a column, trimmed; nil when the table lacks the column or the cell is blank.
    private func cell(_ column: TableMapping.Column?, _ row: CSVTable.Row) -> String? {
        guard let column, let position = column.alternatives.lazy.compactMap({ positions[$0] }).first else {
            return nil
        }
        let text = CSVText.unguarded(row.cells[position]).trimmed
        return text.isEmpty ? nil : text
    }

    private mutating func addAreas(
        _ shape: TableMapping.RowShape, _ row: CSVTable.Row, _ batch: inout ImportBatch,
        _ known: inout Set<String>
    ) -> String? {
        let names = shape.area.compactMap { cell($0, row) }
        guard names.count == shape.area.count, !names.isEmpty else {
            if let area { return addArea(area, name: nil, parent: nil, &batch, &known) }
            report(.mappingArea, [:], row, shape.area.first?.alternatives.first)
            return nil
        }
        var code: String?
        for (depth, name) in names.enumerated() {
            // A district's name repeats in other regions, so its code carries the names above it.
            let full = names[...depth].joined(separator: ", ")
            let shown =
                depth == names.count - 1 ? cell(shape.areaName, row) ?? (names.count > 1 ? name : nil) : name
            code = addArea(full, name: shown, parent: code, &batch, &known)
        }
        return code
    }

    private func addArea(
        _ code: String, name: String?, parent: String?, _ batch: inout ImportBatch, _ known: inout Set<String>
    ) -> String {
        // Compared as the references of precincts are: letter by letter, however typed.
        let code = code.precomposedStringWithCanonicalMapping
        if known.insert(code).inserted {
            batch.areas.append(ImportBatch.Area(code: code, name: name, parent: parent))
        }
        return code
    }

    private mutating func entry(_ shape: TableMapping.RowShape, _ row: CSVTable.Row, _ area: String)
        -> ImportBatch.Entry?
    {
        guard let column = shape.number, let given = cell(column, row) else {
            report(.mappingNumber, ["text": ""], row, shape.number?.alternatives.first)
            return nil
        }
        let number = given.precinctNumber
        guard !number.isEmpty, !number.contains("/"), number.count <= 32 else {
            report(.mappingNumber, ["text": given], row, column.alternatives.first)
            return nil
        }
        var address = cell(shape.address, row)
        var venue = cell(shape.venue, row)
        if venue == nil, let glued = address { (address, venue) = separated(glued) }
        let id = cell(shape.premises, row)
        let precinct = Precinct(
            reference: PrecinctReference(area: area, number: number), name: cell(shape.name, row),
            areaName: cell(shape.areaName, row), commission: cell(shape.commission, row))
        let premises =
            id == nil && address == nil && venue == nil
            ? nil : Premises(id: id ?? "", address: address, venue: venue)
        return ImportBatch.Entry(
            precinct: precinct, premises: premises, hasPremisesID: id != nil,
            observations: observations(shape, row), line: row.line)
    }

    /// Parts an address from the venue written behind it.
    private func separated(_ text: String) -> (String?, String?) {
        let starts = mapping.venueStarts.compactMap { text.range(of: $0)?.lowerBound }
        guard let start = starts.min(), start > text.startIndex else { return (text, nil) }
        return (String(text[..<start]).trimmed, String(text[start...]).trimmed)
    }

    private mutating func observations(_ shape: TableMapping.RowShape, _ row: CSVTable.Row) -> [Observation] {
        var found: [Observation] = []
        for (column, element, attribute, kind) in factColumns {
            if let text = cell(TableMapping.Column(column), row) {
                observe(text, element, attribute, kind, column, row, &found)
            }
        }
        for (name, column) in shape.facts {
            guard let text = cell(column, row), positions[name] == nil else { continue }
            do {
                guard let (element, attribute, kind) = try TableReader.fact(name, settings) else {
                    report(.mappingField, ["field": name], row, name)
                    continue
                }
                let shown = column.alternatives.first { positions[$0] != nil } ?? name
                observe(text, element, attribute, kind, shown, row, &found)
            } catch {
                report(error.message.key, error.message.arguments, row, name)
            }
        }
        return found
    }

    private mutating func observe(
        _ text: String, _ element: ElementReference, _ attribute: Attribute, _ kind: ElementKind,
        _ column: String, _ row: CSVTable.Row, _ found: inout [Observation]
    ) {
        guard let observedAt else {
            if problems.isEmpty { report(.mappingDate, [:], row, column) }
            return
        }
        guard observedAt <= settings.now else {
            if problems.isEmpty { report(.dossierFuture, ["text": observedAt.description], row, column) }
            return
        }
        do {
            found.append(
                Observation(
                    element: element,
                    statement: .value(
                        attribute: attribute.id, try ObservedValue(parsing: text, as: attribute, of: kind)),
                    method: ObservationMethod(rawValue: mapping.method) ?? .declared, observedAt: observedAt,
                    observer: settings.observer))
        } catch {
            report(error.message.key, error.message.arguments, row, column)
        }
    }

    private mutating func report(
        _ key: TextKey, _ arguments: [String: String], _ row: CSVTable.Row, _ column: String?
    ) {
        problems.append(
            Problem(key, arguments, at: Place(file: settings.file, line: row.line, field: column)))
    }
}
