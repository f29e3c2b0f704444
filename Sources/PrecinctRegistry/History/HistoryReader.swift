import GRDB
import PrecinctModel

/// Reads the changes of a scope and what each made of it.
struct HistoryReader {
    private let database: Database
    private let scope: HistoryScope
    private let vocabulary: Vocabulary
    /// The row of the precinct or the building; nil for the whole registry.
    private let id: Int64?
    private var names: IdentityNames
    private var pasts: [Owner: ObservationPast] = [:]
    private var owners: [OwnerRow: Owner] = [:]

    init(_ database: Database, _ scope: HistoryScope, _ vocabulary: Vocabulary) throws {
        self.database = database
        self.scope = scope
        self.vocabulary = vocabulary
        names = IdentityNames(database)
        switch scope.subject {
        case .registry: id = nil
        case .precinct(let reference): id = try database.precinctID(reference)
        case .premises(let code): id = try database.premisesID(code)
        }
    }

    /// The entries from the newest back.
    mutating func entries() throws -> [HistoryEntry] {
        let touched =
            id == nil && scope.kind == nil
            ? ""
            : """
            AND id IN (
                SELECT changeID FROM observation WHERE \(observed)
                UNION SELECT identityChange.changeID FROM related JOIN identityChange USING (subject, key))
            """
        let changes = try ChangeRecord.fetch(
            database,
            sql: """
                WITH \(context) SELECT \(ChangeRecord.columns) FROM change
                WHERE id < ?4 AND at >= ?5 \(touched)
                ORDER BY id DESC LIMIT ?6
                """,
            arguments: arguments + [
                scope.before ?? .max, (scope.since ?? .beginning).seconds, scope.limit,
            ])
        return try changes.map { try entry($0) }
    }

    private mutating func entry(_ change: ChangeRecord) throws -> HistoryEntry {
        let (observations, observationCount) = try observations(of: change)
        let (revisions, revisionCount) = try revisions(of: change)
        return HistoryEntry(
            change: change, observations: observations, observationCount: observationCount,
            revisions: revisions, revisionCount: revisionCount)
    }

    private mutating func observations(of change: ChangeRecord) throws -> ([RecordedObservation], Int) {
        let condition = "\(ofChange) AND \(observed)"
        let rows = try Row.fetchAll(
            database,
            sql: """
                WITH \(context) SELECT \(ObservationDecoder.columns), precinctID, premisesID FROM observation
                WHERE \(condition) ORDER BY sequence LIMIT ?5
                """,
            arguments: arguments + [change.id, scope.rowLimit])
        let found = try rows.map { row in
            let observation = try ObservationDecoder.observation(row)
            let columns = ObservationDecoder.columnCount
            let owner = try owner(OwnerRow(precinctID: row[columns], premisesID: row[columns + 1]))
            return try past(of: owner).recorded(observation, of: owner, vocabulary)
        }
        return (found, try count("observation", condition, change, rows.count))
    }

    private mutating func revisions(of change: ChangeRecord) throws -> ([IdentityRevision], Int) {
        guard scope.kind == nil else { return ([], 0) }
        // The files of a panorama go with it and say nothing of their own.
        let wanted =
            id == nil
            ? "subject NOT IN ('media', 'rendition')" : "(subject, key) IN (SELECT subject, key FROM related)"
        let condition = "\(ofChange) AND \(wanted)"
        let rows = try Row.fetchAll(
            database,
            sql: """
                WITH \(context) SELECT subject, key, content, sequence FROM identityChange
                WHERE \(condition) ORDER BY sequence LIMIT ?5
                """,
            arguments: arguments + [change.id, scope.rowLimit])
        return (
            try rows.map { try revision($0) }, try count("identityChange", condition, change, rows.count)
        )
    }

    /// How many rows there are beyond those read.
    private func count(
        _ table: String, _ condition: String, _ change: ChangeRecord, _ read: Int
    ) throws -> Int {
        guard read >= scope.rowLimit else { return read }
        return try Int.fetchOne(
            database, sql: "WITH \(context) SELECT count(*) FROM \(table) WHERE \(condition)",
            arguments: arguments + [change.id]) ?? read
    }

    /// Of a precinct or a building the rows are found by it, because an import has millions: the sign keeps
    /// SQLite from looking them up by their change.
    private var ofChange: String { id == nil ? "changeID = ?4" : "+changeID = ?4" }

