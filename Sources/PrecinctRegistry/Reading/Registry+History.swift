import GRDB
public import PrecinctModel

extension Registry {
    /// The changes from the newest back.
    ///
    /// - Parameter before: Only changes with a smaller number, for turning pages.
    /// - Throws: `Problem` when the database cannot be read.
    public func changes(before: Int64? = nil, limit: Int = 100) throws -> [ChangeRecord] {
        try read { database in
            try changes(where: "id < ?1", arguments: [before ?? .max, limit], in: database)
        }
    }

    /// The changes that touched a precinct, or a building it votes or voted in, from the newest back.
    ///
    /// - Throws: `Problem` for an unknown precinct.
    public func changes(of precinct: PrecinctReference, limit: Int = 100) throws -> [ChangeRecord] {
        try read { database in
            let id = try database.precinctID(precinct)
            return try changes(
                where: """
                    id IN (
                        SELECT changeID FROM observation WHERE precinctID = ?1 UNION
                        SELECT changeID FROM observation
                        WHERE premisesID IN (SELECT premisesID FROM occupancy WHERE precinctID = ?1) UNION
                        SELECT changeID FROM occupancy WHERE precinctID = ?1 UNION
                        SELECT changeID FROM panorama WHERE precinctID = ?1 UNION
                        SELECT changeID FROM identityChange
                        WHERE subject = 'precinct' AND key = CAST(?1 AS TEXT))
                    """,
                arguments: [id, limit], in: database)
        }
    }

    private func changes(
        where condition: String, arguments: StatementArguments, in database: Database
    ) throws -> [ChangeRecord] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT id, at, actor, command, reason, hash,
                    (SELECT count(*) FROM observation WHERE changeID = change.id),
                    (SELECT count(*) FROM identityChange WHERE changeID = change.id)
                FROM change WHERE \(condition) ORDER BY id DESC LIMIT ?2
                """,
            arguments: arguments
        ).map { row in
            ChangeRecord(
                id: row[0], at: Instant(seconds: row[1]), actor: row[2], command: row[3], reason: row[4],
                hash: row[5], observations: row[6], identityRows: row[7])
        }
    }
}
