import GRDB
import PrecinctModel
import Wording

/// Which precincts take part in an election, as far as was known at a moment.
///
/// Those of its area that are in use or kept ready, and those included by name unless they are retired; never
/// those excluded by name.
struct Participation {
    let area: String?
    private(set) var included: Set<Int64> = []
    private(set) var excluded: Set<Int64> = []

    init(_ database: Database, election: String, knownAt: Instant) throws {
        let past = try IdentityPast(database, asOf: .end, knownAt: knownAt)
        area = try database.election(election, past).area
        let rows = try Row.fetchAll(
            database, sql: "SELECT precinctID, takesPart, changeID FROM participation WHERE electionID = ?",
            arguments: [election])
        for row in rows {
            let id: Int64 = row[0]
            switch try past.state("participation", "\(election)/\(id)", writtenBy: row[2]) {
            case .unchanged: insert(id, takesPart: row[1])
            case .was(let content), .onlyLater(let content):
                insert(id, takesPart: content["takesPart"] == "1")
            case .unheard: break
            }
        }
    }

    private mutating func insert(_ id: Int64, takesPart: Bool) {
        if takesPart { included.insert(id) } else { excluded.insert(id) }
    }

    /// Tells whether a precinct takes part that lies in the area or is included by name.
    func includes(_ id: Int64, status: PrecinctEntry.Status) -> Bool {
        if included.contains(id) { return status != .retired }
        return !excluded.contains(id) && (status == .active || status == .alternate)
    }

    /// The ids included by name as SQL can read them.
    var includedList: String { "[\(included.sorted().map(String.init).joined(separator: ","))]" }
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
        return try rows.compactMap { row -> Election? in
            let id: String = row[0]
            switch try past.state("election", id, writtenBy: row[4]) {
            case .unchanged: return try election(id, name: row[1], day: row[2], area: row[3])
            case .was(let content), .onlyLater(let content):
                return try election(
                    id, name: content["name"] ?? id, day: content["day"] ?? "", area: content["area"])
            case .unheard: return nil
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
