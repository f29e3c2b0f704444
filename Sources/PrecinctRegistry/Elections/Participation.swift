import GRDB
import PrecinctModel
import Wording

/// Which precincts take part in an election, as far as was known at a moment.
///
/// Those of its area that are in use or kept ready, and those included by name unless they are retired; never
/// those excluded by name.
struct Participation {
    /// The codes of the areas that vote; nil for all.
    private let voting: Set<String>?
    private var included: Set<Int64> = []
    private var excluded: Set<Int64> = []

    init(_ past: IdentityPast, election: String) throws {
        let database = past.database
        // Who takes part is known or not; no day of its own belongs to it.
        let known = try IdentityPast(database, knownAt: past.knownAt)
        voting = try database.election(election, known).area.map { try past.areas(within: $0) }
        let rows = try Row.fetchAll(
            database, sql: "SELECT precinctID, takesPart, changeID FROM participation WHERE electionID = ?",
            arguments: [election])
        for row in rows {
            let id: Int64 = row[0]
            let takesPart = try known.value(
                "participation", "\(election)/\(id)", writtenBy: row[2], now: row[1] as Bool
            ) { $0["takesPart"] == "1" }
            switch takesPart {
            case true?: included.insert(id)
            case false?: excluded.insert(id)
            case nil: break
            }
        }
    }

    /// The codes of all areas in which a precinct may take part; nil for everywhere.
    func areas(_ database: Database) throws -> Set<String>? {
        let list = "[\(included.sorted().map(String.init).joined(separator: ","))]"
        return try voting?.union(
            String.fetchAll(
                database,
                sql: "SELECT DISTINCT area FROM precinct WHERE id IN (SELECT value FROM json_each(?))",
                arguments: [list]))
    }

    /// Tells whether a precinct takes part.
    func includes(_ id: Int64, _ entry: PrecinctEntry) -> Bool {
        if included.contains(id) { return entry.status != .retired }
        return !excluded.contains(id) && voting?.contains(entry.reference.area) != false
            && (entry.status == .active || entry.status == .alternate)
    }
}

extension Database {
    /// An election as it was known.
    ///
    /// - Throws: `Problem` when there is none, naming those there are.
    func election(_ id: String, _ past: IdentityPast) throws -> Election {
        let all = try elections(past)
        if let found = all.first(where: { $0.id == id }) { return found }
        throw Problem.unknownElection(id, among: all.map(\.id))
    }

    /// Every election as it was known, by day.
    func elections(_ past: IdentityPast) throws -> [Election] {
        let rows = try Row.fetchAll(self, sql: "SELECT id, name, day, area, changeID FROM election")
        return try rows.compactMap { row in
            let id: String = row[0]
            return try past.value(
                "election", id, writtenBy: row[4],
                now: try election(id, name: row[1], day: row[2], area: row[3])
            ) { content in
                try election(
                    id, name: content["name"] ?? id, day: content["day"] ?? "", area: content["area"])
            }
        }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }

    private func election(_ id: String, name: String, day: String, area: String?) throws -> Election {
        guard let day = CalendarDay(iso: day) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "election \(id): \(day)")
        }
        return Election(id: id, name: name, day: day, area: area)
    }
}
