import GRDB
public import PrecinctModel

extension Registry {
    /// The clock by which the dates of a precinct are read: that of its area.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func localTime(of precinct: PrecinctReference) throws -> LocalTime {
        try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    WITH RECURSIVE around (zone, parent, level) AS (
                        SELECT zone, parent, 0 FROM area WHERE code = ?
                        UNION ALL SELECT area.zone, area.parent, level + 1
                        FROM area JOIN around ON area.code = around.parent WHERE level < 16)
                    SELECT zone FROM around WHERE zone IS NOT NULL ORDER BY level LIMIT 1
                    """)
            let zone = try String.fetchOne(statement, arguments: [precinct.area])
            return LocalTime(identifier: zone ?? settings.zone) ?? .utc
        }
    }

    /// The clock of areas that name none.
    public var localTime: LocalTime { LocalTime(identifier: settings.zone) ?? .utc }
}