    private mutating func revision(_ row: Row) throws -> IdentityRevision {
        let subject: String = row[0]
        let key: String = row[1]
        let after = try IdentityContent(json: row[2])
        let before = try String.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT content FROM identityChange
                    WHERE subject = ? AND key = ? AND sequence < ? ORDER BY sequence DESC LIMIT 1
                    """),
            arguments: [subject, key, row[3] as Int64]
        ).map(IdentityContent.init(json:))
        var fields: [IdentityRevision.Field] = []
        for column in RegistrySchema.shownColumns(of: subject) {
            let (old, new) = (before?[column], after[column])
            guard old != new else { continue }
            let field = IdentityRevision.Field(
                name: column, before: try names.text(column, old), after: try names.text(column, new))
            if field.before != field.after { fields.append(field) }
        }
        return IdentityRevision(
            subject: subject, name: try names.name(subject, key: key, after), isNew: before == nil,
            fields: fields)
    }
}

extension HistoryReader {
    /// The arguments `?1` to `?3`, which come before all others.
    private var arguments: StatementArguments { [id, scope.kind, scope.element] }

    /// Tells which observations belong to the scope.
    private var observed: String {
        var parts = ["1"]
        switch scope.subject {
        case .registry: break
        case .precinct: parts.append("(precinctID = ?1 OR premisesID IN building)")
        case .premises: parts.append("premisesID = ?1")
        }
        if scope.kind != nil { parts.append("kind = ?2") }
        if scope.element != nil { parts.append("element IN (?3, '*')") }
        return parts.joined(separator: " AND ")
    }

    /// Names the arguments, the buildings and the identity rows of the scope.
    private var context: String { "asked (id, kind, element) AS (SELECT ?1, ?2, ?3), \(tables)" }

    private var tables: String {
        let nothing = "building (id) AS (SELECT 0 WHERE 0), related (subject, key) AS (SELECT '', '' WHERE 0)"
        guard scope.kind == nil else {
            guard case .precinct = scope.subject else { return nothing }
            return "\(Self.buildingsSQL), related (subject, key) AS (SELECT '', '' WHERE 0)"
        }
        switch scope.subject {
        case .registry: return nothing
        case .precinct:
            return """
                \(Self.buildingsSQL), related (subject, key) AS (
                    SELECT 'precinct', CAST(?1 AS TEXT)
                    UNION ALL SELECT 'occupancy', CAST(sequence AS TEXT) FROM occupancy WHERE precinctID = ?1
                    UNION ALL SELECT 'premises', CAST(id AS TEXT) FROM building
                    UNION ALL SELECT 'externalID', CAST(id AS TEXT) FROM externalID
                        WHERE precinctID = ?1 OR premisesID IN building
                    UNION ALL SELECT 'panorama', id FROM panorama WHERE precinctID = ?1
                    UNION ALL SELECT 'participation', electionID || '/' || precinctID FROM participation
                        WHERE precinctID = ?1
                    UNION ALL SELECT 'custody', CAST(sequence AS TEXT) FROM custody
                        WHERE fromPrecinctID = ?1 OR toPrecinctID = ?1
                        OR fromPremisesID IN building OR toPremisesID IN building
                    UNION ALL SELECT 'stocktake', id FROM stocktake WHERE precinctID = ?1
                    UNION ALL SELECT 'waiver', CAST(id AS TEXT) FROM waiver WHERE precinctID = ?1
                    UNION ALL SELECT 'auditRun', CAST(id AS TEXT) FROM auditRun WHERE precinctID = ?1)
                """
        case .premises:
            return """
                building (id) AS (SELECT ?1), related (subject, key) AS (
                    SELECT 'premises', CAST(?1 AS TEXT)
                    UNION ALL SELECT 'occupancy', CAST(sequence AS TEXT) FROM occupancy WHERE premisesID = ?1
                    UNION ALL SELECT 'externalID', CAST(id AS TEXT) FROM externalID WHERE premisesID = ?1
                    UNION ALL SELECT 'custody', CAST(sequence AS TEXT) FROM custody
                        WHERE fromPremisesID = ?1 OR toPremisesID = ?1)
                """
        }
    }

    private static let buildingsSQL = """
        building (id) AS (SELECT DISTINCT premisesID FROM occupancy WHERE precinctID = ?1)
        """

    private mutating func owner(_ row: OwnerRow) throws -> Owner {
        if let owner = owners[row] { return owner }
        let owner = try database.owner(row)
        owners[row] = owner
        return owner
    }

    private mutating func past(of owner: Owner) throws -> ObservationPast {
        if let past = pasts[owner] { return past }
        let past = ObservationPast(try database.observations(of: owner), vocabulary: vocabulary)
        pasts[owner] = past
        return past
    }
}

extension RegistrySchema {
    /// The columns of a table that tell a person something, in its order.
    fileprivate static func shownColumns(of table: String) -> [String] {
        let hidden: Set = [
            "numberKey", "addressKey", "venueKey", "recordedAt", "addedAt", "diagnostics", "sha256", "bytes",
        ]
        let columns = journalled.first { $0.name == table }?.columns ?? []
        return columns.filter { !hidden.contains($0) }
    }
}
