import GRDB
import PrecinctModel

/// Reads what dossiers are derived from, a batch of precincts at a time.
///
/// Three queries serve a batch: the precincts with their buildings, what was observed of the precincts, and
/// what was observed of the buildings, each of which is read once however many precincts share it.
struct DossierReader {
    private let database: Database
    private let asOf: Instant
    private let knownAt: Instant
    private let places: AreaTable
    private let commissionNames: [String: String]

    /// Loads what all precincts have in common: areas and commissions.
    init(_ database: Database, zone: String, asOf: Instant, knownAt: Instant) throws {
        self.database = database
        self.asOf = asOf
        self.knownAt = knownAt
        places = try AreaTable(database, zone: zone)
        let names = try Row.fetchAll(database, sql: "SELECT id, name FROM commission")
        commissionNames = Dictionary(uniqueKeysWithValues: names.map { ($0[0], $0[1]) })
    }

    /// Hands over one batch after another.
    func forEachBatch(
        area: String?, statuses: Set<PrecinctEntry.Status>, size: Int,
        _ body: ([DossierSource]) throws -> Void
    ) throws {
        let wanted = try JSONList.encode(statuses.map(\.rawValue).sorted())
        let within = area == nil ? "" : "AND precinct.area IN within"
        let condition = """
            (precinct.area, numberKey, number) > (?2, ?3, ?4) \(within)
            AND status IN (SELECT value FROM json_each(?5))
            ORDER BY precinct.area, numberKey, number LIMIT ?6
            """
        var last = PrecinctReference(area: "", number: "")
        while true {
            let batch = try sources(
                where: condition,
                arguments: [area, last.area, last.number.numberKey, last.number, wanted, size])
            guard let end = batch.last else { return }
            try body(batch)
            last = end.precinct.reference
        }
    }

    /// The sources of the precincts under a condition, in its order.
    func sources(where condition: String, arguments: StatementArguments) throws -> [DossierSource] {
        let statement = try database.cachedStatement(
            sql: """
                \(Registry.withinSQL)
                SELECT precinct.id, precinct.area, number, name, commission,
                    premises.id, premises.code, premises.address, premises.venue
                FROM precinct LEFT JOIN premises ON premises.id = (
                    \(Registry.occupancySQL("precinct.id", asOf: "\(asOf.seconds)", knownAt: "\(knownAt.seconds)")))
                WHERE \(condition)
                """)
        let rows = try Row.fetchAll(statement, arguments: arguments)
        let ofPrecincts = try observations("precinctID", Set(rows.map { $0[0] as Int64 }))
        let ofPremises = try observations("premisesID", Set(rows.compactMap { $0[5] as Int64? }))
        return rows.map { row in
            let area: String = row[1]
            let premisesID: Int64? = row[5]
            let commission: String? = row[4]
            return DossierSource(
                precinct: Precinct(
                    reference: PrecinctReference(area: area, number: row[2]), name: row[3],
                    areaName: places.name(of: area), commission: commission.flatMap { commissionNames[$0] }),
                premises: premisesID.map { _ in Premises(id: row[6], address: row[7], venue: row[8]) },
                localTime: places.localTime(of: area),
                observations: (ofPrecincts[row[0]] ?? []) + (premisesID.flatMap { ofPremises[$0] } ?? []))
        }
    }

    private func observations(_ column: String, _ ids: Set<Int64>) throws -> [Int64: [Observation]] {
        guard !ids.isEmpty else { return [:] }
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(ObservationDecoder.columns), \(column) FROM observation
                WHERE \(column) IN (SELECT value FROM json_each(?1)) AND observedAt <= ?2 AND recordedAt <= ?3
                AND \(Registry.hasArrivedSQL("?2"))
                """)
        let list = "[\(ids.sorted().map(String.init).joined(separator: ","))]"
        let rows = try Row.fetchCursor(statement, arguments: [list, asOf.seconds, knownAt.seconds])
        var result: [Int64: [Observation]] = [:]
        while let row = try rows.next() {
            result[row[ObservationDecoder.columnCount], default: []].append(
                try ObservationDecoder.observation(row))
        }
        return result
    }
}
