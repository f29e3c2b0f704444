import GRDB
import PrecinctModel

/// Which precincts are wanted.
struct PrecinctSelection {
    let area: String?
    private let statuses: Set<PrecinctEntry.Status>
    private let participation: Participation?

    /// Those of an area and everything in it, or all, in certain states; of an election those that take part.
    ///
    /// - Throws: `Problem` for an unknown area or election.
    init(
        _ database: Database, area: String? = nil,
        statuses: Set<PrecinctEntry.Status> = Set(PrecinctEntry.Status.allCases), election: String? = nil,
        knownAt: Instant = .end
    ) throws {
        if let area { try database.requireArea(area) }
        self.area = area
        self.statuses = statuses
        participation = try election.map {
            try Participation(database, election: $0, knownAt: knownAt)
        }
    }

    /// What the condition speaks of: the areas `within` and `voting`, and the precincts `included` by name.
    static let contextSQL = """
        WITH RECURSIVE within (code) AS (
            SELECT code FROM area WHERE code = ?1
            UNION SELECT area.code FROM area JOIN within ON area.parent = within.code),
        voting (code) AS (
            SELECT code FROM area WHERE code = ?2
            UNION SELECT area.code FROM area JOIN voting ON area.parent = voting.code),
        included (id) AS (SELECT value FROM json_each(?3))
        """

    /// What SQL can tell of a row; `includes` decides the rest.
    var condition: String {
        var parts = ["1"]
        if area != nil { parts.append("precinct.area IN within") }
        if participation?.area != nil {
            parts.append("(precinct.area IN voting OR precinct.id IN included)")
        }
        return parts.joined(separator: " AND ")
    }

    /// The arguments `?1` to `?3`, which come before all others.
    var arguments: StatementArguments {
        [area, participation?.area, participation?.includedList]
    }

    /// Tells whether a precinct under the condition is wanted.
    func includes(_ id: Int64, status: PrecinctEntry.Status) -> Bool {
        participation?.includes(id, status: status) ?? statuses.contains(status)
    }

    /// The precincts as they stood, ordered by area and as people count.
    ///
    /// - Parameter id: Only the precinct of this row.
    func entries(
        _ database: Database, _ past: IdentityPast, only id: Int64? = nil
    ) throws -> [PrecinctEntry] {
        let known = id == nil ? try Registry.externalIDs("precinctID", database) : nil
        let rows = try Row.fetchCursor(
            database,
            sql: """
                \(Self.contextSQL) SELECT \(Registry.entryColumns) FROM precinct
                WHERE \(condition) \(id.map { "AND id = \($0)" } ?? "")
                ORDER BY area, numberKey, number
                """,
            arguments: arguments)
        var result: [PrecinctEntry] = []
        while let row = try rows.next() {
            let id: Int64 = row[0]
            guard var entry = try past.entry(row), includes(id, status: entry.status) else { continue }
            if known == nil || known?[id] != nil {
                entry.sameAs = try past.externalIDs("precinctID", id)
            }
            result.append(entry)
        }
        return result
    }
}

extension IdentityPast {
    /// The precinct of a row of `Registry.entryColumns` as it stood, without its external ids; nil when it was
    /// not there yet.
    func entry(_ row: Row) throws -> PrecinctEntry? {
        let now = PrecinctState(
            name: row[3], commission: row[4], status: PrecinctEntry.Status(rawValue: row[5]) ?? .draft)
        return try precinct(row[0], now: now, writtenBy: row[6]).map { state in
            PrecinctEntry(
                reference: PrecinctReference(area: row[1], number: row[2]), name: state.name,
                commission: state.commission, status: state.status)
        }
    }
}
