import GRDB
import PrecinctModel

extension IdentityPast {
    /// The columns of `premises` that `premises(_:from:)` reads.
    static let premisesColumns = """
        premises.id, premises.code, premises.address, premises.venue, premises.area, premises.changeID
        """

    /// The building of a row whose `premisesColumns` begin at an index, as it stood, without its external ids.
    ///
    /// One that an occupancy names was known.
    func premises(_ row: Row, from index: Int) throws -> PremisesEntry {
        let now = PremisesEntry(
            premises: Premises(id: row[index + 1], address: row[index + 2], venue: row[index + 3]),
            area: row[index + 4])
        let id: Int64 = row[index]
        return try value("premises", String(id), writtenBy: row[index + 5], now: now) { content in
            PremisesEntry(
                premises: Premises(
                    id: now.premises.id, address: content["address"], venue: content["venue"]),
                area: content["area"] ?? now.area)
        } ?? now
    }

    /// The buildings under a condition as they stood, in the order of their ids.
    func premises(where condition: String, _ arguments: StatementArguments) throws -> [PremisesEntry] {
        let statement = try database.cachedStatement(
            sql: "SELECT \(Self.premisesColumns) FROM premises WHERE \(condition) ORDER BY code")
        let rows = try Row.fetchAll(statement, arguments: arguments)
        let sameAs = try externalIDs("premisesID", rows.map { $0[0] })
        return try rows.map { row in
            var entry = try premises(row, from: 0)
            entry.sameAs = sameAs[row[0]] ?? []
            return entry
        }
    }
}
