import Foundation
import PrecinctModel
import Wording

/// The records of a file as precincts, by a mapping.
public struct MappedRecords: ImportSource {
    /// What was found out about the file.
    public private(set) var about: ImportAbout
    var stream: RecordStream
    let mapping: TableMapping
    let settings: ImportSettings
    /// The area of rows that name none.
    let area: String?
    let observedAt: Instant?
    let observer: String
    let shapes: [BoundShape]
    /// Items found and not yet handed over.
    var pending: [ImportItem] = []
    private var handedOver = 0
    var places = AreaMemory()
    private var count = 0

    /// Binds a mapping to a file.
    ///
    /// - Parameters:
    ///   - area: the area of rows that name none.
    ///   - date: when what the file says was established, if the mapping does not tell.
    /// - Throws: `Problem` for a column that is a misspelt fact, facts without a date, or one to come.
    init(
        _ stream: RecordStream, by mapping: TableMapping, area: String?, date: Instant?,
        settings: ImportSettings
    ) throws(Problem) {
        self.stream = stream
        self.mapping = mapping
        self.settings = settings
        self.area = area?.precomposedStringWithCanonicalMapping
        observer = settings.givenObserver ?? mapping.observer ?? settings.observer
        observedAt = date ?? mapping.date.flatMap(settings.localTime.instant)
        let columns = try MappedRecords.factColumns(stream, mapping, settings)
        let asked = mapping.rows.flatMap { $0.conditions.map(\.field) }
        if stream.format == .csv, let absent = asked.first(where: { stream.handle(of: $0) == nil }) {
            // A condition on nothing would hold for every row, or for none.
            throw Problem(
                .mappingAbsent, ["column": absent.shown],
                at: Place(file: settings.file, line: stream.headerLine))
        }
        shapes = mapping.rows.map { BoundShape($0, columns: columns, method: mapping.method, in: stream) }
        about = ImportAbout(format: stream.format.rawValue)
        about.encoding = stream.encoding
        about.mapping = mapping.id
        about.delimiter = stream.delimiter
        about.skippedRows = stream.skippedRows
        about.headerSource = stream.headerSource
        about.keepsFirst = mapping.repeats == .first
        let read = mapping.fieldNames
        let facts = Set(columns.map(\.name))
        about.ignoredColumns = stream.fields.filter { field in
            !field.isEmpty && !facts.contains(field) && !read.contains { FieldNames($0).isAmong([field]) }
        }
        if stream.format == .csv {
            let named = Set(mapping.rows.flatMap(\.fieldNames))
            about.absentColumns = named.filter { stream.handle(of: $0) == nil }.map(\.shown).sorted()
        }

        guard shapes.contains(where: { !$0.facts.isEmpty || $0.location != nil }) else { return }
        let place = Place(file: settings.file, line: stream.headerLine)
        guard observedAt != nil || stream.format != .csv else { throw Problem(.mappingDate, at: place) }
        if let observedAt, observedAt > settings.now {
            throw Problem(.dossierFuture, ["text": observedAt.description], at: place)
        }
    }

    /// How many bytes of the file were read so far.
    public var bytesRead: Int { stream.bytesRead }

    /// The next item, nil at the end.
    public mutating func next() throws -> ImportItem? {
        while true {
            if handedOver < pending.count {
                handedOver += 1
                return pending[handedOver - 1]
            }
            pending.removeAll(keepingCapacity: true)
            handedOver = 0
            guard let result = try stream.next() else {
                if count == 0 {
                    throw Problem(.csvNoRows, at: Place(file: settings.file, line: stream.headerLine))
                }
                return nil
            }
            count += 1
            switch result {
            case .bad(let bad):
                if mapping.mendsQuotes, let record = bad.repaired {
                    pending.append(.mended(bad.line))
                    read(record)
                    continue
                }
                pending.append(
                    .rejected(
                        ImportItem.Rejected(problems: [bad.problem], source: bad.source, line: bad.line)))
            case .record(let record): read(record)
            }
        }
    }

    /// Columns named like facts, such as `ramp/main.slope`.
    private static func factColumns(
        _ stream: RecordStream, _ mapping: TableMapping, _ settings: ImportSettings
    ) throws(Problem) -> [FactRule] {
        guard stream.format == .csv else { return [] }
        let read = mapping.fieldNames
        var rules: [FactRule] = []
        for column in stream.fields
        where !read.contains(column) && FactRule.looksLikeFact(column, settings.vocabulary) {
            do {
                let (element, target) = try FactRule.target(column, in: settings.vocabulary)
                rules.append(
                    FactRule(
                        element: element, target: target, cell: CellRule(column: column), method: nil,
                        name: column))
            } catch {
                var problem = error
                problem.place = Place(file: settings.file, line: stream.headerLine, field: column)
                throw problem
            }
        }
        return rules
    }
}
