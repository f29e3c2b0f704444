import GRDB
import PrecinctModel

/// Reads what dossiers are derived from, a batch of precincts at a time.
///
/// Three queries serve a batch: the precincts with their buildings, what was observed of the precincts, and
/// what was observed of the buildings, each of which is read once however many precincts share it.
struct DossierReader {
    private let database: Database
    private let past: IdentityPast
    private let places: AreaTable
    private let commissionNames: [String: String]

    /// Loads what all precincts have in common: areas and commissions.
    init(_ database: Database, zone: String, asOf: Instant, knownAt: Instant) throws {
        self.database = database
        past = try IdentityPast(database, asOf: asOf, knownAt: knownAt)
        places = try AreaTable(database, zone: zone, past: past)
        commissionNames = try past.commissionNames()
    }

    /// Hands over one batch after another.
    func forEachBatch(
        _ selection: PrecinctSelection, size: Int, _ body: ([DossierSource]) throws -> Void
    ) throws {
        let condition = """
            \(selection.condition) AND (precinct.area, numberKey, number) > (?4, ?5, ?6)
            ORDER BY precinct.area, numberKey, number LIMIT ?7
            """
        var last = PrecinctReference(area: "", number: "")
        while true {
            let rows = try rows(
                where: condition,
                selection.arguments + [last.area, last.number.numberKey, last.number, size])
            guard let end = rows.last else { return }
            let batch = try sources(rows) { selection.includes($0, status: $1) }
            if !batch.isEmpty { try body(batch) }
            last = PrecinctReference(area: end[1], number: end[2])
        }
    }

    /// The source of one precinct, nil when it was not there yet.
    func source(_ id: Int64) throws -> DossierSource? {
        let rows = try rows(where: "precinct.id = ?4 AND ?3 IS NULL", [nil, nil, nil, id])
        return try sources(rows) { _, _ in true }.first
    }

    private func rows(where condition: String, _ arguments: StatementArguments) throws -> [Row] {
        let building = Registry.occupancySQL(
            "precinct.id", asOf: "\(past.asOf.seconds)", knownAt: "\(past.knownAt.seconds)")
        let statement = try database.cachedStatement(
            sql: """
                \(PrecinctSelection.contextSQL)
                SELECT precinct.id, precinct.area, number, name, commission, status, precinct.changeID,
                    premises.id, premises.code, premises.address, premises.venue, premises.changeID
                FROM precinct LEFT JOIN premises ON premises.id = (\(building))
                WHERE \(condition)
                """)
        return try Row.fetchAll(statement, arguments: arguments)
    }

    private func sources(
        _ rows: [Row], where isWanted: (Int64, PrecinctEntry.Status) -> Bool
    ) throws -> [DossierSource] {
        let found = try rows.compactMap { row in
            try past.entry(row).flatMap { isWanted(row[0], $0.status) ? (row: row, entry: $0) : nil }
        }
        let ofPrecincts = try observations("precinctID", Set(found.map { $0.row[0] as Int64 }))
        let ofPremises = try observations("premisesID", Set(found.compactMap { $0.row[7] as Int64? }))
        return try found.map { row, entry in
            let premisesID: Int64? = row[7]
            return DossierSource(
                precinct: Precinct(
                    reference: entry.reference, name: entry.name,
                    areaName: places.name(of: entry.reference.area),
                    commission: entry.commission.flatMap { commissionNames[$0] }),
                premises: try premisesID.map { id in
                    let now = Premises(id: row[8], address: row[9], venue: row[10])
                    return try past.premises(id, now: now, writtenBy: row[11])
                },
                localTime: places.localTime(of: entry.reference.area),
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
        let rows = try Row.fetchCursor(
            statement, arguments: [list, past.asOf.seconds, past.knownAt.seconds])
        var result: [Int64: [Observation]] = [:]
        while let row = try rows.next() {
            result[row[ObservationDecoder.columnCount], default: []].append(
                try ObservationDecoder.observation(row))
        }
        return result
    }
}

extension IdentityPast {
    /// The names of all commissions as they stood.
    fileprivate func commissionNames() throws -> [String: String] {
        var names: [String: String] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT id, name, changeID FROM commission") {
            let id: String = row[0]
            switch try state("commission", id, writtenBy: row[2]) {
            case .unchanged: names[id] = row[1]
            case .was(let content), .onlyLater(let content): names[id] = content["name"]
            case .unheard: break
            }
        }
        return names
    }
}
