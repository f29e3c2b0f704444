import GRDB
import PrecinctModel

/// Reads precincts with the buildings they vote in, a batch at a time and without their external ids.
struct PrecinctReader {
    let past: IdentityPast

    /// Hands over one batch after another, ordered by area and as people count.
    ///
    /// - Parameter size: How many precincts a batch has at most.
    func forEachBatch(
        _ selection: PrecinctSelection, size: Int, _ body: ([PrecinctListing]) throws -> Void
    ) throws {
        var batch: [PrecinctListing] = []
        func take(_ rows: [Row]) throws {
            for row in rows {
                guard let listing = try listing(row), selection.includes(listing) else { continue }
                batch.append(listing)
                guard batch.count == size else { continue }
                try body(batch)
                batch.removeAll(keepingCapacity: true)
            }
        }
        if let areas = selection.areas {
            for area in areas { try forEachPage(area: area, size: size, take) }
        } else {
            try forEachPage(size: size, take)
        }
        if !batch.isEmpty { try body(batch) }
    }

    /// One precinct, nil when it was not there yet.
    func listing(_ id: Int64) throws -> PrecinctListing? {
        try rows(where: "precinct.id = ?", [id]).first.flatMap { try listing($0) }
    }

    func listing(_ row: Row) throws -> PrecinctListing? {
        try past.entry(row).map { entry in
            PrecinctListing(
                entry: entry, premises: row[7] == nil ? nil : try past.premises(row, from: 7).premises,
                id: row[0], premisesID: row[7])
        }
    }

    private func forEachPage(area: String, size: Int, _ body: ([Row]) throws -> Void) throws {
        var last = ""
        var isPage = true
        while isPage {
            let rows = try rows(inArea: area, after: last, limit: size)
            try body(rows)
            isPage = rows.count == size
            if let end = rows.last { last = end[2] }
        }
    }

    private func forEachPage(size: Int, _ body: ([Row]) throws -> Void) throws {
        var last = PrecinctReference(area: "", number: "")
        var isPage = true
        while isPage {
            let rows = try rows(after: last, limit: size)
            try body(rows)
            isPage = rows.count == size
            if let end = rows.last { last = PrecinctReference(area: end[1], number: end[2]) }
        }
    }

    /// The rows of an area after one of its numbers.
    func rows(inArea area: String, after number: String, limit: Int) throws -> [Row] {
        try rows(
            where: "precinct.area = ? AND (numberKey, number) > (?, ?) ORDER BY numberKey, number LIMIT ?",
            [area, number.numberKey, number, limit])
    }

    /// The rows after a precinct.
    func rows(after last: PrecinctReference, limit: Int) throws -> [Row] {
        try rows(
            where: """
                (precinct.area, numberKey, number) > (?, ?, ?)
                ORDER BY precinct.area, numberKey, number LIMIT ?
                """,
            [last.area, last.number.numberKey, last.number, limit])
    }

    private func rows(where condition: String, _ arguments: StatementArguments) throws -> [Row] {
        let building = Registry.occupancySQL("precinct.id", asOf: "?", knownAt: "?")
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(IdentityPast.precinctColumns), \(IdentityPast.premisesColumns)
                FROM precinct LEFT JOIN premises ON premises.id = (\(building))
                WHERE \(condition)
                """)
        return try Row.fetchAll(
            statement, arguments: [past.asOf.seconds, past.knownAt.seconds] + arguments)
    }

    private var database: Database { past.database }
}
