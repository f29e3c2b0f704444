import GRDB
import PrecinctModel

extension IdentityPast {
    /// The columns of `precinct` that `entry` reads.
    static let precinctColumns = """
        precinct.id, precinct.area, number, name, commission, status, precinct.changeID
        """

    /// The precinct of a row that begins with `precinctColumns` as it stood, without its external ids; nil when
    /// it was not there yet.
    ///
    /// As of a moment it is there when it had been recorded by then, or something had been observed of it or in
    /// its building by then, or the registry itself is younger than the moment.
    func entry(_ row: Row) throws -> PrecinctEntry? {
        let now = PrecinctEntry(
            reference: PrecinctReference(area: row[1], number: row[2]), name: row[3], commission: row[4],
            status: PrecinctEntry.Status(rawValue: row[5]) ?? .draft)
        func then(_ content: IdentityContent) -> PrecinctEntry {
            PrecinctEntry(
                reference: now.reference, name: content["name"], commission: content["commission"],
                status: content["status"].flatMap(PrecinctEntry.Status.init(rawValue:)) ?? .draft)
        }
        let id: Int64 = row[0]
        switch try state("precinct", String(id), writtenBy: row[6]) {
        case .unchanged: return now
        case .was(let content): return then(content)
        case .onlyLater(let content): return try horizon == 0 || wasObserved(id) ? then(content) : nil
        case .unheard: return nil
        }
    }

    /// The ids that some rows have in other systems; sameness is not a thing of one day.
    func externalIDs(_ column: String, _ ids: [Int64]) throws -> [Int64: [ExternalID]] {
        guard !ids.isEmpty else { return [:] }
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(column), id, system, external, changeID FROM externalID
                WHERE \(column) IN (SELECT value FROM json_each(?)) ORDER BY system
                """)
        let rows = try Row.fetchCursor(
            statement, arguments: ["[\(ids.map(String.init).joined(separator: ","))]"])
        var result: [Int64: [ExternalID]] = [:]
        while let row = try rows.next() {
            let now = ExternalID(system: row[2], id: row[3])
            let known = try value("externalID", String(row[1] as Int64), writtenBy: row[4], now: now) {
                ExternalID(system: now.system, id: $0["external"] ?? now.id)
            }
            if let known { result[row[0], default: []].append(known) }
        }
        return result
    }

    private func wasObserved(_ id: Int64) throws -> Bool {
        let building = Registry.occupancySQL("?1", asOf: "?2", knownAt: "?3")
        let statement = try database.cachedStatement(
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM observation
                    WHERE precinctID = ?1 AND observedAt <= ?2 AND recordedAt <= ?3)
                OR EXISTS (
                    SELECT 1 FROM observation
                    WHERE premisesID = (\(building)) AND observedAt <= ?2 AND recordedAt <= ?3)
                """)
        return try Bool.fetchOne(statement, arguments: [id, asOf.seconds, knownAt.seconds]) ?? false
    }
}
