import GRDB

extension Registry {
    /// Every area in the order of codes.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func areas() throws -> [Area] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT code, name, parent, kind, zone FROM area ORDER BY code")
                .map { row in
                    Area(
                        code: row[0], name: row[1], parent: row[2],
                        kind: Area.Kind(rawValue: row[3]) ?? .other,
                        zone: row[4])
                }
        }
    }

    /// Every commission in the order of ids.
    ///
    /// - Throws: `Problem` when the database cannot be read.
    public func commissions() throws -> [Commission] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT id, kind, name, area, parent FROM commission ORDER BY id")
                .map { row in
                    Commission(
                        id: row[0], kind: Commission.Kind(rawValue: row[1]) ?? .precinct, name: row[2],
                        area: row[3], parent: row[4])
                }
        }
    }
}
